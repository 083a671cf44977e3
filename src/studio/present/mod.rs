//! The presenter's window: what the room sees, and the presenter's own tools beside it.
//!
//! Without an audience window the room may be looking at this one. Then covers apply here as well, and nothing beside
//! the board reveals what they hide. Once there is an audience window that this one opened or the presenter confirmed,
//! this window is private: it shows the ratings, the notes and what comes next.

mod bar;
mod help;
mod leaving;
mod meeting_timer;
mod messages;
mod planned;
mod reload;
mod second;
mod shell;
mod side;
mod tool;
mod windows;

pub use messages::PresentMsg;
pub use tool::PresentTool;
pub(super) use windows::{PLAIN_SESSION, session};

use self::leaving::Leaving;
use self::meeting_timer::MeetingTimer;
use self::planned::is_of_plan;
use self::reload::{PresentedRatings, kept, text_of};
use self::windows::{Heard, Windows};
use super::camera::{CameraMsg, CameraPart, collected};
use super::pair::Drawn;
use super::seen_teams::{keep_seen_teams, seen_teams};
use super::{PresentationInput, StudioMsg};
use crate::browser::{self, Listener, TabText, Ticker, Timer};
use crate::codec::{CodeError, RatingCode, read_code};
use crate::components::LiveRegion;
use crate::framework::Ratings;
use crate::i18n::fill;
use crate::meeting::{
    Line, Pointer, PresentAction, PresentKey, Presentation, PresenterRole, Shown, Step, Team, key_for,
};
use crate::plan::ToldPlan;
use crate::state::{self, KeyPress, State, Tool};
use crate::studio::Msg;
use crate::studio::plan::{PlanMsg, Planned};
use crate::studio::team::{GroupField, TeamMsg};
use crate::wording::phrases;
use messages::{PresentTrouble, RatingsSource};
use yew::prelude::*;

/// Milliseconds between two checks of the time.
const TICK: u32 = 500;
/// Milliseconds until the step is written into the address: browsers refuse it if it is written too often.
const ADDRESS_AFTER: u32 = 400;

/// The state of a running presentation, and its end of the channel.
pub struct Present {
    presentation: Presentation,
    windows: Windows,
    /// Whether the notes are shown. `None` until the presenter chooses: then they are shown while this window is
    /// private.
    notes: Option<bool>,
    trouble: Option<PresentTrouble>,
    timer: MeetingTimer,
    time: String,
    live: LiveRegion,
    help: NodeRef,
    drawn: Drawn,
    /// The visitor's own ratings when what is presented last changed.
    own: Ratings,
    /// What was rated in the presentation before this one.
    left: Option<Ratings>,
    /// Whether the ratings presented began as those of a link's team.
    is_linked: bool,
    /// What stands in the plan for each of the next steps.
    planned: Vec<Planned>,
    /// The organisation whose plan it is.
    organisation: String,
    /// What of it the room may see.
    told: ToldPlan,
    /// Whether the plan has no room for what was typed.
    is_plan_full: bool,
    /// Whether it cannot be stored.
    is_plan_lost: bool,
    /// The text that this tab keeps for a reload.
    kept: String,
    /// Whether the presenter was told that this tab keeps nothing.
    is_loss_told: bool,
    /// The text in the field for a code to compare with, and its error.
    typed: (String, Option<CodeError>),
    camera: CameraPart,
    /// The group of what is collected next, while somebody types it.
    typed_group: Option<String>,
    leaving: Leaving,
    /// Whether the browser keeps the team.
    is_team_kept: bool,
    address_due: Option<Timer>,
    /// Whether it was left before its step was written into the address, which then names an earlier one.
    is_step_unwritten: bool,
    link: Callback<StudioMsg>,
    _ticker: Ticker,
    _listeners: [Listener; 4],
}

/// The step that the page's address names.
fn step_of_address() -> Option<Step> {
    Step::from_id(&browser::setting("step")?)
}

