//! Undoing an import, a deletion, or that a record became the current rating, in the reverse of their order: exactly what
//! was there before comes back, or nothing happens.

use super::HistoryTool;
use super::trouble::HistoryTrouble;
use super::word::{Back, Word};
use crate::browser;
use crate::framework::Profile;
use crate::i18n::Texts;
use crate::records::{Full, Records, Removed};
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

/// What undoing an import needs.
pub(super) struct LastImport {
    /// The records before it.
    pub before: Records,
    /// The records after it.
    pub after: Records,
    /// The answers in progress that it brought; `None` if they were not taken.
    pub adopted: Option<Adoption>,
}

/// Something that can be undone.
pub(super) enum Deed {
    /// Records were deleted.
    Deletion(Removed),
    /// A record became the current rating.
    Rating(Adoption),
    /// A file was imported.
    Import(LastImport),
}

impl Deed {
    fn back(&self) -> Back {
        match self {
            Deed::Deletion(_) => Back::Deletion,
            Deed::Rating(_) => Back::Rating,
            Deed::Import(_) => Back::Import,
        }
    }
}

impl HistoryTool {
    /// The latest deed that `back` undoes: its place among all.
    fn latest(&self, back: Back) -> Option<usize> {
        self.deeds.iter().rposition(|deed| deed.back() == back)
    }

    /// Whether records were deleted that can be put back.
    pub(super) fn has_deleted(&self) -> bool {
        self.latest(Back::Deletion).is_some()
    }

    /// Undoes what came last. What does not fit any more stays, as what has changed may be undone elsewhere; and what
    /// came before it waits for it.
    pub(super) fn undo_last(&mut self, state: &State, send: &Callback<Msg>) {
        match self.deeds.last().map(Deed::back) {
            Some(Back::Deletion) => self.put_back(state.language.texts(), send),
            Some(Back::Rating) => self.undo_use(state, send),
            Some(Back::Import) => self.undo_import(state, send),
            None => {}
        }
    }

    /// Undoes the last import, unless something has changed since, here or in another tab.
    pub(super) fn undo_import(&mut self, state: &State, send: &Callback<Msg>) {
        self.meet();
        let words = &state.language.texts().studio.keeping;
        let records = self.replica.records();
        let fits = |deed: &mut Deed| match deed {
            Deed::Import(last) => {
                last.after == *records && last.adopted.as_ref().is_none_or(|adopted| adopted.is_last(state))
            }
            _ => false,
        };
        let Some(Deed::Import(last)) = self.deeds.pop_if(fits) else {
            // The sentence below covers the merge.
            self.merged = false;
            return self.word(send, Word::of(words.plan_undo_stale.into()));
        };
        *self.replica.records_mut() = last.before;
        if let Some(adopted) = last.adopted {
            adopted.undo(send);
        }
        self.keep();
        let back = self.deeds.last().map(Deed::back).filter(|back| *back == Back::Import);
        self.word(send, Word::with(words.plan_undone.into(), back));
        browser::focus_later("history-title");
    }

    /// Brings back the current rating that a record has replaced, unless it has changed since, here or in another tab.
    pub(super) fn undo_use(&mut self, state: &State, send: &Callback<Msg>) {
        let texts = state.language.texts();
        match self.latest(Back::Rating).map(|place| (place, &self.deeds[place])) {
            Some((place, Deed::Rating(used))) if used.is_last(state) => {
                if let Deed::Rating(used) = self.deeds.remove(place) {
                    used.undo(send);
                }
                self.word = None;
                self.say(send, texts.page.said_undo.into());
            }
            Some(_) => self.word(send, Word::of(texts.studio.keeping.use_undo_stale.into())),
            None => self.word = None,
        }
        browser::focus_later("history-title");
    }

    /// Undoes the last deletion.
    pub(super) fn put_back(&mut self, texts: &Texts, send: &Callback<Msg>) {
        let Some(place) = self.latest(Back::Deletion) else { return };
        let Deed::Deletion(removed) = &self.deeds[place] else { return };
        match self.replica.records_mut().put_back(removed.clone()) {
            Err(Full) => self.trouble(HistoryTrouble::Full),
            Ok(()) => {
                self.deeds.remove(place);
                self.keep();
                let back = self.has_deleted().then_some(Back::Deletion);
                self.word(send, Word::with(texts.studio.keeping.put_back_done.into(), back));
                browser::focus_later("history-title");
            }
        }
    }
}
