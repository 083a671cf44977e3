//! The page's own program, which has no tools: what [`Tools`] is asked to do, nobody does.

use super::notice::Notice;
use super::page::App;
use crate::browser::{Answers, Listeners};
use crate::components::El;
use crate::i18n::Texts;
use crate::state::{KeyPress, State};
use yew::prelude::*;

/// What happens in a tool: nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum ToolMsg {}

/// What a tool has to say on the page: nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum ToolNotice {}

impl ToolNotice {
    /// The sentence for the reader.
    pub fn sentence(&self, _: &Texts) -> String {
        match *self {}
    }

    /// Whether it is of something that went well.
    pub fn succeeded(&self) -> bool {
        match *self {}
    }

    /// The id of its sentence, which takes the focus.
    pub fn id(&self) -> &'static str {
        match *self {}
    }
}

/// No tools.
pub struct Tools;

impl Tools {
    /// No tools.
    pub fn new(_: &Context<App>, _: &State) -> Tools {
        Tools
    }

    /// Whether others than the visitor look at what is open.
    pub fn is_for_others(&self) -> bool {
        false
    }

    /// Says that what is open has been drawn.
    pub fn drawn(&self) {}

    /// Has the answers covered that are shown when the program breaks.
    pub fn cover_answers(&self, _: &State) {}

    /// Deals with a key, and says whether it was for the tool that is open.
    pub fn press(&mut self, _: &Context<App>, _: &State, _: &KeyPress) -> bool {
        false
    }

    /// The tool that is open; none where the page itself is.
    pub fn view(&self, _: &Context<App>, _: &State, _: &[Notice]) -> Option<El> {
        None
    }
}

impl App {
    /// Deals with what happens in a tool.
    pub(super) fn tool_msg(&mut self, _: &Context<App>, msg: ToolMsg) {
        match msg {}
    }
}

/// Takes away what was said of a picture, whose rating is no longer on show.
pub fn leave_picture(_: &mut Vec<Notice>) {}

/// Listens to keys alone, on a screen that others look at.
pub fn listen(_: &Context<App>) -> Option<Listeners> {
    None
}

/// Whether the address names a screen that others look at.
pub fn starts_for_others() -> bool {
    false
}

/// The answers to begin with.
pub fn first_answers(stored: Answers, _: bool) -> Answers {
    stored
}

/// From here on whatever breaks on a screen for others finds its sentence.
pub fn remember_nothing(_: &Texts) {}
