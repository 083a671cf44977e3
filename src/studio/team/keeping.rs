//! Storing the team, and merging what other tabs have stored.

use super::TeamTool;
use super::problem::Problem;
use crate::browser::{self, Look, Reading, SaveError, Stored, StoredDocument};
use crate::i18n::Texts;
use crate::meeting::SavedTeam;
use crate::studio::Msg;
use yew::Callback;

impl TeamTool {
    /// Reads the stored team: it may have changed in another tab while nobody here looked at it.
    pub(super) fn read_stored(&mut self) {
        if self.stored.is_some() {
            self.adopt();
            return;
        }
        let (stored, look, is_other_there) = StoredDocument::open();
        self.stored = Some(stored);
        self.kept = true;
        // Blocked storage is reported only when there is something to store.
        if !matches!(look, Look::Blocked) {
            self.find_fault(&look);
        }
        if let Look::Document(Reading { document, .. }) = look {
            self.own.merge(document);
        }
        if is_other_there {
            self.problem(Problem::Other);
        }
        self.work_out();
    }

    /// Stores the team after a change.
    pub(super) fn keep(&mut self) {
        if self.stored.is_none() {
            return;
        }
        let mut saved = self.save();
        if let Err(SaveError::Found(look)) = saved {
            self.find_fault(&look);
            if let Look::Document(Reading { document, .. }) = look
                && self.own.merge(document)
            {
                self.problem(Problem::OtherTab);
            }
            saved = self.save();
        }
        match saved {
            Ok(()) => {
                self.kept = true;
                self.problems.retain(|problem| !matches!(problem, Problem::Full | Problem::NoSpace | Problem::Blocked));
            }
            Err(SaveError::Full) => self.not_kept(Problem::Full),
            Err(SaveError::NoSpace) => self.not_kept(Problem::NoSpace),
            Err(SaveError::Blocked) => self.not_kept(Problem::Blocked),
            // The visitor was told when it was found.
            Err(SaveError::Untouchable | SaveError::Found(_)) => self.kept = false,
        }
    }

    /// Merges what another tab has stored, and saves what that tab had not seen.
    pub(super) fn adopt_other(&mut self, texts: &Texts, send: &Callback<Msg>) {
        if self.adopt() {
            self.refuse(texts, send, Problem::OtherTab);
        }
    }

    /// Merges what is stored by now. Returns whether the team has changed.
    fn adopt(&mut self) -> bool {
        let Some(stored) = &mut self.stored else { return false };
        let look = stored.look();
        self.kept &= !stored.is_gone();
        self.find_fault(&look);
        match look {
            Look::Document(Reading { document, .. }) => {
                let is_changed = self.own.merge(document);
                // If theirs has all of ours there is nothing to save: two tabs would answer each other forever.
                if !self.own.is_saved() {
                    self.keep();
                } else if !self.kept {
                    // Another tab has stored again what was removed.
                    self.kept = true;
                    browser::declare_unsaved(<SavedTeam as Stored>::NAME, false);
                }
                if is_changed {
                    self.work_out();
                }
                return is_changed;
            }
            // The unreadable text was set aside; store the team shown here in its place.
            Look::Unreadable => self.kept = self.save().is_ok(),
            _ => {}
        }
        false
    }

    fn save(&mut self) -> Result<(), SaveError<SavedTeam>> {
        let Some(stored) = &mut self.stored else { return Err(SaveError::Blocked) };
        let next = self.own.next();
        stored.save(&next)?;
        self.own.saved(next);
        Ok(())
    }

    /// Notes what is wrong with the stored team.
    fn find_fault(&mut self, look: &Look<SavedTeam>) {
        match look {
            Look::Document(Reading { is_whole: false, .. }) => self.problem(Problem::Partial),
            Look::Same | Look::Document(_) => {}
            Look::Unreadable => self.problem(Problem::Unreadable),
            Look::Newer(version) => {
                self.kept = false;
                self.problem(Problem::Newer(*version));
            }
            Look::NoSpace => self.not_kept(Problem::NoSpace),
            Look::Blocked => self.not_kept(Problem::Blocked),
        }
    }

    /// Says why the team is not stored, once rather than with every change.
    fn not_kept(&mut self, problem: Problem) {
        if self.kept {
            self.problem(problem);
        }
        self.kept = false;
    }
}
