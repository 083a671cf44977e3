use super::{GroupSide, PlannedStep, Pointer, Step, Team};
use crate::framework::{Factor, Rating, Ratings};
use crate::i18n::Language;
use crate::scoring::FindingId;

/// Something the presenter does.
#[derive(Debug, Clone, PartialEq)]
pub enum PresentAction {
    /// The clicker's next: reveals what is covered at this step, as [`PresentAction::Reveal`] does, and goes to the next
    /// step where nothing is, but not within [`BOUNCE`](super::BOUNCE) of a reveal. The picture and the factors' steps are
    /// about sentences: it reveals nothing there, and nothing while the screen is blank.
    Forward,
    /// Goes to the next step.
    Next,
    /// Goes to the previous step.
    Back,
    /// Goes to the first step.
    Home,
    /// Goes to the last step.
    End,
    /// Goes to a step.
    Go(Step),
    /// Blanks the screen, or shows it again.
    Blank,
    /// Lets the water come to rest, or run on.
    Still,
    /// A: shows on the board what to do for each next step, or leaves it out; only at the step of the next steps.
    Actions,
    /// H: shows on the board how sure the result is, or leaves it out; only at the result step.
    Sure,
    /// G: puts two groups of the team side by side on the board instead of everybody's dots, or takes them off; only at the
    /// team step, and only where a group may be shown. Covers the team.
    Groups,
    /// What stands on the first side (0) or the second (1) of two groups; covers the team if they are on the board.
    Beside(usize, GroupSide),
    /// R: uncovers what is covered at this step; covers it if nothing is covered.
    Reveal,
    /// Chooses a factor; the next digit rates it.
    Choose(Factor),
    /// Sets who does the next steps, and by when, as the room may see it; nothing where that is private.
    Plan(Vec<PlannedStep>),
    /// Rates a factor.
    Rate(Factor, Option<Rating>),
    /// Clears `awaiting_rating`: the next digit chooses a factor again.
    Leave,
    /// Replaces all ratings, for example with the team's median; covers them unless they are equal.
    Ratings(Ratings),
    /// Undoes the last change of the ratings or of the trial.
    Undo,
    /// Redoes the change last undone.
    Redo,
    /// Turns the pointer on, in the middle of the figure, or off.
    Pointer,
    /// Moves the pointer; ignored while it is off.
    Point(Pointer),
    /// Highlights the factors of a finding; `None` clears it.
    Light(Option<FindingId>),
    /// Sets the ratings that the result is compared with; covers them unless they are equal. `None` ends the
    /// comparison.
    Compare(Option<Ratings>),
    /// Sets the trial ratings on the result; covers them unless they are equal. `None` drops the trial.
    Try(Option<Ratings>),
    /// W: starts a trial from the real ratings, or drops it; only at the result step. While there is a trial, rating a
    /// factor at that step changes the trial.
    WhatIf,
    /// Replaces the team; covers it if other people count or other names are shown.
    Team(Team),
    /// Sets whether the windows are dark.
    Dark(bool),
    /// Changes the language.
    Language(Language),
}
