use super::Theme;
use crate::codec::RatingCode;
use crate::framework::{Answer, Factor, Profile};
use crate::i18n::Language;
use crate::scoring::FindingId;

/// How the factors are shown for rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// One card at a time.
    #[default]
    Card,
    /// All eight as a form.
    Overview,
}

/// Something the visitor does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Answers one factor.
    Answer(Factor, Answer),
    /// Types into the note of one factor.
    Note(Factor, String),
    /// Opens the card of a factor; the next digit rates it.
    Open(Factor),
    /// Opens the next card.
    Next,
    /// Opens the card before.
    Previous,
    /// Leaves a chosen factor: the next digit chooses again.
    Leave,
    /// Changes how the factors are shown.
    Show(View),
    /// Takes the last change back.
    Undo,
    /// Makes a change again that was taken back.
    Redo,
    /// Forgets all answers and notes; undo brings them back.
    StartOver,
    /// Looks at the ratings of a link, without touching the visitor's own.
    ViewShared(RatingCode),
    /// Goes back from a link's ratings to the visitor's own.
    KeepMine,
    /// Replaces the visitor's ratings by the link's; undo brings them back.
    UseShared,
    /// Takes over what another tab has saved.
    Adopt(Profile),
    /// Changes the language.
    Language(Language),
    /// Changes the theme.
    Theme(Theme),
    /// Turns single keys on or off.
    Hotkeys(bool),
    /// Lights the factors of a finding in the figure, or none.
    Light(Option<FindingId>),
}

impl Action {
    /// Whether it opens a factor: where a key does that, the focus goes to the factor's station.
    pub const fn opens(&self) -> bool {
        matches!(self, Action::Open(_) | Action::Next | Action::Previous)
    }
}
