//! The tools beyond rating and understanding: presentation, team, compare, history. They are in a program of their own,
//! the studio, which holds the page too and takes over from it when somebody asks for a tool.
//!
//! A tool has a folder: its state and messages, its view, and what it does in the browser. The page's address says which
//! is open, so that each can be linked to and the browser's back button works.

mod audience;
mod frame;
mod kiosk;
mod present;
mod room;

use crate::browser::{self, KeyPress, Listener};
use crate::codec::team_of;
use crate::components::{AppProps, El, Msg, Notice};
use crate::meeting::Team;
use crate::state::{Action, State, Tool};
use audience::{Audience, AudienceMsg};
use kiosk::{Kiosk, KioskMsg};
use present::{Present, PresentMsg};
use yew::prelude::*;

/// What happens in the studio.
#[derive(Debug, Clone, PartialEq)]
pub enum StudioMsg {
    /// The page's address has changed: another tool, or none.
    Address,
    /// Something in the presentation.
    Present(PresentMsg),
    /// Something in the room's window.
    Audience(AudienceMsg),
    /// Something at the stand.
    Kiosk(KioskMsg),
}

/// The studio: which tool is open, and what each of them knows.
pub struct Studio {
    tool: Option<Tool>,
    team: Team,
    present: Option<Box<Present>>,
    audience: Option<Box<Audience>>,
    kiosk: Option<Box<Kiosk>>,
    link: Callback<StudioMsg>,
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
    pub fn new(state: &State, link: &Callback<StudioMsg>) -> Studio {
        let mut studio = Studio {
            tool: None,
            team: team_of_link(),
            present: None,
            audience: None,
            kiosk: None,
            link: link.clone(),
            _listener: browser::on_address(link.reform(|()| StudioMsg::Address)),
        };
        studio.turn_to(state, browser::tool());
        if studio.tool.is_some() {
            browser::focus_later("tool-title");
        }
        studio
    }

    /// Deals with what has happened. What changes the visitor's rating is sent on as an action of the page.
    pub fn update(&mut self, state: &State, send: &Callback<Msg>, msg: StudioMsg) {
        match msg {
            StudioMsg::Address => self.open(state, send),
            StudioMsg::Present(msg) => {
                if let Some(present) = &mut self.present {
                    present.update(state, send, msg);
                }
            }
            StudioMsg::Audience(msg) => {
                if let Some(audience) = &mut self.audience {
                    audience.update(msg);
                }
            }
            StudioMsg::Kiosk(msg) => {
                if let Some(kiosk) = &mut self.kiosk {
                    kiosk.update(msg);
                }
            }
        }
    }

    /// Deals with a key, and says whether it was for the tool that is open.
    pub fn press(&mut self, state: &State, _send: &Callback<Msg>, press: &KeyPress) -> bool {
        match (self.tool, &mut self.present, &mut self.kiosk) {
            (Some(Tool::Present), Some(present), _) => present.press(state, press),
            (Some(Tool::Kiosk), _, Some(kiosk)) => kiosk.press(press),
            (Some(Tool::Audience), ..) => {
                if let Some(audience) = &self.audience {
                    audience.press(press, state.settings.hotkeys);
                }
            }
            _ => {}
        }
        self.tool.is_some()
    }

    fn open(&mut self, state: &State, send: &Callback<Msg>) {
        let tool = browser::tool();
        if tool != self.tool {
            // A factor chosen before is not rated by the first digit after.
            send.emit(Msg::Act(Action::Leave));
            self.turn_to(state, tool);
            browser::scroll_to_top();
            browser::focus_later(if tool.is_some() { "tool-title" } else { "card-name" });
        } else if let (Some(Tool::Present), Some(present)) = (tool, &mut self.present) {
            // Another step, by its link or by the browser's own buttons.
            present.resume(state, self.team.clone());
        }
    }

    /// Opens a tool. The presentation goes on while another tool is open, so that a team can be gathered for it; it ends
    /// where the visitor goes back to the page.
    fn turn_to(&mut self, state: &State, tool: Option<Tool>) {
        self.tool = tool;
        browser::show_tool(tool);
        self.audience = None;
        self.kiosk = None;
        match (tool, &mut self.present) {
            (None | Some(Tool::Audience | Tool::Kiosk), present) => *present = None,
            (Some(Tool::Present), Some(present)) => present.resume(state, self.team.clone()),
            (Some(Tool::Present), present) => {
                *present = Some(Box::new(Present::new(state, self.team.clone(), &self.link)));
            }
            _ => {}
        }
        match tool {
            Some(Tool::Audience) => self.audience = Some(Box::new(Audience::new(&self.link))),
            Some(Tool::Kiosk) => self.kiosk = Some(Box::new(Kiosk::new(state, &self.link))),
            _ => {}
        }
    }

    /// The tool that is open; none where the page itself is.
    pub fn view(&self, props: &StudioProps) -> Option<El> {
        let tool = self.tool?;
        Some(match (tool, &self.present, &self.audience, &self.kiosk) {
            (Tool::Present, Some(present), ..) => present.view(props),
            (Tool::Audience, _, Some(audience), _) => audience.view(props),
            (Tool::Kiosk, .., Some(kiosk)) => kiosk.view(props),
            _ => frame::frame(props, tool),
        })
    }
}

/// The team that the page's address carries; an empty one where it carries none that can be read.
fn team_of_link() -> Team {
    team_of(&browser::fragment()).and_then(Result::ok).map(Team::of_link).unwrap_or_default()
}
