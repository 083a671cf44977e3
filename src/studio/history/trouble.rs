use crate::files::{FilePlace, FileRepair};
use crate::i18n::{KeepingTexts, Texts, fill};
use crate::wording::keeping_phrases;

/// A problem with storing the history that the visitor should know of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HistoryTrouble {
    /// The browser blocks storage.
    Blocked,
    /// Storage is full.
    Quota,
    /// There is no space to set aside the text that a save would lose.
    NoSpace,
    /// The stored text is not a history; it was set aside.
    Unreadable,
    /// Another version of the page has stored a different history since; it is listed among the texts set aside.
    Other,
    /// A newer version of the page wrote what is stored; it stays untouched.
    Newer(u32),
    /// Parts of the stored history could not be used.
    Repaired(Vec<FileRepair>),
    /// The records of two tabs together exceed the limit.
    TabsFull,
    /// What is stored exceeds the limit by itself; it stays untouched.
    TooLarge,
    /// The history has reached its limit.
    Full,
    /// Something that was to be deleted can be neither read nor replaced, so nothing was.
    NotDeleted,
}

impl HistoryTrouble {
    /// The sentence for the reader.
    pub(super) fn sentence(&self, all: &Texts) -> String {
        let texts = &all.studio.keeping;
        match self {
            HistoryTrouble::Other => all.page.storage_other.into(),
            HistoryTrouble::NoSpace => all.page.storage_no_room.into(),
            HistoryTrouble::Blocked => texts.history_blocked.into(),
            HistoryTrouble::Quota => texts.history_quota.into(),
            HistoryTrouble::Unreadable => texts.history_unreadable.into(),
            HistoryTrouble::Newer(version) => fill(texts.history_newer, &[("version", &version.to_string())]),
            HistoryTrouble::Repaired(repairs) => {
                let mut places: Vec<String> = repairs.iter().map(|repair| place(texts, &repair.place)).collect();
                places.dedup();
                fill(texts.history_repaired, &[("places", &places.join(", "))])
            }
            HistoryTrouble::TabsFull => texts.tabs_full.into(),
            HistoryTrouble::TooLarge => texts.history_too_large.into(),
            HistoryTrouble::Full => texts.history_full.into(),
            HistoryTrouble::NotDeleted => texts.not_deleted.into(),
        }
    }

    /// Whether a successful save ends it.
    pub(super) fn ends_with_a_save(&self) -> bool {
        matches!(
            self,
            HistoryTrouble::Blocked
                | HistoryTrouble::Quota
                | HistoryTrouble::NoSpace
                | HistoryTrouble::TabsFull
                | HistoryTrouble::TooLarge
                | HistoryTrouble::Full
        )
    }

    /// Whether exporting a file is the way to keep the data.
    pub(super) fn wants_a_file(&self) -> bool {
        self.ends_with_a_save() || matches!(self, HistoryTrouble::Newer(_))
    }
}

/// The place in the stored document. A path has no colon here, unlike at the start of a sentence.
fn place(texts: &KeepingTexts, place: &FilePlace) -> String {
    match place {
        FilePlace::Path(path) => path.clone(),
        other => keeping_phrases::place(texts, other),
    }
}
