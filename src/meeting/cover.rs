//! Which covers are open after an action of the presenter: the one rule for what the room may see.
//!
//! **The law.** Only the presenter's own reveal changes what the room sees from covered to shown: R, or the clicker's next
//! where something is covered. A second press within half a second does not. In full, for any presentation, any
//! [`PresentAction`] and any time:
//!
//! 1. Only [`PresentAction::Reveal`] opens a cover, and [`PresentAction::Forward`] where something is covered, each only one
//!    of the current step. What-if is no exception: it starts with the very ratings that the room already sees, so nothing
//!    new is opened.
//! 2. A reveal within [`BOUNCE`] of the last press that revealed, covered or bounced opens nothing, nor does a next so soon
//!    after one that went on: a worn clicker sends twice. Covering is always allowed, at once; next never covers.
//! 3. Nothing new appears under an open cover, except the one factor rated in front of the room. Ratings from
//!    elsewhere, a comparison or trial, any change of the people who count, and other groups close it again. Undo and redo leave it
//!    open if the room has already seen what they restore and at most one rating changes.
//! 4. A comparison or trial is open only while the ratings are.
//! 5. Where the room has seen the team, and less than three answers without a name came or went since, the presenter is
//!    asked before the team is shown, and R alone answers: the room could work these answers out.
//!
//! Going to a step shows what is open there, and a blank screen hides it; neither counts as a cover. `tests/covers.rs`
//! holds the table of all transitions and checks the first four on random meetings.

use super::presentation::Snapshot;
use super::{PresentAction, Presentation, Step};
use crate::framework::{Factor, Ratings};

/// Milliseconds after a press that reveals within which another press uncovers nothing.
pub const BOUNCE: u64 = 500;

/// The covers that are open, that is, what the room may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Open {
    /// The cover of the ratings.
    pub ratings: bool,
    /// The cover of the comparison and of the trial.
    pub second: bool,
    /// The cover of the team.
    pub team: bool,
}

impl Open {
    /// Whether any cover is open that was closed before.
    fn opens(self, before: Open) -> bool {
        self.ratings && !before.ratings || self.second && !before.second || self.team && !before.team
    }
}

/// The open covers after an action; `at` is the presentation before it.
pub(super) fn after(at: &Presentation, action: &PresentAction, now: u64) -> Open {
    let was = at.open;
    let open = match action {
        PresentAction::Forward if at.reveals_next() && !bounces(at.moved, now) => reveal(at, now),
        PresentAction::Forward
        | PresentAction::Next
        | PresentAction::Back
        | PresentAction::Home
        | PresentAction::End
        | PresentAction::Go(_)
        | PresentAction::Blank
        | PresentAction::Still
        | PresentAction::Actions
        | PresentAction::Sure
        | PresentAction::Choose(_)
        | PresentAction::Leave
        | PresentAction::Pointer
        | PresentAction::Point(_)
        | PresentAction::Light(_)
        | PresentAction::Dark(_)
        | PresentAction::Language(_)
        // Who does what shows with the ratings alone, and as the presenter writes it.
        | PresentAction::Plan(_) => was,
        PresentAction::Reveal => reveal(at, now),
        // One factor, rated in front of the room.
        PresentAction::Rate(..) => was,
        PresentAction::WhatIf => Open { second: what_if(at), ..was },
        PresentAction::Ratings(ratings) => Open { ratings: was.ratings && *ratings == at.ratings, ..was },
        PresentAction::Compare(before) => Open { second: was.second && brings_nothing(*before, at.before), ..was },
        PresentAction::Try(trial) => Open { second: was.second && brings_nothing(*trial, at.trial), ..was },
        PresentAction::Team(team) => Open { team: was.team && team.told() == at.team.told(), ..was },
        PresentAction::Groups | PresentAction::Beside(..) => Open { team: was.team && at.keeps_groups(action), ..was },
        PresentAction::Undo => bring_back(at, at.last()),
        PresentAction::Redo => bring_back(at, at.next()),
    };
    Open { second: open.second && open.ratings, ..open }
}

fn reveal(at: &Presentation, now: u64) -> Open {
    let was = at.open;
    let open = match at.step {
        // The picture has no ratings, so nothing is covered.
        Step::Picture => was,
        Step::Team => Open { team: !was.team && !at.asks_first(), ..was },
        Step::Result if at.has_second() => Open { ratings: at.is_covered(), second: at.is_covered(), ..was },
        _ => Open { ratings: !was.ratings, ..was },
    };
    if bounces(at.pressed, now) && open.opens(was) { was } else { open }
}

/// Whether it is less than [`BOUNCE`] since that press.
pub(super) fn bounces(pressed: Option<u64>, now: u64) -> bool {
    pressed.is_some_and(|pressed| now.saturating_sub(pressed) < BOUNCE)
}

/// A trial starts with the ratings themselves: if the room sees those and nothing is compared, it may see the trial.
fn what_if(at: &Presentation) -> bool {
    match at.step {
        Step::Result if !at.has_second() => at.open.ratings,
        _ => at.open.second,
    }
}

/// Whether the second ratings stay the same or are removed.
fn brings_nothing(second: Option<Ratings>, at: Option<Ratings>) -> bool {
    second.is_none() || second == at
}

fn bring_back(at: &Presentation, snapshot: Option<&Snapshot>) -> Open {
    let was = at.open;
    let Some(&((ratings, trial), seen)) = snapshot else { return was };
    let one_seen = seen.ratings && differing(&at.ratings, &ratings) < 2;
    Open {
        ratings: was.ratings && (ratings == at.ratings || one_seen),
        second: was.second && (brings_nothing(trial, at.trial) || seen.second),
        ..was
    }
}

/// The number of factors in which two sets of ratings differ.
fn differing(one: &Ratings, other: &Ratings) -> usize {
    Factor::ALL.iter().filter(|&&factor| one.get(factor) != other.get(factor)).count()
}
