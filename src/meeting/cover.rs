//! What the room may see, as one rule: what is open after an action of the presenter.
//!
//! **The law.** What the room sees changes from covered to shown by the presenter's own act of revealing alone, R, and not
//! by a second R within half a second. In full, of any presentation, any [`PresentAction`] and any moment:
//!
//! 1. A cover opens by [`PresentAction::Reveal`] alone, and only one of the step that the room looks at. What if is no
//!    exception: its cover lies over the very ratings that the room sees already, so there is nothing to open.
//! 2. A reveal opens nothing where R was pressed within [`BOUNCE`] before, whatever that did: a key that is held down
//!    repeats itself, and a worn clicker sends twice. Covering is always allowed, at once.
//! 3. Under an open cover nothing appears that was never open, but for the one factor that is rated before the room's
//!    eyes. Ratings from elsewhere, what is compared or tried, and any other set of people who count close it again. Undo
//!    and redo leave it open where the room has seen what they bring back, and where of the ratings one factor changes.
//! 4. What is compared or tried is open with the ratings only.
//!
//! Going to a step shows what is open there, and a blank screen hides it: neither is a cover. `tests/covers.rs` holds the
//! table of all transitions and the law, on random meetings.

use super::presentation::Snapshot;
use super::{PresentAction, Presentation, Step};
use crate::framework::{Factor, Ratings};

/// Milliseconds after a press of R within which another uncovers nothing.
pub const BOUNCE: u64 = 500;

/// What the room may see: the covers that are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Open {
    /// That of the ratings.
    pub ratings: bool,
    /// That of what the result is compared with, and of what is tried on it.
    pub second: bool,
    /// That of the team.
    pub team: bool,
}

impl Open {
    /// Whether a cover is open here that another has closed.
    fn opens(self, before: Open) -> bool {
        self.ratings && !before.ratings || self.second && !before.second || self.team && !before.team
    }
}

/// What is open after an action, by the presentation before it.
pub(super) fn after(at: &Presentation, action: &PresentAction, now: u64) -> Open {
    let was = at.open;
    let open = match action {
        PresentAction::Next
        | PresentAction::Back
        | PresentAction::Home
        | PresentAction::End
        | PresentAction::Go(_)
        | PresentAction::Blank
        | PresentAction::Choose(_)
        | PresentAction::Leave
        | PresentAction::Pointer
        | PresentAction::Point(_)
        | PresentAction::Light(_)
        | PresentAction::Language(_) => was,
        PresentAction::Reveal => reveal(at, now),
        // One factor, before the room's eyes.
        PresentAction::Rate(..) => was,
        PresentAction::WhatIf => Open { second: what_if(at), ..was },
        PresentAction::Ratings(ratings) => Open { ratings: was.ratings && *ratings == at.ratings, ..was },
        PresentAction::Compare(before) => Open { second: was.second && brings_nothing(*before, at.before), ..was },
        PresentAction::Try(trial) => Open { second: was.second && brings_nothing(*trial, at.trial), ..was },
        PresentAction::Team(team) => Open { team: was.team && team.told() == at.team.told(), ..was },
        PresentAction::Undo => bring_back(at, at.last()),
        PresentAction::Redo => bring_back(at, at.next()),
    };
    Open { second: open.second && open.ratings, ..open }
}

fn reveal(at: &Presentation, now: u64) -> Open {
    let was = at.open;
    let open = match at.step {
        // The picture is empty: nothing on it is covered.
        Step::Picture => was,
        Step::Team => Open { team: !was.team, ..was },
        Step::Result if at.has_second() => Open { ratings: at.is_covered(), second: at.is_covered(), ..was },
        _ => Open { ratings: !was.ratings, ..was },
    };
    let bounces = at.pressed.is_some_and(|pressed| now.saturating_sub(pressed) < BOUNCE);
    if bounces && open.opens(was) { was } else { open }
}

/// A trial begins with the ratings themselves: where the room sees those and there is nothing beside them, it sees it.
fn what_if(at: &Presentation) -> bool {
    match at.step {
        Step::Result if !at.has_second() => at.open.ratings,
        _ => at.open.second,
    }
}

/// Whether second ratings are those that are there, or are taken away.
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

/// How many factors two ratings differ in.
fn differing(one: &Ratings, other: &Ratings) -> usize {
    Factor::ALL.iter().filter(|&&factor| one.get(factor) != other.get(factor)).count()
}
