//! The embed's own texts in Swedish.

use crate::i18n::EmbedTexts;

pub(super) const EMBED: EmbedTexts = EmbedTexts {
    contact: "Be om en bedömning utifrån",
    include_result: "Ta med mitt resultat ({code})",
    look: "Välj en faktor för att läsa dess bedömning.",
    not_kept: "Webbläsaren sparar inget för den här webbplatsen: dina bedömningar försvinner när du lämnar sidan.",
};
