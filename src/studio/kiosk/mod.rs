//! The kiosk: a large rating for public places, forgotten after a minute without input. It has a state separate from
//! the visitor's, so nothing rated here can be stored.

use super::{StudioMsg, ToolContext, ToolPage, ToolView};
use crate::browser::{self, Listener, Ticker, Timer};
use crate::codec::RatingCode;
use crate::components::{
    CardProps, El, FigureProps, GO_ON_AFTER_MS, HeaderProps, LiveRegion, ResultsProps, Static, ViewMsg, attr, button,
    card, details, el, figure, header, heading_id, pairs, results, station_id, string_el, text_el,
};
use crate::framework::{Answer, Factor, Profile};
use crate::i18n::{Language, Texts};
use crate::meeting::{Kiosk as Watch, KioskPhase};
use crate::scoring::Assessment;
use crate::state::{Action, FocusPlace, KeyPress, Place, Settings, State, Tool};
use crate::studio::Msg;
use crate::studio::pair::Drawn;
use crate::wording::{meeting_phrases as meeting, phrases};
use yew::prelude::*;

/// Milliseconds between two checks of the time.
const TICK: u32 = 500;

/// Messages of the kiosk.
#[derive(Debug, Clone, PartialEq)]
pub enum KioskMsg {
    /// Starts a rating.
    Start,
    /// Applies an action to the kiosk's state.
    Act(Action),
    /// Turns the card to another factor, and moves the focus to it.
    Turn(Action),
    /// An answer was tapped.
    Tapped(Factor, Answer),
    /// Goes on from the answer that was tapped.
    GoOn,
    /// Input of any kind, or the answer that somebody is there.
    There,
    /// The ticker fired.
    Tick,
    /// Forgets everything and starts over.
    Over,
    /// The texts of a language were loaded (`true`), or failed to load.
    Loaded(Language, bool),
}

/// The kiosk as a tool; its state exists only while it is open.
pub struct KioskTool(Option<Kiosk>, Callback<StudioMsg>);

impl ToolPage for KioskTool {
    type Message = KioskMsg;

    fn new(send: &Callback<Msg>) -> KioskTool {
        KioskTool(None, send.reform(Msg::Studio))
    }

    fn open(&mut self, context: &ToolContext) {
        self.0 = Some(Kiosk::new(context.state, &self.1));
    }

    fn close(&mut self) {
        self.0 = None;
    }

    fn update(&mut self, _: &ToolContext, msg: KioskMsg) {
        if let Some(kiosk) = &mut self.0 {
            kiosk.update(msg);
        }
    }

    fn press(&mut self, _: &ToolContext, press: &KeyPress) {
        if let Some(kiosk) = &mut self.0 {
            kiosk.press(press);
        }
    }

    fn view(&self, context: &ToolContext) -> ToolView {
        ToolView::Window(self.0.as_ref().map_or_else(|| el("div"), |kiosk| kiosk.view(context)))
    }
}

/// The state of the kiosk.
pub struct Kiosk {
    state: State,
    /// The language to start over in.
    language: Language,
    settings: Settings,
    started: bool,
    watch: Watch,
    seconds: Option<u8>,
    drawn: Drawn,
    dialog: NodeRef,
    live: LiveRegion,
    /// The language asked for whose texts have not come yet.
    loading: Option<Language>,
    /// The answer that was tapped, until the next question comes.
    tapped: Option<(Factor, Answer, Timer)>,
    link: Callback<StudioMsg>,
    _ticker: Ticker,
    _listeners: Vec<Listener>,
}

impl Kiosk {
    /// A kiosk in the language, theme and settings of the page.
    pub fn new(page: &State, link: &Callback<StudioMsg>) -> Kiosk {
        let send = link.reform(StudioMsg::Kiosk);
        Kiosk {
            state: State::new(Profile::default(), page.language, page.settings),
            language: page.language,
            settings: page.settings,
            started: false,
            watch: Watch::default(),
            seconds: None,
            drawn: Drawn::default(),
            dialog: NodeRef::default(),
            live: LiveRegion::default(),
            loading: None,
            tapped: None,
            link: link.clone(),
            _ticker: Ticker::new(TICK, send.reform(|()| KioskMsg::Tick)),
            // A page that is left may come back as it was, before somebody else.
            _listeners: browser::on_presence(send.reform(|()| KioskMsg::There))
                .into_iter()
                .chain([browser::on_leave(send.reform(|()| KioskMsg::Over))])
                .collect(),
        }
    }

