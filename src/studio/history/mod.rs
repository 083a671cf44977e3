//! The history with its trend, and files. Records are kept in this browser, separate from the current rating. Tabs
//! merge what they store, so none loses another's records.

mod actions;
mod asides_view;
mod dialog_view;
mod differences_view;
mod files_view;
mod giving;
mod importing;
mod keeping;
mod list_view;
mod message;
mod parts;
mod plan_view;
mod record_view;
mod rename_view;
mod this_rating_view;
mod trend_chart;
mod trend_view;
mod trouble;
mod undoing;
mod view;
mod word;

pub use giving::Given;
pub use message::{Format, HistoryMsg, Question};

use self::importing::{Import, Refused};
use self::trouble::HistoryTrouble;
use self::undoing::Deed;
use self::word::Word;
use super::picture::PictureTool;
use super::slides::{SlidesMaker, SlidesMsg, SlidesOf};
use super::{StudioMsg, ToolContext, ToolPage, ToolView};
use crate::browser::{self, Arrival, ArrivalListener, Dragged, Listener, SetAside, StoredDocument};
use crate::components::{El, LiveRegion};
use crate::i18n::{Texts, fill};
use crate::picture::PICTURE_LIMIT;
use crate::records::{HistoryReplica, HistorySnapshot, Record, RecordId, Records};
use crate::state::{FocusPlace, KeyPress, State, Tool};
use crate::studio::plan::PlanTool;
use crate::studio::{Msg, new_id};
use crate::wording::keeping_phrases;
use std::collections::VecDeque;
use yew::prelude::*;

/// Ids of the fields: saving, renaming, pasted text.
const ORGANISATION: &str = "record-organisation";
const TITLE: &str = "record-title";
const NEW_ORGANISATION: &str = "new-organisation";
const NEW_TITLE: &str = "new-title";
const FIELD: &str = "import-text";
/// No field takes pasted text for the page: text pasted into a field stays there.
const NO_FIELD: &str = "";
/// The id of the plan's title.
const PLAN: &str = "plan-title";
/// The id of the refusals.
const REFUSED: &str = "refused";

/// The state of the history.
pub struct HistoryTool {
    replica: HistoryReplica,
    /// Whether storage has been read.
    opened: bool,
    /// Whether everything here is stored.
    kept: bool,
    stored: Option<StoredDocument<HistorySnapshot>>,
    /// Records that another tab stored and that do not fit in here.
    unmerged: Option<HistorySnapshot>,
    /// Whether an unreadable text had replaced the stored records, so that those here must be stored again.
    displaced: bool,
    /// Texts that were set aside, of every kind of document.
    asides: Vec<SetAside>,
    /// Whether another tab's changes came in that the visitor has not been told of.
    merged: bool,
    troubles: Vec<HistoryTrouble>,
    /// The organisation shown; without one, or if it has no records, that of the newest record.
    organisation: Option<String>,
    picked: Vec<RecordId>,
    open: Option<RecordId>,
    edited: Option<RecordId>,
    question: Question,
    word: Option<Word>,
    import: Option<Import>,
    /// What was refused of the last choice of files.
    refused: Vec<Refused>,
    /// Whether the plan was given something, and what became of it is not known yet.
    gave_to_plan: bool,
    /// What can be undone, the latest last.
    deeds: Vec<Deed>,
    waiting: VecDeque<Arrival>,
    /// The rating of a picture that the page shows once all that waits is read, with the file's name.
    comes_last: Option<(Option<String>, crate::codec::RatingCode)>,
    held: Option<Dragged>,
    /// Counts saves; as the form's key it empties the form after each.
    saves: u32,
    picture: PictureTool,
    slides: SlidesMaker,
    live: LiveRegion,
    dialog: NodeRef,
    arrivals: Option<ArrivalListener>,
    _brought: ArrivalListener,
}

/// Wraps a message of this tool for the app.
fn msg(msg: HistoryMsg) -> Msg {
    Msg::Studio(StudioMsg::History(msg))
}

impl ToolPage for HistoryTool {
    type Message = HistoryMsg;

    fn new(send: &Callback<Msg>) -> HistoryTool {
        HistoryTool {
            replica: HistoryReplica::new(new_id()),
            opened: false,
            kept: true,
            stored: None,
            unmerged: None,
            displaced: false,
            asides: Vec::new(),
            merged: false,
            troubles: Vec::new(),
            organisation: None,
            picked: Vec::new(),
            open: None,
            edited: None,
            question: Question::DeleteAll,
            word: None,
            import: None,
            refused: Vec::new(),
            gave_to_plan: false,
            deeds: Vec::new(),
            waiting: VecDeque::new(),
            comes_last: None,
            held: None,
            saves: 0,
            picture: PictureTool::default(),
            slides: SlidesMaker::default(),
            live: LiveRegion::default(),
            dialog: NodeRef::default(),
            arrivals: None,
            _brought: browser::on_brought(PICTURE_LIMIT, send.reform(|arrival| msg(HistoryMsg::Arrived(arrival)))),
        }
    }

