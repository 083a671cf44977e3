//! Wall-clock time, and dates formatted for a language, in the reader's time zone.

use crate::i18n::Language;
use crate::records::Timestamp;
use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// The current time.
pub fn timestamp_now() -> Timestamp {
    Timestamp::from_millis(js_sys::Date::now().max(0.0)).unwrap_or(Timestamp::MAX)
}

/// Formats dates in one language. Reuse it: creating one costs more than many calls.
pub struct Calendar {
    day: Intl::DateTimeFormat,
    time: Intl::DateTimeFormat,
}

impl Calendar {
    /// The formatter of a language.
    pub fn of(language: Language) -> Calendar {
        let locale = language.locale();
        let month = if locale.numeric_month { "numeric" } else { "short" };
        let format = |parts: &[(&str, &str)]| {
            let options = Object::new();
            for (name, value) in parts {
                let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
            }
            Intl::DateTimeFormat::new(&Array::of1(&locale.dates.into()), &options)
        };
        Calendar {
            day: format(&[("day", "numeric"), ("month", month), ("year", "numeric")]),
            time: format(&[("hour", "2-digit"), ("minute", "2-digit")]),
        }
    }

    /// The date: `22 Nov 2026`, `22.11.2026`, `22 nov. 2026`.
    pub fn day(&self, timestamp: Timestamp) -> String {
        written(&self.day, timestamp)
    }

    /// The time of day: `14:05`.
    pub fn time(&self, timestamp: Timestamp) -> String {
        written(&self.time, timestamp)
    }
}

fn written(format: &Intl::DateTimeFormat, timestamp: Timestamp) -> String {
    let text = format.format().call1(&JsValue::NULL, &(timestamp.millis() as f64).into());
    text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| timestamp.to_string())
}