    /// Handles a message.
    pub fn update(&mut self, msg: KioskMsg) {
        // Whatever else somebody does, the question stays. A tap itself is also a sign of presence, and an answer.
        if matches!(msg, KioskMsg::Turn(_) | KioskMsg::Over) {
            self.tapped = None;
        }
        match msg {
            KioskMsg::Start => {
                self.started = true;
                self.state.apply(Action::Go(Place::Rate));
                self.live.say_now("");
                self.there();
                browser::focus_later("card-name");
            }
            KioskMsg::Act(Action::Language(language)) => {
                let loaded = self.link.reform(move |succeeded| StudioMsg::Kiosk(KioskMsg::Loaded(language, succeeded)));
                self.loading = Some(language);
                browser::load_texts(language, loaded);
            }
            KioskMsg::Act(action) => self.act(action),
            KioskMsg::Turn(action) => {
                self.act(action);
                self.state.apply(Action::Leave);
                browser::focus_later(heading_id(self.state.place));
            }
            KioskMsg::Tapped(factor, answer) => {
                let go_on = self.link.reform(|()| StudioMsg::Kiosk(KioskMsg::GoOn));
                self.tapped = Some((factor, answer, Timer::new(GO_ON_AFTER_MS, go_on)));
            }
            KioskMsg::GoOn => self.go_on(),
            KioskMsg::There => self.there(),
            KioskMsg::Tick => self.tick(),
            KioskMsg::Over => self.over(),
            // Whoever asked may have gone meanwhile.
            KioskMsg::Loaded(language, true) if self.loading == Some(language) => self.speak(language),
            KioskMsg::Loaded(..) => {}
        }
    }

    /// Handles a key.
    pub fn press(&mut self, press: &KeyPress) {
        if self.seconds.is_some() && press.name == "Escape" {
            return self.there();
        }
        if !self.started || self.seconds.is_some() || press.place == FocusPlace::Text {
            return;
        }
        let Some(action) = press.action(&self.state) else { return };
        let opens = action.opens();
        self.act(action);
        if opens {
            browser::focus_later(&station_id(self.state.open));
        }
    }

    fn speak(&mut self, language: Language) {
        self.state.language = language;
        browser::remember_nothing(language.texts());
    }

    fn act(&mut self, action: Action) {
        if let Action::Theme(theme) = action {
            browser::show_theme(theme);
        }
        let place = self.state.place;
        self.state.apply(action);
        if self.state.place != place {
            browser::scroll_to_top();
            browser::focus_later(heading_id(self.state.place));
        }
    }

    fn go_on(&mut self) {
        let Some((factor, answer, _)) = self.tapped.take() else { return };
        let state = &self.state;
        if state.open == factor && state.profile().answer(factor) == answer && state.place == Place::Rate {
            self.update(KioskMsg::Turn(Action::GoOn));
        }
    }

    fn there(&mut self) {
        if self.watch.input(browser::now()) == KioskPhase::Over && self.started {
            return self.over();
        }
        self.seconds = None;
        browser::close_dialog(&self.dialog);
    }

    fn tick(&mut self) {
        match self.watch.tick(browser::now()) {
            KioskPhase::Open => {}
            // Nothing to lose, so nothing to ask.
            KioskPhase::Asking { .. } if !self.started => {}
            KioskPhase::Asking { seconds } => {
                self.seconds = Some(seconds);
                browser::show_dialog(&self.dialog);
            }
            KioskPhase::Over => self.over(),
        }
    }

    fn over(&mut self) {
        let was_started = self.started;
        browser::close_dialog(&self.dialog);
        self.state = State::new(Profile::default(), self.language, self.settings);
        self.speak(self.language);
        browser::show_theme(self.settings.theme);
        (self.started, self.seconds, self.watch, self.loading) = (false, None, Watch::default(), None);
        if was_started {
            self.live.say_now(self.language.texts().studio.meeting.kiosk.said_over);
            browser::scroll_to_top();
            browser::focus_later("tool-title");
        }
    }

