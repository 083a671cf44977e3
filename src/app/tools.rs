//! The tools as the page calls them. `no_tools.rs` is the stub for the page's own program.

use super::notice::Notice;
use super::page::{App, Msg};
use super::props::AppProps;
use crate::browser::{self, Answers, Listeners, Look, Reading, Stored, StoredDocument};
use crate::components::El;
use crate::framework::{Factor, Profile};
use crate::i18n::{Language, Texts, fill};
use crate::outside::outside;
use crate::state::{History, KeyPress, State, Tool};
use crate::studio::{Studio, StudioProps};
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

pub use crate::studio::Msg as ToolMsg;

/// A tool's notice on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum ToolNotice {
    /// The rating from a picture with this file name is shown.
    PictureOpened(String),
    /// A file was not read; the sentence says why.
    FileRefused(String),
}

impl ToolNotice {
    /// The displayed sentence.
    pub fn sentence(&self, texts: &Texts) -> String {
        match self {
            ToolNotice::PictureOpened(file) => fill(texts.studio.picture.opened_picture, &[("file", &outside(file))]),
            ToolNotice::FileRefused(sentence) => sentence.clone(),
        }
    }

    /// Whether it reports a success.
    pub fn succeeded(&self) -> bool {
        matches!(self, ToolNotice::PictureOpened(_))
    }

    /// The id of its sentence, which gets the focus.
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
    /// Creates the tools and opens the one named by the address.
    pub fn new(ctx: &Context<App>, state: &State) -> Tools {
        Tools(Studio::new(&props(ctx, state, &send(ctx))))
    }

    /// Whether the answers it starts with, left by the page's own program, are not those stored: that program could
    /// not save them.
    pub fn starts_unsaved(&self, state: &State) -> bool {
        if self.is_for_others() {
            return false;
        }
        let (_, look, _) = StoredDocument::<Answers>::open();
        let stored = if let Look::Document(reading) = look { reading.document } else { Answers::default() };
        stored.profile != *state.profile()
    }

    /// Whether a tool is open, not the page itself.
    pub fn is_open(&self) -> bool {
        self.0.is_open()
    }

    /// Whether the open screen is seen by others than the visitor.
    pub fn is_for_others(&self) -> bool {
        self.0.is_for_others()
    }

    /// Called when the open screen has been drawn.
    pub fn drawn(&self) {
        self.0.drawn();
    }

    /// Gives the document the title of the open tool, or of the page.
    pub fn entitle(&self, language: Language) {
        self.0.entitle(language.texts());
    }

    /// Covers the answers in the failure panel while others may see this window too.
    pub fn cover_answers(&self, state: &State) {
        self.0.cover_answers(state);
    }

    /// Handles a key; returns whether the open tool has used it.
    pub fn press(&mut self, ctx: &Context<App>, state: &State, press: &KeyPress) -> bool {
        self.0.press(&props(ctx, state, &send(ctx)), press)
    }

    /// The view of the open tool; `None` while the page itself is open.
    pub fn view(&self, ctx: &Context<App>, state: &State, notices: &[Notice]) -> Option<El> {
        let notices = || Notice::items(notices, state.language.texts());
        self.0.view(&props(ctx, state, &send(ctx)), &notices)
    }
}

impl App {
    /// Handles a message from a tool.
    pub(super) fn tool_msg(&mut self, ctx: &Context<App>, msg: ToolMsg) {
        match msg {
            ToolMsg::PictureOpened(name) => {
                self.notices.retain(|notice| !matches!(notice, Notice::Tool(_)));
                // Moves the focus to the notice. With the card below the figure, focusing the card would scroll the
                // notice out of view.
                self.tool_notice(ToolNotice::PictureOpened(name));
            }
            ToolMsg::FileRefused(sentence) => {
                self.notices.retain(|notice| !matches!(notice, Notice::Tool(ToolNotice::FileRefused(_))));
                self.say(ctx, sentence.clone());
                self.tool_notice(ToolNotice::FileRefused(sentence));
            }
            ToolMsg::View(msg) => ctx.link().send_message(Msg::View(msg)),
            ToolMsg::Address => {
                let was_open = self.tools.is_open();
                self.tools.0.read_address(&props(ctx, &self.state, &send(ctx)));
                // Back on the page: a link's rating, or a place, that this program has not seen yet.
                if was_open && !self.tools.is_open() && !browser::fragment().is_empty() {
                    self.read_address(ctx);
                }
            }
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

/// Removes the notice about an opened picture once its rating is no longer shown.
pub fn leave_picture(notices: &mut Vec<Notice>) {
    notices.retain(|notice| !matches!(notice, Notice::Tool(ToolNotice::PictureOpened(_))));
}

/// Listens to keys only, for a screen that others see.
pub fn listen(ctx: &Context<App>) -> Option<Listeners> {
    Some(browser::listen_to_keys(ctx.link().callback(Msg::Key)))
}

/// Whether the address opens a screen that others see. If so, drops what the tab has kept.
pub fn starts_for_others() -> bool {
    let is_for_others = browser::tool().is_some_and(Tool::is_for_others);
    if is_for_others {
        browser::forget_tab();
    }
    is_for_others
}

/// The initial answers: those left by the page's own program if any, with its undo steps, otherwise the stored ones.
/// None on a screen that others see.
pub fn first_answers(stored: Answers, store: Option<&mut StoredDocument<Answers>>) -> (History, Answers) {
    let Some(store) = store else {
        return (History::default(), Answers { settings: browser::shown_settings(), ..stored });
    };
    let left: Vec<_> = browser::handed_over().iter().filter_map(|step| read_step(step)).collect();
    let Some((_, Reading { revision, document: Answers { before, settings, .. }, .. })) = left.last() else {
        return (stored.profile.clone().into(), stored);
    };
    let (before, settings) = (*before, *settings);
    if store.revision() != *revision && !stored.profile.is_empty() {
        // Another tab has saved since the page's program looked last.
        store.look_again();
    }
    let steps = left
        .into_iter()
        .map(|(depth, Reading { document, .. })| (depth, Rc::unwrap_or_clone(document.profile), document.before));
    let history = History::replayed(steps);
    let changed = if *history.present() == stored.profile { stored.changed } else { browser::today() };
    (history, Answers { changed, before, settings, ..stored })
}

/// A step that the page's program has left: how many could be undone, and the answers.
fn read_step(step: &str) -> Option<(u32, Reading<Answers>)> {
    let (depth, document) = step.split_at(step.find('{')?);
    Some((depth.parse().ok()?, Answers::read(document).ok()?))
}

/// Whether the page's own program has left its answers.
pub fn is_handed_over() -> bool {
    browser::is_handed_over()
}

/// Prepares the failure panel of a screen that others see: a calm sentence and no answers.
pub fn remember_nothing(texts: &Texts) {
    browser::remember_nothing(texts);
}

/// What [`entered_early`] has found.
pub fn early(props: &AppProps) -> Option<(Profile, Factor)> {
    props.early.clone()
}

/// What was entered while the page's program handed over to this one, and the last factor that it changes.
pub fn entered_early(root: &Element, profile: &Profile) -> Option<(Profile, Factor)> {
    browser::entered_early(root, profile)
}
