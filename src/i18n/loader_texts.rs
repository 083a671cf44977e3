//! What the embed says where its program does not run. The first two come to visitors in the loader's script, in all three
//! languages, so they are short; the others stand at the head of a language's file of texts.

use super::Language;
use serde::Serialize;

/// The loader's texts in one language.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct LoaderTexts {
    /// The network does not bring it.
    pub network: &'static str,
    /// It cannot run here, and the visitor can do nothing about it.
    pub unavailable: &'static str,
    /// It broke, and went on by itself.
    pub restarted: &'static str,
    /// It broke too often: what follows are the answers.
    pub crashed: &'static str,
    /// The button that tries once more.
    pub again: &'static str,
}

impl LoaderTexts {
    /// The texts in a language.
    pub const fn of(language: Language) -> LoaderTexts {
        match language {
            Language::English => LoaderTexts {
                network: "The assessment could not be loaded. Check the connection.",
                unavailable: "The assessment cannot be shown here.",
                restarted: "The assessment stopped and has restarted. Your ratings are kept.",
                crashed: "The assessment stopped. Your ratings:",
                again: "Try again",
            },
            Language::Finnish => LoaderTexts {
                network: "Arviointi ei latautunut. Tarkista verkkoyhteys.",
                unavailable: "Arviointia ei voi näyttää tässä.",
                restarted: "Arviointi kaatui ja käynnistyi uudelleen. Arviosi ovat tallessa.",
                crashed: "Arviointi pysähtyi. Arviosi:",
                again: "Yritä uudelleen",
            },
            Language::Swedish => LoaderTexts {
                network: "Bedömningen kunde inte hämtas. Kontrollera anslutningen.",
                unavailable: "Bedömningen kan inte visas här.",
                restarted: "Bedömningen kraschade och har startats om. Dina bedömningar finns kvar.",
                crashed: "Bedömningen har stannat. Dina bedömningar:",
                again: "Försök igen",
            },
        }
    }
}
