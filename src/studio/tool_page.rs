use super::{Msg, OtherTools};
use crate::browser::Listener;
use crate::components::El;
use crate::i18n::Language;
use crate::state::{KeyPress, State, Tool};
use yew::prelude::*;

/// A tool of the studio. Each tool's folder implements this; the studio knows nothing else of it.
pub trait ToolPage {
    /// The tool's messages.
    type Message
    where
        Self: Sized;

    /// Creates the tool at start, before it is opened. Reads nothing from storage.
    fn new(send: &Callback<Msg>) -> Self
    where
        Self: Sized;

    /// Tools to load before this one opens, since it reads from them.
    fn uses(&self) -> &'static [Tool] {
        &[]
    }

    /// Reads what is stored. Called on each tool that the opening one uses, see [`ToolPage::uses`].
    fn load(&mut self, _context: &ToolContext) {}

    /// Calls back with a message to this tool when another tab may have stored what it keeps. Called while this tool is
    /// open, or one that uses it.
    fn watch(&self, _send: &Callback<Msg>) -> Vec<Listener> {
        Vec::new()
    }

    /// A tool that this one uses, see [`ToolPage::uses`], may have changed while this one is open.
    fn used_changed(&mut self, _context: &ToolContext) {}

    /// The tool opens.
    fn open(&mut self, context: &ToolContext);

    /// The tool closes: it drops its listeners.
    fn close(&mut self) {}

    /// The visitor turns to `to`, or to the page if `None`. Called on every tool before the next one opens.
    fn turned(&mut self, _to: Option<Tool>) {}

    /// The page's address has changed and still names this tool.
    fn read_address(&mut self, _context: &ToolContext) {}

    /// Handles a message. Changes of the visitor's own rating are sent on as an [`Action`](crate::state::Action).
    fn update(&mut self, context: &ToolContext, msg: Self::Message)
    where
        Self: Sized;

    /// Handles a key.
    fn press(&mut self, _context: &ToolContext, _press: &KeyPress) {}

    /// Renders the tool.
    fn view(&self, context: &ToolContext) -> ToolView;

    /// The id of the element that takes the focus when the tool opens.
    fn focus(&self) -> &'static str {
        "tool-title"
    }
}

/// What a tool gets on each call.
#[derive(Clone, Copy)]
pub struct ToolContext<'a> {
    /// The visitor's rating and settings.
    pub state: &'a State,
    /// The address that opens in the reader's own language.
    pub home: &'a str,
    /// The address of the page in each language, in the order of [`Language::ALL`].
    pub addresses: &'a [AttrValue; Language::ALL.len()],
    /// Receives the tool's messages.
    pub send: &'a Callback<Msg>,
    /// The other tools.
    pub others: OtherTools<'a>,
}

/// What a tool renders.
pub enum ToolView {
    /// Parts of a page, below the page's header and the tool's name.
    Page(Vec<El>),
    /// The whole window.
    Window(El),
}
