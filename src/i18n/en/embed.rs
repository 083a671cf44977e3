//! The embed's own texts in English.

use crate::i18n::EmbedTexts;

pub(super) const EMBED: EmbedTexts = EmbedTexts {
    contact: "Ask for an outside view",
    include_result: "Include my result ({code})",
    look: "Choose a factor to read its rating.",
    not_kept: "Your browser saves nothing for this site: your ratings are lost when you leave the page.",
};
