//! The texts of a phone that answers, in Finnish.

use crate::i18n::AnswerTexts;

pub(super) const ANSWER: AnswerTexts = AnswerTexts {
    title: "Oma arviointisi",
    lead: "Kahdeksan kysymystä organisaatiosi sometyöstä, noin kolme minuuttia. Vastaa itseksesi, muiden kanssa \
           puhumatta.",
    private: "Vastauksesi pysyvät tässä puhelimessa, kunnes annat ne lopuksi koodina kokouksen vetäjälle.",
    to_code: "Näytä koodini",
    hold: "Näytä tämä koodi kameralle",
    or_type: "Tai anna kokouksen vetäjälle nämä kaksitoista merkkiä:",
    unrated: "Tekijöitä ilman arviota: {count}/8.",
    nothing: "Koodia ei vielä ole: arvioi ainakin yksi tekijä.",
    copy: "Kopioi",
    copied: "Kopioitu",
    copy_refused: "Selain ei sallinut kopiointia. Kirjoita merkit muistiin tai lue ne ääneen.",
    share: "Jaa",
    share_text: "Oma arviointini (Double Cycle): {code}",
    change: "Takaisin kysymyksiin",
    change_explained: "Jos muutat vastauksiasi, näytä uusi koodi: se korvaa aiemman.",
    another: "Anna jonkun muun vastata tällä puhelimella",
    another_asked: "Onko koodisi jo kokouksen vetäjällä? Vastauksesi poistetaan tästä puhelimesta.",
    another_yes: "Kyllä, seuraava vastaaja",
    another_no: "Ei, pidä vastaukseni",
    not_kept: "Selain ei tallenna tälle sivustolle mitään: vastauksesi katoavat, jos sivu ladataan uudelleen.",
    code_name: "Koodin {code} QR-koodi",
};
