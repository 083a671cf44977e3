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
}

impl History {
    /// A history that starts with a profile.
    pub fn of(profile: Profile) -> History {
        History { present: Rc::new(profile), ..History::default() }
    }

    /// The current profile.
    pub fn present(&self) -> &Rc<Profile> {
        &self.present
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
        let before = std::mem::replace(&mut self.present, Rc::new(profile));
        if typing.is_none() || self.typing != typing {
            if self.past.len() == DEPTH {
                self.past.remove(0);
            }
            self.past.push(before);
        }
        self.typing = typing;
        self.future.clear();
    }

    /// Undoes one step, if there is one.
    pub fn undo(&mut self) {
        if let Some(profile) = self.past.pop() {
            self.future.push(std::mem::replace(&mut self.present, profile));
            self.typing = None;
        }
    }

    /// Redoes one step, if there is one.
    pub fn redo(&mut self) {
        if let Some(profile) = self.future.pop() {
            self.past.push(std::mem::replace(&mut self.present, profile));
            self.typing = None;
        }
    }
}
