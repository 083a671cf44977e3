//! Wall-clock time, and dates formatted for a language, in the reader's time zone.

use crate::i18n::Language;
use crate::records::{RecordTime, Timestamp, WallTime};
use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// The current time.
pub fn timestamp_now() -> Timestamp {
    Timestamp::from_millis(js_sys::Date::now().max(0.0)).unwrap_or(Timestamp::MAX)
}

/// The moment at which the reader's clock shows this; `None` if no clock does. Where a clock is put forward or back,
/// the browser decides.
pub fn moment_here(time: WallTime) -> Option<Timestamp> {
    time.in_utc()?;
    let WallTime { year, month, day, hour, minute, second } = time;
    let [month, day, hour, minute, second] = [month - 1, day, hour, minute, second].map(|part| part as i32);
    let date = js_sys::Date::new_with_year_month_day_hr_min_sec(year, month, day, hour, minute, second);
    Timestamp::from_millis(date.get_time())
}

/// Formats dates in one language. Reuse it: creating one costs more than many calls.
pub struct Calendar {
    day: Intl::DateTimeFormat,
    /// For a day without an hour, which is the same in every zone.
    whole_day: Intl::DateTimeFormat,
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
        let [day, year] = [("day", "numeric"), ("year", "numeric")];
        let month = ("month", month);
        Calendar {
            day: format(&[day, month, year]),
            whole_day: format(&[day, month, year, ("timeZone", "UTC")]),
            time: format(&[("hour", "2-digit"), ("minute", "2-digit")]),
        }
    }

    /// The date: `22 Nov 2026`, `22.11.2026`, `22 nov. 2026`.
    pub fn day(&self, at: RecordTime) -> String {
        written(if at.has_hour() { &self.day } else { &self.whole_day }, at.moment())
    }

    /// The time of day: `14:05`; `None` of a day without an hour.
    pub fn time(&self, at: RecordTime) -> Option<String> {
        at.has_hour().then(|| written(&self.time, at.moment()))
    }
}

fn written(format: &Intl::DateTimeFormat, timestamp: Timestamp) -> String {
    let text = format.format().call1(&JsValue::NULL, &(timestamp.millis() as f64).into());
    text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| timestamp.to_string())
}
