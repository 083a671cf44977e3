use super::el::{El, Static, el};
use crate::browser::Timer;
use yew::prelude::*;

/// At most one message in this time is said aloud.
const EVERY_MS: u32 = 500;

/// What is said aloud: one polite status, in which a newer message takes the place of one that still waits.
#[derive(Default)]
pub struct LiveRegion {
    said: AttrValue,
    waiting: Option<String>,
    timer: Option<Timer>,
}

impl LiveRegion {
    /// Says a text soon; `speak` makes what is to call [`LiveRegion::speak`].
    pub fn say(&mut self, text: String, speak: impl FnOnce() -> Callback<()>) {
        self.waiting = Some(text);
        if self.timer.is_none() {
            self.timer = Some(Timer::new(EVERY_MS, speak()));
        }
    }

    /// Says what waits.
    pub fn speak(&mut self) {
        self.timer = None;
        if let Some(text) = self.waiting.take() {
            self.said = text.into();
        }
    }

    /// Says a text at once, or nothing any more where it is empty.
    pub fn say_now(&mut self, text: impl Into<AttrValue>) {
        self.said = text.into();
    }

    /// The status.
    pub fn view(&self) -> El {
        el("p")
            .static_attrs(&[("role", Static("status")), ("class", Static("visually-hidden"))])
            .words(self.said.clone())
    }
}