    /// The plan belongs to the organisations of the history, and leaves and comes in the same files.
    fn uses(&self) -> &'static [Tool] {
        &[Tool::Plan]
    }

    fn load(&mut self, _: &ToolContext) {
        self.look();
        if !self.opened {
            // The first read is no news from another tab.
            (self.opened, self.merged) = (true, false);
        }
    }

    fn open(&mut self, context: &ToolContext) {
        let send = context.send;
        self.picture.open();
        self.load(context);
        // Without a plan beside it, the page has said it.
        if !self.has_plan() {
            self.refused.clear();
        }
        self.arrivals = Some(browser::on_arrival(
            NO_FIELD,
            PICTURE_LIMIT,
            send.reform(|arrival| msg(HistoryMsg::Arrived(arrival))),
            send.reform(|over| msg(HistoryMsg::Dragged(over))),
        ));
    }

    fn watch(&self, send: &Callback<Msg>) -> Vec<Listener> {
        browser::watch::<HistorySnapshot>(send.reform(|()| msg(HistoryMsg::Look)))
    }

    fn close(&mut self) {
        self.arrivals = None;
        (self.open, self.edited, self.word, self.held) = (None, None, None, None);
        self.refused.clear();
    }

    /// Handles messages, also files that are dropped or pasted on the page itself: if such a file makes a plan, the
    /// history opens to show it.
    fn update(&mut self, context: &ToolContext, msg: HistoryMsg) {
        let is_brought = context.others.open().is_none() && matches!(msg, HistoryMsg::Arrived(_));
        if is_brought {
            self.load(context);
        }
        self.deal_with(context, msg);
        if is_brought && self.has_plan() {
            browser::later(|| {
                if browser::tool().is_none() {
                    browser::go_to(Some(Tool::History));
                }
            });
        }
    }

    /// Says so where the plan could not store what it was given.
    fn used_changed(&mut self, context: &ToolContext) {
        let is_lost = context.others.plan().is_some_and(|plan| plan.is_full() || !plan.is_kept());
        if std::mem::take(&mut self.gave_to_plan) && is_lost {
            self.word_beside(context.send, context.state.language.texts().studio.plan.not_kept.into());
        }
    }

    fn press(&mut self, context: &ToolContext, press: &KeyPress) {
        let KeyPress { name, control, alt, shift, place } = press;
        let is_undo = matches!(&**name, "z" | "Z") && *control && !alt && !shift;
        if !is_undo || *place == FocusPlace::Text {
            return;
        }
        self.undo_last(context);
    }

    fn view(&self, context: &ToolContext) -> ToolView {
        ToolView::Page(self.parts(context))
    }

    fn focus(&self) -> &'static str {
        if self.has_plan() {
            PLAN
        } else if !self.refused.is_empty() {
            REFUSED
        } else {
            self.picture.focus().unwrap_or("tool-title")
        }
    }
}

impl HistoryTool {
    fn deal_with(&mut self, context: &ToolContext, msg: HistoryMsg) {
        let ToolContext { state, send, .. } = *context;
        let texts = state.language.texts();
        let troubles = self.troubles.len();
        self.stay();
        match msg {
            HistoryMsg::Save => self.save(texts, state.profile(), send),
            HistoryMsg::Add(record) => self.add(*record),
            HistoryMsg::Show(organisation) => {
                (self.organisation, self.edited, self.open) = (Some(organisation), None, None);
            }
            HistoryMsg::Pick(id) => self.pick(id),
            HistoryMsg::Open(id) => {
                self.open = Some(id);
                browser::focus_later("opened-title");
            }
            HistoryMsg::Close => {
                if let Some(id) = self.open.take() {
                    browser::focus_later(&parts::id_of("open", &id));
                }
            }
            HistoryMsg::Edit(id) => {
                self.edited = Some(id);
                browser::focus_later(NEW_TITLE);
            }
            HistoryMsg::KeepNames => self.end_edit(),
            HistoryMsg::Rename => self.rename(texts, send),
            HistoryMsg::Delete(id) => {
                let title = self.title(texts, &id);
                let removed = self.replica.records_mut().delete(&id);
                self.deleted(send, removed, Vec::new(), fill(texts.studio.keeping.deleted_one, &[("title", &title)]));
            }
            HistoryMsg::PutBack => self.put_back(context),
            HistoryMsg::Ask(question) => {
                if !self.refuses(&question) {
                    self.question = question;
                    browser::show_dialog(&self.dialog);
                }
            }
            HistoryMsg::No => browser::close_dialog(&self.dialog),
            HistoryMsg::Yes => self.answer_yes(context),
            HistoryMsg::Resolve(id, resolution) => {
                self.replica.resolve(&id, resolution);
                self.keep();
                browser::focus_later("history-title");
            }
            HistoryMsg::SaveAside(aside) => self.save_aside(texts, send, &aside),
            HistoryMsg::Offered(name, offered) => self.offered(texts, send, &name, offered),
            HistoryMsg::Export(format) => self.export(context, format),
            HistoryMsg::Arrived(arrival) => self.arrive(context, arrival),
            HistoryMsg::ReadField => self.read_field(context),
            HistoryMsg::Dragged(held) => self.held = held,
            HistoryMsg::Choose(id, resolution) => self.choose(id.as_ref(), resolution),
            HistoryMsg::TakePresent(take) => self.take_present(take),
            HistoryMsg::TakePlan(take) => self.take_plan(take),
            HistoryMsg::Import => self.import(context),
            HistoryMsg::UndoImport => self.undo_import(context),
            HistoryMsg::LeaveImport => self.leave_import(context),
            HistoryMsg::Look => self.look(),
            HistoryMsg::Read(place) => {
                if place < self.troubles.len() {
                    self.troubles.remove(place);
                }
                browser::focus_later("tool-title");
                return;
            }
            HistoryMsg::ReadWord => self.word = None,
            HistoryMsg::UndoUse => self.undo_use(state, send),
            HistoryMsg::LeaveRefused => self.leave_refused(),
            HistoryMsg::Picture(picture) => {
                if let Some(text) = self.picture.update(state, send, picture) {
                    self.word_beside(send, text.into());
                }
            }
            HistoryMsg::Slides(message) => self.slides(context, message),
            HistoryMsg::Speak => self.live.speak(),
        }
        if std::mem::take(&mut self.merged) {
            self.word(send, Word::of(texts.studio.keeping.tabs_merged.into()));
        }
        self.forget_what_is_gone();
        if let Some(trouble) = self.troubles.get(troubles..).and_then(<[_]>::last) {
            let sentence = trouble.sentence(texts);
            self.say(send, sentence);
        }
    }

