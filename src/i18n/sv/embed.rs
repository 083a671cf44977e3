//! The embed's own texts in Swedish.

use crate::i18n::EmbedTexts;

pub(super) const EMBED: EmbedTexts = EmbedTexts {
    contact: "Be om en utomståendes syn",
    include_result: "Ta med mitt resultat ({code})",
    look: "Välj en faktor i figuren för att läsa dess bedömning.",
    not_kept: "Webbläsaren sparar inget för den här webbplatsen: dina bedömningar finns kvar tills du lämnar sidan.",
};
