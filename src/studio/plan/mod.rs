//! The plan: who does what by when, and where it leads. Its targets are those of the comparison, and the meeting's board
//! shows it.

mod adding;
mod item_view;
mod keeping;
mod message;
mod outcome_view;
mod paper_view;
mod take_view;
mod trouble;
mod update;
mod view;

pub use message::{Part, PlanMsg};

use self::trouble::PlanTrouble;
use super::pair::Drawn;
use super::{StudioMsg, ToolContext, ToolPage, ToolView, new_id};
use crate::browser::{self, Listener, StoredDocument};
use crate::codec::{Day, RatingCode};
use crate::components::LiveRegion;
use crate::framework::{Factor, Ratings};
use crate::meeting::PlannedStep;
use crate::plan::{EditedPlan, Plan, PlanChange, PlanItem, SavedPlan};
use crate::records::{Record, RecordId};
use crate::state::{FocusPlace, KeyPress, Tool};
use crate::studio::Msg;
use yew::prelude::*;

/// Months until one rates again, unless another day is chosen.
const AGAIN_MONTHS: u32 = 3;

/// What is typed into a field and not yet left: it is shown as it is typed, whatever becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Typed {
    item: RecordId,
    part: Part,
    text: String,
}

/// What stands in the plan for a next step, and in its fields in a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// What is kept.
    pub step: PlannedStep,
    /// The text of the field for who does it.
    pub who: String,
    /// The text of the field for the day.
    pub by: String,
}

/// What was done last.
struct Word {
    text: String,
    can_undo: bool,
}

/// The state of the plan.
pub struct PlanTool {
    edited: EditedPlan,
    /// The organisation whose plan is shown; `None` until one is known.
    organisation: Option<String>,
    /// The target of an earlier version that was taken over.
    taken: Option<RatingCode>,
    stored: Option<StoredDocument<SavedPlan>>,
    /// Whether everything here is stored.
    kept: bool,
    /// Whether there was no room for the last target that a comparison gave.
    is_aim_full: bool,
    troubles: Vec<PlanTrouble>,
    word: Option<Word>,
    typed: Option<Typed>,
    /// The factor of the item to add.
    factor: Factor,
    /// The name typed for moving the items.
    moving: String,
    /// The day typed for rating again.
    again: Option<String>,
    copied: Option<bool>,
    /// The item that the address has added.
    added: Option<RecordId>,
    drawn: Drawn,
    live: LiveRegion,
}

/// Wraps a message of this tool for the app.
fn msg(msg: PlanMsg) -> Msg {
    Msg::Studio(StudioMsg::Plan(msg))
}

impl ToolPage for PlanTool {
    type Message = PlanMsg;

    fn new(_: &Callback<Msg>) -> PlanTool {
        PlanTool {
            edited: EditedPlan::new(new_id()),
            organisation: None,
            taken: None,
            stored: None,
            kept: true,
            is_aim_full: false,
            troubles: Vec::new(),
            word: None,
            typed: None,
            factor: Factor::Objectives,
            moving: String::new(),
            again: None,
            copied: None,
            added: None,
            drawn: Drawn::default(),
            live: LiveRegion::default(),
        }
    }

    fn uses(&self) -> &'static [Tool] {
        &[Tool::History]
    }

    fn load(&mut self, context: &ToolContext) {
        self.read_stored(context.state.language.texts(), &context.state.profile().ratings());
    }

    fn open(&mut self, context: &ToolContext) {
        self.load(context);
        self.read_address(context);
    }

    fn watch(&self, send: &Callback<Msg>) -> Vec<Listener> {
        browser::watch::<SavedPlan>(send.reform(|()| msg(PlanMsg::OtherTab)))
    }

    fn close(&mut self) {
        (self.typed, self.copied, self.word, self.added) = (None, None, None, None);
        self.moving.clear();
        self.edited.end_typing();
    }

    /// Adds what the address names: a factor by its number, or a finding.
    fn read_address(&mut self, context: &ToolContext) {
        if let Some(named) = browser::setting("add") {
            browser::set_setting("add", None);
            self.add_named(context, &named);
        }
    }

    fn update(&mut self, context: &ToolContext, msg: PlanMsg) {
        self.deal_with(context, msg);
    }

    fn press(&mut self, context: &ToolContext, press: &KeyPress) {
        let KeyPress { name, control, alt, shift, place } = press;
        if *control && !alt && !shift && matches!(&**name, "z" | "Z") && *place != FocusPlace::Text {
            self.undo(context);
        }
    }

    fn view(&self, context: &ToolContext) -> ToolView {
        ToolView::Page(self.parts(context))
    }

    fn focus(&self) -> &'static str {
        if self.added.is_some() { "added-item" } else { "tool-title" }
    }
}

