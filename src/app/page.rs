//! The page component: state, messages and view.

use super::notice::Notice;
use super::props::{AppProps, Streams};
use super::tools::{self, ToolMsg, Tools};
use crate::browser::{self, Answers, Listeners, StoredDocument, Timer};
use crate::codec::{RatingCode, Sender, fragment_of};
use crate::components::{
    AboutProps, CopyField, CoverProps, El, FigureProps, FurtherProps, GO_ON_AFTER_MS, HeaderProps, Keeping,
    KeyHelpProps, LiveRegion, NoticesProps, PanelProps, ResultsProps, ShareProps, SharedBannerProps, StartOverProps,
    Static, ToolsProps, ViewMsg, about, advice_place, again, answers, attr, attr_if, attr_string, compare_link, cover,
    details, el, example_caption, figure, further, header, key_help, notices, pairs, panel, results, share,
    shared_banner, shared_ways, start_over, stream_svg, text_el, tools as tools_view,
};
use crate::figure::Layout;
use crate::framework::{Answer, Factor, Ratings};
use crate::i18n::{Language, Texts, fill, tenths};
use crate::scoring::Assessment;
use crate::state::{Action, KeyPress, Place, State, View};
use crate::wording::{advice_keys, phrases};
use yew::prelude::*;

/// A message to the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The visitor has used a control.
    View(ViewMsg),
    /// Applies the pending change that the browser has painted by now.
    Follow,
    /// A key was pressed.
    Key(KeyPress),
    /// The page's address has changed.
    AddressChanged,
    /// Another tab has saved, or this tab's visibility has changed.
    StoreChanged,
    /// Copying has ended; true if it succeeded.
    Copied(CopyField, bool),
    /// Loading a language's texts has ended; true if it succeeded.
    LanguageLoaded(Language, bool),
    /// Announces the waiting message.
    Speak,
    /// Goes on from the answer that was tapped.
    GoOn,
    /// Draws the parts below the fold and the result of the answers.
    Settle,
    /// Something in a tool.
    Tools(ToolMsg),
}

/// Delay in milliseconds between an answer and its result: two frames, so that the answer is painted first.
const SETTLE_AFTER_MS: u32 = 34;
/// Delay in milliseconds before a chosen step or a turned card is applied: one frame, in which the browser paints the
/// control itself. Rendering both at once would delay that on a slow phone.
const FOLLOW_AFTER_MS: u32 = 20;

