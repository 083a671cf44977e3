use crate::codec::RatingCode;
use crate::i18n::{Texts, fill};

/// A problem with the stored target that the visitor should know of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TargetTrouble {
    /// It could not be read, and was set aside.
    Unreadable,
    /// Part of it could not be used; the whole text was set aside.
    Partial,
    /// Saving would lose the stored text, and there is no space to set it aside: it stays, and nothing is saved.
    NoSpace,
    /// A newer version of the page wrote it: it stays, and nothing is saved.
    Newer(u32),
    /// Another version of the page has stored a different target since; it is listed among the texts set aside.
    Other,
    /// This target, stored by another tab, was replaced before this tab had seen it.
    Replaced(RatingCode),
}

impl TargetTrouble {
    /// The sentence for the reader.
    pub(super) fn sentence(self, texts: &Texts) -> String {
        let words = &texts.studio.meeting.compare;
        match self {
            TargetTrouble::Unreadable => words.target_unreadable.into(),
            TargetTrouble::Newer(version) => fill(words.target_newer, &[("version", &version.to_string())]),
            TargetTrouble::Partial => texts.page.storage_repaired.into(),
            TargetTrouble::NoSpace => texts.page.storage_no_room.into(),
            TargetTrouble::Other => texts.page.storage_other.into(),
            TargetTrouble::Replaced(code) => fill(words.target_replaced, &[("code", &code.to_string())]),
        }
    }
}
