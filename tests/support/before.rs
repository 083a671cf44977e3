//! The earlier rules of covers and windows, which break the laws: the negative controls run them.

use super::meeting::Rules;
use double_cycle::framework::{Factor, Ratings};
use double_cycle::meeting::*;
use std::collections::BTreeMap;

/// The earlier rules, with their state.
#[derive(Default)]
pub struct Before {
    /// Whether the second rating was open, for each change that can be undone; `future` for redone.
    past: Vec<bool>,
    future: Vec<bool>,
    seats: Vec<String>,
}

impl Rules for Before {
    fn apply(&mut self, it: &mut Presentation, action: PresentAction, now: u64) {
        let at = it.clone();
        it.apply(action.clone(), now);
        it.open = self.after(&at, &action, it);
    }

    /// Any window that says hello is the room's until it says goodbye.
    fn hear(&mut self, window: &str, _: Line, kind: &MessageKind) {
        match kind {
            MessageKind::Hello if !self.seats.iter().any(|seat| seat == window) => self.seats.push(window.into()),
            MessageKind::Bye => self.seats.retain(|seat| seat != window),
            _ => {}
        }
    }

    fn reload(&mut self) {
        *self = Before::default();
    }

    fn is_private(&self) -> bool {
        !self.seats.is_empty()
    }
}

impl Before {
    fn after(&mut self, at: &Presentation, action: &PresentAction, now: &Presentation) -> Open {
        let mut open = at.open;
        let has_second = at.before.is_some() || at.trial.is_some();
        let changes = (at.ratings, at.trial) != (now.ratings, now.trial);
        // Covers only if two or more factors differ, whatever the action.
        open.ratings &= differing(&at.ratings, &now.ratings) < 2;
        match action {
            PresentAction::Reveal => match at.step {
                Step::Picture => {}
                Step::Team => open.team = !open.team,
                Step::Result if has_second => (open.ratings, open.second) = (at.is_covered(), at.is_covered()),
                _ => open.ratings = !open.ratings,
            },
            PresentAction::Compare(_) => open.second = false,
            PresentAction::Try(_) => open.second &= at.trial.is_some(),
            PresentAction::WhatIf if at.step == Step::Result && !has_second => open.second = at.open.ratings,
            PresentAction::Team(team) => {
                open.team &= (!team.named || at.team.named) && is_within(team, &at.team);
            }
            PresentAction::Undo => {
                if let Some(was) = self.past.pop() {
                    self.future.push(open.second);
                    open.second &= was;
                }
                return open;
            }
            PresentAction::Redo => {
                if let Some(was) = self.future.pop() {
                    self.past.push(open.second);
                    open.second &= was;
                }
                return open;
            }
            _ => {}
        }
        if changes {
            self.past.push(open.second);
            self.future.clear();
        }
        open
    }
}

/// Whether every code is in the other team, counted or not, at least as often.
fn is_within(team: &Team, other: &Team) -> bool {
    let mut left = BTreeMap::new();
    other.entries().iter().for_each(|entry| *left.entry(entry.code).or_insert(0) += 1);
    team.entries().iter().all(|entry| match left.get_mut(&entry.code) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    })
}

fn differing(one: &Ratings, other: &Ratings) -> usize {
    Factor::ALL.iter().filter(|&&factor| one.get(factor) != other.get(factor)).count()
}
