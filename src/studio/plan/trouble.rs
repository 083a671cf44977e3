use crate::i18n::{Texts, fill};

/// A problem with the stored plan that the visitor should know of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlanTrouble {
    /// The browser blocks storage.
    Blocked,
    /// Storage is full.
    Full,
    /// There is no space to set aside the text that a save would lose.
    NoSpace,
    /// The stored text is no plan; it was set aside.
    Unreadable,
    /// A newer version of the page wrote what is stored; it stays untouched.
    Newer(u32),
    /// Part of what was stored could not be used; the whole text was set aside.
    Partial,
    /// Another version of the page has stored a different plan since; it is listed among the texts set aside.
    Other,
    /// Another tab has changed the plan.
    OtherTab,
    /// The target of an earlier version has become part of the plan.
    Taken,
}

impl PlanTrouble {
    /// The sentence for the reader.
    pub(super) fn sentence(self, texts: &Texts) -> String {
        let words = &texts.studio.plan;
        match self {
            PlanTrouble::Blocked => words.kept_blocked.into(),
            PlanTrouble::Full => words.kept_full.into(),
            PlanTrouble::NoSpace => texts.page.storage_no_room.into(),
            PlanTrouble::Unreadable => words.kept_unreadable.into(),
            PlanTrouble::Newer(version) => fill(words.kept_newer, &[("version", &version.to_string())]),
            PlanTrouble::Partial => texts.page.storage_repaired.into(),
            PlanTrouble::Other => texts.page.storage_other.into(),
            PlanTrouble::OtherTab => words.other_tab.into(),
            PlanTrouble::Taken => words.taken.into(),
        }
    }

    /// Whether a successful save ends it.
    pub(super) fn ends_with_a_save(self) -> bool {
        matches!(self, PlanTrouble::Blocked | PlanTrouble::Full | PlanTrouble::NoSpace)
    }
}
