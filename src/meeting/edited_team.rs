use super::Team;
use super::team_merge::{Merging, merged};
use std::rc::Rc;

/// How many changes can be undone.
const UNDO_LIMIT: usize = 20;

/// A team that changes, and what undo restores: only what was changed here, never what came from another tab.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EditedTeam {
    team: Rc<Team>,
    past: Vec<Rc<Team>>,
}

impl EditedTeam {
    /// A team that nobody has changed here.
    pub fn new(team: Team) -> EditedTeam {
        EditedTeam { team: Rc::new(team), past: Vec::new() }
    }

    /// The team.
    pub fn team(&self) -> &Team {
        &self.team
    }

    /// The team, shared.
    pub(super) fn shared(&self) -> &Rc<Team> {
        &self.team
    }

    /// Whether there is anything to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Changes the team, as a step of its own. Returns whether anything has changed.
    pub fn change(&mut self, change: impl FnOnce(&mut Team)) -> bool {
        let before = self.team.clone();
        change(Rc::make_mut(&mut self.team));
        if self.team == before {
            self.team = before;
            return false;
        }
        self.past.push(before);
        if self.past.len() > UNDO_LIMIT {
            self.past.remove(0);
        }
        true
    }

    /// Changes the team as a part of the last step, so that undo takes back both. Returns whether the step is still
    /// there: a step that has come to change nothing is none, and what follows is not a part of the step before.
    #[must_use]
    pub fn go_on(&mut self, change: impl FnOnce(&mut Team)) -> bool {
        let steps = self.past.len();
        change(Rc::make_mut(&mut self.team));
        self.drop_idle();
        self.past.len() == steps
    }

    /// Takes back the last step. Returns whether there was one.
    pub fn undo(&mut self) -> bool {
        let before = self.past.pop();
        let is_undone = before.is_some();
        self.team = before.unwrap_or_else(|| self.team.clone());
        is_undone
    }

    /// Takes over what another tab has done, also into what undo restores. Returns whether anything has changed.
    pub(super) fn take_over(&mut self, team: Rc<Team>) -> bool {
        let before = std::mem::replace(&mut self.team, team);
        if before == self.team {
            return false;
        }
        for past in &mut self.past {
            *past = Rc::new(merged(Some(&before), past, &self.team, Merging::Past));
        }
        self.drop_idle();
        true
    }

    /// Drops the steps that have come to change nothing.
    fn drop_idle(&mut self) {
        self.past.dedup();
        while self.past.last() == Some(&self.team) {
            self.past.pop();
        }
    }
}
