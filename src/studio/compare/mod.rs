//! Two ratings side by side, and what-if: ratings tried as a second outline while the real ones stay as they are. A
//! trial that is kept becomes what the plan aims at.

mod message;
mod picker;
mod props;
mod source;
mod takes_view;
mod trial_view;
mod two_view;
mod update;
mod view;

pub use message::{CompareMsg, CompareView, Slot};
pub use source::CompareSource;

use self::source::{Side, Sources};
use super::pair::Drawn;
use super::{StudioMsg, ToolContext, ToolPage, ToolView};
use crate::browser;
use crate::codec::{LinkError, RatingCode, pair_of};
use crate::components::LiveRegion;
use crate::framework::{Factor, Profile, Rating, Ratings};
use crate::i18n::Texts;
use crate::meeting::{Clearing, Trial, fewest_steps};
use crate::scoring::{Assessment, FindingId};
use crate::state::{self, Action, KeyPress, State, Tool};
use crate::studio::Msg;
use crate::wording::{meeting_phrases, phrases, plan_phrases};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What a change of what is tried has replaced.
struct Step {
    /// The rating that it was tried on.
    base: Side,
    /// What was tried on it; `None` if nothing was.
    tried: Option<Trial>,
    /// The visitor's own answers before what was tried became theirs, and after.
    used: Option<[Rc<Profile>; 2]>,
}

/// The state of comparison and what-if.
pub struct CompareTool {
    view: CompareView,
    before: Side,
    after: Side,
    /// The rating that what-if starts from.
    base: Side,
    /// Why the two ratings in the address could not be read.
    link_error: Option<LinkError>,
    /// What is tried on each rating, [`Side::pinned`]; one without a trial has no entry.
    tried: Vec<(Side, Trial)>,
    /// What was before each change, for undo.
    past: Vec<Step>,
    awaiting_rating: Option<Factor>,
    /// Whether a target was just given to the plan, and what became of it is not said yet.
    is_kept_just_now: bool,
    copied: Option<bool>,
    live: LiveRegion,
    drawn: [Drawn; 2],
    clearings: RefCell<Option<(Ratings, Vec<Clearing>)>>,
}

/// Wraps a message of this tool for the app.
fn msg(msg: CompareMsg) -> Msg {
    Msg::Studio(StudioMsg::Compare(msg))
}

impl ToolPage for CompareTool {
    type Message = CompareMsg;

    fn new(_: &Callback<Msg>) -> CompareTool {
        CompareTool {
            view: CompareView::Two,
            before: Side::of(CompareSource::Own),
            after: Side::default(),
            base: Side::of(CompareSource::Own),
            link_error: None,
            tried: Vec::new(),
            past: Vec::new(),
            awaiting_rating: None,
            is_kept_just_now: false,
            copied: None,
            live: LiveRegion::default(),
            drawn: Default::default(),
            clearings: RefCell::new(None),
        }
    }

    fn uses(&self) -> &'static [Tool] {
        &[Tool::Team, Tool::History, Tool::Plan]
    }

    /// Opens the page with the two ratings of the link if the address carries them. During a presentation, its ratings
    /// are preselected unless others have been chosen already.
    fn open(&mut self, context: &ToolContext) {
        let is_presenting = context.others.presented().is_some();
        if self.after.source.is_none() {
            if is_presenting {
                (self.before, self.after) = (Side::default(), Side::of(CompareSource::Presented));
            } else if self.sources(context).target.is_some() {
                self.after = Side::of(CompareSource::Target);
            }
        }
        if is_presenting && self.base.source == Some(CompareSource::Own) && self.tried.is_empty() {
            self.base = Side::of(CompareSource::Presented);
        }
        self.look_at_address();
    }

    /// Says what became of a target once the plan has it.
    fn used_changed(&mut self, context: &ToolContext) {
        if std::mem::take(&mut self.is_kept_just_now) {
            let texts = context.state.language.texts();
            let words = &texts.studio.plan;
            let said = match context.others.plan() {
                Some(plan) if plan.is_full() => plan_phrases::full(texts),
                Some(plan) if plan.is_kept() => texts.studio.meeting.compare.target_kept.into(),
                _ => words.not_kept.into(),
            };
            self.say(context.send, said);
        }
    }

    fn close(&mut self) {
        (self.awaiting_rating, self.copied) = (None, None);
    }

    fn read_address(&mut self, _: &ToolContext) {
        self.look_at_address();
    }

    fn update(&mut self, context: &ToolContext, msg: CompareMsg) {
        self.deal_with(context, msg);
    }

    /// In what-if, 1–8 choose a factor, then 0–5 try a rating of it. Ctrl+Z undoes the last trial.
    fn press(&mut self, context: &ToolContext, press: &KeyPress) {
        let ToolContext { state, send, .. } = *context;
        let is_undo = press.control && !press.alt && !press.shift && matches!(&*press.name, "z" | "Z");
        if is_undo && self.view == CompareView::Trial && press.place != state::FocusPlace::Text {
            return self.undo(state, send);
        }
        let free = !press.control && !press.alt && press.place != state::FocusPlace::Text && state.settings.hotkeys;
        if self.view != CompareView::Trial || !free {
            return;
        }
        match (press.name.as_bytes(), self.awaiting_rating) {
            (b"Escape", _) => self.awaiting_rating = None,
            (&[digit @ b'0'..=b'9'], awaiting_rating) => match (awaiting_rating, Rating::try_from(digit - b'0')) {
                (Some(factor), Ok(rating)) => self.try_one(context, factor, Some(rating)),
                _ => {
                    self.awaiting_rating = Factor::from_number(digit - b'0');
                    if let Some(factor) = self.awaiting_rating {
                        browser::focus_later(&station_id(factor));
                    }
                }
            },
            _ => {}
        }
    }

    fn view(&self, context: &ToolContext) -> ToolView {
        ToolView::Page(vec![self.parts(context)])
    }
}

