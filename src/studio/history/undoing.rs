//! Undoing an import, or that a record became the current rating: exactly what was there before comes back, or nothing
//! happens.

use super::HistoryTool;
use super::word::{Back, Word};
use crate::browser;
use crate::framework::Profile;
use crate::records::Records;
use crate::state::{Action, State};
use crate::studio::Msg;
use std::rc::Rc;
use yew::Callback;

/// Answers that replaced the visitor's own.
pub(super) struct Adoption {
    before: Rc<Profile>,
    taken: Rc<Profile>,
}

impl Adoption {
    /// Replaces the visitor's own answers. A link's rating that is viewed is left, so that they are seen.
    pub(super) fn make(state: &State, send: &Callback<Msg>, taken: Rc<Profile>) -> Adoption {
        send.emit(Msg::act(Action::KeepMine));
        send.emit(Msg::act(Action::Adopt(Rc::clone(&taken))));
        Adoption { before: Rc::clone(state.profile()), taken }
    }

    /// Whether the visitor's own answers are still those taken.
    pub(super) fn is_last(&self, state: &State) -> bool {
        self.taken == *state.profile()
    }

    /// Brings back the answers of before: these, not those of one step back, which may be another.
    pub(super) fn undo(self, send: &Callback<Msg>) {
        send.emit(Msg::act(Action::Adopt(self.before)));
    }
}

/// The most imports that can be undone: each holds all records.
const IMPORTS: usize = 20;

/// What undoing an import needs.
pub(super) struct LastImport {
    /// The records before it.
    pub before: Records,
    /// The records after it.
    pub after: Records,
    /// The answers in progress that it brought; `None` if they were not taken.
    pub adopted: Option<Adoption>,
}

impl HistoryTool {
    /// Whether the records are still exactly those of the last import.
    pub(super) fn ends_with_import(&self) -> bool {
        self.imports.last().is_some_and(|last| last.after == *self.records())
    }

    /// Remembers an import, so that it can be undone.
    pub(super) fn imported(&mut self, import: LastImport) {
        if self.imports.len() == IMPORTS {
            self.imports.remove(0);
        }
        self.imports.push(import);
    }

    /// Undoes the last import, unless something has changed since, here or in another tab. Then it stays, as what has
    /// changed may be undone.
    pub(super) fn undo_import(&mut self, state: &State, send: &Callback<Msg>) {
        self.meet();
        let words = &state.language.texts().studio.keeping;
        let fits = |last: &mut LastImport| {
            last.after == *self.replica.records() && last.adopted.as_ref().is_none_or(|adopted| adopted.is_last(state))
        };
        let Some(last) = self.imports.pop_if(fits) else {
            // The sentence below covers the merge.
            self.merged = false;
            return self.word(send, Word::of(words.plan_undo_stale.into()));
        };
        *self.replica.records_mut() = last.before;
        if let Some(adopted) = last.adopted {
            adopted.undo(send);
        }
        self.keep();
        let back = self.ends_with_import().then_some(Back::Import);
        self.word(send, Word::with(words.plan_undone.into(), back));
        browser::focus_later("history-title");
    }

    /// Brings back the current rating that a record has replaced, unless it has changed since, here or in another tab.
    pub(super) fn undo_use(&mut self, state: &State, send: &Callback<Msg>) {
        let texts = state.language.texts();
        if let Some(used) = self.used.take_if(|used| used.is_last(state)) {
            self.word = None;
            used.undo(send);
            self.say(send, texts.page.said_undo.into());
        } else if self.used.is_some() {
            self.word(send, Word::of(texts.studio.keeping.use_undo_stale.into()));
        } else {
            self.word = None;
        }
        browser::focus_later("history-title");
    }
}
