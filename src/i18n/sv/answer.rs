//! The texts of a phone that answers, in Swedish.

use crate::i18n::AnswerTexts;

pub(super) const ANSWER: AnswerTexts = AnswerTexts {
    title: "Ditt eget svar",
    lead: "Åtta frågor om din organisations arbete i sociala medier, ungefär tre minuter. Svara för egen del, utan att prata \
           med andra.",
    private: "Dina svar stannar i den här telefonen. Till slut blir de en kod för den som leder mötet.",
    to_code: "Visa min kod",
    hold: "Visa den här för den som leder mötet",
    or_type: "Eller lämna de här tolv tecknen:",
    unrated: "Faktorer utan bedömning: {count} av 8.",
    nothing: "Det finns ingen kod än: bedöm minst en faktor.",
    copy: "Kopiera",
    copied: "Kopierad",
    copy_refused: "Webbläsaren tillät inte kopiering. Skriv upp tecknen eller läs dem högt.",
    share: "Dela",
    share_text: "Mitt svar i Double Cycle: {code}",
    change: "Ändra mitt svar",
    change_explained: "De fyra sista tecknen är desamma, så ett ändrat svar ersätter det första.",
    another: "Någon annan svarar på den här telefonen",
    another_asked: "Har din kod lästs av? Dina svar försvinner från telefonen.",
    another_yes: "Ja, nästa person",
    another_no: "Nej, behåll mina",
    not_kept: "Din webbläsare sparar ingenting för den här webbplatsen: svaren försvinner om sidan laddas om.",
    code_name: "QR-kod för {code}",
};