impl CompareTool {
    /// Takes over the two ratings of the address, if it carries them.
    fn look_at_address(&mut self) {
        self.link_error = None;
        match pair_of(&browser::fragment()) {
            Some(Ok([before, after])) => {
                (self.before, self.after, self.view) = (Side::of_link(before), Side::of_link(after), CompareView::Two);
            }
            Some(Err(error)) => self.link_error = Some(error),
            None => {}
        }
    }

    /// Compares with `median`, that of a link's team, or with the own team's if `None`.
    fn compare_with(&mut self, median: Option<RatingCode>) {
        self.view = CompareView::Two;
        self.after = match median {
            Some(code) => Side::of_text(code.to_string()),
            None => Side::of(CompareSource::Median),
        };
    }

    fn sources<'a>(&self, context: &ToolContext<'a>) -> Sources<'a> {
        let (own, others) = (context.state.profile().ratings(), context.others);
        Sources {
            own: (own.rated() > 0).then_some(own),
            presented: others.presented(),
            median: others.median(),
            target: others.plan().and_then(|plan| plan.target(own, others.records())),
            records: others.records(),
        }
    }

    fn trial(&self, sources: &Sources) -> Trial {
        let real = self.base.ratings(sources).unwrap_or_default();
        let base = self.base.pinned(sources.records);
        let tried = self.tried.iter().find(|(side, _)| *side == base);
        tried.map_or(Trial::of(real), |(_, tried)| tried.over(real))
    }

    /// Sets what is tried on the current base; `None` drops it. `used`: the visitor's own answers before it became theirs,
    /// and after.
    fn set_tried(&mut self, context: &ToolContext, tried: Option<Ratings>, used: Option<[Rc<Profile>; 2]>) {
        let base = self.base.pinned(context.others.records());
        if base.source.is_none() {
            return;
        }
        // A newer record does not become the base of what is tried on this one.
        self.base.record.clone_from(&base.record);
        let real = base.ratings(&self.sources(context)).unwrap_or_default();
        let tried = tried.map(|tried| Trial::with_target(real, tried));
        let before = self.tried.iter().find(|(side, _)| *side == base).map(|(_, tried)| *tried);
        if before != tried || used.is_some() {
            self.past.push(Step { base: base.clone(), tried: before, used });
        }
        self.put_tried(base, tried);
    }

    fn put_tried(&mut self, base: Side, tried: Option<Trial>) {
        self.tried.retain(|(side, _)| *side != base);
        self.tried.extend(tried.map(|tried| (base, tried)));
    }

    /// Undoes the last change of what is tried, and switches to the base it was tried on. Where it had become the visitor's
    /// own rating, that of before comes back, unless it has changed since.
    fn undo(&mut self, state: &State, send: &Callback<Msg>) {
        let Some(Step { base, tried, used }) = self.past.pop() else { return };
        let texts = state.language.texts();
        let said = match used {
            Some([before, after]) if after == *state.profile() => {
                send.emit(Msg::act(Action::Adopt(before)));
                texts.page.said_undo
            }
            Some(_) => return self.say(send, texts.studio.keeping.use_undo_stale.into()),
            None => texts.page.said_undo,
        };
        self.base = base.clone();
        self.put_tried(base, tried);
        self.say(send, said.into());
    }

    fn side(&mut self, place: Slot) -> &mut Side {
        match place {
            Slot::Before => &mut self.before,
            Slot::After => &mut self.after,
            Slot::Base => &mut self.base,
        }
    }

    /// Another choice than the address's: its fragment goes.
    fn leave_link(&mut self, place: Slot) {
        if place == Slot::Base {
            return;
        }
        self.link_error = None;
        if pair_of(&browser::fragment()).is_some() {
            browser::drop_fragment();
        }
    }

    fn try_one(&mut self, context: &ToolContext, factor: Factor, rating: Option<Rating>) {
        let trial = self.trial(&self.sources(context)).set(factor, rating);
        self.set_tried(context, trial.is_changed().then_some(trial.tried()), None);
        self.awaiting_rating = None;
        self.say(context.send, phrases::station_name(context.state.language.texts(), factor, rating));
    }

    /// The fewest steps for every finding of a rating, cached for the last ratings.
    fn clearings(&self, assessment: &Assessment) -> Vec<Clearing> {
        let mut last = self.clearings.borrow_mut();
        match &*last {
            Some((ratings, all)) if *ratings == assessment.ratings => all.clone(),
            _ => {
                let complete = assessment.ratings.complete();
                let steps = |id: FindingId| complete.and_then(|all| fewest_steps(&all, id));
                let all: Vec<Clearing> = assessment.findings.iter().filter_map(|finding| steps(finding.id)).collect();
                *last = Some((assessment.ratings, all.clone()));
                all
            }
        }
    }

    fn say(&mut self, send: &Callback<Msg>, text: String) {
        self.live.say(text, || send.reform(|()| msg(CompareMsg::Speak)));
    }
}

fn station_id(factor: Factor) -> String {
    ["try-station-", factor.digit()].concat()
}

/// The sentence for a link error; empty without one.
fn link_sentence(texts: &Texts, error: Option<LinkError>) -> String {
    error.map(|error| meeting_phrases::link_problem(texts, error)).unwrap_or_default()
}
