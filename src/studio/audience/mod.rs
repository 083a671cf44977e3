//! The audience window: shows what the presenter's window sends, and holds nothing else.

use super::pair::Drawn;
use super::present::{PLAIN_SESSION, session};
use super::room::{RoomProps, room};
use super::{Msg, StudioMsg, ToolContext, ToolPage, ToolView};
use crate::browser::{self, Channel, Listener, Ticker};
use crate::components::{El, Static, attr, attr_string, el, pairs, text_el};
use crate::i18n::{Language, Texts};
use crate::meeting::{AudienceSession, AudienceView, MessageError, MessageKind, Shown};
use crate::state::{FocusPlace, KeyPress, Theme, Tool};
use crate::studio::message_of::message_of;
use yew::prelude::*;

/// Milliseconds between two checks whether the presenter is still there.
const TICK: u32 = 1_000;
/// Milliseconds in which a presenter that said goodbye may return: a reload says goodbye, too.
const RELOAD: u64 = 2_500;

/// Messages of the audience window.
#[derive(Debug, Clone, PartialEq)]
pub enum AudienceMsg {
    /// A message from the channel.
    Heard(String),
    /// The ticker fired.
    Tick,
    /// The page is being left or reloaded.
    Bye,
    /// The texts of a language were loaded (`true`), or failed to load.
    Loaded(Language, bool),
}

/// The audience window as a tool; its state exists only while it is open.
pub struct AudienceTool(Option<Audience>, Callback<StudioMsg>);

impl ToolPage for AudienceTool {
    type Message = AudienceMsg;

    fn new(send: &Callback<Msg>) -> AudienceTool {
        AudienceTool(None, send.reform(Msg::Studio))
    }

    fn open(&mut self, _: &ToolContext) {
        self.0 = Some(Audience::new(&self.1));
    }

    fn close(&mut self) {
        self.0 = None;
    }

    fn update(&mut self, _: &ToolContext, msg: AudienceMsg) {
        if let Some(audience) = &mut self.0 {
            audience.update(msg);
        }
    }

    fn press(&mut self, context: &ToolContext, press: &KeyPress) {
        if let Some(audience) = &self.0 {
            audience.press(press, context.state.settings.hotkeys);
        }
    }

    fn view(&self, context: &ToolContext) -> ToolView {
        ToolView::Window(self.0.as_ref().map_or_else(|| el("div"), |audience| audience.view(context)))
    }
}

/// The state of the audience window.
pub struct Audience {
    session: String,
    audience: AudienceSession,
    channel: Channel,
    /// The presenter's window that this one last said hello to.
    presenter: Option<String>,
    /// What was shown last.
    last: Option<Shown>,
    ended: Option<u64>,
    other_version: bool,
    drawn: Drawn,
    asked: Option<Language>,
    link: Callback<StudioMsg>,
    _ticker: Ticker,
    _leave: Listener,
}

impl Audience {
    /// Joins the session that the address names.
    pub fn new(link: &Callback<StudioMsg>) -> Audience {
        let session = session();
        let send = link.reform(StudioMsg::Audience);
        let channel = Channel::open(&session, send.reform(AudienceMsg::Heard));
        // Without a random source, the clock tells two windows apart.
        let me = browser::random_id().unwrap_or_else(|| browser::now().to_string());
        let (audience, hello) = AudienceSession::take(&session, &me);
        channel.offer();
        channel.send(&hello.to_json());
        Audience {
            session,
            audience,
            channel,
            presenter: None,
            last: None,
            ended: None,
            other_version: false,
            drawn: Drawn::default(),
            asked: None,
            link: link.clone(),
            _ticker: Ticker::new(TICK, send.reform(|()| AudienceMsg::Tick)),
            _leave: browser::on_leave(send.reform(|()| AudienceMsg::Bye)),
        }
    }

    /// Handles a message.
    pub fn update(&mut self, msg: AudienceMsg) {
        match msg {
            AudienceMsg::Heard(text) => self.hear(&text),
            AudienceMsg::Tick => self.look(),
            AudienceMsg::Bye => self.leave(),
            AudienceMsg::Loaded(language, true) => {
                let texts = language.texts();
                browser::remember_nothing(texts);
                browser::entitle(Some(texts.studio.meeting.present.second_window), texts);
            }
            // The page's own texts stay.
            AudienceMsg::Loaded(_, false) => {}
        }
    }

    /// Handles a key: F toggles full screen, and there are no others.
    pub fn press(&self, press: &KeyPress, hotkeys: bool) {
        let is_free = !press.control && !press.alt && press.place != FocusPlace::Text;
        if is_free && hotkeys && press.name.eq_ignore_ascii_case("f") {
            browser::toggle_full_screen(Callback::noop());
        }
    }

