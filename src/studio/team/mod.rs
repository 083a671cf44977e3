//! The ratings of several people: gathered from pasted text and files, covered until revealed, and their joint result.

mod facts;
mod gather_view;
mod group_names;
mod groups_view;
mod keeping;
mod leaving;
mod leaving_view;
mod message;
mod paper_view;
mod people_view;
mod problem;
mod props;
mod statistics_view;
mod strip;
mod talk_view;
mod trouble_view;
mod update;
mod view;

pub use message::{GroupField, TeamMsg};
pub use problem::Problem;

use self::facts::Facts;
use self::leaving::Leaving;
use super::camera::CameraPart;
use super::pair::Drawn;
use super::seen_teams::{keep_seen_teams, seen_teams};
use super::slides::SlidesMaker;
use super::{StudioMsg, ToolContext, ToolPage, ToolView};
use crate::browser::{self, ArrivalListener, Listener, StoredDocument};
use crate::codec::{RatingCode, linked_groups, team_of};
use crate::components::{LiveRegion, attr, el, pairs};
use crate::framework::Ratings;
use crate::i18n::Texts;
use crate::meeting::{
    BOUNCE, ChosenSides, EditedTeam, RowId, Rows, SavedTeam, SeenTeam, TEXT_LIMIT, Team, TeamReplica, ToldTeam,
};
use crate::state::{FocusPlace, KeyPress, Tool};
use crate::studio::Msg;
use crate::wording::meeting_phrases;
use yew::prelude::*;

/// How many entries are listed at first, and added each time: nobody reads a list of thousands.
const LISTED: usize = 50;
/// How many unread texts and duplicates are listed at first.
const TROUBLES: usize = 6;
/// The id of the field for text.
const FIELD: &str = "team-text";

/// The state of the team.
pub struct TeamTool {
    own: TeamReplica,
    /// The team of a link, while one is shown.
    viewed: Option<EditedTeam>,
    /// That team as the link has it.
    link: Team,
    /// Links' teams that were left, each as the link has it and as it was changed.
    left: Vec<(Team, EditedTeam)>,
    facts: Facts,
    revealed: bool,
    /// Who counted and was named in the team last shown.
    told: ToldTeam,
    /// What was seen on this page, of whichever team.
    seen: SeenTeam,
    /// When revealing was last asked for: again within [`BOUNCE`] nothing is revealed, so a repeating R key does not.
    pressed: Option<u64>,
    rows: Rows,
    /// The row whose name is being typed, and the text so far.
    typed: Option<(RowId, String)>,
    /// Whether the last step that undo takes back is that name, so far.
    is_renaming: bool,
    /// The group's name that is being typed, and the text so far.
    typed_group: Option<(GroupField, String)>,
    /// Whether the link has the groups.
    links_groups: bool,
    /// The groups chosen to stand side by side.
    sides: ChosenSides,
    listed: usize,
    troubles: usize,
    problems: Vec<Problem>,
    stored: Option<StoredDocument<SavedTeam>>,
    kept: bool,
    copied: bool,
    live: LiveRegion,
    drawn: Drawn,
    drawn_groups: Drawn,
    dialog: NodeRef,
    arrivals: Option<ArrivalListener>,
    /// Hears that the page is left or reloaded.
    page_left: Option<Listener>,
    camera: CameraPart,
    leaving: Leaving,
    slides: SlidesMaker,
}

/// Wraps a message of this tool for the app.
fn msg(msg: TeamMsg) -> Msg {
    Msg::Studio(StudioMsg::Team(msg))
}

impl ToolPage for TeamTool {
    type Message = TeamMsg;

