use super::{Place, Theme};
use crate::codec::RatingCode;
use crate::framework::{Answer, Factor, Profile};
use crate::i18n::Language;
use crate::scoring::FindingId;
use std::rc::Rc;

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
    /// Opens the previous card.
    Previous,
    /// Clears `awaiting_rating`: the next digit chooses a factor again.
    Leave,
    /// Changes how the factors are shown.
    Show(View),
    /// Undoes the last change.
    Undo,
    /// Redoes the change last undone.
    Redo,
    /// Clears all answers and notes. Can be undone.
    StartOver,
    /// Goes to another place on the page.
    Go(Place),
    /// Goes on from an answer: to the next question, or to the result if none is left.
    GoOn,
    /// Rates anew, to compare with the rating so far: clears the answers, keeps the notes. Can be undone.
    RateAgain,
    /// Compares the result with a rating, once it is complete.
    CompareWith(RatingCode),
    /// Shows the ratings of a link; the visitor's own stay untouched.
    ViewShared(RatingCode),
    /// Shows the example as a link's ratings are shown.
    ViewExample,
    /// Goes back from a link's ratings to the visitor's own.
    KeepMine,
    /// Replaces the visitor's ratings with the link's. Can be undone.
    UseShared,
    /// Takes over a profile from elsewhere: another tab has saved it, or it was entered while no program ran.
    Adopt(Rc<Profile>),
    /// Changes the language.
    Language(Language),
    /// Changes the theme.
    Theme(Theme),
    /// Turns single keys on or off.
    Hotkeys(bool),
    /// Turns on or off that a tapped answer goes on to the next question.
    GoesOn(bool),
    /// Highlights the factors of a finding in the figure; `None` clears it.
    Light(Option<FindingId>),
}

impl Action {
    /// Whether it opens a factor. If a key triggers it, the focus then moves to the factor's station.
    pub const fn opens(&self) -> bool {
        matches!(self, Action::Open(_) | Action::Next | Action::Previous)
    }
}
