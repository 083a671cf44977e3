//! Importing: what is dropped, pasted or chosen is read and planned; records change only when the visitor agrees.

use super::undoing::{Adoption, Deed, LastImport};
use super::word::{Back, Word};
use super::{FIELD, HistoryTool, PLAN, REFUSED};
use crate::browser::{self, Arrival, NoFile};
use crate::codec::RatingCode;
use crate::files::{Cause, FileError, FilePlace, FileRepair, Imported, OnFault, read_file};
use crate::framework::Profile;
use crate::i18n::{Texts, fill};
use crate::outside::{file_name, outside};
use crate::picture::PICTURE_LIMIT;
use crate::plan::{PlanChange, PlanItem};
use crate::records::{ImportPlan, ImportPlanError, Record, RecordId, Resolution};
use crate::state::{Action, State};
use crate::studio::picture::{Carried, carried_by};
use crate::studio::plan::{PlanMsg, PlanTool};
use crate::studio::{Msg, StudioMsg, ToolContext};
use crate::wording::{keeping_phrases, plan_phrases};
use yew::Callback;

/// A file or pasted text that was read.
pub(super) struct Import {
    /// The file's name; `None` for pasted text.
    pub file: Option<String>,
    /// What importing would do.
    pub planned: Planned,
}

/// A file or pasted text that was refused.
pub(super) struct Refused {
    /// The file's name; `None` for pasted text.
    file: Option<String>,
    why: Refusal,
}

/// What importing a file would do.
pub(super) struct Planned {
    /// What happens to each record.
    pub plan: ImportPlan,
    /// Repairs made while reading.
    pub repairs: Vec<FileRepair>,
    /// The answers in progress in the file; `None` if there are none or they equal the current ones.
    pub present: Option<Profile>,
    /// Whether to take them over.
    pub take_present: bool,
    /// The items of the plan in the file.
    pub items: Vec<PlanItem>,
    /// Whether to take them over; `None` until the visitor has chosen: then what replaces nothing is taken.
    pub take_items: Option<bool>,
    /// Whether the plan has no room for them.
    pub is_plan_full: bool,
    /// Why carrying it out has failed.
    pub hindrance: Option<ImportPlanError>,
}

/// Why a file was refused.
pub(super) enum Refusal {
    /// Its content could not be used.
    File(FileError),
    /// The browser could not read it, or has not given it.
    Unreadable,
    /// Named as a picture, and larger than [`PICTURE_LIMIT`].
    LargePicture,
    /// A picture without a rating in it.
    NoRating,
    /// A picture whose rating cannot be read.
    Damaged,
}

impl Planned {
    /// Whether there is nothing to import: no new or differing records or items, no other answers.
    pub(super) fn is_idle(&self, plan: Option<&PlanTool>) -> bool {
        let (new, _, differs) = self.plan.counts();
        new + differs == 0 && self.present.is_none() && self.differing(plan).0.is_empty()
    }

    /// The items that are not the same in the plan as it is now, and how many of them are there in another form.
    pub(super) fn differing(&self, plan: Option<&PlanTool>) -> (Vec<PlanItem>, usize) {
        let own = |item: &&PlanItem| plan.and_then(|plan| plan.plan().get(&item.id));
        let items: Vec<&PlanItem> = self.items.iter().filter(|item| own(item) != Some(*item)).collect();
        let replaced = items.iter().filter(|item| own(item).is_some()).count();
        (items.into_iter().cloned().collect(), replaced)
    }

    /// Whether the items are taken over, of which so many replace what is there.
    pub(super) fn takes_items(&self, replaced: usize) -> bool {
        self.take_items.unwrap_or(replaced == 0)
    }
}

/// The name shown for a file or pasted text.
fn name_of<'a>(file: &'a Option<String>, texts: &'static Texts) -> &'a str {
    file.as_deref().unwrap_or(texts.studio.keeping.pasted)
}

impl Import {
    /// The title of its plan.
    pub(super) fn title(&self, texts: &'static Texts) -> String {
        fill(texts.studio.keeping.plan_title, &[("file", &outside(name_of(&self.file, texts)))])
    }
}

impl Refused {
    /// The sentence that says why it was refused.
    pub(super) fn sentence(&self, texts: &'static Texts) -> String {
        let name = name_of(&self.file, texts);
        let own = &texts.studio.picture;
        let of_picture = |text| fill(text, &[("file", &outside(name))]);
        let sentence = match &self.why {
            Refusal::File(error) => keeping_phrases::file_problem(&texts.studio.keeping, name, error),
            Refusal::Unreadable if self.file.is_none() => own.picture_withheld.into(),
            Refusal::Unreadable => of_picture(own.picture_unreadable),
            Refusal::LargePicture => {
                let limit = (PICTURE_LIMIT >> 20).to_string();
                fill(own.picture_large, &[("file", &outside(name)), ("limit", &limit)])
            }
            Refusal::NoRating => of_picture(own.picture_empty),
            Refusal::Damaged => of_picture(own.picture_damaged),
        };
        if self.file.is_none() { keeping_phrases::capital(&sentence) } else { sentence }
    }
}

