use crate::codec::RatingCode;
use crate::i18n::{Texts, fill};

/// Something about the stored target that went otherwise than the visitor would expect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TargetTrouble {
    /// It could not be read, and was set aside.
    Unreadable,
    /// A part of it could not be used; all of it was set aside.
    Partial,
    /// It would be lost, and there is no room to set it aside: it stays, and nothing is kept.
    NoRoom,
    /// A newer version wrote it: it stays untouched.
    Newer(u32),
    /// Another version of the page has stored something else since; it is listed where one keeps.
    Other,
    /// Another tab had set this target, unseen until now.
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
            TargetTrouble::NoRoom => texts.page.storage_no_room.into(),
            TargetTrouble::Other => texts.page.storage_other.into(),
            TargetTrouble::Replaced(code) => fill(words.target_replaced, &[("code", &code.to_string())]),
        }
    }
}
