//! The tools, as the page knows them; `no_tools.rs` is the same without any.

use super::notice::Notice;
use super::page::{App, Msg};
use crate::browser::{self, Answers, Listeners, Stored};
use crate::components::El;
use crate::i18n::{Texts, fill};
use crate::outside::outside;
use crate::state::{KeyPress, State, Tool};
use crate::studio::{Studio, StudioProps};
use yew::prelude::*;

pub use crate::studio::Msg as ToolMsg;

/// What a tool has to say on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum ToolNotice {
    /// The rating in a picture of this name is on show.
    PictureOpened(String),
    /// A file that was brought along was not read: the sentence that says why.
    FileRefused(String),
}

impl ToolNotice {
    /// The sentence for the reader.
    pub fn sentence(&self, texts: &Texts) -> String {
        match self {
            ToolNotice::PictureOpened(file) => fill(texts.studio.picture.opened_picture, &[("file", &outside(file))]),
            ToolNotice::FileRefused(sentence) => sentence.clone(),
        }
    }

    /// Whether it is of something that went well.
    pub fn succeeded(&self) -> bool {
        matches!(self, ToolNotice::PictureOpened(_))
    }

    /// The id of its sentence, which takes the focus.
    pub fn id(&self) -> &'static str {
        match self {
            ToolNotice::PictureOpened(_) => "picture-opened",
            ToolNotice::FileRefused(_) => "file-refused",
        }
    }
}

/// The tools.
pub struct Tools(Studio);

impl Tools {
    /// The tools, with the one open that the address names.
    pub fn new(ctx: &Context<App>, state: &State) -> Tools {
        Tools(Studio::new(&props(ctx, state, &send(ctx))))
    }

    /// Whether others than the visitor look at what is open.
    pub fn is_for_others(&self) -> bool {
        self.0.is_for_others()
    }

    /// Says that what is open has been drawn.
    pub fn drawn(&self) {
        self.0.drawn();
    }

    /// Has the answers covered that are shown when the program breaks, as long as others may look at this window too.
    pub fn cover_answers(&self, state: &State) {
        self.0.cover_answers(state);
    }

    /// Deals with a key, and says whether it was for the tool that is open.
    pub fn press(&mut self, ctx: &Context<App>, state: &State, press: &KeyPress) -> bool {
        self.0.press(&props(ctx, state, &send(ctx)), press)
    }

    /// The tool that is open; none where the page itself is.
    pub fn view(&self, ctx: &Context<App>, state: &State, notices: &[Notice]) -> Option<El> {
        let notices = || Notice::items(notices, state.language.texts());
        self.0.view(&props(ctx, state, &send(ctx)), &notices)
    }
}

impl App {
    /// Deals with what happens in a tool.
    pub(super) fn tool_msg(&mut self, ctx: &Context<App>, msg: ToolMsg) {
        match msg {
            ToolMsg::PictureOpened(name) => {
                self.notices.retain(|notice| !matches!(notice, Notice::Tool(_)));
                // Where the card is under the figure, the focus on it would leave what is said above out of sight.
                self.tool_notice(ToolNotice::PictureOpened(name));
            }
            ToolMsg::FileRefused(sentence) => {
                self.notices.retain(|notice| !matches!(notice, Notice::Tool(ToolNotice::FileRefused(_))));
                self.say(ctx, sentence.clone());
                self.tool_notice(ToolNotice::FileRefused(sentence));
            }
            ToolMsg::View(msg) => ctx.link().send_message(Msg::View(msg)),
            ToolMsg::Address => self.tools.0.read_address(&props(ctx, &self.state, &send(ctx))),
            ToolMsg::Studio(msg) => self.tools.0.update(&props(ctx, &self.state, &send(ctx)), msg),
        }
    }

    fn tool_notice(&mut self, notice: ToolNotice) {
        browser::focus_later(notice.id());
        self.notice(Notice::Tool(notice));
    }
}

fn props<'a>(ctx: &'a Context<App>, state: &'a State, send: &'a Callback<ToolMsg>) -> StudioProps<'a> {
    let super::AppProps { addresses, home, .. } = ctx.props();
    StudioProps { state, addresses, home, send }
}

fn send(ctx: &Context<App>) -> Callback<ToolMsg> {
    ctx.link().callback(|msg| match msg {
        ToolMsg::View(msg) => Msg::View(msg),
        msg => Msg::Tools(msg),
    })
}

/// Takes away what was said of a picture, whose rating is no longer on show.
pub fn leave_picture(notices: &mut Vec<Notice>) {
    notices.retain(|notice| !matches!(notice, Notice::Tool(ToolNotice::PictureOpened(_))));
}

/// Listens to keys alone, on a screen that others look at.
pub fn listen(ctx: &Context<App>) -> Option<Listeners> {
    Some(browser::listen_to_keys(ctx.link().callback(Msg::Key)))
}

/// Whether the address names a screen that others look at. Such a screen has no store, and loses what the tab keeps.
pub fn starts_for_others() -> bool {
    let is_for_others = browser::tool().is_some_and(Tool::is_for_others);
    if is_for_others {
        browser::forget_in_tab();
    }
    is_for_others
}

/// The answers to begin with: those that the page's own program has left, or none on a screen that others look at.
pub fn first_answers(stored: Answers, is_for_others: bool) -> Answers {
    if is_for_others {
        return Answers { settings: browser::shown_settings(), ..stored };
    }
    match Answers::read(&browser::handed_over()) {
        Ok(left) => Answers { profile: left.document.profile, ..stored },
        Err(_) => stored,
    }
}

/// From here on whatever breaks on a screen for others finds its sentence.
pub fn remember_nothing(texts: &Texts) {
    browser::remember_nothing(texts);
}
