use crate::framework::{Factor, Profile};
use std::rc::Rc;

/// How many steps back are kept.
const DEPTH: usize = 200;

/// The profile with what came before and after it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    past: Vec<Rc<Profile>>,
    present: Rc<Profile>,
    future: Vec<Rc<Profile>>,
    /// The factor whose note the last change was typed into: one bout of typing is one step back.
    typing: Option<Factor>,
}

impl History {
    /// A history that begins with a profile.
    pub fn of(profile: Profile) -> History {
        History { present: Rc::new(profile), ..History::default() }
    }

    /// The profile now.
    pub fn present(&self) -> &Rc<Profile> {
        &self.present
    }

    /// Whether there is a step back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step forward.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Makes a profile the present one, as a step of its own; what is the same is no step.
    pub fn push(&mut self, profile: Profile) {
        self.commit(profile, None);
    }

    /// Makes a profile present whose note for a factor was typed on.
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

    /// One step back, if there is one.
    pub fn undo(&mut self) {
        if let Some(profile) = self.past.pop() {
            self.future.push(std::mem::replace(&mut self.present, profile));
            self.typing = None;
        }
    }

    /// One step forward, if there is one.
    pub fn redo(&mut self) {
        if let Some(profile) = self.future.pop() {
            self.past.push(std::mem::replace(&mut self.present, profile));
            self.typing = None;
        }
    }
}