    fn new(_: &Callback<Msg>) -> TeamTool {
        TeamTool {
            own: TeamReplica::new(
                browser::random_id().unwrap_or_else(|| browser::timestamp_now().millis().to_string()),
            ),
            viewed: None,
            link: Team::default(),
            left: Vec::new(),
            facts: Facts::of(&Team::default()),
            revealed: false,
            told: ToldTeam::default(),
            seen: SeenTeam::default(),
            pressed: None,
            rows: Rows::default(),
            typed: None,
            is_renaming: false,
            typed_group: None,
            links_groups: false,
            sides: [None, None],
            listed: LISTED,
            troubles: TROUBLES,
            problems: Vec::new(),
            stored: None,
            kept: false,
            copied: false,
            live: LiveRegion::default(),
            drawn: Drawn::default(),
            drawn_groups: Drawn::default(),
            dialog: NodeRef::default(),
            arrivals: None,
            page_left: None,
            camera: CameraPart::default(),
            leaving: Leaving::default(),
            slides: SlidesMaker::default(),
        }
    }

    fn uses(&self) -> &'static [Tool] {
        &[Tool::History, Tool::Plan]
    }

    /// Reads the stored team, and that of the address if it carries one.
    fn load(&mut self, _: &ToolContext) {
        self.read_stored();
        self.look_at_address();
    }

    /// Opens the page covered, with the team of the address if it carries one.
    fn open(&mut self, context: &ToolContext) {
        self.read_stored();
        (self.revealed, self.copied) = (false, false);
        self.leaving = Leaving::default();
        self.follow_history(context);
        self.look_at_address();
        let taken = context.send.reform(|arrival| msg(TeamMsg::Take(arrival)));
        self.arrivals = Some(browser::on_arrival(FIELD, TEXT_LIMIT, taken, Callback::noop()));
        self.page_left = Some(browser::on_leave(context.send.reform(|()| msg(TeamMsg::GroupNamed))));
    }

    fn watch(&self, send: &Callback<Msg>) -> Vec<Listener> {
        browser::watch::<SavedTeam>(send.reform(|()| msg(TeamMsg::OtherTab)))
    }

    fn close(&mut self) {
        self.name_group_as_typed();
        (self.arrivals, self.page_left) = (None, None);
        self.camera.close();
        self.leave();
        self.show_other();
    }

    fn used_changed(&mut self, context: &ToolContext) {
        self.see_given(context);
    }

    fn read_address(&mut self, _: &ToolContext) {
        self.look_at_address();
    }

    fn update(&mut self, context: &ToolContext, msg: TeamMsg) {
        self.deal_with(context, msg);
    }

    fn press(&mut self, context: &ToolContext, press: &KeyPress) {
        let ToolContext { state, send, .. } = *context;
        let KeyPress { name, control, alt, shift, place } = press;
        if *place == FocusPlace::Text || *alt {
            return;
        }
        let texts = state.language.texts();
        match (&**name, control, shift) {
            ("z" | "Z", true, false) => self.undo(texts, send),
            ("r" | "R", false, _) if state.settings.hotkeys && !self.shown().is_empty() => self.reveal(texts, send),
            _ => {}
        }
    }

    fn view(&self, context: &ToolContext) -> ToolView {
        let parts = self.parts(context.state, context.home, context.send);
        // Always two: whatever stands before one that comes or goes would be drawn anew, and folded.
        let sheet = self.sheet(context.state.language.texts());
        let none = || el("div").key("no-sheet").attrs(pairs![("hidden", attr(""))]);
        ToolView::Page(vec![parts, sheet.unwrap_or_else(none)])
    }
}

impl TeamTool {
    /// The team shown: that of the link, or else the visitor's own.
    pub(super) fn team(&self) -> Team {
        self.edited().team().clone()
    }

    /// Whether the browser keeps the visitor's own team as it is.
    pub(super) fn is_kept(&self) -> bool {
        self.kept
    }

    /// The median of the visitor's own team; `None` if nobody counts in it.
    pub(super) fn median(&self) -> Option<Ratings> {
        let summary = self.own.team().summary();
        (summary.people > 0).then_some(summary.median)
    }