/// The page.
pub struct App {
    pub(super) state: State,
    pub(super) store: Option<StoredDocument<Answers>>,
    pub(super) keeping: Keeping,
    pub(super) notices: Vec<Notice>,
    /// Who sent a rating, as the link with which it was opened says.
    pub(super) sent: Option<(RatingCode, Sender)>,
    pub(super) copied: Option<CopyField>,
    pub(super) live: LiveRegion,
    pub(super) start_over: NodeRef,
    pub(super) help: NodeRef,
    code_field: NodeRef,
    /// The ratings of the displayed result and their stream in each layout. Updated after the answer, in a separate
    /// task, so that the answer is painted at once.
    rendered_result: Streams,
    settling: Option<Timer>,
    /// A change that the browser paints first; applied one frame later, or before any other message.
    pending: Option<(ViewMsg, Timer)>,
    /// Whether the page follows its address, which then stays as it is.
    pub(super) is_led_by_address: bool,
    /// The answer that was tapped, until the next question comes.
    tapped: Option<(Factor, Answer, Timer)>,
    /// Whether everything is drawn, or only the part above the fold.
    fully_mounted: bool,
    _listeners: Option<Listeners>,
    pub(super) tools: Tools,
    /// The turn of the history that is remembered, see [`App::remember`].
    pub(super) remembered: u32,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<App>) -> App {
        let props = ctx.props();
        let mut state = first_state(props);
        if let Some((_, factor)) = tools::early(props) {
            state.open = factor;
        }
        let pending = props.drawn.clone().filter(|drawn| drawn.0 == state.drawn_ratings());
        // The HTML has the empty bed alone, for the water of the example is a quarter of all bytes: the program brings it.
        let first = if cfg!(feature = "prerender") { Ratings::NONE } else { state.drawn_ratings() };
        let rendered_result = pending.unwrap_or_else(|| draw(first));
        let tools = Tools::new(ctx, &state);
        // Listens from the start: the page is visible, and keys are pressed, a moment before `rendered` is called.
        let listeners = props.store.is_some().then(|| App::listen(ctx)).or_else(|| tools::listen(ctx));
        let writable = props.store.as_ref().is_none_or(StoredDocument::is_writable) && !tools.starts_unsaved(&state);
        App {
            state,
            store: props.store.clone(),
            keeping: if writable { Keeping::Browser } else { Keeping::Memory },
            notices: props.notices.clone(),
            sent: props.shared.or(props.before).and_then(|code| Some((code, Sender::of(&browser::fragment())?))),
            copied: None,
            live: LiveRegion::default(),
            start_over: NodeRef::default(),
            help: NodeRef::default(),
            code_field: NodeRef::default(),
            rendered_result,
            settling: None,
            pending: None,
            is_led_by_address: false,
            tapped: None,
            fully_mounted: props.store.is_none(),
            _listeners: listeners,
            tools,
            remembered: 0,
        }
    }

    /// Not called during server-side rendering.
    fn rendered(&mut self, ctx: &Context<App>, first: bool) {
        if first {
            self.remember();
            self.tools.drawn();
            let link = ctx.link().clone();
            browser::later(move || link.send_message(Msg::Settle));
            // Also while a link's ratings are shown: what was entered is the visitor's own.
            if let Some((profile, _)) = tools::early(ctx.props()) {
                ctx.link().send_message(Msg::View(ViewMsg::Act(Action::Adopt(profile.into()))));
            }
            if tools::is_handed_over() {
                ctx.link().send_message(Msg::StoreChanged);
            }
        }
    }

    fn update(&mut self, ctx: &Context<App>, msg: Msg) -> bool {
        match self.pending.take() {
            Some((ViewMsg::Act(action), _)) => self.act(ctx, action),
            Some((ViewMsg::Turn(action), _)) => self.turn(ctx, action),
            _ => {}
        }
        // Whatever else the visitor does, the question stays.
        if matches!(&msg, Msg::Key(_) | Msg::View(_))
            && !matches!(&msg, Msg::View(ViewMsg::Act(Action::Answer(..)) | ViewMsg::Tapped(..)))
        {
            self.tapped = None;
        }
        match msg {
            Msg::View(msg @ (ViewMsg::Act(Action::Answer(..)) | ViewMsg::Turn(_))) => {
                let timer = Timer::new(FOLLOW_AFTER_MS, ctx.link().callback(|()| Msg::Follow));
                self.pending = Some((msg, timer));
                return false;
            }
            Msg::View(msg) => self.view_msg(ctx, msg),
            Msg::Follow => {}
            Msg::Key(press) => self.press(ctx, &press),
            Msg::AddressChanged => self.read_address(ctx),
            Msg::StoreChanged => self.read_store(ctx),
            Msg::Copied(field, succeeded) => self.copied(ctx, field, succeeded),
            Msg::LanguageLoaded(language, succeeded) => self.language_loaded(ctx, language, succeeded),
            Msg::Speak => self.live.speak(),
            Msg::GoOn => self.go_on(ctx),
            Msg::Settle => self.settle(),
            Msg::Tools(msg) => self.tool_msg(ctx, msg),
        }
        let behind = self.state.drawn_ratings() != self.rendered_result.0;
        if behind && self.settling.is_none() {
            self.settling = Some(Timer::new(SETTLE_AFTER_MS, ctx.link().callback(|()| Msg::Settle)));
        }
        true
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        let state = &self.state;
        let texts = state.language.texts();
        let page = &texts.page;
        let assessment = &Assessment::of(&self.rendered_result.0);
        let send = &ctx.link().callback(Msg::View);
        if let Some(tool) = self.tools.view(ctx, state, &self.notices) {
            return tool.into();
        }
        let (place, drawn) = (state.shown_place(), &state.drawn_ratings());
        let is_result = place == Place::Result;
        let profile = state.is_own().then(|| &**state.profile());
        let shown =
            ResultsProps { texts, assessment, profile, is_own: state.is_own(), highlighted: state.highlighted, send };
        let work = el("div")
            .class("work")
            .with(figure(&FigureProps {
                texts,
                assessment,
                ratings: if cfg!(feature = "prerender") { &Ratings::NONE } else { drawn },
                streams: &self.rendered_result.1,
                open: (place == Place::Rate || state.looked && !state.is_own()).then_some(state.open),
                awaiting_rating: state.awaiting_rating,
                caption: (place != Place::Rate).then(|| self.caption(texts)),
                is_example: place == Place::Cover && state.shows_example(),
                highlighted: state.highlighted,
                send,
            }))
            .with(el("div").attrs(pairs![("id", attr_if(!is_result, "rating")), ("class", attr("beside"))]).with(
                match place {
                    Place::Cover => cover(&CoverProps { texts, state, field: &self.code_field, send }).key("cover"),
                    Place::Rate => panel(&PanelProps { texts, state, keeping: self.keeping, send }).key("panel"),
                    Place::Result => el("div").key("none"),
                },
            ))
            .with(el("div").attrs(pairs![("id", attr_if(is_result, "rating")), ("class", attr("beneath"))]).with(
                match place {
                    Place::Cover => el("div").key("none"),
                    Place::Rate => results(&shown).key("result"),
                    Place::Result => self.result(&shown).key("whole"),
                },
            ));
        let title = match place {
            Place::Cover => el("p"),
            _ => text_el("h1", "visually-hidden", page.tagline),
        };
        let main = el("main")
            .with(notices(NoticesProps { texts, notices: Notice::items(&self.notices, texts), send }))
            .with(shared_banner(&SharedBannerProps { texts, state, sender: self.sender_of(state.shared), send }))
            .with(el("div").class("title").with(title.key(place.name())))
            .with(work);
        let mut around = el("div").class("rest");
        if self.fully_mounted {
            around = around
                .with(about(&AboutProps { texts, home: &ctx.props().home }))
                .with(start_over(&StartOverProps { texts, dialog: &self.start_over, send }))
                .with(key_help(&KeyHelpProps { texts, hotkeys: state.settings.hotkeys, dialog: &self.help, send }));
        }
        let class = match place {
            Place::Cover => "page at-cover",
            Place::Rate => "page at-rate",
            Place::Result => "page at-result",
        };
        el("div")
            .key("page")
            .attrs(pairs![("lang", attr(texts.language.tag())), ("class", attr(class))])
            .with(text_el("a", "", page.skip).static_attrs(&[("href", Static("#rating")), ("class", Static("skip"))]))
            .with(header(&HeaderProps { texts, theme: state.settings.theme, addresses: &ctx.props().addresses, send }))
            .with(main.with(self.below(ctx, &shown)))
            .with(around)
            .with(self.live.view())
            .into()
    }
}

