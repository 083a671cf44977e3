//! The presentation in the presenter's own window: what the room sees, and beside it what only the presenter does.
//!
//! Without an audience's window this one may be what the room looks at, so what is covered is covered in it too. Once the
//! room has a window of its own, this one is private: it shows the ratings, the notes and what comes next.

mod bar;
mod help;
mod messages;
mod shell;
mod side;

pub use messages::PresentMsg;

use super::StudioMsg;
use crate::browser::{self, Channel, KeyPress, Listener, Ticker, Timer};
use crate::codec::RatingCode;
use crate::components::{Msg, water};
use crate::figure::Layout;
use crate::framework::Ratings;
use crate::meeting::{
    Countdown, Desk, DeskRole, Message, MessageError, MessageKind, Pointer, PresentAction, PresentKey, Presentation,
    Shown, Step, Team, key_for,
};
use crate::scoring::Assessment;
use crate::state::{Key, State, Tool};
use messages::{Source, Trouble};
use yew::prelude::*;

/// The session of an address that names none: every plain link to the presentation and to the audience's window.
pub(super) const PLAIN_SESSION: &str = "main";
/// Milliseconds between two looks at the clock.
const TICK: u32 = 500;
/// Milliseconds after which the step stands in the address: browsers refuse it where it is written too often.
const ADDRESS_AFTER: u32 = 400;
/// Minutes that a timer may have.
const MINUTES: std::ops::RangeInclusive<u32> = 1..=180;

/// The presentation, and the presenter's end of the channel.
pub struct Present {
    presentation: Presentation,
    session: String,
    desk: Desk,
    channel: Channel,
    /// The audience's windows that have said that they are there.
    seats: Vec<String>,
    /// Whether notes are shown, once the presenter has said so; until then they are beside the room's own window only.
    notes: Option<bool>,
    trouble: Option<Trouble>,
    countdown: Option<Countdown>,
    timer_wrong: bool,
    minutes: String,
    time: String,
    said: AttrValue,
    help: NodeRef,
    /// The stream of the ratings on show, drawn.
    water: (Ratings, Vec<Html>),
    address_due: Option<Timer>,
    link: Callback<StudioMsg>,
    _ticker: Ticker,
    _listeners: [Listener; 3],
}

