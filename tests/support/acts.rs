//! The acts of an unhurried presenter: one second passes between acts.

use double_cycle::meeting::{PresentAction, Presentation};
use std::cell::Cell;

thread_local!(static NOW: Cell<u64> = const { Cell::new(0) });

pub trait Acts {
    fn act(&mut self, action: PresentAction);
}

impl Acts for Presentation {
    fn act(&mut self, action: PresentAction) {
        NOW.set(NOW.get() + 1_000);
        self.apply(action, NOW.get());
    }
}