/// The state at the start. The address says at which place, or the answers do.
fn first_state(props: &AppProps) -> State {
    let mut state = State::new(props.history.clone(), props.language, props.settings);
    state.place = props.place.unwrap_or_else(|| state.home());
    state.before = props.before;
    state.set_earlier(props.earlier.or(props.before));
    state.shared = props.shared;
    state.changed = props.changed;
    if props.is_example {
        state.apply(Action::ViewExample);
    }
    state
}

impl App {
    fn view_msg(&mut self, ctx: &Context<App>, msg: ViewMsg) {
        match msg {
            ViewMsg::Act(Action::Language(language)) => self.load_language(ctx, language),
            ViewMsg::Act(action) => self.act(ctx, action),
            ViewMsg::Turn(action) => self.turn(ctx, action),
            ViewMsg::Tapped(factor, answer) => {
                let timer = Timer::new(GO_ON_AFTER_MS, ctx.link().callback(|()| Msg::GoOn));
                self.tapped = Some((factor, answer, timer));
            }
            // Whatever comes ends what was tapped.
            ViewMsg::Stay => {}
            ViewMsg::AskStartOver => self.show_dialog(&self.start_over),
            ViewMsg::StartOver => self.start_over(ctx),
            ViewMsg::Help => self.show_dialog(&self.help),
            ViewMsg::CloseDialogs => self.close_dialogs(),
            ViewMsg::OpenCode(text) => self.open_code(ctx, &text),
            ViewMsg::Copy(field) => self.copy(ctx, field),
            ViewMsg::Dismiss(place) => self.dismiss(place),
        }
    }

    /// What is below the fold: what the result is made of, the code to take along, and the tools.
    fn below(&self, ctx: &Context<App>, shown: &ResultsProps) -> El {
        let (state, texts, send) = (&self.state, shown.texts, shown.send);
        let ratings = state.ratings();
        let below = el("div").class("rest");
        if !self.fully_mounted {
            return below;
        }
        // What is rated or noted is in the table; before something is rated there is no code to take along.
        let has_something = !state.is_own() || !state.profile().is_empty();
        let with_code = match (state.shown_place(), ratings) {
            (Place::Cover, _) => el("div").key("nothing"),
            (_, Ratings::NONE) if has_something => el("div").key("noted").class("rest").with(details(shown)),
            (_, Ratings::NONE) => el("div").key("nothing"),
            _ => {
                let code = RatingCode::of(&ratings);
                // The link has no language: it opens in the reader's own.
                let link = [&*ctx.props().home, &fragment_of(code)].concat();
                el("div").key("rated").class("rest").with(details(shown)).with(share(&ShareProps {
                    texts,
                    code: code.text().into(),
                    link: link.into(),
                    is_own: state.is_own(),
                    copied: self.copied,
                    field: &self.code_field,
                    send,
                }))
            }
        };
        below.with(with_code).with(further(&FurtherProps { texts }))
    }