    /// Whether the browser keeps the history as it is.
    pub(super) fn is_kept(&self) -> bool {
        self.kept
    }

    /// The records, as far as they have been read.
    pub(super) fn records(&self) -> &Records {
        self.replica.records()
    }

    /// The printed sheet of the current rating, without the visitor's notes.
    pub(super) fn result_sheet(&self, state: &State) -> El {
        self.picture.sheet_without_notes(state)
    }

    /// The organisation on show.
    fn organisation(&self) -> &str {
        let named = self.organisation.as_deref();
        let there = named.filter(|name| self.records().of(name).next().is_some());
        there.or_else(|| self.records().iter().last().map(Record::organisation)).unwrap_or_default()
    }

    /// Whose plan goes with what leaves from here: that of the organisation shown, whatever plan was looked at last. Before
    /// anything is saved there is only that.
    fn plan_of<'a>(&'a self, plan: &'a PlanTool) -> &'a str {
        if self.records().is_empty() { plan.organisation(None) } else { self.organisation() }
    }

    /// Fixes the organisation shown, so that a newer record of another one does not change it.
    fn stay(&mut self) {
        if self.organisation.is_none() && !self.records().is_empty() {
            self.organisation = Some(self.organisation().into());
        }
    }

    /// A record's title, worded for use within a sentence.
    fn title(&self, texts: &Texts, id: &RecordId) -> String {
        let record = self.records().get(id);
        record.map(|record| keeping_phrases::title_within(&texts.studio.keeping, record)).unwrap_or_default()
    }

    /// Forgets choices of records that were deleted, here or in another tab.
    fn forget_what_is_gone(&mut self) {
        let records = self.replica.records();
        let is_there = |id: &RecordId| records.get(id).is_some();
        self.picked.retain(is_there);
        self.open = self.open.take().filter(is_there);
        self.edited = self.edited.take().filter(is_there);
    }

    /// Shows a notice, and announces it.
    fn word(&mut self, send: &Callback<Msg>, word: Word) {
        self.say(send, word.text.clone());
        self.word = Some(word);
    }

    /// Makes slides of the visitor's own rating, with the plan that is shown.
    fn slides(&mut self, context: &ToolContext, message: SlidesMsg) {
        let (state, send) = (context.state, context.send.reform(|message| msg(HistoryMsg::Slides(message))));
        let said = match message {
            SlidesMsg::Save => {
                let mut slides = std::mem::take(&mut self.slides);
                let (name, notes) = self.picture.on_slides(state);
                let organisation = context.others.plan().map_or("", |plan| self.plan_of(plan));
                let ratings = state.profile().ratings();
                let said = slides.begin(
                    context,
                    &SlidesOf { ratings, notes, name, team: None, plan_of: Some(organisation), names_file: true },
                    send,
                );
                self.slides = slides;
                Some(said)
            }
            message => self.slides.follow(state.language.texts(), message, &send),
        };
        if let Some(said) = said {
            self.word_beside(context.send, said);
        }
    }

    /// Shows and announces what changes nothing here: beside a notice that can still be undone, or alone.
    fn word_beside(&mut self, send: &Callback<Msg>, text: String) {
        match &mut self.word {
            Some(word) if word.back.is_some() => {
                word.since.clone_from(&text);
                self.say(send, text);
            }
            _ => self.word(send, Word::of(text)),
        }
    }

    fn say(&mut self, send: &Callback<Msg>, text: String) {
        self.live.say(text, || send.reform(|()| msg(HistoryMsg::Speak)));
    }
}
