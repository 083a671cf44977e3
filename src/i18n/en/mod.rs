//! English.

#[cfg(not(feature = "packed-texts"))]
mod embed;
#[cfg(not(feature = "packed-texts"))]
mod factors;
#[cfg(not(feature = "packed-texts"))]
mod host;
#[cfg(not(feature = "packed-texts"))]
mod keeping;
#[cfg(not(feature = "packed-texts"))]
mod meeting;
#[cfg(not(feature = "packed-texts"))]
mod page;
#[cfg(not(feature = "packed-texts"))]
mod picture;
#[cfg(not(feature = "packed-texts"))]
mod results;
#[cfg(not(feature = "packed-texts"))]
mod studio;

use super::Locale;
#[cfg(not(feature = "packed-texts"))]
use super::{Language, Texts};
#[cfg(not(feature = "packed-texts"))]
pub(super) use host::{BUILDER, LOADER};

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
pub(super) static TEXTS: Texts = Texts {
    language: Language::English,
    factors: factors::FACTORS,
    scale: [
        ("Not addressed", "nobody has taken it up"),
        ("By chance", "depends on individuals"),
        ("Started", "done in part, not agreed"),
        ("Agreed", "a shared way, done regularly"),
        ("Led", "followed up and tied to the goals"),
        ("Learning", "improves all the time, across the organisation"),
    ],
    page: page::PAGE,
    results: results::RESULTS,
    embed: embed::EMBED,
    studio: studio::STUDIO,
};