/// The session that the page's address names, if it can be one.
pub(super) fn session() -> String {
    let named = browser::setting("session");
    let fits =
        |name: &String| (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    named.filter(fits).unwrap_or_else(|| PLAIN_SESSION.into())
}

/// The step that the page's address names.
fn step_of_address() -> Option<Step> {
    Step::from_id(&browser::setting("step")?)
}

impl Present {
    /// A presentation of the ratings on show, at the step that the address names.
    pub fn new(state: &State, team: Team, link: &Callback<StudioMsg>) -> Present {
        let own = state.ratings();
        let presentation = Presentation::new(
            step_of_address().unwrap_or(Step::Picture),
            kept(own).unwrap_or(own),
            team,
            state.language,
        );
        let session = session();
        let send = link.reform(StudioMsg::Present);
        let (channel, desk) = join(&session, &send);
        let listeners = [
            browser::on_full_screen(send.reform(|()| PresentMsg::Tick)),
            browser::on_leave(send.reform(|()| PresentMsg::Bye)),
            browser::on_mouse_over("room", send.reform(|(x, y)| PresentMsg::Point(Pointer::at(x, y)))),
        ];
        let water = drawn(Ratings::default());
        let mut present = Present {
            presentation,
            session,
            desk,
            channel,
            seats: Vec::new(),
            notes: None,
            trouble: None,
            countdown: None,
            timer_wrong: false,
            minutes: "10".into(),
            time: browser::time_of_day(state.language),
            said: AttrValue::default(),
            help: NodeRef::default(),
            water,
            address_due: None,
            link: link.clone(),
            _ticker: Ticker::new(TICK, send.reform(|()| PresentMsg::Tick)),
            _listeners: listeners,
        };
        present.redraw();
        present
    }

    /// Comes back to the presentation from another tool.
    pub fn resume(&mut self, state: &State, team: Team) {
        if let Some(step) = step_of_address() {
            self.act(state, PresentAction::Go(step));
        }
        if self.presentation.team != team {
            self.act(state, PresentAction::Team(team));
        }
        self.write_address();
    }

    /// Ends the presentation.
    pub fn end(&mut self) {
        if let Some(bye) = self.desk.bye() {
            self.channel.send(&bye.to_json());
        }
    }

    /// Whether only the presenter looks at this window.
    fn is_private(&self) -> bool {
        !self.seats.is_empty()
    }

    fn has_notes(&self) -> bool {
        self.notes.unwrap_or(self.is_private())
    }

    /// What this window shows of the step.
    fn shown(&self) -> Shown {
        if self.is_private() { Shown::uncovered(&self.presentation) } else { Shown::of(&self.presentation) }
    }

    /// Deals with what has happened.
    pub fn update(&mut self, state: &State, send: &Callback<Msg>, msg: PresentMsg) {
        match msg {
            PresentMsg::Do(action) => self.act(state, action),
            PresentMsg::Point(place) if self.presentation.pointer.is_some() => {
                self.act(state, PresentAction::Point(place));
            }
            PresentMsg::Point(_) => {}
            PresentMsg::Heard(text) => self.hear(&text),
            PresentMsg::Tick => self.tick(state),
            PresentMsg::Bye => self.end(),
            PresentMsg::FullScreen => {
                browser::toggle_full_screen(self.reply(PresentMsg::Trouble(Trouble::FullScreen)));
            }
            PresentMsg::SecondWindow => self.open_audience(),
            PresentMsg::Help => browser::show_dialog(&self.help),
            PresentMsg::CloseHelp => browser::close_dialog(&self.help),
            PresentMsg::Notes => self.notes = Some(!self.has_notes()),
            PresentMsg::Trouble(trouble) => self.trouble = Some(trouble),
            PresentMsg::Dismiss => self.trouble = None,
            PresentMsg::ClaimAgain => {
                let claim = self.desk.claim_again(browser::now());
                self.channel.send(&claim.to_json());
            }
            PresentMsg::NewSession => self.new_session(),
            PresentMsg::Use(source) => self.take(state, source),
            PresentMsg::Minutes(minutes) => self.minutes = minutes,
            PresentMsg::StartTimer => self.start_timer(),
            PresentMsg::ToggleTimer => self.countdown = self.countdown.map(|timer| timer.toggled(browser::now())),
            PresentMsg::ClearTimer => self.countdown = None,
            PresentMsg::AddressDue => self.write_address(),
            PresentMsg::MakeMine => {
                use crate::state::Action;
                send.emit(Msg::Act(Action::ViewShared(RatingCode::of(&self.presentation.ratings))));
                send.emit(Msg::Act(Action::UseShared));
            }
        }
    }

    /// Deals with a key.
    pub fn press(&mut self, state: &State, press: &KeyPress) {
        let KeyPress { name, control, alt, shift, place } = press;
        let key = Key { name, control: *control, alt: *alt, shift: *shift, place: *place };
        if self.desk.role() == DeskRole::Refused {
            return;
        }
        match key_for(key, &self.presentation, state.settings.hotkeys) {
            Some(PresentKey::Do(action)) => self.act(state, action),
            Some(PresentKey::FullScreen) => {
                browser::toggle_full_screen(self.reply(PresentMsg::Trouble(Trouble::FullScreen)));
            }
            Some(PresentKey::SecondWindow) => self.open_audience(),
            Some(PresentKey::Help) => browser::show_dialog(&self.help),
            None => {}
        }
    }

    /// A callback that sends a message here.
    fn reply(&self, msg: PresentMsg) -> Callback<()> {
        self.link.reform(move |()| StudioMsg::Present(msg.clone()))
    }

    fn act(&mut self, state: &State, action: PresentAction) {
        let (step, ratings, covered) =
            (self.presentation.step, self.presentation.ratings, self.presentation.is_covered());
        let blank = self.presentation.blank;
        let is_reveal = action == PresentAction::Reveal;
        self.presentation.apply(action);
        if self.presentation.ratings != ratings {
            let (now, own) = (RatingCode::of(&self.presentation.ratings), RatingCode::of(&state.ratings()));
            browser::keep_in_tab(&format!("{now}.{own}"));
        }
        if self.presentation.step != step && self.address_due.is_none() {
            self.address_due = Some(Timer::new(ADDRESS_AFTER, self.reply(PresentMsg::AddressDue)));
        }
        let present = &self.presentation.language.texts().studio.meeting.present;
        if self.presentation.blank != blank {
            self.said = if blank { present.said_unblank } else { present.said_blank }.into();
        } else if is_reveal && self.presentation.is_covered() != covered {
            self.said = if covered { present.said_revealed } else { present.said_covered }.into();
        }
        self.show();
    }

    /// Sends what has changed to the room, and draws it here.
    fn show(&mut self) {
        if let Some(message) = self.desk.tick(&self.presentation, browser::now()) {
            self.channel.send(&message.to_json());
        }
        self.redraw();
    }

    fn redraw(&mut self) {
        let ratings = self.shown().ratings.unwrap_or_default();
        if self.water.0 != ratings {
            self.water = drawn(ratings);
        }
    }

    fn tick(&mut self, state: &State) {
        self.time = browser::time_of_day(state.language);
        if self.presentation.language != state.language {
            self.presentation.apply(PresentAction::Language(state.language));
        }
        self.show();
    }

    fn hear(&mut self, text: &str) {
        let message = match browser::message_of(text, &self.session) {
            Ok(message) => message,
            Err(MessageError::Version(_)) => return self.trouble = Some(Trouble::OtherVersion),
            Err(_) => return,
        };
        let Message { sender, kind, .. } = &message;
        let is_known = self.seats.contains(sender);
        match kind {
            MessageKind::Hello if !is_known => {
                self.seats.push(sender.clone());
                self.trouble = self.trouble.filter(|trouble| *trouble != Trouble::Blocked);
            }
            MessageKind::Bye => self.seats.retain(|seat| seat != sender),
            _ => {}
        }
        if let Some(answer) = self.desk.receive(&message, &self.presentation) {
            self.channel.send(&answer.to_json());
        }
        self.redraw();
    }

    /// The address of the audience's window.
    fn audience_address(&self) -> String {
        let session = Some(&*self.session).filter(|session| *session != PLAIN_SESSION);
        browser::address_of(Tool::Audience, &[("session", session), ("step", None)])
    }

    fn open_audience(&mut self) {
        self.trouble = if !self.channel.reaches_any() {
            Some(Trouble::NoChannel)
        } else if !browser::open_window(&self.audience_address()) {
            Some(Trouble::Blocked)
        } else if !self.channel.reaches_all() {
            Some(Trouble::OnlyOpened)
        } else {
            None
        };
    }

    fn new_session(&mut self) {
        // Without chance there is one session only, which another window leads.
        let Some(session) = browser::random_id() else { return };
        browser::set_setting("session", Some(&session));
        let send = self.link.reform(StudioMsg::Present);
        (self.channel, self.desk) = join(&session, &send);
        self.session = session;
        self.seats.clear();
    }

    fn take(&mut self, state: &State, source: Source) {
        let ratings = match source {
            Source::Own => state.ratings(),
            Source::Median => self.presentation.team.summary().median,
            Source::Nothing => Ratings::default(),
        };
        self.act(state, PresentAction::Ratings(ratings));
    }

    fn start_timer(&mut self) {
        let minutes = self.minutes.trim().parse::<u32>().ok().filter(|minutes| MINUTES.contains(minutes));
        self.timer_wrong = minutes.is_none();
        if let Some(minutes) = minutes {
            self.countdown = Some(Countdown::start(minutes, browser::now()));
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

/// Opens the channel of a session, and claims the presenter's place in it.
fn join(session: &str, send: &Callback<PresentMsg>) -> (Channel, Desk) {
    let mut channel = Channel::open(session, send.reform(PresentMsg::Heard));
    channel.take_offers();
    // Without chance, the clock tells two windows apart.
    let me = browser::random_id().unwrap_or_else(|| browser::now().to_string());
    let (desk, claim) = Desk::claim(session, &me, browser::now());
    channel.send(&claim.to_json());
    (channel, desk)
}

/// The ratings that this tab has presented, if they began with the same ratings of the visitor's own.
fn kept(own: Ratings) -> Option<Ratings> {
    let text = browser::kept_in_tab()?;
    let (kept, began) = text.split_once('.')?;
    let read = |code: &str| code.parse::<RatingCode>().ok().map(RatingCode::ratings);
    (read(began)? == own).then(|| read(kept))?
}

/// The stream of ratings in each layout.
pub(super) fn drawn(ratings: Ratings) -> (Ratings, Vec<Html>) {
    let assessment = Assessment::of(&ratings);
    (ratings, Layout::ALL.into_iter().map(|layout| water(layout, &assessment).into()).collect())
}
