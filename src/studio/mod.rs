//! The tools beyond rating and understanding: presentation, team, compare, history. They are in a program of their own,
//! the studio, which holds the page too and takes over from it when somebody asks for a tool.
//!
//! A tool has a folder: its state and messages, its view, and what it does in the browser. The page's address says which
//! is open, so that each can be linked to and the browser's back button works.

mod compare;
mod frame;
mod history;
mod link_field;
mod pair;
mod team;
mod voice;

use crate::browser::{self, KeyPress, Listener};
use crate::components::{AppProps, El, Msg, Notice};
use crate::state::{Action, State, Tool};
use yew::prelude::*;

pub use compare::{CompareMsg, CompareTool};
pub use history::{HistoryMsg, HistoryTool};
pub use pair::Pick;
pub use team::{TeamMsg, TeamTool};

/// What happens in the studio.
#[derive(Debug, Clone, PartialEq)]
pub enum StudioMsg {
    /// The page's address has changed: another tool, or none.
    Address,
    /// Something on the team's page.
    Team(TeamMsg),
    /// Something on the page that compares and tries.
    Compare(CompareMsg),
    /// The team's median is to be compared.
    CompareMedian,
    /// Something on the page of the history and files.
    History(HistoryMsg),
}

/// The studio: which tool is open, and what each of them knows.
pub struct Studio {
    tool: Option<Tool>,
    team: TeamTool,
    compare: CompareTool,
    history: HistoryTool,
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
    pub fn new(send: &Callback<Msg>) -> Studio {
        let tool = browser::tool();
        if tool.is_some() {
            browser::focus_later("tool-title");
        }
        let listener = browser::on_address(send.reform(|()| Msg::Studio(StudioMsg::Address)));
        let (team, compare, history) = (TeamTool::new(), CompareTool::new(), HistoryTool::new());
        let mut studio = Studio { tool, team, compare, history, _listener: listener };
        studio.begin(send);
        studio
    }

    /// Deals with what has happened. What changes the visitor's rating is sent on as an action of the page.
    pub fn update(&mut self, state: &State, send: &Callback<Msg>, msg: StudioMsg) {
        match msg {
            StudioMsg::Address => self.open(send),
            StudioMsg::Team(msg) => self.team.update(state, send, msg),
            StudioMsg::Compare(msg) => self.compare.update(state, send, msg),
            StudioMsg::CompareMedian => self.compare.compare_with(self.team.viewed_median()),
            StudioMsg::History(msg) => self.history.update(state, send, msg),
        }
    }

    /// Deals with a key, and says whether it was for the tool that is open.
    pub fn press(&mut self, state: &State, send: &Callback<Msg>, press: &KeyPress) -> bool {
        match self.tool {
            Some(Tool::Team) => self.team.press(state, send, press),
            Some(Tool::Compare) => self.compare.press(state, send, press),
            Some(Tool::History) => self.history.press(state, send, press),
            _ => {}
        }
        self.tool.is_some()
    }

    fn open(&mut self, send: &Callback<Msg>) {
        let tool = browser::tool();
        if tool == self.tool {
            match tool {
                Some(Tool::Team) => self.team.read_address(),
                Some(Tool::Compare) => self.compare.read_address(),
                _ => {}
            }
        } else {
            match self.tool {
                Some(Tool::Team) => self.team.close(),
                Some(Tool::Compare) => self.compare.close(),
                Some(Tool::History) => self.history.close(),
                _ => {}
            }
            self.tool = tool;
            self.begin(send);
            // A factor chosen before is not rated by the first digit after, and no finding of another rating is lit.
            send.emit(Msg::Act(Action::Leave));
            send.emit(Msg::Act(Action::Light(None)));
            browser::scroll_to_top();
            browser::focus_later(if tool.is_some() { "tool-title" } else { "card-name" });
        }
    }

    /// Lets the tool that is open begin.
    fn begin(&mut self, send: &Callback<Msg>) {
        match self.tool {
            Some(Tool::Team) => self.team.open(send),
            Some(Tool::Compare) => {
                self.team.load();
                self.compare.open(send);
            }
            Some(Tool::History) => self.history.open(send),
            _ => {}
        }
    }

    /// The tool that is open; none where the page itself is.
    pub fn view(&self, props: &StudioProps) -> Option<El> {
        let tool = self.tool?;
        let StudioProps { state, props: start, send, .. } = *props;
        let view = match tool {
            Tool::Team => Some(self.team.view(state, &start.home, send)),
            Tool::Compare => Some(self.compare.view(state, self.team.median(), &start.home, send)),
            Tool::History => Some(self.history.view(state, send)),
            _ => None,
        };
        Some(frame::frame(props, tool, view))
    }
}
