use gloo::timers::callback::Timeout;
use yew::Callback;

/// Calls back once, unless dropped before.
#[must_use = "a dropped timer never calls"]
pub struct Timer(#[allow(dead_code, reason = "kept for its drop")] Timeout);

impl Timer {
    /// Calls back after `milliseconds`.
    pub fn new(milliseconds: u32, callback: Callback<()>) -> Timer {
        Timer(Timeout::new(milliseconds, move || callback.emit(())))
    }
}

/// Runs something in a separate task, after the current one.
pub fn later(what: impl FnOnce() + 'static) {
    Timeout::new(0, what).forget();
}
