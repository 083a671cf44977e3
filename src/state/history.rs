use crate::codec::RatingCode;
use crate::framework::{Factor, Profile};
use std::rc::Rc;

/// Maximum number of undo steps.
const DEPTH: usize = 200;

/// A profile, and the visitor's earlier rating that it is compared with, which comes back with it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Turn {
    profile: Rc<Profile>,
    // The element compares with nothing.
    #[cfg(not(feature = "embed"))]
    earlier: Option<RatingCode>,
}

/// The current profile with its undo and redo stacks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    past: Vec<Turn>,
    present: Turn,
    future: Vec<Turn>,
    /// The factor whose note the last change edited; consecutive edits of one note are one undo step.
    typing: Option<Factor>,
    /// How many steps were made, undone or redone so far.
    turns: u32,
}

impl From<Rc<Profile>> for History {
    /// A history that starts with a profile.
    fn from(profile: Rc<Profile>) -> History {
        let present = Turn {
            profile,
            #[cfg(not(feature = "embed"))]
            earlier: None,
        };
        History { present, ..History::default() }
    }
}

impl From<Profile> for History {
    fn from(profile: Profile) -> History {
        Rc::new(profile).into()
    }
}

impl History {
    /// The history of another program that has told each of its [`turns`](History::turns): how many steps could then be undone,
    /// the profile after it, and the earlier rating that it is compared with.
    pub fn replayed(told: impl IntoIterator<Item = (u32, Profile, Option<RatingCode>)>) -> History {
        let mut told = told.into_iter();
        let mut history = History::default();
        if let Some((_, first, earlier)) = told.next() {
            history = first.into();
            history.set_earlier(earlier);
        }
        for (depth, profile, earlier) in told {
            let is_deeper = depth > history.depth();
            if depth < history.depth() {
                history.undo();
            } else if is_deeper && history.future.last().is_some_and(|next| *next.profile == profile) {
                history.redo();
            } else if is_deeper || **history.present() != profile {
                history.step(profile, None);
            }
            history.set_earlier(earlier);
        }
        history
    }

    /// The current profile.
    pub fn present(&self) -> &Rc<Profile> {
        &self.present.profile
    }

    /// The visitor's earlier rating that the current one is compared with.
    pub fn earlier(&self) -> Option<RatingCode> {
        #[cfg(not(feature = "embed"))]
        return self.present.earlier;
        #[cfg(feature = "embed")]
        None
    }

    /// Compares the current step, and those that follow it, with another earlier rating.
    pub fn set_earlier(&mut self, #[allow(unused_variables)] earlier: Option<RatingCode>) {
        #[cfg(not(feature = "embed"))]
        {
            self.present.earlier = earlier;
        }
    }

    /// Compares every step that has nothing to compare with, done or undone, with a rating.
    pub fn compare_all(&mut self, code: RatingCode) {
        #[cfg(not(feature = "embed"))]
        for turns in [std::slice::from_mut(&mut self.present), &mut self.past, &mut self.future] {
            for turn in turns {
                turn.earlier.get_or_insert(code);
            }
        }
        #[cfg(feature = "embed")]
        let _ = code;
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
        if **self.present() == profile {
            return;
        }
        self.step(profile, typing);
    }

    fn step(&mut self, profile: Profile, typing: Option<Factor>) {
        let now = Turn {
            profile: Rc::new(profile),
            #[cfg(not(feature = "embed"))]
            earlier: self.present.earlier,
        };
        let before = std::mem::replace(&mut self.present, now);
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
        self.turn(true);
    }

    /// Redoes one step, if there is one.
    pub fn redo(&mut self) {
        self.turn(false);
    }

    #[inline(never)]
    fn turn(&mut self, is_back: bool) {
        let (from, to) = match is_back {
            true => (&mut self.past, &mut self.future),
            false => (&mut self.future, &mut self.past),
        };
        if let Some(turn) = from.pop() {
            to.push(std::mem::replace(&mut self.present, turn));
            self.typing = None;
            self.turns += 1;
        }
    }
}
