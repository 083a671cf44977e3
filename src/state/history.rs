use crate::framework::{Factor, Profile};
use std::rc::Rc;

/// Maximum number of undo steps.
const DEPTH: usize = 200;

/// The current profile with its undo and redo stacks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    past: Vec<Rc<Profile>>,
    present: Rc<Profile>,
    future: Vec<Rc<Profile>>,
    /// The factor whose note the last change edited; consecutive edits of one note are one undo step.
    typing: Option<Factor>,
    /// How many steps were made, undone or redone so far.
    turns: u32,
}

impl From<Rc<Profile>> for History {
    /// A history that starts with a profile.
    fn from(present: Rc<Profile>) -> History {
        History { present, ..History::default() }
    }
}

impl From<Profile> for History {
    fn from(profile: Profile) -> History {
        Rc::new(profile).into()
    }
}

impl History {
    /// The history of another program that has told each of its [`turns`](History::turns): the profile after it, and how
    /// many steps could then be undone.
    pub fn replayed(told: impl IntoIterator<Item = (u32, Profile)>) -> History {
        let mut told = told.into_iter();
        let mut history = told.next().map_or_else(History::default, |(_, first)| first.into());
        for (depth, profile) in told {
            let is_deeper = depth > history.depth();
            if depth < history.depth() {
                history.undo();
            } else if is_deeper && history.future.last().is_some_and(|next| **next == profile) {
                history.redo();
            } else if is_deeper || *history.present != profile {
                history.step(profile, None);
            }
        }
        history
    }

    /// The current profile.
    pub fn present(&self) -> &Rc<Profile> {
        &self.present
    }

    /// The number of steps that can be undone.
    pub fn depth(&self) -> u32 {
        self.past.len() as u32
    }

    /// How many steps were made, undone or redone so far: while this stays, the present is the same step.
    pub fn turns(&self) -> u32 {
        self.turns
    }

    /// Whether there is anything to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is anything to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Makes a profile the current one, as a new undo step. An equal profile adds no step.
    pub fn push(&mut self, profile: Profile) {
        self.commit(profile, None);
    }

    /// Like [`History::push`], for typing in the note of a factor: consecutive edits share one undo step.
    pub fn push_typing(&mut self, profile: Profile, factor: Factor) {
        self.commit(profile, Some(factor));
    }

    fn commit(&mut self, profile: Profile, typing: Option<Factor>) {
        if *self.present == profile {
            return;
        }
        self.step(profile, typing);
    }

    fn step(&mut self, profile: Profile, typing: Option<Factor>) {
        let before = std::mem::replace(&mut self.present, Rc::new(profile));
        if typing.is_none() || self.typing != typing {
            if self.past.len() == DEPTH {
                self.past.remove(0);
            }
            self.past.push(before);
            self.turns += 1;
        }
        self.typing = typing;
        self.future.clear();
    }

    /// Undoes one step, if there is one.
    pub fn undo(&mut self) {
        if let Some(profile) = self.past.pop() {
            self.future.push(std::mem::replace(&mut self.present, profile));
            self.typing = None;
            self.turns += 1;
        }
    }

    /// Redoes one step, if there is one.
    pub fn redo(&mut self) {
        if let Some(profile) = self.future.pop() {
            self.past.push(std::mem::replace(&mut self.present, profile));
            self.typing = None;
            self.turns += 1;
        }
    }
}
