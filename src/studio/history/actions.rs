//! Actions on records.

use super::asides_view::name_of;
use super::trouble::HistoryTrouble;
use super::undoing::{Adoption, Deed, ItemStates};
use super::word::{Back, Word};
use super::{Format, HistoryMsg, HistoryTool, NEW_ORGANISATION, NEW_TITLE, ORGANISATION, Question, TITLE, msg, parts};
use crate::browser::{self, Calendar, Offered, SetAside, StoredDocument};
use crate::files::{CsvStyle, file_name, write_csv, write_json};
use crate::framework::{Factor, Profile};
use crate::i18n::{Texts, fill};
use crate::plan::{PlanChange, PlanItem, SavedPlan};
use crate::records::{Full, HistorySnapshot, Record, RecordId, Removed, Timestamp};
use crate::state::State;
use crate::studio::plan::{PlanMsg, PlanTool};
use crate::studio::{Msg, StudioMsg, ToolContext, new_id};
use crate::wording::keeping_phrases;
use std::rc::Rc;
use yew::Callback;

impl HistoryTool {
    /// Saves the current rating as a record, under the names in the form.
    pub(super) fn save(&mut self, texts: &Texts, profile: &Profile, send: &Callback<Msg>) {
        let [organisation, title] = [ORGANISATION, TITLE].map(browser::field_value);
        let record = Record::new(new_id(), self.now(), profile.clone()).in_organisation(&organisation).titled(&title);
        self.organisation = Some(record.organisation().into());
        if let Some(title) = self.repeated(texts, &record) {
            // An earlier save may have failed for lack of room.
            if !self.kept {
                self.keep();
            }
            self.word(send, Word::of(fill(texts.studio.keeping.already_saved, &[("title", &title)])));
            return browser::focus_later("save-record");
        }
        let title = keeping_phrases::title_within(&texts.studio.keeping, &record);
        match self.replica.records_mut().save(record) {
            Err(Full) => self.trouble(HistoryTrouble::Full),
            Ok(()) => {
                self.saves += 1;
                self.keep();
                if self.kept {
                    browser::ask_to_persist();
                }
                self.word(send, Word::of(fill(texts.studio.keeping.saved_record, &[("title", &title)])));
            }
        }
        browser::focus_later("save-record");
    }

    /// Saves a record that another tool gives.
    pub(super) fn add(&mut self, record: Record) {
        self.organisation = Some(record.organisation().into());
        match self.replica.records_mut().save(record) {
            Err(Full) => self.trouble(HistoryTrouble::Full),
            Ok(()) => {
                self.keep();
                if self.kept {
                    browser::ask_to_persist();
                }
            }
        }
    }

    /// The newest record's title, if that record is of the same day and `record` adds nothing to it.
    fn repeated(&self, texts: &Texts, record: &Record) -> Option<String> {
        let last = self.records().iter().last().filter(|last| record.repeats(last))?;
        let calendar = Calendar::of(texts.language);
        let is_same_day = calendar.day(last.at()) == calendar.day(record.at());
        is_same_day.then(|| keeping_phrases::title_within(&texts.studio.keeping, last))
    }

    /// The current time, moved past the newest record if both fall in the same millisecond, so that two saves keep
    /// their order.
    fn now(&self) -> Timestamp {
        let now = browser::timestamp_now();
        match self.records().iter().last().map(|last| last.at().moment()) {
            Some(last) if last == now => Timestamp::from_millis(last.millis() as f64 + 1.0).unwrap_or(now),
            _ => now,
        }
    }

    /// Chooses a record for comparing, or unchooses it. A third drops the one chosen first.
    pub(super) fn pick(&mut self, id: RecordId) {
        if let Some(place) = self.picked.iter().position(|picked| *picked == id) {
            self.picked.remove(place);
        } else {
            self.picked.push(id);
            if self.picked.len() > 2 {
                self.picked.remove(0);
            }
        }
    }

    /// Closes the form for names, and returns the focus to the button that opened it.
    pub(super) fn end_edit(&mut self) {
        if let Some(id) = self.edited.take() {
            browser::focus_later(&parts::id_of("rename", &id));
        }
    }

    /// Renames the record being edited to what the form's fields hold.
    pub(super) fn rename(&mut self, texts: &Texts, send: &Callback<Msg>) {
        let Some(record) = self.edited.as_ref().and_then(|id| self.records().get(id)).cloned() else { return };
        let [organisation, title] = [NEW_ORGANISATION, NEW_TITLE].map(browser::field_value);
        let record = record.in_organisation(&organisation).titled(&title);
        let title = keeping_phrases::title_within(&texts.studio.keeping, &record);
        self.organisation = Some(record.organisation().into());
        match self.replica.records_mut().save(record) {
            Err(Full) => self.trouble(HistoryTrouble::Full),
            Ok(()) => {
                self.keep();
                self.word(send, Word::of(fill(texts.studio.keeping.renamed, &[("title", &title)])));
            }
        }
        self.end_edit();
    }

    /// Stores a deletion, and offers to undo it.
    pub(super) fn deleted(&mut self, send: &Callback<Msg>, removed: Removed, items: Vec<ItemStates>, text: String) {
        if removed.is_empty() && items.is_empty() {
            return;
        }
        self.deeds.push(Deed::Deletion(removed, items));
        self.keep();
        self.word(send, Word::with(text, Some(Back::Deletion)));
        browser::focus_later("word-back");
    }

