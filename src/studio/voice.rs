use crate::browser::Timer;
use crate::components::{El, Is, el};
use yew::prelude::*;

/// At most one message in this time is said aloud.
const EVERY_MS: u32 = 500;

/// What a tool says aloud: one polite status, in which a newer message takes the place of one that still waits.
#[derive(Default)]
pub(super) struct Voice {
    said: AttrValue,
    waiting: Option<String>,
    timer: Option<Timer>,
}

impl Voice {
    /// Says a text soon; `speak` is to call [`Voice::speak`].
    pub(super) fn say(&mut self, text: String, speak: Callback<()>) {
        self.waiting = Some(text);
        if self.timer.is_none() {
            self.timer = Some(Timer::new(EVERY_MS, speak));
        }
    }

    /// Says what waits.
    pub(super) fn speak(&mut self) {
        self.timer = None;
        if let Some(text) = self.waiting.take() {
            self.said = text.into();
        }
    }

    /// The status.
    pub(super) fn view(&self) -> El {
        el("p").fixed(&[("role", Is("status")), ("class", Is("visually-hidden"))]).words(self.said.clone())
    }
}
