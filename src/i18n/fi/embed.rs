//! The embed's own texts in Finnish.

use crate::i18n::EmbedTexts;

pub(super) const EMBED: EmbedTexts = EmbedTexts {
    contact: "Pyydä ulkopuolinen arvio",
    include_result: "Liitä tulokseni mukaan ({code})",
    look: "Valitse tekijä, niin näet, mitä sen arvio tarkoittaa.",
    not_kept: "Selain ei tallenna tälle sivustolle mitään: arviosi katoavat, kun poistut sivulta.",
};
