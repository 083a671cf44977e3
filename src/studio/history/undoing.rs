//! Undoing an import: exactly what was there before comes back, or nothing happens.

use super::HistoryTool;
use super::word::Word;
use crate::browser;
use crate::framework::Profile;
use crate::records::Records;
use crate::state::{Action, State};
use crate::studio::Msg;
use yew::Callback;

/// What undoing the last import needs.
pub(super) struct LastImport {
    /// The records before it.
    pub before: Records,
    /// The records after it.
    pub after: Records,
    /// The answers in progress that it brought; `None` if they were not taken.
    pub present: Option<Profile>,
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
        let is_present = last.present.as_ref().is_none_or(|present| *present == **state.profile());
        if last.after != *self.records() || !is_present {
            // The sentence below covers the merge.
            self.merged = false;
            return self.word(send, Word::of(words.plan_undo_stale.into()));
        }
        *self.replica.records_mut() = last.before;
        if last.present.is_some() {
            send.emit(Msg::act(Action::Undo));
        }
        self.keep();
        self.word(send, Word::of(words.plan_undone.into()));
        browser::focus_later("history-title");
    }
}