    /// Does what the dialog asked about.
    pub(super) fn answer_yes(&mut self, context: &ToolContext) {
        let ToolContext { state, send, .. } = *context;
        browser::close_dialog(&self.dialog);
        let texts = state.language.texts();
        let words = &texts.studio.keeping;
        let question = self.question.clone();
        if self.refuses(&question) {
            return;
        }
        let goes = |record: &&Record| match &question {
            Question::DeleteAll => true,
            Question::DeleteOrganisation(organisation) => record.organisation() == organisation,
            Question::Use(_) | Question::DeleteAside(_) => false,
        };
        let text = match self.records().iter().filter(goes).collect::<Vec<_>>()[..] {
            [record] => fill(words.deleted_one, &[("title", &keeping_phrases::title_within(words, record))]),
            ref all => fill(words.deleted_many, &[("count", &all.len().to_string())]),
        };
        let items = self.items_of(context, &question);
        let is_all = question == Question::DeleteAll;
        let records = self.replica.records_mut();
        let removed = match question {
            Question::DeleteAll => records.delete_all(),
            Question::DeleteOrganisation(organisation) => records.delete_organisation(&organisation),
            Question::Use(id) => return self.use_record(state, send, &id),
            Question::DeleteAside(aside) => return self.delete_aside(texts, send, &aside),
        };
        let ids: Vec<RecordId> = items.iter().map(|item| item.id.clone()).collect();
        if is_all {
            send.emit(Msg::Studio(StudioMsg::Plan(PlanMsg::Forget(ids))));
        } else if !removed.is_empty() && !ids.is_empty() {
            let removals = ids.into_iter().map(PlanChange::Remove).collect();
            send.emit(Msg::Studio(StudioMsg::Plan(PlanMsg::Change(removals))));
        }
        let items = items.into_iter().map(|item| [Some(item), None]).collect();
        self.deleted(send, removed, items, text);
    }

    /// Whether a question cannot be answered with yes: a deletion where history or plan are stored by a newer version. Half
    /// of it would be worse than none. Says so.
    pub(super) fn refuses(&mut self, question: &Question) -> bool {
        let deletes = matches!(question, Question::DeleteAll | Question::DeleteOrganisation(_));
        // Another tab may have stored it since this page looked.
        let is_refused = deletes
            && (self.unmerged.is_some() && !self.replica.is_synced()
                || StoredDocument::<HistorySnapshot>::is_untouchable()
                || StoredDocument::<SavedPlan>::is_untouchable());
        if is_refused {
            self.trouble(HistoryTrouble::NotDeleted);
            browser::scroll_to_top();
        }
        is_refused
    }

    /// The items of the plan that go with the records that a question is about.
    pub(super) fn items_of(&self, context: &ToolContext, question: &Question) -> Vec<PlanItem> {
        let Some(plan) = context.others.plan().map(PlanTool::plan) else { return Vec::new() };
        match question {
            Question::DeleteAll => plan.items().cloned().collect(),
            Question::DeleteOrganisation(organisation) => plan.of(organisation).cloned().collect(),
            Question::Use(_) | Question::DeleteAside(_) => Vec::new(),
        }
    }

    /// Makes a record the current rating.
    fn use_record(&mut self, state: &State, send: &Callback<Msg>, id: &RecordId) {
        let texts = state.language.texts();
        let Some(profile) = self.records().get(id).map(|record| Rc::clone(record.profile())) else { return };
        let text = fill(texts.studio.keeping.used_record, &[("title", &self.title(texts, id))]);
        self.deeds.push(Deed::Rating(Adoption::make(state, send, profile)));
        self.open = None;
        self.word(send, Word::with(text, Some(Back::Rating)));
        browser::focus_later("word-back");
    }

    /// Deletes a text that was set aside.
    fn delete_aside(&mut self, texts: &Texts, send: &Callback<Msg>, aside: &SetAside) {
        // Exactly the one asked about: another tab may have deleted it, so that another stands in its place.
        browser::delete_set_aside(aside);
        self.asides = browser::texts_set_aside();
        self.word(send, Word::of(texts.studio.keeping.aside_deleted.into()));
        browser::focus_later(if self.asides.is_empty() { "files-title" } else { "asides-title" });
    }

    /// Writes a text that was set aside to a file, unchanged.
    pub(super) fn save_aside(&mut self, texts: &Texts, send: &Callback<Msg>, SetAside { kind, text, .. }: &SetAside) {
        let words = &texts.studio.keeping;
        let name = file_name(name_of(words, *kind), browser::timestamp_now(), "txt");
        offer(send, name, "text/plain", text);
    }

    /// Writes the history to a file.
    pub(super) fn export(&mut self, context: &ToolContext, format: Format) {
        let ToolContext { state, send, others, .. } = *context;
        let (texts, records) = (state.language.texts(), self.records());
        let (kind, extension, text) = match format {
            Format::Json => {
                let present = Some(&**state.profile()).filter(|profile| !profile.is_empty());
                let items: Vec<&PlanItem> = others.plan().into_iter().flat_map(|plan| plan.plan().items()).collect();
                ("application/json", "json", write_json(records, present, &items))
            }
            Format::Csv => {
                let names = Factor::ALL.map(|factor| texts.factor(factor).name);
                ("text/csv", "csv", write_csv(records, CsvStyle::of(texts.language), names))
            }
        };
        let name = file_name("", browser::timestamp_now(), extension);
        offer(send, name, kind, &text);
    }

    /// Says what became of a file.
    pub(super) fn offered(&mut self, texts: &Texts, send: &Callback<Msg>, name: &str, offered: Offered) {
        let Some(text) = offered.sentence(&texts.studio.keeping) else { return };
        self.word_beside(send, fill(text, &[("file", name)]));
    }
}

fn offer(send: &Callback<Msg>, name: String, kind: &str, text: &str) {
    let told = send.reform({
        let name = name.clone();
        move |offered| msg(HistoryMsg::Offered(name.clone(), offered))
    });
    browser::offer_file(&name, kind, text.as_bytes(), told);
}