/// The actions that set the ratings presented, those they are compared with, and those tried on them.
fn actions_of(ratings: Ratings, before: Option<Ratings>, trial: Option<Ratings>) -> [PresentAction; 3] {
    [PresentAction::Ratings(ratings), PresentAction::Compare(before), PresentAction::Try(trial)]
}

impl Present {
    /// Starts a presentation of the ratings shown, or of those kept over a reload, at the address's step.
    /// `is_team_kept`: whether the browser keeps the team. `left`: what was rated in the presentation before, which can be
    /// gone on with.
    pub fn new(
        state: &State,
        team: Team,
        is_team_kept: bool,
        left: Option<Ratings>,
        link: &Callback<StudioMsg>,
    ) -> Present {
        let own = state.ratings();
        let mut presentation = Presentation::new(step_of_address().unwrap_or(Step::Picture), own, team, state.language);
        presentation.apply(PresentAction::Dark(browser::is_dark()), browser::now());
        let (held, kept_windows) = kept(own, state.shared.is_some());
        if let Some([now, before, trial]) = held {
            for action in actions_of(now.unwrap_or_default(), before, trial) {
                presentation.apply(action, browser::now());
            }
        }
        // The room may see this window's address, and its fragment is the rating.
        browser::hide_fragment();
        let send = link.reform(StudioMsg::Present);
        let windows = Windows::join(session(), kept_windows, send.clone());
        let field_left = {
            let send = send.clone();
            move |id: String| {
                if is_of_plan(&id) {
                    send.emit(PresentMsg::PlanLeft);
                }
            }
        };
        let listeners = [
            browser::on_full_screen(send.reform(|()| PresentMsg::Tick)),
            browser::on_leave(send.reform(|()| PresentMsg::Bye)),
            browser::on_field_left(Callback::from(field_left)),
            browser::on_mouse_over("room", send.reform(|(x, y)| PresentMsg::Point(Pointer::at(x, y)))),
        ];
        Present {
            presentation,
            windows,
            notes: None,
            trouble: None,
            timer: MeetingTimer::new(),
            time: browser::time_of_day(state.language),
            live: LiveRegion::default(),
            help: NodeRef::default(),
            drawn: Drawn::default(),
            own,
            left,
            is_linked: false,
            planned: Vec::new(),
            organisation: String::new(),
            told: ToldPlan::default(),
            is_plan_full: false,
            is_plan_lost: false,
            kept: String::new(),
            is_loss_told: false,
            typed: Default::default(),
            camera: CameraPart::default(),
            typed_group: None,
            leaving: Leaving::default(),
            is_team_kept,
            address_due: None,
            is_step_unwritten: false,
            link: link.clone(),
            _ticker: Ticker::new(TICK, send.reform(|()| PresentMsg::Tick)),
            _listeners: listeners,
        }
    }

    /// What was rated here, if it is not what it began with: what stands to be lost when it is left.
    pub fn rated_together(&self) -> Option<Ratings> {
        let ratings = self.presentation.ratings;
        if ratings == self.own || ratings.rated() == 0 { self.left } else { Some(ratings) }
    }

    /// The current step.
    pub fn step(&self) -> Step {
        self.presentation.step
    }

    /// The ratings presented.
    pub fn ratings(&self) -> Ratings {
        self.presentation.ratings
    }

    /// Takes over ratings from another tool; what the room has not seen is covered.
    pub fn take_input(&mut self, state: &State, input: PresentationInput) {
        let PresentationInput { ratings, before, trial } = input;
        for action in actions_of(ratings, before, trial) {
            self.act(state, action);
        }
    }

    /// Returns to the presentation from another tool, or follows its changed address.
    pub fn resume(&mut self, state: &State, team: Team, is_kept: bool) {
        browser::hide_fragment();
        if let Some(step) = step_of_address().filter(|_| !self.is_step_unwritten) {
            self.act(state, PresentAction::Go(step));
        }
        self.is_step_unwritten = false;
        self.follow_team(state, team, is_kept);
        self.write_address();
    }

