//! Today's date, and dates in words.

use crate::codec::Day;
use crate::i18n::Language;
use js_sys::{Date, JSON};
use wasm_bindgen::JsValue;

/// Today's date where the visitor is; `None` if the clock is far off.
pub fn today() -> Option<Day> {
    let now = Date::new_0();
    Day::new(now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// A day in words: `12 November 2026`, `12. marraskuuta 2026`.
pub fn in_words(day: Day, language: Language) -> String {
    let (year, month, date) = day.parts();
    let midnight = Date::new_with_year_month_day(year, month as i32 - 1, date as i32);
    let style = JSON::parse("{\"dateStyle\":\"long\"}").unwrap_or(JsValue::UNDEFINED);
    midnight.to_locale_date_string(language.locale().dates, &style).into()
}