    /// The median of the link's team; `None` unless one is shown.
    pub(super) fn viewed_median(&self) -> Option<RatingCode> {
        self.viewed.as_ref().map(|viewed| RatingCode::of(&viewed.team().summary().median))
    }

    /// Takes over the team of the address, if it carries one.
    fn look_at_address(&mut self) {
        self.name_group_as_typed();
        self.problems.retain(|problem| !matches!(problem, Problem::Link(_)));
        let was_linked = self.viewed.is_some();
        self.leave();
        match team_of(&browser::fragment()) {
            Some(Ok(codes)) => {
                let linked = Team::of_link(codes, &linked_groups(&browser::fragment()));
                // A link to the visitor's own team is not shown as somebody else's.
                let own = self.own.team();
                let has_groups = !linked.group_names().is_empty();
                let is_own = linked.unread().is_empty()
                    && sorted(&linked) == sorted(own)
                    && (!has_groups || grouped(&linked) == grouped(own));
                if !is_own {
                    let left = self.left.iter().position(|(of, _)| *of == linked).map(|place| self.left.remove(place));
                    self.viewed = Some(left.map_or_else(|| EditedTeam::new(linked.clone()), |(_, edited)| edited));
                    self.link = linked;
                }
            }
            Some(Err(error)) => self.problem(Problem::Link(error)),
            None => {}
        }
        if was_linked || self.viewed.is_some() {
            self.show_other();
        } else {
            self.work_out();
        }
    }

    /// Stops showing the link's team. What was changed in it is there again with the link.
    fn leave(&mut self) {
        if let Some(viewed) = self.viewed.take() {
            self.left.push((std::mem::take(&mut self.link), viewed));
        }
    }

    /// The team shown: that of the link, or else the visitor's own.
    fn shown(&self) -> &Team {
        self.edited().team()
    }

    /// The team shown, with what can be undone.
    fn edited(&self) -> &EditedTeam {
        self.viewed.as_ref().unwrap_or(self.own.edited())
    }

    fn edited_mut(&mut self) -> &mut EditedTeam {
        self.viewed.as_mut().unwrap_or(self.own.edited_mut())
    }

    /// Changes the team shown, as a step that can be undone. Returns whether anything has changed.
    fn change(&mut self, change: impl FnOnce(&mut Team)) -> bool {
        self.is_renaming = false;
        let is_changed = self.edited_mut().change(change);
        if is_changed {
            self.keep_shown();
        }
        is_changed
    }

    /// Stores the team shown if it is the visitor's own.
    fn keep_shown(&mut self) {
        if self.viewed.is_none() {
            self.keep();
        }
        self.work_out();
    }

    /// Gives the entry of a row the name that is being typed: all of it is one step.
    fn name_as_typed(&mut self, row: RowId, name: &str) {
        let Some(place) = self.rows.place(row) else { return };
        if self.is_renaming && self.typed.as_ref().is_some_and(|(typed, _)| *typed == row) {
            self.is_renaming = self.edited_mut().go_on(|team| team.rename(place, name));
            self.keep_shown();
        } else {
            self.is_renaming = self.change(|team| team.rename(place, name));
        }
    }

    /// The text in a field for a group's name, while somebody types there.
    fn group_typed(&self, field: &GroupField) -> Option<&str> {
        self.typed_group.as_ref().filter(|(typed, _)| typed == field).map(|(_, text)| &**text)
    }

    /// Gives a group the name that was typed.
    fn name_group_as_typed(&mut self) {
        let Some((field, name)) = self.typed_group.take() else { return };
        self.change(|team| match field {
            GroupField::Next => team.gather_for(&name),
            GroupField::Named(group) => team.rename_group(&group, &name),
        });
    }

    /// The same for the group of what is gathered next.
    fn name_next_group(&mut self) {
        if matches!(self.typed_group, Some((GroupField::Next, _))) {
            self.name_group_as_typed();
        }
    }

