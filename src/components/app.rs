use super::about::{AboutProps, about};
use super::app_props::{AppProps, Keeping, Streams};
use super::el::{Is, el, is, leaf};
use super::figure::{FigureProps, figure};
use super::further::{FurtherProps, further};
use super::header::{HeaderProps, header};
use super::key_help::{KeyHelpProps, key_help};
use super::notice::{Notice, NoticesProps, notices};
use super::panel::{PanelProps, panel};
use super::results::{ResultsProps, details, results};
use super::share::{ShareProps, share};
use super::shared_banner::{SharedBannerProps, shared_banner};
use super::start_over::{StartOverProps, start_over};
use super::water::water;
use crate::browser::{self, Answers, KeyPress, Listeners, StoredDocument, Timer};
use crate::codec::{RatingCode, fragment_of};
use crate::figure::Layout;
use crate::framework::{Factor, Ratings};
use crate::i18n::Language;
use crate::scoring::Assessment;
use crate::state::{Action, State};
#[cfg(feature = "studio")]
use crate::studio::{Studio, StudioMsg, StudioProps};
use yew::prelude::*;

/// A field that can be copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyField {
    /// The rating code.
    Code,
    /// The link.
    Link,
}

impl CopyField {
    /// The id of the field's element.
    pub const fn id(self) -> &'static str {
        match self {
            CopyField::Code => "own-code",
            CopyField::Link => "own-link",
        }
    }
}

/// What happens on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The visitor acts.
    Act(Action),
    /// The page follows what the browser has shown by itself.
    Follow,
    /// The visitor turns the card, and the focus goes along.
    Turn(Action),
    /// A key was pressed.
    Key(KeyPress),
    /// Asks whether to start over.
    AskStartOver,
    /// Starts over.
    StartOver,
    /// Shows the list of keys.
    Help,
    /// Closes whatever dialog is open.
    CloseDialogs,
    /// Opens a code or link that was typed or pasted.
    OpenCode(String),
    /// The page's address has changed.
    AddressChanged,
    /// Another tab has saved, or this one was looked at again.
    StoreChanged,
    /// Copies a field.
    Copy(CopyField),
    /// Copying has ended, and went well or not.
    Copied(CopyField, bool),
    /// The texts of a language have arrived, or not.
    LanguageLoaded(Language, bool),
    /// Takes a notice away.
    Dismiss(usize),
    /// Says aloud what waits to be said.
    Speak,
    /// Shows all there is, and the result of the answers.
    Settle,
    /// The rating in a picture of this name is on show.
    #[cfg(feature = "studio")]
    PictureOpened(String),
    /// A file that was brought along was not read: the sentence that says why.
    #[cfg(feature = "studio")]
    FileRefused(String),
    /// Something for the studio.
    #[cfg(feature = "studio")]
    Studio(StudioMsg),
}

/// How long after an answer its result follows: two frames, so that the answer itself is painted before.
const SETTLE_AFTER_MS: u32 = 34;
/// How long after a step was chosen or the card turned the page follows: a frame, in which the browser itself shows what
/// was chosen or pressed. On a slow phone drawing both at once would keep that from being seen.
const FOLLOW_AFTER_MS: u32 = 20;

