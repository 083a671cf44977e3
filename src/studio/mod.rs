//! The tools beyond rating and understanding: presentation, team, compare, history. They are in a program of their own,
//! the studio, which holds the page too and takes over from it when somebody asks for a tool.
//!
//! A tool has a folder: its state and messages, its view, and what it does in the browser. The page's address says which
//! is open, so that each can be linked to and the browser's back button works.

mod frame;

use crate::browser::{self, KeyPress, Listener};
use crate::components::{AppProps, El, Msg, Notice};
use crate::state::{Action, State, Tool};
use yew::prelude::*;

/// What happens in the studio.
#[derive(Debug, Clone, PartialEq)]
pub enum StudioMsg {
    /// The page's address has changed: another tool, or none.
    Address,
}

/// The studio: which tool is open, and what each of them knows.
pub struct Studio {
    tool: Option<Tool>,
    _listener: Listener,
}

/// What [`Studio::view`] shows besides its own.
pub struct StudioProps<'a> {
    /// The visitor's rating and settings.
    pub state: &'a State,
    /// What has to be said on every page.
    pub notices: &'a [Notice],
    /// What the page started from.
    pub props: &'a AppProps,
    /// What the visitor wants.
    pub send: &'a Callback<Msg>,
}

impl Studio {
    /// The studio with the tool that the page's address names.
    pub fn new(send: &Callback<StudioMsg>) -> Studio {
        let tool = browser::tool();
        if tool.is_some() {
            browser::focus_later("tool-title");
        }
        Studio { tool, _listener: browser::on_address(send.reform(|()| StudioMsg::Address)) }
    }

    /// Deals with what has happened. What changes the visitor's rating is sent on as an action of the page.
    pub fn update(&mut self, _state: &State, send: &Callback<Msg>, msg: StudioMsg) {
        match msg {
            StudioMsg::Address => self.open(send),
        }
    }

    /// Deals with a key, and says whether it was for the tool that is open.
    pub fn press(&mut self, _state: &State, _send: &Callback<Msg>, _press: &KeyPress) -> bool {
        self.tool.is_some()
    }

    fn open(&mut self, send: &Callback<Msg>) {
        let tool = browser::tool();
        if tool != self.tool {
            self.tool = tool;
            // A factor chosen before is not rated by the first digit after.
            send.emit(Msg::Act(Action::Leave));
            browser::scroll_to_top();
            browser::focus_later(if tool.is_some() { "tool-title" } else { "card-name" });
        }
    }

    /// The tool that is open; none where the page itself is.
    pub fn view(&self, props: &StudioProps) -> Option<El> {
        let tool = self.tool?;
        Some(frame::frame(props, tool))
    }
}
