//! Storing the team, and merging what other tabs have stored.

use super::TeamTool;
use super::problem::Problem;
use crate::browser::{Look, Reading, SaveError, StoredDocument};
use crate::i18n::Texts;
use crate::meeting::Team;
use crate::studio::Msg;
use yew::Callback;

impl TeamTool {
    /// Reads the stored team, once.
    pub(super) fn read_stored(&mut self) {
        if self.stored.is_some() {
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
            self.own = document;
        }
        if is_other_there {
            self.problem(Problem::Other);
        }
        self.work_out();
    }

    /// Stores the team after a change.
    pub(super) fn keep(&mut self) {
        let Some(stored) = &mut self.stored else { return };
        let mut saved = stored.save(&self.own);
        if let Err(SaveError::Found(look)) = saved {
            self.find_fault(&look);
            if let Look::Document(Reading { document: mut other, .. }) = look {
                // Both tabs have gathered: merge, so that neither loses an entry.
                other.include(&self.own);
                self.own = other;
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

    /// Takes over what another tab has stored, or merges it.
    pub(super) fn adopt_other(&mut self, texts: &Texts, send: &Callback<Msg>) {
        let Some(stored) = &mut self.stored else { return };
        let known = stored.revision();
        let look = stored.look();
        self.find_fault(&look);
        let Look::Document(Reading { document: mut other, revision, .. }) = look else {
            // The unreadable text was set aside; store the team shown here in its place.
            if matches!(look, Look::Unreadable) {
                self.kept = self.save().is_ok();
            }
            return;
        };
        // A tab that had read our save would have stored a higher revision. This one had not: it gathered at the same
        // time or from an older state, so merge.
        if revision <= known {
            let theirs = other.clone();
            other.include(&self.own);
            // If theirs contains all of ours, do not save: two tabs would answer each other forever.
            if other != theirs {
                self.kept = self.stored.as_mut().is_some_and(|stored| stored.save(&other).is_ok());
            }
        }
        if other != self.own {
            self.past.push(std::mem::replace(&mut self.own, other));
            self.work_out();
            self.refuse(texts, send, Problem::OtherTab);
        }
    }

    fn save(&mut self) -> Result<(), SaveError<Team>> {
        self.stored.as_mut().map_or(Err(SaveError::Blocked), |stored| stored.save(&self.own))
    }

    /// Notes what is wrong with the stored team.
    fn find_fault(&mut self, look: &Look<Team>) {
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