    /// The result in one look, and the ways on from it.
    fn result(&self, shown: &ResultsProps) -> El {
        let (state, texts, send) = (&self.state, shown.texts, shown.send);
        let around = el("div").class("whole").with(results(shown));
        let ways = el("div").class("ways");
        if let Some(code) = state.shared {
            let banner = SharedBannerProps { texts, state, sender: self.sender_of(Some(code)), send };
            return around
                .with(ways.with(shared_ways(&banner, code).key("shared")))
                .with(answers(texts, &state.ratings()));
        }
        let own = el("div").class("buttons");
        let rate = |text: &'static str, class: &'static str| {
            text_el("a", "", text)
                .attrs(pairs![("href", attr_string(["#", Place::Rate.name()].concat())), ("class", attr(class))])
        };
        let own = match state.ratings().complete() {
            None => own.key("own").with(rate(texts.page.go_on, "button")),
            Some(_) => own
                .key("own")
                .with(
                    text_el("a", "", texts.page.share)
                        .static_attrs(&[("href", Static("#share-title")), ("class", Static("button"))]),
                )
                .with(rate(texts.page.change_ratings, "button quiet"))
                .with(again(texts, send)),
        };
        let tools = tools_view(&ToolsProps {
            texts,
            can_undo: state.history().can_undo(),
            can_redo: state.history().can_redo(),
            can_start_over: !state.profile().is_empty(),
            send,
        });
        let since = el("div").with(advice_place(texts, "div", &[advice_keys::SINCE]));
        around.with(self.compared(shown)).with(since).with(ways.with(own)).with(tools)
    }

    /// The result beside the rating that it is compared with; empty without one, and until all eight are rated.
    fn compared(&self, shown: &ResultsProps) -> El {
        let (state, texts) = (&self.state, shown.texts);
        let (Some(before), Some(now)) = (state.before, &shown.assessment.readouts) else { return el("p") };
        let Some(then) = Assessment::of(&before.ratings()).readouts else { return el("p") };
        let level = |level: f64| tenths(level, texts.language);
        let sender = self.sender_of(state.before);
        let named = sender.map_or_else(|| before.text(), |sender| phrases::sender(texts, sender));
        let said = fill(
            texts.page.compared,
            &[("code", &named), ("before", &level(then.level)), ("after", &level(now.level))],
        );
        let link = compare_link(texts, before, RatingCode::of(&state.ratings()), "");
        el("p").class("then-now").string(said).text(" ").with(link)
    }

    /// What stands below the figure where nothing is rated in it: what the example shows, or the chosen factor.
    fn caption(&self, texts: &'static Texts) -> String {
        let state = &self.state;
        if state.shown_place() == Place::Cover {
            return if state.shows_example() { example_caption(texts) } else { self.day_of_own(texts) };
        }
        match state.is_own() {
            true => self.day_of_own(texts),
            false if state.looked => phrases::rating_in_words(texts, state.open, &state.ratings()),
            false => String::new(),
        }
    }

    /// Who sent a rating, if its link said so.
    pub(super) fn sender_of(&self, code: Option<RatingCode>) -> Option<&Sender> {
        self.sent.as_ref().filter(|sent| Some(sent.0) == code).map(|sent| &sent.1)
    }

    /// Of which day the own ratings are, for somebody who comes back: empty once something has changed.
    fn day_of_own(&self, texts: &'static Texts) -> String {
        let day = self.state.changed.filter(|_| !self.state.history().can_undo());
        day.map(|day| fill(texts.page.own_of, &[("date", &browser::in_words(day, texts.language))])).unwrap_or_default()
    }

    fn go_on(&mut self, ctx: &Context<App>) {
        let Some((factor, answer, _)) = self.tapped.take() else { return };
        let state = &self.state;
        let is_same = state.open == factor && state.profile().answer(factor) == answer;
        if is_same && state.shown_place() == Place::Rate && state.view == View::Card && state.settings.goes_on {
            self.turn(ctx, Action::GoOn);
        }
    }

    /// Draws the initial streams in a separate task, because mounting takes long enough without it.
    pub fn draw_ahead(props: &mut AppProps) {
        props.drawn = Some(draw(first_state(props).drawn_ratings()));
    }

    fn settle(&mut self) {
        self.settling = None;
        self.fully_mounted = true;
        if self.rendered_result.0 != self.state.drawn_ratings() {
            self.rendered_result = draw(self.state.drawn_ratings());
        }
    }
}

fn draw(ratings: Ratings) -> Streams {
    let assessment = Assessment::of(&ratings);
    Streams(ratings, Layout::ALL.into_iter().map(|layout| stream_svg(layout, &assessment).into()).collect())
}