impl HistoryTool {
    /// Reads a file or text; while a plan waits for a decision, it is queued.
    pub(super) fn arrive(&mut self, context: &ToolContext, arrival: Arrival) {
        let ToolContext { state, send, .. } = *context;
        self.waiting.push_back(arrival);
        if self.has_plan() {
            self.say(send, keeping_phrases::waiting(&state.language.texts().studio.keeping, self.waits()));
        }
        self.read_on(context);
    }

    /// How many files wait until the visitor has decided on the plan.
    pub(super) fn waits(&self) -> usize {
        self.waiting.len() + usize::from(self.comes_last.is_some())
    }

    /// Reads what is queued, up to the next plan.
    fn read_on(&mut self, context: &ToolContext) {
        while !self.has_plan() {
            match self.waiting.pop_front() {
                Some(arrival) => self.read(context, arrival),
                // It leaves the history, so it comes last.
                None => match self.comes_last.take() {
                    Some((file, code)) => return self.view_rating(context.state, context.send, file, code),
                    None => return,
                },
            }
        }
    }

    fn read(&mut self, context: &ToolContext, Arrival { name, bytes, is_first }: Arrival) {
        let ToolContext { state, send, .. } = *context;
        // What was refused of one choice of files is shown together, until the next.
        if is_first {
            self.refused.clear();
        }
        let file = name.as_deref().map(file_name);
        let whole = |cause| Refusal::File(FileError { place: FilePlace::Whole, cause });
        let outcome = match bytes {
            Err(NoFile::TooLarge(_)) if file.as_deref().is_some_and(is_picture_name) => Err(Refusal::LargePicture),
            Err(NoFile::TooLarge(bytes)) => Err(whole(Cause::TooLarge(bytes))),
            Err(NoFile::Unreadable) => Err(Refusal::Unreadable),
            Ok(bytes) => match carried_by(&bytes) {
                None => self.plan(context, &bytes),
                Some(Carried::Document(text)) => self.plan(context, text.as_bytes()),
                Some(Carried::Nothing) => Err(Refusal::NoRating),
                Some(Carried::Damaged) => Err(Refusal::Damaged),
                // Of two, the page shows the later one.
                Some(Carried::Rating(code)) => {
                    self.comes_last = Some((file, code));
                    return;
                }
            },
        };
        let texts = state.language.texts();
        match outcome {
            Ok(planned) => {
                let import = Import { file, planned };
                self.say(send, import.title(texts));
                self.import = Some(import);
                browser::focus_later(PLAN);
            }
            Err(why) => {
                self.refused.push(Refused { file, why });
                let said = self.refusals(texts);
                if self.arrivals.is_none() {
                    // The history is not open: the page itself shows what was refused.
                    return send.emit(Msg::FileRefused(said));
                }
                self.say(send, said);
                browser::focus_later(REFUSED);
            }
        }
    }

    /// Why the files of one choice were refused, in one text.
    fn refusals(&self, texts: &'static Texts) -> String {
        self.refused.iter().map(|refused| refused.sentence(texts)).collect::<Vec<_>>().join(" ")
    }

    /// Whether a plan waits for the visitor's decision.
    pub(in crate::studio) const fn has_plan(&self) -> bool {
        self.import.is_some()
    }

    /// Plans the import of a file of records.
    fn plan(&self, context: &ToolContext, bytes: &[u8]) -> Result<Planned, Refusal> {
        let Imported { records, plan, present, repairs } =
            read_file(bytes, OnFault::Refuse, browser::moment_here).map_err(Refusal::File)?;
        Ok(Planned {
            plan: ImportPlan::of(self.replica.records(), records),
            repairs,
            present: present.filter(|present| !present.is_empty() && present != &**context.state.profile()),
            take_present: false,
            take_items: None,
            is_plan_full: false,
            items: plan,
            hindrance: None,
        })
    }

    /// Shows a picture's rating on the page itself, as a link's rating is: the visitor's own stays as it is.
    fn view_rating(&mut self, state: &State, send: &Callback<Msg>, file: Option<String>, code: RatingCode) {
        // What was refused beside it goes to the page too.
        let refused =
            (self.arrivals.is_some() && !self.refused.is_empty()).then(|| self.refusals(state.language.texts()));
        let name = file.unwrap_or_else(|| state.language.texts().studio.keeping.pasted.into());
        // The visitor's own rating is not shown as somebody else's.
        let own = code.ratings() == state.profile().ratings();
        send.emit(Msg::act(if own { Action::KeepMine } else { Action::ViewShared(code) }));
        let send = send.clone();
        browser::later(move || {
            if browser::tool().is_some() {
                browser::go_to(None);
            } else {
                browser::drop_fragment();
            }
            send.emit(Msg::PictureOpened(name));
            if let Some(refused) = &refused {
                send.emit(Msg::FileRefused(refused.clone()));
            }
        });
    }

