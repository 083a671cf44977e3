//! Where the history is kept, and what other tabs have made of it.

use super::HistoryTool;
use super::trouble::Trouble;
use crate::browser::{self, NotStored};
use crate::codec::files::{Cause, StoredHistory, read_stored, write_stored};
use crate::records::{Kept, Meeting};

impl HistoryTool {
    /// Brings in what is stored, by this tab earlier or by another one. Says whether what is stored may be written over.
    pub(super) fn meet(&mut self) -> bool {
        let text = match browser::read_history() {
            Err(_) => {
                self.kept = false;
                self.trouble(Trouble::Blocked);
                return false;
            }
            Ok(None) => return true,
            Ok(Some(text)) => text,
        };
        if self.seen.as_ref() == Some(&text) {
            return !self.untouchable;
        }
        let kept = self.understand(&text);
        match kept.map(|kept| self.shelf.meet(kept)) {
            Some(Ok(Meeting::Merged)) => self.merged = true,
            Some(Ok(Meeting::Nothing | Meeting::Differs)) | None => {}
            Some(Err(_)) => {
                self.kept = false;
                self.trouble(Trouble::TabsFull);
                return false;
            }
        }
        self.seen = Some(text);
        !self.untouchable
    }

    /// Reads what is stored. What a save would lose is set aside first; where that fails, nothing is saved.
    fn understand(&mut self, text: &str) -> Option<Kept> {
        let (kept, trouble) = match read_stored(text) {
            Ok(StoredHistory { kept, repairs }) if repairs.is_empty() => return Some(kept),
            Ok(StoredHistory { kept, repairs }) => (Some(kept), Trouble::Repaired(repairs)),
            Err(error) => match error.cause {
                Cause::Newer(version) => {
                    (self.untouchable, self.kept) = (true, false);
                    self.trouble(Trouble::Newer(version));
                    return None;
                }
                _ => (None, Trouble::Unreadable),
            },
        };
        match browser::set_history_aside(text) {
            Ok(()) => self.trouble(trouble),
            Err(why) => {
                (self.untouchable, self.kept) = (true, false);
                self.trouble(why.into());
            }
        }
        kept
    }

    /// Stores the history after a change.
    pub(super) fn keep(&mut self) {
        if !self.meet() {
            self.kept = false;
            return;
        }
        let next = self.shelf.next();
        let text = write_stored(&next);
        match browser::write_history(&text) {
            Ok(()) => {
                self.shelf.saved(next);
                self.seen = Some(text);
                self.kept = true;
                self.troubles.retain(|trouble| !trouble.ends_with_a_save());
            }
            Err(why) => {
                self.kept = false;
                self.trouble(why.into());
            }
        }
    }

    /// Looks at what is stored, and stores what that has left unsaved.
    pub(super) fn look(&mut self) {
        self.meet();
        if self.shelf.is_changed() {
            self.keep();
        }
    }

    pub(super) fn trouble(&mut self, trouble: Trouble) {
        if !self.troubles.contains(&trouble) {
            self.troubles.push(trouble);
        }
    }
}

impl From<NotStored> for Trouble {
    fn from(why: NotStored) -> Trouble {
        match why {
            NotStored::Blocked => Trouble::Blocked,
            NotStored::Full => Trouble::Quota,
        }
    }
}
