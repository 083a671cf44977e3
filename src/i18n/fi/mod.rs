//! Finnish.

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
    Locale { tag: "fi", name: "Suomi", dates: "fi", numeric_month: true, decimal: ',', delimiter: ';' };

#[cfg(not(feature = "packed-texts"))]
pub(super) static TEXTS: Texts = Texts {
    language: Language::Finnish,
    factors: factors::FACTORS,
    scale: [
        ("Ei huomioitu", "kukaan ei ole tarttunut asiaan"),
        ("Sattumanvaraista", "yksittäisten ihmisten varassa"),
        ("Alullaan", "tehdään osittain, ei sovittu"),
        ("Sovittua", "yhteinen tapa, tehdään säännöllisesti"),
        ("Johdettua", "seurataan ja kytketään tavoitteisiin"),
        ("Oppivaa", "kehittyy jatkuvasti koko organisaatiossa"),
    ],
    page: page::PAGE,
    results: results::RESULTS,
    embed: embed::EMBED,
    studio: studio::STUDIO,
};
