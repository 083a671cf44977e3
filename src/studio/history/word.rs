/// What the page has to say of what was just done, until it is read or the next is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// The sentence.
    pub text: String,
    /// How it can be taken back.
    pub back: Option<Back>,
}

/// How something can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Back {
    /// What was deleted is put back.
    Deletion,
    /// The present rating becomes what it was.
    Rating,
    /// The history becomes what it was before a file was read.
    Import,
}

impl Word {
    /// A sentence alone.
    pub(super) fn of(text: String) -> Word {
        Word { text, back: None }
    }
}