    /// Tells the presenter that this window goes.
    fn leave(&self) {
        let bye = crate::meeting::Message { kind: MessageKind::Bye, ..self.audience.hello() };
        self.channel.send(&bye.to_json());
    }

    fn hear(&mut self, text: &str) {
        let message = match message_of(text, &self.session) {
            Ok(message) => message,
            Err(MessageError::Version(_)) => {
                self.other_version = true;
                return;
            }
            Err(_) => return,
        };
        let sender = message.sender.clone();
        let is_state = matches!(message.kind, MessageKind::State { .. });
        let mut answer = self.audience.receive(message, browser::now());
        if is_state {
            self.other_version = false;
            // A reloaded presenter does not know this window yet.
            if self.presenter.as_ref() != Some(&sender) {
                answer = Some(self.audience.hello());
                self.presenter = Some(sender);
            }
        }
        if let Some(answer) = answer {
            self.channel.send(&answer.to_json());
        }
        self.follow();
    }

    /// Says hello again unless the presenter is heard.
    fn look(&mut self) {
        if !matches!(self.audience.view(browser::now()), AudienceView::Showing(_)) {
            self.channel.offer();
            self.channel.send(&self.audience.hello().to_json());
        }
        self.follow();
    }

    /// Follows the session's view, and loads the texts of the presenter's language.
    fn follow(&mut self) {
        let now = browser::now();
        match self.audience.view(now) {
            AudienceView::Showing(shown) | AudienceView::Lost(shown) => {
                (self.last, self.ended) = (Some(shown.clone()), None);
            }
            AudienceView::Ended => {
                self.ended.get_or_insert(now);
            }
            AudienceView::Waiting => {}
        }
        if let Some(shown) = self.last.as_ref().filter(|shown| shown.dark != browser::is_dark()) {
            browser::show_theme(if shown.dark { Theme::Dark } else { Theme::Light });
        }
        let language = self.last.as_ref().map(|shown| shown.language).filter(|one| Some(*one) != self.asked);
        if let Some(language) = language {
            self.asked = Some(language);
            let loaded =
                self.link.reform(move |succeeded| StudioMsg::Audience(AudienceMsg::Loaded(language, succeeded)));
            browser::load_texts(language, loaded);
        }
    }

    /// The board, or a sentence while waiting and after the end.
    pub fn view(&self, context: &ToolContext) -> El {
        let now = browser::now();
        let own = context.state.language.texts();
        let texts = self.last.as_ref().map_or(own, |shown| shown.language.texts());
        let words = &texts.studio.meeting.present;
        let is_over = self.ended.is_some_and(|ended| now.saturating_sub(ended) > RELOAD);
        let (content, said) = match (self.audience.view(now), &self.last) {
            (AudienceView::Ended, _) if is_over => (said(words.ended, words.ended_explained).key("ended"), ""),
            (AudienceView::Lost(shown), _) => (self.show(texts, shown), words.lost),
            (_, Some(shown)) => (self.show(texts, shown), ""),
            (_, None) => {
                // A link for those who have no presentation open yet.
                let address = browser::address_of(
                    Tool::Present,
                    &[("session", Some(&*self.session).filter(|session| *session != PLAIN_SESSION))],
                );
                let link = text_el("a", "", Tool::Present.name(&texts.page))
                    .attrs(pairs![("href", attr_string(address)), ("class", attr("button"))]);
                (said(words.waiting, words.waiting_explained).with(link).key("waiting"), "")
            }
        };
        let said = if self.other_version { words.other_version } else { said };
        el("div").key("audience").attrs(pairs![("lang", attr(texts.language.tag())), ("class", attr("audience"))]).with(
            el("main")
                .with(text_el("h1", "", Tool::Audience.name(&texts.page)).static_attrs(&[
                    ("id", Static("tool-title")),
                    ("tabindex", Static("-1")),
                    ("class", Static("visually-hidden")),
                ]))
                .with(el("div").class("seat").with(content))
                .with(
                    text_el("p", "", said)
                        .static_attrs(&[("role", Static("status")), ("class", Static("audience-said"))]),
                ),
        )
    }

    fn show(&self, texts: &'static Texts, shown: &Shown) -> El {
        let covered = texts.studio.meeting.present.covered_room;
        let props = RoomProps { texts, shown, drawn: &self.drawn, send: None, covered, awaiting_rating: false };
        el("div").key("room").class("room-holder").with(room(&props))
    }
}

/// A heading and a sentence on an otherwise empty board.
fn said(title: &'static str, explained: &'static str) -> El {
    el("div").class("audience-empty").with(text_el("h2", "", title)).with(text_el("p", "", explained))
}
