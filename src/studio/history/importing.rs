//! Importing: what is dropped, pasted or chosen is read and planned; records change only when the visitor agrees.

use super::undoing::LastImport;
use super::word::{Back, Word};
use super::{FIELD, HistoryTool, PLAN};
use crate::browser::{self, Arrival, NoFile};
use crate::codec::RatingCode;
use crate::files::{Cause, FileError, FilePlace, FileRepair, Imported, OnFault, read_file};
use crate::framework::Profile;
use crate::i18n::{Texts, fill};
use crate::outside::{file_name, outside};
use crate::picture::PICTURE_LIMIT;
use crate::records::{ImportAction, ImportPlan, ImportPlanError, RecordId, Resolution};
use crate::state::{Action, State};
use crate::studio::Msg;
use crate::studio::picture::{Carried, carried_by};
use crate::wording::keeping_phrases;
use yew::Callback;

/// A file or pasted text, and the outcome of reading it.
pub(super) struct Import {
    /// The file's name; `None` for pasted text.
    pub file: Option<String>,
    /// What importing would do, or why it was refused.
    pub outcome: Result<Planned, Refusal>,
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
    /// Why carrying it out has failed.
    pub hindrance: Option<ImportPlanError>,
}

/// Why a file was refused.
pub(super) enum Refusal {
    /// Its content could not be used.
    File(FileError),
    /// The browser could not read it.
    Unreadable,
    /// Named as a picture, and larger than [`PICTURE_LIMIT`].
    LargePicture,
    /// A picture without a rating in it.
    NoRating,
    /// A picture whose rating cannot be read.
    Damaged,
}

impl Planned {
    /// Whether there is nothing to import: no new or differing records, no other answers.
    pub(super) fn is_idle(&self) -> bool {
        let (new, _, differs) = self.plan.counts();
        new + differs == 0 && self.present.is_none()
    }

    /// How many records would be added or changed.
    fn changes(&self) -> usize {
        let changes = |action: &ImportAction| match action {
            ImportAction::New => true,
            ImportAction::Conflicts { resolution, .. } => *resolution != Resolution::Mine,
            ImportAction::Same => false,
        };
        self.plan.entries.iter().filter(|entry| changes(&entry.action)).count()
    }
}

impl Import {
    /// The name shown for it.
    fn name<'a>(&'a self, texts: &'static Texts) -> &'a str {
        self.file.as_deref().unwrap_or(texts.studio.keeping.pasted)
    }

    /// The title of its plan.
    pub(super) fn title(&self, texts: &'static Texts) -> String {
        fill(texts.studio.keeping.plan_title, &[("file", &outside(self.name(texts)))])
    }

    /// The sentence that says why it was refused; `None` if it was not.
    pub(super) fn refusal(&self, texts: &'static Texts) -> Option<String> {
        let name = self.name(texts);
        let own = &texts.studio.picture;
        let of_picture = |text| fill(text, &[("file", &outside(name))]);
        let sentence = match self.outcome.as_ref().err()? {
            Refusal::File(error) => keeping_phrases::file_problem(&texts.studio.keeping, name, error),
            Refusal::Unreadable => of_picture(own.picture_unreadable),
            Refusal::LargePicture => {
                let limit = (PICTURE_LIMIT >> 20).to_string();
                fill(own.picture_large, &[("file", &outside(name)), ("limit", &limit)])
            }
            Refusal::NoRating => of_picture(own.picture_empty),
            Refusal::Damaged => of_picture(own.picture_damaged),
        };
        Some(if self.file.is_none() { keeping_phrases::capital(&sentence) } else { sentence })
    }
}

impl HistoryTool {
    /// Reads a file or text; while a plan waits for a decision, it is queued.
    pub(super) fn arrive(&mut self, state: &State, send: &Callback<Msg>, arrival: Arrival) {
        if self.has_plan() {
            self.waiting.push_back(arrival);
            return;
        }
        self.read(state, send, arrival);
    }

