//! The embed's own texts in Finnish.

use crate::i18n::EmbedTexts;

pub(super) const EMBED: EmbedTexts = EmbedTexts {
    contact: "Pyydä ulkopuolinen näkemys",
    include_result: "Liitä tulokseni mukaan ({code})",
    look: "Valitse tekijä kuvasta, niin näet sen arvion sanoin.",
    not_kept: "Selain ei tallenna tälle sivustolle mitään: arviosi säilyvät, kunnes poistut sivulta.",
};
