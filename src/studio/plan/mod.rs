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
pub(in crate::studio) use update::is_no_day;

use self::trouble::PlanTrouble;
use super::pair::Drawn;
use super::{StudioMsg, ToolContext, ToolPage, ToolView, new_id};
use crate::browser::{self, Listener, StoredDocument};
use crate::codec::{Day, RatingCode};
use crate::components::LiveRegion;
use crate::framework::{Factor, Rating, Ratings};
use crate::plan::{EditedPlan, Plan, PlanChange, PlanItem, SavedPlan};
use crate::records::{Record, RecordId, Records};
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
    /// The factor of the step.
    pub factor: Factor,
    /// The item that the fields are about; `None` until something is typed.
    pub item: Option<PlanItem>,
    /// The text of the field for who does it.
    pub who: String,
    /// The text of the field for the day.
    pub by: String,
}

/// What is typed in a meeting: the field shows it as long as the item behind it says what it said after that.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Met {
    factor: Factor,
    part: Part,
    text: String,
    /// The item then; `None` where the text was refused and there was none.
    item: Option<PlanItem>,
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
    /// Whether an earlier version's target was looked for.
    is_target_looked_for: bool,
    /// Whether there was no room for what was put in last.
    is_full: bool,
    /// The organisations that the items were moved from and to last, for undo.
    moved: Option<[String; 2]>,
    troubles: Vec<PlanTrouble>,
    word: Option<Word>,
    typed: Option<Typed>,
    /// What is typed in a meeting.
    met: Option<Met>,
    /// The factor of the item to add.
    factor: Factor,
    /// The name typed for moving the items.
    moving: String,
    /// The day typed for rating again.
    again: Option<String>,
    copied: Option<bool>,
    /// The item that was added last, which takes the focus.
    added: Option<RecordId>,
    /// Whether the address was written by a link of the page: one that somebody has sent adds nothing.
    is_address_ours: bool,
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
            is_target_looked_for: false,
            is_full: false,
            moved: None,
            troubles: Vec::new(),
            word: None,
            typed: None,
            met: None,
            factor: Factor::Objectives,
            moving: String::new(),
            again: None,
            copied: None,
            added: None,
            is_address_ours: browser::is_handed_over(),
            drawn: Drawn::default(),
            live: LiveRegion::default(),
        }
    }

    fn uses(&self) -> &'static [Tool] {
        &[Tool::History]
    }

    fn load(&mut self, context: &ToolContext) {
        self.read_stored(context);
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

    /// Adds what the address names, see [`PlanTool::add_named`]; where somebody else may have written it, offers the factor.
    fn read_address(&mut self, context: &ToolContext) {
        if let Some(named) = browser::setting("add") {
            browser::set_setting("add", None);
            if self.is_address_ours {
                self.add_named(context, &named);
            } else if let Some(factor) = named.split('.').next().and_then(|number| number.parse().ok()) {
                self.factor = Factor::from_number(factor).unwrap_or(self.factor);
            }
        }
        // Whatever address comes after the one that the window was opened with is ours.
        self.is_address_ours = true;
    }

    fn turned(&mut self, to: Option<Tool>) {
        self.is_address_ours |= to != Some(Tool::Plan);
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

    /// The item that a meeting is about where a factor is rated `now`, and what its fields show; see [`PlanMsg::Meet`].
    pub fn planned(&self, newest: Option<&Record>, factor: Factor, now: Option<Rating>) -> Planned {
        let item = self.met_item(self.organisation(newest), factor, now);
        let typed = |part| {
            let met = self.met.as_ref().filter(|met| (met.factor, met.part) == (factor, part));
            met.filter(|met| said(met.item.as_ref(), part) == said(item, part)).map(|met| met.text.clone())
        };
        Planned {
            factor,
            who: typed(Part::Who).unwrap_or_else(|| item.map(|item| item.who.clone()).unwrap_or_default()),
            by: typed(Part::By).unwrap_or_else(|| item.and_then(|item| item.by).map(Day::iso).unwrap_or_default()),
            item: item.cloned(),
        }
    }

    /// The first open item of a factor: of those that have not reached their target, if any.
    fn met_item<'a>(&'a self, organisation: &'a str, factor: Factor, now: Option<Rating>) -> Option<&'a PlanItem> {
        let open = || self.plan().of(organisation).filter(|item| item.is_open() && item.factor == factor);
        open().find(|item| now.is_none_or(|now| now < item.target)).or_else(|| open().next())
    }

    /// Whether the plan has room for these items of a file. Two tabs together may come to more than there is room for; such a
    /// plan comes back from its own file where that makes it no larger than it is there.
    pub fn has_room_for(&self, items: &[PlanItem]) -> bool {
        let puts = || items.iter().cloned().map(PlanChange::Put).collect();
        if self.edited.clone().change(puts()).is_ok() {
            return true;
        }
        let mut edited = self.edited.clone();
        edited.restore(puts());
        let of_file = |organisation: &str| items.iter().filter(|item| item.organisation == organisation).count();
        let is_of_file = |item: &PlanItem| edited.plan().of(&item.organisation).count() <= of_file(&item.organisation);
        edited.plan().is_of_two_tabs() && items.iter().all(is_of_file)
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

    /// Whether there was no room for what was put in last.
    pub fn is_full(&self) -> bool {
        self.is_full
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

    /// The ratings that count as those of today for the plan shown: the visitor's own, unless the plan is of an
    /// organisation whose newest record is not the newest of all.
    pub fn now(&self, own: Ratings, records: Option<&Records>) -> Ratings {
        let newest = records.and_then(|records| records.iter().next_back());
        now(own, records, self.organisation(newest)).0
    }

    /// What the open items of the plan shown aim at; `None` if none is open.
    pub fn target(&self, own: Ratings, records: Option<&Records>) -> Option<Ratings> {
        let newest = records.and_then(|records| records.iter().next_back());
        self.plan().target(self.organisation(newest), &self.now(own, records))
    }
}

/// What an item says of the part of it that is typed in a meeting, and which one it is.
fn said(item: Option<&PlanItem>, part: Part) -> Option<(&RecordId, &str, Option<Day>)> {
    item.map(|item| match part {
        Part::By => (&item.id, "", item.by),
        _ => (&item.id, &*item.who, None),
    })
}

/// See [`PlanTool::now`].
fn now_of<'a>(context: &ToolContext<'a>, organisation: &str) -> (Ratings, Option<&'a Record>) {
    now(context.state.profile().ratings(), context.others.records(), organisation)
}

fn now<'a>(own: Ratings, records: Option<&'a Records>, organisation: &str) -> (Ratings, Option<&'a Record>) {
    let newest = records.and_then(|records| records.iter().next_back());
    let is_theirs = newest.is_none_or(|newest| newest.organisation() == organisation);
    let mut latest_first = records.into_iter().flat_map(Records::iter).rev();
    let record = latest_first.find(|record| record.organisation() == organisation);
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
