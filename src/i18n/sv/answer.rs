//! The texts of a phone that answers, in Swedish.

use crate::i18n::AnswerTexts;

pub(super) const ANSWER: AnswerTexts = AnswerTexts {
    title: "Din egen bedömning",
    lead: "Åtta frågor om din organisations arbete i sociala medier, ungefär tre minuter. Svara enskilt, utan att \
           prata med andra.",
    private: "Dina svar stannar i den här mobilen tills du lämnar dem, som en kod, till den som leder mötet.",
    to_code: "Visa min kod",
    hold: "Håll upp koden mot kameran",
    or_type: "Eller ge den som leder mötet de här tolv tecknen:",
    unrated: "Faktorer utan bedömning: {count} av 8.",
    nothing: "Det finns ingen kod än: bedöm minst en faktor.",
    copy: "Kopiera",
    copied: "Kopierat",
    copy_refused: "Webbläsaren tillät inte kopiering. Skriv upp tecknen eller läs dem högt.",
    share: "Dela",
    share_text: "Min bedömning i Double Cycle: {code}",
    change: "Tillbaka till frågorna",
    change_explained: "Om du ändrar dina svar, visa den nya koden: den ersätter den förra.",
    another: "Låt någon annan svara i den här mobilen",
    another_asked: "Har den som leder mötet fått din kod? Dina svar tas bort från mobilen.",
    another_yes: "Ja, nästa person",
    another_no: "Nej, behåll mina",
    not_kept: "Webbläsaren sparar inget för den här webbplatsen: dina svar försvinner om sidan laddas om.",
    code_name: "QR-kod för {code}",
};
