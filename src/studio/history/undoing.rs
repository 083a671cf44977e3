//! Undoing an import, a deletion, or that a record became the current rating, in the reverse of their order: exactly what
//! was there before comes back, or nothing happens.

use super::HistoryTool;
use super::trouble::HistoryTrouble;
use super::word::{Back, Word};
use crate::browser;
use crate::framework::Profile;
use crate::plan::{PlanChange, PlanItem};
use crate::records::{Full, Records, Removed};
use crate::state::{Action, State};
use crate::studio::plan::PlanMsg;
use crate::studio::{Msg, StudioMsg, ToolContext};
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
    /// What it has put in the plan.
    pub items: Vec<ItemStates>,
}

/// An item of the plan before something was done to it, and after; `None` where it was not there.
pub(in crate::studio) type ItemStates = [Option<PlanItem>; 2];

/// Something that can be undone.
pub(super) enum Deed {
    /// Records were deleted.
    Deletion(Removed, Vec<ItemStates>),
    /// A record became the current rating.
    Rating(Adoption),
    /// A file was imported.
    Import(LastImport),
}

impl Deed {
    fn back(&self) -> Back {
        match self {
            Deed::Deletion(..) => Back::Deletion,
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
    pub(super) fn undo_last(&mut self, context: &ToolContext) {
        match self.deeds.last().map(Deed::back) {
            Some(Back::Deletion) => self.put_back(context),
            Some(Back::Rating) => self.undo_use(context.state, context.send),
            Some(Back::Import) => self.undo_import(context),
            None => {}
        }
    }

    /// Undoes the last import, unless something has changed since, here or in another tab.
    pub(super) fn undo_import(&mut self, context: &ToolContext) {
        let ToolContext { state, send, others, .. } = *context;
        self.meet();
        let words = &state.language.texts().studio.keeping;
        let records = self.replica.records();
        let fits = |deed: &mut Deed| match deed {
            Deed::Import(last) => {
                last.after == *records
                    && last.adopted.as_ref().is_none_or(|adopted| adopted.is_last(state))
                    && others.plan().is_some_and(|plan| plan.is_after(&last.items))
            }
            _ => false,
        };
        let Some(Deed::Import(last)) = self.deeds.pop_if(fits) else {
            // The sentence below covers the merge.
            self.merged = false;
            return self.word(send, Word::of(words.plan_undo_stale.into()));
        };
        *self.replica.records_mut() = last.before;
        self.put_back_items(send, last.items);
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
    pub(super) fn put_back(&mut self, context: &ToolContext) {
        let ToolContext { state, send, others, .. } = *context;
        let texts = state.language.texts();
        let Some(place) = self.latest(Back::Deletion) else { return };
        let Deed::Deletion(removed, items) = &self.deeds[place] else { return };
        // An item that came back another way stays as it is.
        let gone = |states: &ItemStates| others.plan().is_some_and(|plan| plan.is_after(std::slice::from_ref(states)));
        let items: Vec<ItemStates> = items.iter().filter(|states| gone(states)).cloned().collect();
        let removed = removed.clone();
        match self.replica.records_mut().put_back(removed) {
            Err(Full) => self.trouble(HistoryTrouble::Full),
            Ok(()) => {
                self.put_back_items(send, items);
                self.deeds.remove(place);
                self.keep();
                let back = self.has_deleted().then_some(Back::Deletion);
                self.word(send, Word::with(texts.studio.keeping.put_back_done.into(), back));
                browser::focus_later("history-title");
            }
        }
    }

    /// Makes the items of the plan what they were.
    fn put_back_items(&mut self, send: &Callback<Msg>, items: Vec<ItemStates>) {
        let changes = changes_back(items);
        if !changes.is_empty() {
            self.gave_to_plan = true;
            send.emit(Msg::Studio(StudioMsg::Plan(PlanMsg::Restore(changes))));
        }
    }
}

/// The changes that make items of the plan what they were.
fn changes_back(items: Vec<ItemStates>) -> Vec<PlanChange> {
    let back = |[before, after]: ItemStates| match (before, after) {
        (Some(before), _) => Some(PlanChange::Put(before)),
        (None, after) => after.map(|after| PlanChange::Remove(after.id)),
    };
    items.into_iter().filter_map(back).collect()
}