    /// Shows the other team, the link's or the visitor's own.
    fn show_other(&mut self) {
        (self.typed, self.is_renaming) = (None, false);
        self.rows.renew(self.viewed.as_ref().unwrap_or(self.own.edited()).team());
        self.work_out();
    }

    /// Recomputes what follows from the team. If other people count or are named than before, the result is covered
    /// again: the difference of two results seen one after the other is one person's rating.
    fn work_out(&mut self) {
        self.rows.follow(self.viewed.as_ref().unwrap_or(self.own.edited()).team());
        self.facts = Facts::of(self.shown());
        // A group that another tab has renamed is not the one that somebody types about here.
        let names = self.viewed.as_ref().unwrap_or(self.own.edited()).team().group_names();
        self.typed_group.take_if(|(field, _)| matches!(field, GroupField::Named(group) if !names.contains(&&**group)));
        let told = self.shown().told();
        self.revealed &= told == self.told;
        self.told = told;
    }

    fn undo(&mut self, texts: &Texts, send: &Callback<Msg>) {
        (self.typed, self.is_renaming) = (None, false);
        let was_empty = self.shown().is_empty();
        if self.edited_mut().undo() {
            self.keep_shown();
            self.say(send, texts.page.said_undo.into());
            // The button beside the empty team goes.
            if was_empty {
                browser::focus_later("team-people");
            } else if self.shown().is_empty() {
                self.focus_empty();
            }
        }
    }

    /// Where the keyboard goes on once the team is empty and its list gone.
    fn focus_empty(&self) {
        browser::focus_later(if self.edited().can_undo() { "team-undo" } else { FIELD });
    }

    fn reveal(&mut self, texts: &Texts, send: &Callback<Msg>) {
        let now = browser::now();
        let bounces = self.pressed.replace(now).is_some_and(|pressed| now.saturating_sub(pressed) < BOUNCE);
        if bounces && !self.revealed {
            return;
        }
        // The presentation may have shown it in this tab, too.
        self.seen.learn(&seen_teams());
        if !self.revealed && self.seen.asks_first(&self.told) {
            self.seen.ask(self.told.clone());
            self.say(send, texts.studio.meeting.team.team_given_away.into());
            return;
        }
        self.revealed = !self.revealed;
        if self.revealed {
            // What is shown is what was collected.
            self.camera.close();
            self.seen.show(self.told.clone());
            keep_seen_teams(self.seen.text());
            self.say(send, texts.studio.meeting.team.revealed.into());
            browser::focus_later("team-result");
        } else {
            self.say(send, texts.studio.meeting.present.said_covered.into());
            browser::focus_later("team-reveal");
        }
    }

    fn leave_link(&mut self) {
        self.leave();
        browser::drop_fragment();
        self.show_other();
        browser::focus_later("tool-title");
    }

    fn problem(&mut self, problem: Problem) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// Shows a problem and announces it.
    fn refuse(&mut self, texts: &Texts, send: &Callback<Msg>, problem: Problem) {
        self.say(send, problem.sentence(texts));
        self.problem(problem);
    }

    fn say(&mut self, send: &Callback<Msg>, text: String) {
        self.live.say(text, || send.reform(|()| msg(TeamMsg::Speak)));
    }

    fn say_people(&mut self, texts: &Texts, send: &Callback<Msg>) {
        self.say(send, meeting_phrases::people(texts, self.facts.summary.people));
    }
}

/// The codes of a team, sorted.
fn sorted(team: &Team) -> Vec<RatingCode> {
    let mut codes = team.codes();
    codes.sort_unstable();
    codes
}

/// The codes that count with their groups, sorted.
fn grouped(team: &Team) -> Vec<(RatingCode, Option<&str>)> {
    let mut all: Vec<_> = team.counted().map(|entry| (entry.code, entry.group.as_deref())).collect();
    all.sort_unstable();
    all
}
