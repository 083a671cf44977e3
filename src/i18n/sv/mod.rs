//! Swedish.

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

pub(super) const LOCALE: Locale =
    Locale { tag: "sv", name: "Svenska", dates: "sv", numeric_month: false, decimal: ',', delimiter: ';' };

#[cfg(not(feature = "packed-texts"))]
pub(super) static TEXTS: Texts = Texts {
    language: Language::Swedish,
    factors: factors::FACTORS,
    scale: [
        ("Inte beaktat", "ingen har tagit tag i saken"),
        ("Slumpmässigt", "hänger på enskilda personer"),
        ("Påbörjat", "görs delvis, inte överenskommet"),
        ("Överenskommet", "ett gemensamt arbetssätt, görs regelbundet"),
        ("Styrt", "följs upp och kopplas till målen"),
        ("Lärande", "utvecklas ständigt i hela organisationen"),
    ],
    page: page::PAGE,
    results: results::RESULTS,
    embed: embed::EMBED,
    studio: studio::STUDIO,
};