    /// Presents the team as it is now; `is_kept`: whether the browser keeps it.
    pub fn follow_team(&mut self, state: &State, team: Team, is_kept: bool) {
        self.is_team_kept = is_kept;
        if self.presentation.team != team {
            self.act(state, PresentAction::Team(team));
        }
    }

    /// Tells the audience windows that the presentation ends.
    pub fn end(&mut self) {
        self.windows.bye();
    }

    /// When this window stops being private, clears what was for the presenter alone.
    fn cover_own(&mut self, was_private: bool) {
        if was_private && !self.is_private() {
            (self.live, self.typed, self.notes) = Default::default();
            self.leaving.forget();
        }
    }

    /// Whether only the presenter looks at this window.
    fn is_private(&self) -> bool {
        self.windows.seats().is_private()
    }

    /// Whether this window may show the second ratings, those compared with or tried: it is private, or the room sees
    /// them.
    fn tells_second(&self) -> bool {
        self.is_private() || self.presentation.open.second
    }

    /// The same for the ratings.
    fn tells_ratings(&self) -> bool {
        self.is_private() || self.presentation.open.ratings
    }

    fn has_notes(&self) -> bool {
        self.notes.unwrap_or(self.is_private())
    }

    /// The step as this window shows it.
    fn shown(&self) -> Shown {
        Shown::to_presenter(&self.presentation, self.windows.seats())
    }

    /// Handles a message.
    pub fn update(&mut self, state: &State, send: &Callback<Msg>, msg: PresentMsg) {
        let was_private = self.is_private();
        self.deal_with(state, send, msg);
        self.cover_own(was_private);
    }

    fn deal_with(&mut self, state: &State, send: &Callback<Msg>, msg: PresentMsg) {
        match msg {
            // `PresentTool` deals with these itself: it knows the other tools.
            PresentMsg::Input(_) | PresentMsg::SaveRecord | PresentMsg::Slides(_) => {}
            PresentMsg::Do(action) => self.act(state, action),
            PresentMsg::Point(place) if self.presentation.pointer.is_some() => {
                self.act(state, PresentAction::Point(place));
            }
            PresentMsg::Point(_) => {}
            PresentMsg::Heard(line, text) => self.hear(line, &text),
            PresentMsg::Tick => self.tick(state),
            PresentMsg::Bye => {
                self.name_group();
                self.end();
            }
            PresentMsg::FullScreen => {
                browser::toggle_full_screen(self.reply(PresentMsg::PresentTrouble(PresentTrouble::FullScreen)));
            }
            PresentMsg::SecondWindow => self.open_audience(state, false),
            PresentMsg::SecondTab => self.open_audience(state, true),
            PresentMsg::IsOurs(is_ours) => {
                self.windows.answer(is_ours);
                self.trouble = self.trouble.filter(|trouble| *trouble != PresentTrouble::AudienceLost);
                browser::focus_later("tool-title");
            }
            PresentMsg::Dark => {
                let dark = !browser::is_dark();
                let theme = if dark { state::Theme::Dark } else { state::Theme::Light };
                send.emit(Msg::act(state::Action::Theme(theme)));
                self.act(state, PresentAction::Dark(dark));
            }
            PresentMsg::Help => browser::show_dialog(&self.help),
            PresentMsg::CloseHelp => browser::close_dialog(&self.help),
            PresentMsg::Notes => self.notes = Some(!self.has_notes()),
            PresentMsg::PresentTrouble(trouble) => self.trouble = Some(trouble),
            PresentMsg::Dismiss => self.trouble = None,
            PresentMsg::ClaimAgain => self.windows.claim_again(),
            PresentMsg::NewSession => self.windows.anew(),
            PresentMsg::Use(source) => self.take(state, source),
            PresentMsg::PlanTyped(factor, part, text) => {
                self.plan_typed(factor, part, &text);
                send.emit(Msg::Studio(StudioMsg::Plan(PlanMsg::Meet(factor, part, text))));
            }
            PresentMsg::PlanLeft => {
                self.told.left(&self.items());
                self.put_plan(state);
                send.emit(Msg::Studio(StudioMsg::Plan(PlanMsg::Left)));
            }
            PresentMsg::PlanOnBoard(is_shown) => {
                self.told.put_on_board(&self.items(), is_shown);
                self.put_plan(state);
            }
            PresentMsg::Minutes(minutes) => self.timer.minutes = minutes,
            PresentMsg::StartTimer => self.timer.start(),
            PresentMsg::ToggleTimer => self.timer.toggle(),
            PresentMsg::ClearTimer => self.timer.clear(),
            PresentMsg::AddressDue => self.write_address(),
            PresentMsg::Typed(text) => self.typed = (text, None),
            PresentMsg::CompareWith(text) => self.compare_with(state, text),
            PresentMsg::GroupTyped(name) => self.typed_group = Some(name),
            PresentMsg::GroupNamed => self.name_group(),
            PresentMsg::Camera(msg) => self.deal_with_camera(state, send, msg),
            PresentMsg::EndComparison => {
                self.act(state, PresentAction::Compare(None));
                self.live.say_now(state.language.texts().studio.meeting.present.said_compare_end);
                browser::focus_later(second::FIELD);
            }
            PresentMsg::MakeMine => {
                use crate::state::Action;
                send.emit(Msg::act(Action::ViewShared(RatingCode::of(&self.presentation.ratings))));
                send.emit(Msg::act(Action::UseShared));
            }
        }
        self.keep();
    }

