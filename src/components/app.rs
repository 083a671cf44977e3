use super::app_props::{AppProps, Keeping};
use super::figure::Figure;
use super::header::Header;
use super::key_help::KeyHelp;
use super::notice::{Notice, Notices};
use super::panel::Panel;
use super::results::{Details, Results};
use super::share::Share;
use super::shared_banner::SharedBanner;
use super::start_over::StartOver;
use super::about::About;
use crate::browser::{KeyPress, Listeners, Store, Timer};
use crate::codec::{RatingCode, fragment_of};
use crate::scoring::Assessment;
use crate::state::{Action, State};
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
    /// Takes a notice away.
    Dismiss(usize),
    /// Says aloud what waits to be said.
    Speak,
}

/// The page.
pub struct App {
    pub(super) state: State,
    pub(super) store: Option<Store>,
    pub(super) keeping: Keeping,
    pub(super) notices: Vec<Notice>,
    pub(super) copied: Option<CopyField>,
    pub(super) said: AttrValue,
    pub(super) to_say: Option<String>,
    pub(super) timer: Option<Timer>,
    pub(super) start_over: NodeRef,
    pub(super) help: NodeRef,
    listeners: Option<Listeners>,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<App>) -> App {
        let props = ctx.props();
        let mut state = State::new(props.profile.clone(), props.language, props.settings);
        state.shared = props.shared;
        let writable = props.store.as_ref().is_none_or(Store::is_writable);
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
            listeners: None,
        }
    }

    /// Runs in a browser only, never where the page is rendered ahead.
    fn rendered(&mut self, ctx: &Context<App>, first: bool) {
        if first {
            self.listeners = Some(self.listen(ctx));
            self.remember();
        }
    }

    fn update(&mut self, ctx: &Context<App>, msg: Msg) -> bool {
        match msg {
            Msg::Act(action) => self.act(ctx, action),
            Msg::Turn(action) => self.turn(ctx, action),
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
            Msg::Dismiss(place) => self.dismiss(place),
            Msg::Speak => self.speak(),
        }
        true
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        let state = &self.state;
        let texts = state.language.texts();
        let (page, ratings) = (&texts.page, state.ratings());
        let assessment = Assessment::of(&ratings);
        let act = ctx.link().callback(Msg::Act);
        let send = ctx.link().callback(|msg: Msg| msg);
        let code = RatingCode::of(&ratings);
        // A link is of no language: it opens in the reader's.
        let link = AttrValue::from(format!("{}{}", ctx.props().home, fragment_of(code)));
        let profile = state.is_own().then(|| state.profile().clone());
        html! {
            <div class="page" lang={texts.language.tag()}>
                <a class="skip" href="#rate">{ page.skip }</a>
                <Header {texts} theme={state.settings.theme} addresses={ctx.props().addresses.clone()} send={send.clone()} />
                <main>
                    <Notices {texts} notices={self.notices.clone()} send={send.clone()} />
                    <SharedBanner {texts} shared={state.shared} act={act.clone()} />
                    <div class="hero"><h1>{ page.tagline }</h1><p>{ page.intro }</p></div>
                    <div class="work">
                        <Figure {texts} assessment={assessment.clone()} open={state.open} armed={state.armed} lit={state.lit} act={act.clone()} />
                        <Panel {texts} state={state.clone()} keeping={self.keeping} act={act.clone()} send={send.clone()} />
                        <Results {texts} assessment={assessment.clone()} profile={profile.clone()} lit={state.lit} act={act.clone()} />
                    </div>
                    <Details {texts} {assessment} {profile} lit={state.lit} {act} />
                    <Share {texts} code={code.to_string()} {link} copied={self.copied} send={send.clone()} />
                </main>
                <About {texts} />
                <StartOver {texts} dialog={self.start_over.clone()} send={send.clone()} />
                <KeyHelp {texts} hotkeys={state.settings.hotkeys} dialog={self.help.clone()} {send} />
                <p class="visually-hidden" role="status">{ self.said.clone() }</p>
            </div>
        }
    }
}