    fn read(&mut self, state: &State, send: &Callback<Msg>, Arrival { name, bytes }: Arrival) {
        let file = name.as_deref().map(file_name);
        let whole = |cause| Refusal::File(FileError { place: FilePlace::Whole, cause });
        let outcome = match bytes {
            Err(NoFile::TooLarge(_)) if file.as_deref().is_some_and(is_picture_name) => Err(Refusal::LargePicture),
            Err(NoFile::TooLarge(bytes)) => Err(whole(Cause::TooLarge(bytes))),
            Err(NoFile::Unreadable) => Err(Refusal::Unreadable),
            Ok(bytes) => match carried_by(&bytes) {
                None => self.plan(state, &bytes),
                Some(Carried::Document(text)) => self.plan(state, text.as_bytes()),
                Some(Carried::Nothing) => Err(Refusal::NoRating),
                Some(Carried::Damaged) => Err(Refusal::Damaged),
                Some(Carried::Rating(code)) => return self.view_rating(state, send, file, code),
            },
        };
        let import = Import { file, outcome };
        let texts = state.language.texts();
        let refusal = import.refusal(texts);
        // The history is not open: the page itself shows the refusal.
        if let (None, Some(sentence)) = (&self.listeners, &refusal) {
            return send.emit(Msg::FileRefused(sentence.clone()));
        }
        let said = refusal.unwrap_or_else(|| import.title(texts));
        self.say(send, said);
        self.import = Some(import);
        browser::focus_later(PLAN);
    }

    /// Whether a plan waits for the visitor's decision.
    pub(in crate::studio) fn has_plan(&self) -> bool {
        matches!(&self.import, Some(Import { outcome: Ok(_), .. }))
    }

    /// Plans the import of a file of records.
    fn plan(&self, state: &State, bytes: &[u8]) -> Result<Planned, Refusal> {
        let Imported { records, present, repairs } = read_file(bytes, OnFault::Refuse).map_err(Refusal::File)?;
        Ok(Planned {
            plan: ImportPlan::of(self.replica.records(), records),
            repairs,
            present: present.filter(|present| !present.is_empty() && present != &**state.profile()),
            take_present: false,
            hindrance: None,
        })
    }

    /// Shows a picture's rating on the page itself, as a link's rating is: the visitor's own stays as it is.
    fn view_rating(&mut self, state: &State, send: &Callback<Msg>, file: Option<String>, code: RatingCode) {
        self.import = None;
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
        });
    }

    /// Reads the text in the field.
    pub(super) fn read_field(&mut self, state: &State, send: &Callback<Msg>) {
        let bytes = Ok(browser::field_value(FIELD).into_bytes());
        self.arrive(state, send, Arrival { name: None, bytes });
    }

    pub(super) fn choose(&mut self, id: Option<&RecordId>, resolution: Resolution) {
        if let Some(Import { outcome: Ok(planned), .. }) = &mut self.import {
            planned.plan.choose(id, resolution);
        }
    }

    pub(super) fn take_present(&mut self, take: bool) {
        if let Some(Import { outcome: Ok(planned), .. }) = &mut self.import {
            planned.take_present = take;
        }
    }

    /// Carries out the plan: all of it or, if it fails, nothing.
    pub(super) fn import(&mut self, state: &State, send: &Callback<Msg>) {
        // Includes what another tab has saved since.
        self.meet();
        let texts = &state.language.texts().studio.keeping;
        let Some(Import { file, outcome: Ok(planned) }) = &mut self.import else { return };
        let was_pasted = file.is_none();
        match planned.plan.apply(self.replica.records()) {
            Ok(records) => {
                let (changes, organisation) = (planned.changes(), planned.plan.entries.first());
                if changes > 0 {
                    self.organisation = organisation.map(|entry| entry.theirs.organisation().into());
                }
                let present = planned.present.take().filter(|_| planned.take_present);
                if let Some(present) = &present {
                    send.emit(Msg::act(Action::Adopt(present.clone().into())));
                }
                let back = (changes > 0 || present.is_some()).then_some(Back::Import);
                let before = std::mem::replace(self.replica.records_mut(), records.clone());
                self.last_import = back.map(|_| LastImport { before, after: records, present });
                self.keep();
                if was_pasted {
                    browser::fill_field(FIELD, "");
                }
                let mut text = fill(texts.plan_done, &[("count", &changes.to_string())]);
                // Added to this notice: a second one would replace it and its undo button.
                if std::mem::take(&mut self.merged) {
                    text = [&*text, texts.tabs_merged].join(" ");
                }
                self.word(send, Word { text, back });
                self.import = None;
                browser::focus_later("history-title");
                self.read_next(state, send);
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
    pub(super) fn leave_import(&mut self, state: &State, send: &Callback<Msg>) {
        self.import = None;
        browser::focus_later("files-title");
        self.read_next(state, send);
    }

    fn read_next(&mut self, state: &State, send: &Callback<Msg>) {
        if let Some(arrival) = self.waiting.pop_front() {
            self.read(state, send, arrival);
        }
    }
}

fn is_picture_name(name: &str) -> bool {
    let name = name.to_lowercase();
    [".png", ".svg"].into_iter().any(|ending| name.ends_with(ending))
}
