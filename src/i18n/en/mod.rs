//! English.

mod embed;
mod factors;
mod keeping;
mod meeting;
mod page;
mod picture;
mod results;
mod studio;

use super::{Language, Texts};

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
