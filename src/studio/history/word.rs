/// A notice of what was just done, shown until it is dismissed or the next one comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// The sentence.
    pub text: String,
    /// How to undo it; `None` if that is not possible.
    pub back: Option<Back>,
    /// What was done since and changed nothing here, so that it can still be undone.
    pub since: String,
}

/// What the notice's button undoes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Back {
    /// A deletion.
    Deletion,
    /// A change of the current rating.
    Rating,
    /// An import.
    Import,
}

impl Word {
    /// A notice without undo.
    pub(super) fn of(text: String) -> Word {
        Word::with(text, None)
    }

    /// A notice of what can be undone by `back`.
    pub(super) fn with(text: String, back: Option<Back>) -> Word {
        Word { text, back, since: String::new() }
    }
}