    /// Renders the kiosk.
    pub fn view(&self, context: &ToolContext) -> El {
        let texts = self.state.language.texts();
        let words = &texts.studio.meeting.kiosk;
        // The page's own views are used; what they send is for the kiosk's state.
        let to_stand = &context.send.reform(|given| match given {
            ViewMsg::Act(action) => msg(KioskMsg::Act(action)),
            ViewMsg::Turn(action) => msg(KioskMsg::Turn(action)),
            ViewMsg::Tapped(factor, answer) => msg(KioskMsg::Tapped(factor, answer)),
            other => Msg::View(other),
        });
        let theme = self.state.settings.theme;
        let class = match self.state.place {
            _ if !self.started => "page kiosk",
            Place::Result => "page kiosk at-result",
            _ => "page kiosk at-rate",
        };
        let content = if self.started {
            self.rating(texts, context.send, to_stand).key("rating")
        } else {
            el("div").key("start").class("kiosk-start").with(
                el("div")
                    .class("kiosk-words")
                    .with(
                        text_el("h1", "", words.title)
                            .static_attrs(&[("id", Static("tool-title")), ("tabindex", Static("-1"))]),
                    )
                    .with(text_el("p", "", words.lead))
                    .with(button("kiosk-begin", words.start, context.send, msg(KioskMsg::Start))),
            )
        };
        // A language link opened in another tab must lead to the kiosk, not to the own rating of the visitor who set it
        // up.
        let stand = |address: &AttrValue| AttrValue::from([address, "?mode=", Tool::Kiosk.mode()].concat());
        let addresses = &context.addresses.each_ref().map(stand);
        el("div")
            .key("kiosk")
            .attrs(pairs![("lang", attr(texts.language.tag())), ("class", attr(class))])
            .with(header(&HeaderProps { texts, theme, addresses, send: to_stand }))
            .with(el("main").with(content))
            .with(self.question(texts, context.send))
            .with(self.live.view())
    }

    fn rating(&self, texts: &'static Texts, send: &Callback<Msg>, to_stand: &Callback<ViewMsg>) -> El {
        let state = &self.state;
        let words = &texts.studio.meeting.kiosk;
        let ratings = state.ratings();
        let assessment = &Assessment::of(&ratings);
        let shown = ResultsProps {
            texts,
            assessment,
            profile: None,
            is_own: true,
            highlighted: state.highlighted,
            send: to_stand,
        };
        let complete = ratings.complete().is_some();
        let along = el("p").class("along");
        let along = if complete {
            along.text(words.take_along).text(" ").with(string_el("b", "", RatingCode::of(&ratings).to_string()))
        } else {
            along
        };
        let advice = el("div").class("kiosk-details");
        let advice = if complete { advice.with(details(&shown)) } else { advice };
        let over = || button("quiet", texts.page.start_over, send, msg(KioskMsg::Over));
        let side = match state.place {
            Place::Result => el("div").key("none"),
            _ => el("div")
                .key("panel")
                .class("panel")
                .with(
                    el("div")
                        .class("panel-head")
                        .with(string_el("p", "count", phrases::rated_count(texts, &ratings)))
                        .with(over()),
                )
                .with(el("div").class("panel-body").with(card(&CardProps {
                    texts,
                    factor: state.open,
                    answer: state.profile().answer(state.open),
                    note: None,
                    complete,
                    readonly: false,
                    send: to_stand,
                }))),
        };
        let change = button("quiet", texts.page.change_ratings, to_stand, ViewMsg::Act(Action::Go(Place::Rate)));
        let ways = match state.place {
            Place::Result => el("div").key("ways").class("buttons").with(change).with(over()),
            _ => el("div").key("none"),
        };
        let is_result = state.place == Place::Result;
        el("div")
            .with(text_el("h1", "visually-hidden", words.title))
            .with(
                el("div")
                    .class("work")
                    .with(figure(&FigureProps {
                        texts,
                        assessment,
                        ratings: &ratings,
                        streams: &self.drawn.of(assessment, None),
                        open: (!is_result).then_some(state.open),
                        caption: is_result.then(String::new),
                        is_example: false,
                        awaiting_rating: state.awaiting_rating,
                        highlighted: state.highlighted,
                        send: to_stand,
                    }))
                    .with(el("div").class("beside").with(side))
                    .with(
                        el("div").class("beneath").with(
                            el("div").class("whole").with(results(&shown)).with(el("div").class("ways").with(ways)),
                        ),
                    ),
            )
            .with(along)
            .with(advice)
    }

    /// Asks whether somebody is still there, with the seconds left.
    fn question(&self, texts: &'static Texts, send: &Callback<Msg>) -> El {
        let words = &texts.studio.meeting.kiosk;
        let left = self.seconds.map(|seconds| meeting::kiosk_seconds(texts, seconds)).unwrap_or_default();
        el("dialog")
            .node_ref(&self.dialog)
            .static_attrs(&[("aria-labelledby", Static("still-there")), ("class", Static("still-there"))])
            .with(text_el("h2", "", words.still_there).static_attrs(&[("id", Static("still-there"))]))
            .with(string_el("p", "", left))
            .with(el("div").class("buttons").with(button("", words.go_on, send, msg(KioskMsg::There))).with(button(
                "quiet",
                words.start_over,
                send,
                msg(KioskMsg::Over),
            )))
    }
}

fn msg(msg: KioskMsg) -> Msg {
    Msg::Studio(StudioMsg::Kiosk(msg))
}
