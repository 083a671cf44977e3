//! A monotonic clock, wall-clock time, and a ticker.

use crate::i18n::Language;
use gloo::timers::callback::Interval;
use wasm_bindgen::JsValue;
use web_sys::window;
use yew::Callback;

/// Milliseconds since the page was opened; monotonic.
pub fn now() -> u64 {
    window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now()) as u64
}

/// The current time of day in the language's format: `14:05`.
pub fn time_of_day(language: Language) -> String {
    let options = js_sys::Object::new();
    for part in ["hour", "minute"] {
        let _ = js_sys::Reflect::set(&options, &part.into(), &JsValue::from("2-digit"));
    }
    js_sys::Date::new_0().to_locale_time_string_with_options(language.locale().dates, &options).into()
}

/// Calls back repeatedly until dropped.
#[must_use = "a dropped ticker never calls"]
pub struct Ticker(#[allow(dead_code, reason = "kept for its drop")] Interval);

impl Ticker {
    /// Calls back every `milliseconds`.
    pub fn new(milliseconds: u32, callback: Callback<()>) -> Ticker {
        Ticker(Interval::new(milliseconds, move || callback.emit(())))
    }
}
