use crate::files::{FilePlace, FileRepair};
use crate::i18n::{KeepingTexts, Texts, fill};
use crate::wording::keeping_phrases;

/// Something about keeping that went otherwise than the visitor would expect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum HistoryTrouble {
    /// The browser lets the page store nothing.
    Blocked,
    /// There is no room left to store anything.
    Quota,
    /// There is no room left to set aside what stands there.
    NoRoom,
    /// What was stored is no history of ours; it was set aside.
    Unreadable,
    /// Another version of the page has stored something else since; it is listed where one keeps.
    Other,
    /// What was stored is of a newer version; it stays untouched.
    Newer(u32),
    /// Parts of what was stored could not be used.
    Repaired(Vec<FileRepair>),
    /// What two tabs hold is more than there is room for.
    TabsFull,
    /// The history holds as much as it can.
    Full,
}

impl HistoryTrouble {
    /// The sentence for the reader.
    pub(super) fn sentence(&self, all: &Texts) -> String {
        let texts = &all.studio.keeping;
        match self {
            HistoryTrouble::Other => all.page.storage_other.into(),
            HistoryTrouble::NoRoom => all.page.storage_no_room.into(),
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
            HistoryTrouble::Full => texts.history_full.into(),
        }
    }

    /// Whether it is over once something has been stored.
    pub(super) fn ends_with_a_save(&self) -> bool {
        matches!(
            self,
            HistoryTrouble::Blocked
                | HistoryTrouble::Quota
                | HistoryTrouble::NoRoom
                | HistoryTrouble::TabsFull
                | HistoryTrouble::Full
        )
    }

    /// Whether a file is the way to keep what is here.
    pub(super) fn wants_a_file(&self) -> bool {
        self.ends_with_a_save() || matches!(self, HistoryTrouble::Newer(_))
    }
}

/// Where in the stored document something stood, without the colon that begins a sentence.
fn place(texts: &KeepingTexts, place: &FilePlace) -> String {
    match place {
        FilePlace::Path(path) => path.clone(),
        other => keeping_phrases::place(texts, other),
    }
}
