//! Finnish.

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