/// The page.
pub struct App {
    pub(super) state: State,
    pub(super) store: Option<StoredDocument<Answers>>,
    pub(super) keeping: Keeping,
    pub(super) notices: Vec<Notice>,
    pub(super) copied: Option<CopyField>,
    pub(super) said: AttrValue,
    pub(super) to_say: Option<String>,
    pub(super) timer: Option<Timer>,
    pub(super) start_over: NodeRef,
    pub(super) help: NodeRef,
    code_field: NodeRef,
    /// The ratings that the result is shown of, and the stream in each layout: they follow the answers in a step of
    /// their own, so that an answer is seen at once.
    settled: Streams,
    settling: Option<Timer>,
    /// What the browser is about to show by itself; the page follows after that, and before anything else happens.
    ahead: Option<(Msg, Timer)>,
    /// Whether all is drawn, or first what stands above the fold.
    whole: bool,
    _listeners: Option<Listeners>,
    #[cfg(feature = "studio")]
    pub(super) studio: Studio,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<App>) -> App {
        let props = ctx.props();
        let mut state = State::new(props.profile.clone(), props.language, props.settings);
        state.shared = props.shared;
        let ahead = props.drawn.clone().filter(|drawn| drawn.0 == state.ratings());
        let settled = ahead.unwrap_or_else(|| draw(state.ratings()));
        #[cfg(feature = "studio")]
        let studio = Studio::new(&state, &ctx.link().callback(|msg: Msg| msg));
        // From the start: what is drawn is on the screen for a moment before `rendered` is called, and keys are pressed then.
        let listeners = props.store.is_some().then(|| App::listen(ctx));
        #[cfg(feature = "studio")]
        let listeners = listeners.or_else(|| Some(browser::listen_to_keys(ctx.link().callback(Msg::Key))));
        let writable = props.store.as_ref().is_none_or(StoredDocument::is_writable);
        App {
            state,
            store: props.store.clone(),
            keeping: if writable { Keeping::Browser } else { Keeping::Memory },
            notices: props.notices.clone(),
            copied: None,
            said: AttrValue::default(),
            to_say: None,
            timer: None,
            start_over: NodeRef::default(),
            help: NodeRef::default(),
            code_field: NodeRef::default(),
            settled,
            settling: None,
            ahead: None,
            whole: props.store.is_none(),
            _listeners: listeners,
            #[cfg(feature = "studio")]
            studio,
        }
    }

    /// Runs in a browser only, never where the page is rendered ahead.
    fn rendered(&mut self, ctx: &Context<App>, first: bool) {
        if first {
            self.remember();
            #[cfg(feature = "studio")]
            self.studio.drawn();
            let link = ctx.link().clone();
            browser::later(move || link.send_message(Msg::Settle));
            if let Some(answer) = ctx.props().early {
                ctx.link().send_message(Msg::Act(Action::Answer(Factor::Objectives, answer)));
            }
        }
    }

    fn update(&mut self, ctx: &Context<App>, msg: Msg) -> bool {
        match self.ahead.take() {
            Some((Msg::Act(action), _)) => self.act(ctx, action),
            Some((Msg::Turn(action), _)) => self.turn(ctx, action),
            _ => {}
        }
        match msg {
            Msg::Act(Action::Answer(..)) | Msg::Turn(_) => {
                let timer = Timer::new(FOLLOW_AFTER_MS, ctx.link().callback(|()| Msg::Follow));
                self.ahead = Some((msg, timer));
                return false;
            }
            Msg::Follow => {}
            Msg::Act(Action::Language(language)) => self.load_language(ctx, language),
            Msg::Act(action) => self.act(ctx, action),
            Msg::Key(press) => self.press(ctx, &press),
            Msg::AskStartOver => self.show_dialog(&self.start_over),
            Msg::StartOver => self.start_over(ctx),
            Msg::Help => self.show_dialog(&self.help),
            Msg::CloseDialogs => self.close_dialogs(),
            Msg::OpenCode(text) => self.open_code(ctx, &text),
            Msg::AddressChanged => self.read_address(ctx),
            Msg::StoreChanged => self.read_store(ctx),
            Msg::Copy(field) => self.copy(ctx, field),
            Msg::Copied(field, well) => self.copied(ctx, field, well),
            Msg::LanguageLoaded(language, well) => self.language_loaded(ctx, language, well),
            Msg::Dismiss(place) => self.dismiss(place),
            Msg::Speak => self.speak(),
            Msg::Settle => self.settle(),
            #[cfg(feature = "studio")]
            Msg::PictureOpened(name) => self.picture_opened(name),
            #[cfg(feature = "studio")]
            Msg::FileRefused(sentence) => self.file_refused(ctx, sentence),
            #[cfg(feature = "studio")]
            Msg::Studio(msg) => self.studio.update(&self.state, &ctx.link().callback(|msg: Msg| msg), msg),
        }
        let behind = self.state.ratings() != self.settled.0;
        if behind && self.settling.is_none() {
            self.settling = Some(Timer::new(SETTLE_AFTER_MS, ctx.link().callback(|()| Msg::Settle)));
        }
        true
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        let state = &self.state;
        let texts = state.language.texts();
        let (page, ratings) = (&texts.page, state.ratings());
        let assessment = &Assessment::of(&self.settled.0);
        let send = &ctx.link().callback(|msg: Msg| msg);
        let code = RatingCode::of(&ratings);
        #[cfg(feature = "studio")]
        if let Some(tool) = self.studio.view(&StudioProps { state, notices: &self.notices, props: ctx.props(), send }) {
            return tool.into();
        }
        // A link is of no language: it opens in the reader's.
        let link = [&*ctx.props().home, &fragment_of(code)].concat();
        let profile = state.is_own().then(|| &**state.profile());
        let shown = ResultsProps { texts, assessment, profile, lit: state.lit, send };
        let work = el("div")
            .class("work")
            .with(figure(&FigureProps {
                texts,
                assessment,
                ratings: &ratings,
                water: &self.settled.1,
                open: Some(state.open),
                armed: state.armed,
                caption: None,
                lit: state.lit,
                send,
            }))
            .with(panel(&PanelProps { texts, state, keeping: self.keeping, send }))
            .with(results(&shown));
        let main = el("main")
            .with(notices(&NoticesProps { texts, notices: &self.notices, send }))
            .with(shared_banner(&SharedBannerProps { texts, shared: state.shared, send }))
            .with(el("div").class("hero").with(leaf("h1", "", page.tagline)).with(leaf("p", "", page.intro)))
            .with(work);
        let mut below = el("div").class("rest");
        let mut around = el("div").class("rest");
        if self.whole {
            below = below
                .with(details(&shown))
                .with(share(&ShareProps {
                    texts,
                    code: code.to_string().into(),
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
            .attrs(&["lang", "class"], [is(texts.language.tag()), is("page")])
            .with(leaf("a", "", page.skip).fixed(&[("href", Is("#rate")), ("class", Is("skip"))]))
            .with(header(&HeaderProps { texts, theme: state.settings.theme, addresses: &ctx.props().addresses, send }))
            .with(main.with(below))
            .with(around)
            .with(el("p").fixed(&[("role", Is("status")), ("class", Is("visually-hidden"))]).words(self.said.clone()))
            .into()
    }
}

impl App {
    /// Draws the streams that the page will begin with: in a task of its own, mounting takes long enough.
    pub fn draw_ahead(props: &mut AppProps) {
        let ratings = props.shared.map_or(props.profile.ratings(), RatingCode::ratings);
        props.drawn = Some(draw(ratings));
    }

    fn settle(&mut self) {
        self.settling = None;
        self.whole = true;
        if self.settled.0 != self.state.ratings() {
            self.settled = draw(self.state.ratings());
        }
    }
}

fn draw(ratings: Ratings) -> Streams {
    let assessment = Assessment::of(&ratings);
    Streams(ratings, Layout::ALL.into_iter().map(|layout| water(layout, &assessment).into()).collect())
}