impl PlanTool {
    /// The plan of all organisations.
    pub fn plan(&self) -> &Plan {
        self.edited.plan()
    }

    /// What the first open item of a factor says of who does it, and by when; see [`PlanMsg::Meet`].
    pub fn planned(&self, newest: Option<&Record>, factor: Factor) -> Planned {
        let item = self.plan().of(self.organisation(newest)).find(|item| item.is_open() && item.factor == factor);
        let typed = |part| {
            let typed = self.typed.as_ref().filter(|typed| typed.part == part);
            typed.filter(|typed| item.is_some_and(|item| item.id == typed.item)).map(|typed| typed.text.clone())
        };
        let (who, by) = item.map(|item| (item.who.clone(), item.by)).unwrap_or_default();
        Planned {
            who: typed(Part::Who).unwrap_or_else(|| who.clone()),
            by: typed(Part::By).unwrap_or_else(|| by.map(Day::iso).unwrap_or_default()),
            step: PlannedStep { factor, who, by },
        }
    }

    /// Whether the plan has room for these items.
    pub fn has_room_for(&self, items: &[PlanItem]) -> bool {
        let mut edited = self.edited.clone();
        edited.change(items.iter().cloned().map(PlanChange::Put).collect()).is_ok()
    }

    /// What putting these items in does to each: how it is now, and how it will be.
    pub fn states_of(&self, items: &[PlanItem]) -> Vec<[Option<PlanItem>; 2]> {
        items.iter().map(|item| [self.plan().get(&item.id).cloned(), Some(item.clone())]).collect()
    }

    /// Whether all of these items are as they were after what was done to them.
    pub fn is_after(&self, items: &[[Option<PlanItem>; 2]]) -> bool {
        items.iter().all(|[before, after]| {
            let id = before.as_ref().or(after.as_ref()).map(|item| &item.id);
            id.is_none_or(|id| self.plan().get(id) == after.as_ref())
        })
    }

    /// Whether there was no room for the last target that a comparison gave.
    pub fn is_aim_full(&self) -> bool {
        self.is_aim_full
    }

    /// Whether all of it is stored.
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    /// The organisation whose plan is shown, given the newest record: the one that was chosen; where none was, that of
    /// what was planned last, or else of the newest record.
    pub fn organisation<'a>(&'a self, newest: Option<&'a Record>) -> &'a str {
        let planned = || self.plan().items().next_back().map(|item| &*item.organisation);
        self.organisation.as_deref().or_else(planned).or_else(|| newest.map(Record::organisation)).unwrap_or_default()
    }

    /// What the items of the organisation on show aim at from `now`; `None` if none is open.
    pub fn target(&self, newest: Option<&Record>, now: &Ratings) -> Option<Ratings> {
        self.plan().target(self.organisation(newest), now)
    }
}

/// The ratings that count as those of today, and the record that they are of: the visitor's own, unless the plan is of an
/// organisation whose newest record is not the newest of all.
fn now_of<'a>(context: &ToolContext<'a>, organisation: &str) -> (Ratings, Option<&'a Record>) {
    let own = context.state.profile().ratings();
    let records = context.others.records();
    let newest = records.and_then(|records| records.iter().next_back());
    let is_theirs = newest.is_none_or(|newest| newest.organisation() == organisation);
    let record = records.and_then(|records| records.iter().rev().find(|record| record.organisation() == organisation));
    match record.filter(|_| !is_theirs || own.rated() == 0) {
        Some(record) => (record.ratings(), Some(record)),
        None => (own, None),
    }
}

/// The newest record of all.
fn newest_of<'a>(context: &ToolContext<'a>) -> Option<&'a Record> {
    context.others.records().and_then(|records| records.iter().next_back())
}

/// The day on which one rates again unless another is chosen.
fn default_again() -> Option<Day> {
    browser::today().map(|today| today.after_months(AGAIN_MONTHS))
}
