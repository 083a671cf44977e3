//! The texts of a phone that answers, in Finnish.

use crate::i18n::AnswerTexts;

pub(super) const ANSWER: AnswerTexts = AnswerTexts {
    title: "Oma vastauksesi",
    lead: "Kahdeksan kysymystä organisaatiosi sometyöstä, noin kolme minuuttia. Vastaa omasta puolestasi, muiden kanssa \
           puhumatta.",
    private: "Vastauksesi pysyvät tässä puhelimessa. Lopuksi niistä tulee koodi, jonka annat kokouksen vetäjälle.",
    to_code: "Näytä koodini",
    hold: "Näytä tämä kokouksen vetäjälle",
    or_type: "Tai anna hänelle nämä kaksitoista merkkiä:",
    unrated: "Tekijöitä ilman arviota: {count}/8.",
    nothing: "Koodia ei vielä ole: arvioi ainakin yksi tekijä.",
    copy: "Kopioi",
    copied: "Kopioitu",
    copy_refused: "Selain ei sallinut kopiointia. Kirjoita merkit muistiin tai lue ne ääneen.",
    share: "Jaa",
    share_text: "Vastaukseni Double Cyclessa: {code}",
    change: "Muuta vastaustani",
    change_explained: "Neljä viimeistä merkkiä pysyvät samoina, joten muutettu vastaus korvaa ensimmäisen.",
    another: "Joku muu vastaa tällä puhelimella",
    another_asked: "Onko koodisi jo luettu? Vastauksesi poistuvat tästä puhelimesta.",
    another_yes: "Kyllä, seuraava",
    another_no: "Ei, pidä vastaukseni",
    not_kept: "Selaimesi ei tallenna tälle sivustolle mitään: vastauksesi häviävät, jos sivu ladataan uudelleen.",
    code_name: "Koodin {code} QR-koodi",
};
