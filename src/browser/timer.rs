use gloo::timers::callback::Timeout;
use yew::Callback;

/// Calls back once, unless it is dropped before.
#[must_use = "a dropped timer never calls"]
pub struct Timer(#[allow(dead_code, reason = "kept for its drop")] Timeout);

impl Timer {
    /// Calls back after a time in milliseconds.
    pub fn new(milliseconds: u32, callback: Callback<()>) -> Timer {
        Timer(Timeout::new(milliseconds, move || callback.emit(())))
    }
}

/// Does something in a task of its own.
pub fn later(what: impl FnOnce() + 'static) {
    Timeout::new(0, what).forget();
}