    /// Handles a key.
    pub fn press(&mut self, state: &State, press: &KeyPress) {
        if self.windows.role() == PresenterRole::Refused {
            return;
        }
        if press.place == state::FocusPlace::Text && press.name == "Escape" {
            return browser::leave_field("tool-title");
        }
        match key_for(press.key(), &self.presentation, state.settings.hotkeys) {
            Some(PresentKey::Do(action)) => self.act(state, action),
            Some(PresentKey::FullScreen) => {
                browser::toggle_full_screen(self.reply(PresentMsg::PresentTrouble(PresentTrouble::FullScreen)));
            }
            Some(PresentKey::SecondWindow) => self.open_audience(state, false),
            Some(PresentKey::Notes) => self.notes = Some(!self.has_notes()),
            Some(PresentKey::Compare) => {
                // The field is beside the notes; during a comparison the button that ends it has its place.
                self.notes = Some(true);
                browser::focus_later(if self.presentation.before.is_some() { second::END } else { second::FIELD });
            }
            Some(PresentKey::Camera) => {
                let msg = if self.camera.is_open() { CameraMsg::Close } else { CameraMsg::Open };
                self.link.emit(StudioMsg::Present(PresentMsg::Camera(msg)));
            }
            Some(PresentKey::Dark) => self.link.emit(StudioMsg::Present(PresentMsg::Dark)),
            Some(PresentKey::Help) => browser::show_dialog(&self.help),
            None => {}
        }
    }

    /// A callback that sends `msg` to this tool.
    fn reply(&self, msg: PresentMsg) -> Callback<()> {
        self.link.reform(move |()| StudioMsg::Present(msg.clone()))
    }

    /// Opens an audience window or tab, and keeps its session for a reload.
    fn open_audience(&mut self, state: &State, is_tab: bool) {
        self.trouble = self.windows.open_audience(state, is_tab);
        self.keep();
    }