    /// Reads the text in the field.
    pub(super) fn read_field(&mut self, context: &ToolContext) {
        let bytes = Ok(browser::field_value(FIELD).into_bytes());
        self.arrive(context, Arrival { name: None, bytes, is_first: true });
    }

    pub(super) fn choose(&mut self, id: Option<&RecordId>, resolution: Resolution) {
        if let Some(Import { planned, .. }) = &mut self.import {
            planned.plan.choose(id, resolution);
        }
    }

    pub(super) fn take_present(&mut self, take: bool) {
        if let Some(Import { planned, .. }) = &mut self.import {
            planned.take_present = take;
        }
    }

    pub(super) fn take_plan(&mut self, take: bool) {
        if let Some(Import { planned, .. }) = &mut self.import {
            planned.take_items = Some(take);
        }
    }

    /// Carries out the plan: all of it or, if it fails, nothing.
    pub(super) fn import(&mut self, context: &ToolContext) {
        let ToolContext { state, send, others, .. } = *context;
        // Includes what another tab has saved since.
        self.meet();
        let texts = &state.language.texts().studio.keeping;
        let Some(Import { file, planned }) = &mut self.import else { return };
        let was_pasted = file.is_none();
        let (items, replaced) = planned.differing(others.plan());
        let items = if planned.takes_items(replaced) { items } else { Vec::new() };
        planned.is_plan_full = others.plan().is_some_and(|plan| !plan.has_room_for(&items));
        if planned.is_plan_full {
            self.say(send, plan_phrases::full(state.language.texts()));
            return browser::focus_later(PLAN);
        }
        match planned.plan.apply(self.replica.records()) {
            Ok(records) => {
                // Another tab may have taken in the same meanwhile.
                let there = self.replica.records();
                let is_news = |record: &&Record| there.get(record.id()) != Some(*record);
                let (changes, organisation) = (records.iter().filter(is_news).count(), planned.plan.entries.first());
                if changes > 0 {
                    self.organisation = organisation.map(|entry| entry.theirs.organisation().into());
                }
                let present = planned.present.take().filter(|_| planned.take_present);
                let adopted = present.map(|present| Adoption::make(state, send, present.into()));
                let planned_before = others.plan().map(|plan| plan.states_of(&items)).unwrap_or_default();
                let has_items = !items.is_empty();
                let count = changes + items.len();
                if has_items {
                    let puts = items.into_iter().map(PlanChange::Put).collect();
                    self.gave_to_plan = true;
                    send.emit(Msg::Studio(StudioMsg::Plan(PlanMsg::Restore(puts))));
                }
                let back = (changes > 0 || has_items || adopted.is_some()).then_some(Back::Import);
                let before = std::mem::replace(self.replica.records_mut(), records.clone());
                if back.is_some() {
                    self.deeds.push(Deed::Import(LastImport {
                        before,
                        after: records,
                        adopted,
                        items: planned_before,
                    }));
                }
                self.keep();
                if was_pasted {
                    browser::fill_field(FIELD, "");
                }
                let mut text = fill(texts.plan_done, &[("count", &count.to_string())]);
                // Added to this notice: a second one would replace it and its undo button.
                if std::mem::take(&mut self.merged) {
                    text = [&*text, texts.tabs_merged].join(" ");
                }
                self.word(send, Word::with(text, back));
                self.import = None;
                browser::focus_later("history-title");
                self.read_on(context);
            }
            Err(why) => {
                let said = if why == ImportPlanError::Stale { texts.plan_stale } else { texts.plan_full };
                if why == ImportPlanError::Stale {
                    let theirs = planned.plan.entries.iter().map(|entry| entry.theirs.clone()).collect();
                    planned.plan = ImportPlan::of(self.replica.records(), theirs);
                }
                planned.hindrance = Some(why);
                self.say(send, said.into());
                browser::focus_later(PLAN);
            }
        }
    }

    /// Drops the file, and reads the next one in the queue.
    pub(super) fn leave_import(&mut self, context: &ToolContext) {
        self.import = None;
        browser::focus_later("files-title");
        self.read_on(context);
    }

    /// Puts the refusals away.
    pub(super) fn leave_refused(&mut self) {
        self.refused.clear();
        browser::focus_later("files-title");
    }
}

fn is_picture_name(name: &str) -> bool {
    let name = name.to_lowercase();
    [".png", ".svg"].into_iter().any(|ending| name.ends_with(ending))
}
