use super::{Msg, OtherTools};
use crate::components::El;
use crate::i18n::Language;
use crate::state::{KeyPress, State, Tool};
use yew::prelude::*;

/// A tool of the studio: what its folder implements, and all that the studio knows of it.
pub trait ToolPage {
    /// What happens in it.
    type Message
    where
        Self: Sized;

    /// The tool before anybody has asked for it: nothing is read.
    fn new(send: &Callback<Msg>) -> Self
    where
        Self: Sized;

    /// The tools that are loaded before this one opens, since it takes something from them.
    fn uses(&self) -> &'static [Tool] {
        &[]
    }

    /// Reads what is stored, for this tool or for one that uses it.
    fn load(&mut self) {}

    /// The visitor has come to the tool.
    fn open(&mut self, context: &ToolContext);

    /// The visitor leaves the tool: nothing listens any more.
    fn close(&mut self) {}

    /// The visitor turns to a tool, this or any other, or to the page. Told to all tools, before one opens.
    fn turned(&mut self, _to: Option<Tool>) {}

    /// The page's address has changed, and names the same tool.
    fn read_address(&mut self, _context: &ToolContext) {}

    /// Deals with what has happened. What changes the visitor's rating is sent on as an action of the page.
    fn update(&mut self, context: &ToolContext, msg: Self::Message)
    where
        Self: Sized;

    /// Deals with a key.
    fn press(&mut self, _context: &ToolContext, _press: &KeyPress) {}

    /// The tool.
    fn view(&self, context: &ToolContext) -> ToolView;

    /// The id of the element that takes the focus when the tool opens.
    fn focus(&self) -> &'static str {
        "tool-title"
    }
}

/// What a tool is given whenever it is called.
#[derive(Clone, Copy)]
pub struct ToolContext<'a> {
    /// The visitor's rating and settings.
    pub state: &'a State,
    /// The address that opens in the reader's own language.
    pub home: &'a str,
    /// The address of the page in each language, in the order of [`Language::ALL`].
    pub addresses: &'a [AttrValue; Language::ALL.len()],
    /// What the visitor wants.
    pub send: &'a Callback<Msg>,
    /// The other tools.
    pub others: OtherTools<'a>,
}

/// What a tool draws.
pub enum ToolView {
    /// The parts of a page, which stand below the page's head and the tool's name.
    Page(Vec<El>),
    /// All of the window.
    Window(El),
}