    fn act(&mut self, state: &State, action: PresentAction) {
        let (step, before, covered, blank) =
            (self.presentation.step, self.held(), self.presentation.is_covered(), self.presentation.blank);
        let is_what_if = action == PresentAction::WhatIf;
        let is_of_groups = matches!(action, PresentAction::Groups | PresentAction::Beside(..));
        let is_reveal = action == PresentAction::Reveal || action == PresentAction::Forward;
        if is_reveal && step == Step::Team {
            // The page that gathers the team may have shown it in this tab, or this window before a reload.
            self.presentation.learn_seen(&seen_teams());
        }
        self.presentation.apply(action, browser::now());
        if is_reveal && step == Step::Team {
            keep_seen_teams(self.presentation.seen().text());
        }
        if self.held() != before {
            self.own = state.ratings();
            self.leaving.forget();
        }
        self.keep();
        let is_shown = is_reveal && step == Step::Team && self.presentation.open.team;
        if is_shown || !self.presentation.step.collects() {
            self.close_camera();
        }
        if self.presentation.step != step {
            browser::focus_if_lost("tool-title");
            // A field that goes with its step tells nobody that it was left.
            self.told.left(&self.items());
            self.link.emit(StudioMsg::Plan(PlanMsg::MetAll));
        }
        if self.presentation.step != step && self.address_due.is_none() {
            self.address_due = Some(Timer::new(ADDRESS_AFTER, self.reply(PresentMsg::AddressDue)));
        }
        let present = &self.presentation.language.texts().studio.meeting.present;
        if self.presentation.blank != blank {
            self.live.say_now(if blank { present.said_unblank } else { present.said_blank });
        } else if (is_reveal || is_of_groups)
            && self.presentation.step == step
            && self.presentation.is_covered() != covered
        {
            self.live.say_now(if covered { present.said_revealed } else { present.said_covered });
        } else if is_what_if && self.held() != before {
            let dropped = self.presentation.language.texts().studio.meeting.compare.dropped;
            self.live.say_now(if self.presentation.trial.is_some() { present.said_what_if } else { dropped });
        }
        self.windows.show(&self.presentation);
    }

    /// Another tool is opened.
    pub fn leave(&mut self) {
        self.is_step_unwritten |= self.address_due.take().is_some();
        self.close_camera();
    }

    /// Lets the camera go, if it is open.
    pub fn close_camera(&mut self) {
        self.name_group();
        if self.camera.is_open() {
            self.camera.close();
            browser::focus_if_lost("tool-title");
        }
    }

    /// Gives the group of what is collected next the name that was typed.
    fn name_group(&mut self) {
        if let Some(name) = self.typed_group.take() {
            self.link.emit(StudioMsg::Team(TeamMsg::GroupTyped(GroupField::Next, name)));
            self.link.emit(StudioMsg::Team(TeamMsg::GroupNamed));
        }
    }

    /// What the camera reads goes to the team, and comes back as one that is covered.
    fn deal_with_camera(&mut self, state: &State, send: &Callback<Msg>, msg: CameraMsg) {
        let heard = self.link.reform(|msg| StudioMsg::Present(PresentMsg::Camera(msg)));
        let is_closing = msg == CameraMsg::Close;
        if msg == CameraMsg::Open {
            // Its part is beside the notes.
            self.notes = Some(true);
        }
        let texts = state.language.texts();
        let found = self.camera.update(texts, &self.presentation.team, msg, &heard);
        if is_closing {
            browser::focus_later("tool-title");
        }
        if let Some(said) = found.said {
            self.live.say_now(said);
        }
        if let Some((answer, before)) = found.taken_back {
            let mut team = self.presentation.team.clone();
            team.take_back(answer, before);
            self.live.say_now(collected(texts, team.summary().people));
            send.emit(Msg::Studio(StudioMsg::Team(TeamMsg::TakeBack(answer, before))));
        }
        if !found.answers.is_empty() || is_closing {
            // Whoever is seen belongs to the group whose name is typed, if by a key alone.
            self.name_group();
        }
        if !found.answers.is_empty() {
            let before = self.presentation.team.summary().people;
            let mut team = self.presentation.team.clone();
            team.append(Team::of_answers(found.answers.clone()));
            self.live.say_now(CameraPart::counted(texts, before, team.summary().people));
            send.emit(Msg::Studio(StudioMsg::Team(TeamMsg::Collect(found.answers))));
        }
    }

