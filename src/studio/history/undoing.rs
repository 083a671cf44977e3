//! Undoing an import, or that a record became the current rating: exactly what was there before comes back, or nothing
//! happens.

use super::HistoryTool;
use super::word::Word;
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

/// What undoing the last import needs.
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
        self.last_import.as_ref().is_some_and(|last| last.after == *self.records())
    }

    /// Undoes the last import, unless something has changed since, here or in another tab.
    pub(super) fn undo_import(&mut self, state: &State, send: &Callback<Msg>) {
        self.meet();
        let words = &state.language.texts().studio.keeping;
        let Some(last) = self.last_import.take() else { return };
        let is_present = last.adopted.as_ref().is_none_or(|adopted| adopted.is_last(state));
        if last.after != *self.records() || !is_present {
            // The sentence below covers the merge.
            self.merged = false;
            return self.word(send, Word::of(words.plan_undo_stale.into()));
        }
        *self.replica.records_mut() = last.before;
        if let Some(adopted) = last.adopted {
            adopted.undo(send);
        }
        self.keep();
        self.word(send, Word::of(words.plan_undone.into()));
        browser::focus_later("history-title");
    }

    /// Brings back the current rating that a record has replaced, unless it has changed since, here or in another tab.
    pub(super) fn undo_use(&mut self, state: &State, send: &Callback<Msg>) {
        let texts = state.language.texts();
        match self.used.take() {
            Some(used) if used.is_last(state) => {
                self.word = None;
                used.undo(send);
                self.say(send, texts.page.said_undo.into());
            }
            Some(_) => self.word(send, Word::of(texts.studio.keeping.use_undo_stale.into())),
            None => self.word = None,
        }
        browser::focus_later("history-title");
    }
}
