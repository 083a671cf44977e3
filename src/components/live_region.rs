use super::el::{El, Static, el};
use crate::browser::Timer;
use yew::prelude::*;

/// Minimum time between two announcements, in milliseconds.
const EVERY_MS: u32 = 500;

/// A polite live region for screen readers. A newer message replaces one that is still waiting.
#[derive(Default)]
pub struct LiveRegion {
    said: AttrValue,
    waiting: Option<String>,
    timer: Option<Timer>,
}

impl LiveRegion {
    /// Queues a text. `speak` creates the callback that has to call [`LiveRegion::speak`] later.
    pub fn say(&mut self, text: String, speak: impl FnOnce() -> Callback<()>) {
        self.waiting = Some(text);
        if self.timer.is_none() {
            self.timer = Some(Timer::new(EVERY_MS, speak()));
        }
    }

    /// Announces the waiting text.
    pub fn speak(&mut self) {
        self.timer = None;
        if let Some(text) = self.waiting.take() {
            self.said = text.into();
        }
    }

    /// Announces a text at once; an empty text clears the region.
    pub fn say_now(&mut self, text: impl Into<AttrValue>) {
        self.said = text.into();
    }

    /// The region's element.
    pub fn view(&self) -> El {
        el("p")
            .static_attrs(&[("role", Static("status")), ("class", Static("visually-hidden"))])
            .words(self.said.clone())
    }
}
