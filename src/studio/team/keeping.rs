//! Where the team is kept.

use super::TeamTool;
use super::problem::Problem;
use crate::browser::{Change, Found, PutError, Shelf};
use crate::components::Msg;
use crate::i18n::Texts;
use yew::Callback;

impl TeamTool {
    /// Reads the team that is kept, once.
    pub(in crate::studio) fn load(&mut self) {
        if self.shelf.is_some() {
            return;
        }
        let (shelf, found) = Shelf::open();
        self.shelf = Some(shelf);
        self.kept = true;
        match found {
            Found::Nothing => {}
            Found::Document(team) => self.own = team,
            Found::Unreadable => self.problem(Problem::Unreadable),
            Found::Newer(version) => {
                self.kept = false;
                self.problem(Problem::Newer(version));
            }
            // Said when there is something to keep.
            Found::Blocked => {}
        }
        self.work_out();
    }

    /// Keeps the team after a change.
    pub(super) fn keep(&mut self) {
        let Some(shelf) = &mut self.shelf else { return };
        match shelf.put(&self.own) {
            Ok(()) => {
                self.kept = true;
                self.problems.retain(|problem| *problem != Problem::Full);
            }
            Err(PutError::Full) => self.not_kept(Problem::Full),
            Err(PutError::Blocked) => self.not_kept(Problem::Blocked),
            // Said when the page was opened.
            Err(PutError::Untouchable) => self.kept = false,
            Err(PutError::Changed(mut newer)) => {
                // Both tabs have gathered: neither loses anything.
                newer.include(&self.own);
                self.own = newer;
                self.problem(Problem::OtherTab);
                // The other tab's is read now, so that nothing stands in the way.
                if let Some(shelf) = &mut self.shelf {
                    self.kept = shelf.put(&self.own).is_ok();
                }
            }
        }
    }

    /// Shows what another tab has changed.
    pub(super) fn adopt_other(&mut self, texts: &Texts, send: &Callback<Msg>) {
        let Some(Change { document: mut newer, unseen }) = self.shelf.as_mut().and_then(Shelf::changed) else { return };
        if unseen {
            // Both have gathered at the same moment, and theirs stands in the place of ours.
            let theirs = newer.clone();
            newer.include(&self.own);
            // Where theirs has all of ours it stays, or two tabs would answer each other for ever.
            if let Some(shelf) = self.shelf.as_mut().filter(|_| newer != theirs) {
                self.kept = shelf.put(&newer).is_ok();
            }
        }
        if newer != self.own {
            self.past.push(std::mem::replace(&mut self.own, newer));
            self.work_out();
            self.refuse(texts, send, Problem::OtherTab);
        }
    }

    /// Says why the team is not kept, and not again with every change.
    fn not_kept(&mut self, problem: Problem) {
        if self.kept {
            self.problem(problem);
        }
        self.kept = false;
    }
}
