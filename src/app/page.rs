//! The page component: state, messages and view.

use super::notice::Notice;
use super::props::{AppProps, Streams};
use super::tools::{self, ToolMsg, Tools};
use crate::browser::{self, Answers, Listeners, StoredDocument, Timer};
use crate::codec::{RatingCode, fragment_of};
use crate::components::{
    AboutProps, CopyField, FigureProps, FurtherProps, HeaderProps, Keeping, KeyHelpProps, LiveRegion, NoticesProps,
    PanelProps, ResultsProps, ShareProps, SharedBannerProps, StartOverProps, Static, ViewMsg, about, attr, details, el,
    figure, further, header, key_help, notices, pairs, panel, results, share, shared_banner, start_over, stream_svg,
    text_el,
};
use crate::figure::Layout;
use crate::framework::{Factor, Ratings};
use crate::i18n::Language;
use crate::scoring::Assessment;
use crate::state::{Action, KeyPress, State};
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
    /// Whether everything is drawn, or only the part above the fold.
    fully_mounted: bool,
    _listeners: Option<Listeners>,
    pub(super) tools: Tools,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<App>) -> App {
        let props = ctx.props();
        let mut state = State::new(props.profile.clone(), props.language, props.settings);
        state.shared = props.shared;
        let pending = props.drawn.clone().filter(|drawn| drawn.0 == state.ratings());
        let rendered_result = pending.unwrap_or_else(|| draw(state.ratings()));
        let tools = Tools::new(ctx, &state);
        // Listens from the start: the page is visible, and keys are pressed, a moment before `rendered` is called.
        let listeners = props.store.is_some().then(|| App::listen(ctx)).or_else(|| tools::listen(ctx));
        let writable = props.store.as_ref().is_none_or(StoredDocument::is_writable);
        App {
            state,
            store: props.store.clone(),
            keeping: if writable { Keeping::Browser } else { Keeping::Memory },
            notices: props.notices.clone(),
            copied: None,
            live: LiveRegion::default(),
            start_over: NodeRef::default(),
            help: NodeRef::default(),
            code_field: NodeRef::default(),
            rendered_result,
            settling: None,
            pending: None,
            fully_mounted: props.store.is_none(),
            _listeners: listeners,
            tools,
        }
    }

    /// Not called during server-side rendering.
    fn rendered(&mut self, ctx: &Context<App>, first: bool) {
        if first {
            self.remember();
            self.tools.drawn();
            let link = ctx.link().clone();
            browser::later(move || link.send_message(Msg::Settle));
            if let Some(answer) = ctx.props().early {
                ctx.link().send_message(Msg::View(ViewMsg::Act(Action::Answer(Factor::Objectives, answer))));
            }
            if let Some(note) = ctx.props().early_note.clone() {
                ctx.link().send_message(Msg::View(ViewMsg::Act(Action::Note(Factor::Objectives, note))));
            }
        }
    }

    fn update(&mut self, ctx: &Context<App>, msg: Msg) -> bool {
        match self.pending.take() {
            Some((ViewMsg::Act(action), _)) => self.act(ctx, action),
            Some((ViewMsg::Turn(action), _)) => self.turn(ctx, action),
            _ => {}
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
            Msg::Settle => self.settle(),
            Msg::Tools(msg) => self.tool_msg(ctx, msg),
        }
        let behind = self.state.ratings() != self.rendered_result.0;
        if behind && self.settling.is_none() {
            self.settling = Some(Timer::new(SETTLE_AFTER_MS, ctx.link().callback(|()| Msg::Settle)));
        }
        true
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        let state = &self.state;
        let texts = state.language.texts();
        let (page, ratings) = (&texts.page, state.ratings());
        let assessment = &Assessment::of(&self.rendered_result.0);
        let send = &ctx.link().callback(Msg::View);
        let code = RatingCode::of(&ratings);
        if let Some(tool) = self.tools.view(ctx, state, &self.notices) {
            return tool.into();
        }
        // The link has no language: it opens in the reader's own.
        let link = [&*ctx.props().home, &fragment_of(code)].concat();
        let profile = state.is_own().then(|| &**state.profile());
        let shown = ResultsProps { texts, assessment, profile, highlighted: state.highlighted, send };
        let work = el("div")
            .class("work")
            .with(figure(&FigureProps {
                texts,
                assessment,
                ratings: &ratings,
                streams: &self.rendered_result.1,
                open: Some(state.open),
                awaiting_rating: state.awaiting_rating,
                caption: None,
                highlighted: state.highlighted,
                send,
            }))
            .with(panel(&PanelProps { texts, state, keeping: self.keeping, send }))
            .with(results(&shown));
        let main = el("main")
            .with(notices(NoticesProps { texts, notices: Notice::items(&self.notices, texts), send }))
            .with(shared_banner(&SharedBannerProps { texts, shared: state.shared, send }))
            .with(el("div").class("hero").with(text_el("h1", "", page.tagline)).with(text_el("p", "", page.intro)))
            .with(work);
        let mut below = el("div").class("rest");
        let mut around = el("div").class("rest");
        if self.fully_mounted {
            below = below
                .with(details(&shown))
                .with(share(&ShareProps {
                    texts,
                    code: code.text().into(),
                    link: link.into(),
                    copied: self.copied,
                    field: &self.code_field,
                    send,
                }))
                .with(further(&FurtherProps { texts }));
            around = around
                .with(about(&AboutProps { texts, home: &ctx.props().home }))
                .with(start_over(&StartOverProps { texts, dialog: &self.start_over, send }))
                .with(key_help(&KeyHelpProps { texts, hotkeys: state.settings.hotkeys, dialog: &self.help, send }));
        }
        el("div")
            .key("page")
            .attrs(pairs![("lang", attr(texts.language.tag())), ("class", attr("page"))])
            .with(text_el("a", "", page.skip).static_attrs(&[("href", Static("#rate")), ("class", Static("skip"))]))
            .with(header(&HeaderProps { texts, theme: state.settings.theme, addresses: &ctx.props().addresses, send }))
            .with(main.with(below))
            .with(around)
            .with(self.live.view())
            .into()
    }
}

impl App {
    fn view_msg(&mut self, ctx: &Context<App>, msg: ViewMsg) {
        match msg {
            ViewMsg::Act(Action::Language(language)) => self.load_language(ctx, language),
            ViewMsg::Act(action) => self.act(ctx, action),
            ViewMsg::Turn(action) => self.turn(ctx, action),
            ViewMsg::AskStartOver => self.show_dialog(&self.start_over),
            ViewMsg::StartOver => self.start_over(ctx),
            ViewMsg::Help => self.show_dialog(&self.help),
            ViewMsg::CloseDialogs => self.close_dialogs(),
            ViewMsg::OpenCode(text) => self.open_code(ctx, &text),
            ViewMsg::Copy(field) => self.copy(ctx, field),
            ViewMsg::Dismiss(place) => self.dismiss(place),
        }
    }

    /// Draws the initial streams in a separate task, because mounting takes long enough without it.
    pub fn draw_ahead(props: &mut AppProps) {
        let ratings = props.shared.map_or(props.profile.ratings(), RatingCode::ratings);
        props.drawn = Some(draw(ratings));
    }

    fn settle(&mut self) {
        self.settling = None;
        self.fully_mounted = true;
        if self.rendered_result.0 != self.state.ratings() {
            self.rendered_result = draw(self.state.ratings());
        }
    }
}

fn draw(ratings: Ratings) -> Streams {
    let assessment = Assessment::of(&ratings);
    Streams(ratings, Layout::ALL.into_iter().map(|layout| stream_svg(layout, &assessment).into()).collect())
}
