use super::{Pointer, Step, Team};
use crate::framework::{Factor, Rating, Ratings};
use crate::i18n::Language;
use crate::scoring::FindingId;

/// Something the presenter does.
#[derive(Debug, Clone, PartialEq)]
pub enum PresentAction {
    /// Goes to the next step.
    Next,
    /// Goes to the step before.
    Back,
    /// Goes to the first step.
    Home,
    /// Goes to the last step.
    End,
    /// Goes to a step.
    Go(Step),
    /// Blanks the screen, or shows it again.
    Blank,
    /// R: uncovers what is covered at this step, or covers it again where nothing is.
    Reveal,
    /// Chooses a factor; the next digit rates it.
    Choose(Factor),
    /// Rates a factor.
    Rate(Factor, Option<Rating>),
    /// Leaves a chosen factor: the next digit chooses again.
    Leave,
    /// Replaces all ratings by others, as by the team's median: covered, unless they are the same.
    Ratings(Ratings),
    /// Takes the last change of ratings back, or of what is tried.
    Undo,
    /// Makes it again.
    Redo,
    /// Turns the pointer on in the middle, or off.
    Pointer,
    /// Moves the pointer, where it is on.
    Point(Pointer),
    /// Lights the factors of a finding, or none.
    Light(Option<FindingId>),
    /// Sets what the result is compared with, covered unless it is the same; none ends the comparison.
    Compare(Option<Ratings>),
    /// Sets what is tried on the result, covered unless it is the same; none drops it.
    Try(Option<Ratings>),
    /// Begins to try other ratings on the result, or drops what is tried. As long as something is tried, a factor that is
    /// rated at the result's step is rated there.
    WhatIf,
    /// Changes the team; covered again where other people count than before, or other names are shown.
    Team(Team),
    /// Changes the language.
    Language(Language),
}
