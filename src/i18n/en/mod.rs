//! English.

use super::Locale;

pub(super) const LOCALE: Locale = Locale {
    tag: "en",
    name: "English",
    // British English: day first, 24 hours.
    dates: "en-GB",
    numeric_month: false,
    decimal: '.',
    delimiter: ',',
};

#[cfg(not(feature = "packed-texts"))]
super::folder!(English);