    /// Stores what a reload needs, if it has changed.
    fn keep(&mut self) {
        let text = text_of(self.own, self.held(), self.windows.kept());
        if text != self.kept {
            let is_kept = browser::keep_in_tab(TabText::Presentation, &text);
            self.kept = text;
            // Told once, and only if there is something to lose.
            if !is_kept && !self.is_loss_told && self.held() != [Some(self.own), None, None] {
                (self.is_loss_told, self.trouble) = (true, Some(PresentTrouble::NotKept));
            }
        }
    }

    /// The ratings that a reload must not lose.
    fn held(&self) -> PresentedRatings {
        let Presentation { ratings, before, trial, .. } = self.presentation;
        [Some(ratings), before, trial]
    }

    /// Compares the result with a code or a link.
    fn compare_with(&mut self, state: &State, text: String) {
        let texts = state.language.texts();
        match read_code(&text) {
            Ok(code) => {
                self.typed = Default::default();
                self.act(state, PresentAction::Compare(Some(code.ratings())));
                let words = &texts.studio.meeting.present;
                let said: AttrValue = if self.tells_second() {
                    fill(words.said_compared, &[("code", &code.to_string())]).into()
                } else {
                    words.compared_covered.into()
                };
                self.live.say_now(said);
                // Not on the button that ends the comparison, which the space bar would press.
                browser::focus_later("tool-title");
            }
            Err(error) => {
                self.live.say_now(phrases::code_problem(texts, &text, error));
                self.typed = (text, Some(error));
            }
        }
    }

    fn tick(&mut self, state: &State) {
        self.time = browser::time_of_day(state.language);
        if self.presentation.language != state.language {
            self.presentation.apply(PresentAction::Language(state.language), browser::now());
        }
        if self.presentation.dark != browser::is_dark() {
            self.presentation.apply(PresentAction::Dark(browser::is_dark()), browser::now());
        }
        self.windows.show(&self.presentation);
        if self.windows.look() {
            self.trouble = Some(PresentTrouble::AudienceLost);
        }
    }

    fn hear(&mut self, line: Line, text: &str) {
        match self.windows.hear(line, text, &self.presentation) {
            // A window that was blocked, or that no longer answered, is there after all.
            Heard::Audience => {
                self.trouble =
                    self.trouble.filter(|old| !matches!(old, PresentTrouble::Blocked | PresentTrouble::AudienceLost));
            }
            Heard::PresentTrouble(trouble) => self.trouble = Some(trouble),
            Heard::Nothing => {}
        }
    }

    /// Presents other ratings. Nothing happens if the source has none: buttons in a window that the room may see must
    /// not reveal whether it has.
    fn take(&mut self, state: &State, source: RatingsSource) {
        let ratings = match source {
            RatingsSource::Own => Some(state.ratings()).filter(|own| own.rated() > 0),
            RatingsSource::Median => {
                Some(self.presentation.team.summary()).filter(|team| team.people > 0).map(|team| team.median)
            }
            RatingsSource::Nothing => Some(Ratings::default()),
            RatingsSource::Left => self.left,
        };
        if let Some(ratings) = ratings {
            self.act(state, PresentAction::Ratings(ratings));
        }
    }

    fn write_address(&mut self) {
        self.address_due = None;
        if browser::tool() == Some(Tool::Present) {
            browser::set_setting("step", Some(self.presentation.step.id()));
        }
    }
}

impl Drop for Present {
    fn drop(&mut self) {
        self.end();
    }
}
