//! Storing the history, and merging what other tabs have stored.

use super::HistoryTool;
use super::trouble::HistoryTrouble;
use crate::browser::{self, Look, Reading, SaveError, Stored, StoredDocument};
use crate::records::{HistorySnapshot, MergeOutcome};

impl HistoryTool {
    /// Merges what is stored, by this tab earlier or by another. `false` while stored records do not fit in here: a
    /// save must not overwrite them.
    pub(super) fn meet(&mut self) -> bool {
        let look = match &mut self.stored {
            Some(stored) => {
                let look = stored.look();
                self.kept &= !stored.is_gone();
                look
            }
            None => {
                let (stored, look, is_other_there) = StoredDocument::open();
                self.stored = Some(stored);
                if is_other_there {
                    self.trouble(HistoryTrouble::Other);
                }
                look
            }
        };
        self.take_in(look);
        self.unmerged.is_none()
    }

    /// Merges a document that was found, or notes what is wrong with it.
    fn take_in(&mut self, look: Look<HistorySnapshot>) {
        let found = match look {
            Look::Same => self.unmerged.take(),
            Look::Document(Reading { document, repairs, .. }) => {
                if !repairs.is_empty() {
                    self.trouble(HistoryTrouble::Repaired(repairs));
                }
                Some(document)
            }
            Look::Unreadable => {
                self.displaced = !self.records().is_empty();
                return self.trouble(HistoryTrouble::Unreadable);
            }
            Look::Newer(version) => return self.not_kept(HistoryTrouble::Newer(version)),
            Look::NoSpace => return self.not_kept(HistoryTrouble::NoSpace),
            Look::Blocked => return self.not_kept(HistoryTrouble::Blocked),
        };
        self.unmerged = None;
        let Some(found) = found else { return };
        match self.replica.merge(found.clone()) {
            Ok(MergeOutcome::Merged) => self.merged = true,
            Ok(MergeOutcome::Nothing | MergeOutcome::Conflicts) => {}
            Err(_) => {
                // It stays stored, and is merged once there is space.
                self.unmerged = Some(found);
                let is_of_tabs = self.replica.is_synced();
                self.not_kept(if is_of_tabs { HistoryTrouble::TabsFull } else { HistoryTrouble::TooLarge });
            }
        }
    }

    /// Stores the history after a change.
    pub(super) fn keep(&mut self) {
        self.store();
        // The save may have set aside what was stored before.
        self.asides = browser::texts_set_aside();
    }

    fn store(&mut self) {
        if !self.meet() {
            return browser::declare_unsaved(HistorySnapshot::NAME, self.replica.is_changed());
        }
        let next = self.replica.next();
        let Some(stored) = &mut self.stored else { return };
        match stored.save(&next) {
            Ok(()) => {
                self.replica.saved(next);
                (self.kept, self.displaced) = (true, false);
                self.troubles.retain(|trouble| !trouble.ends_with_a_save());
            }
            Err(SaveError::Full) => self.not_kept(HistoryTrouble::Quota),
            Err(SaveError::NoSpace) => self.not_kept(HistoryTrouble::NoSpace),
            Err(SaveError::Blocked) => self.not_kept(HistoryTrouble::Blocked),
            // The visitor was told when it was found.
            Err(SaveError::Untouchable) => self.kept = false,
            // Another process stored after the look above: merged now, saved with the next change.
            Err(SaveError::Found(look)) => {
                self.take_in(look);
                self.kept = false;
            }
        }
    }

    /// Merges what is stored, and saves if this tab has changes that are not stored.
    pub(super) fn look(&mut self) {
        self.meet();
        if self.replica.is_changed() || self.displaced {
            self.keep();
        } else if !self.kept && self.stored.as_ref().is_some_and(StoredDocument::is_writable) && self.unmerged.is_none()
        {
            // Another tab has stored again what was removed.
            self.kept = true;
            browser::declare_unsaved(HistorySnapshot::NAME, false);
        }
        self.asides = browser::texts_set_aside();
    }

    pub(super) fn trouble(&mut self, trouble: HistoryTrouble) {
        if !self.troubles.contains(&trouble) {
            self.troubles.push(trouble);
        }
    }

    fn not_kept(&mut self, trouble: HistoryTrouble) {
        self.kept = false;
        self.trouble(trouble);
    }
}
