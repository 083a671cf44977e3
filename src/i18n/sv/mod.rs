//! Swedish.

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
