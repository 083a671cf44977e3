//! The tools beyond rating and understanding: presentation, team, compare, history. They are in a program of their own,
//! the studio, which holds the page too and takes over from it when somebody asks for a tool.
//!
//! A tool has a folder: its state and messages, its view, and what it does in the browser. The page's address says which
//! is open, so that each can be linked to and the browser's back button works.

mod audience;
mod code_field;
mod compare;
mod exhibit;
mod frame;
mod history;
mod kiosk;
mod link_field;
mod message_of;
mod pair;
mod picture;
mod present;
mod qr_code;
mod room;
mod team;

use crate::browser::{self, ArrivalListener, Listener};
use crate::components::{El, NoticeItem, ViewMsg, el};
use crate::i18n::Language;
use crate::picture::PICTURE_LIMIT;
use crate::state::{Action, KeyPress, State, Tool};
use audience::{Audience, AudienceMsg};
use compare::Elsewhere;
use kiosk::{Kiosk, KioskMsg};
use present::{Present, PresentMsg};
use yew::prelude::*;

pub use compare::{CompareMsg, CompareTool};
pub use exhibit::Exhibit;
pub use history::{HistoryMsg, HistoryTool};
pub use pair::Pick;
pub use team::{TeamMsg, TeamTool};

/// What tools ask for.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Something that the page has in its own views too.
    View(ViewMsg),
    /// The rating in a picture of this name is on show.
    PictureOpened(String),
    /// A file that was brought along was not read: the sentence that says why.
    FileRefused(String),
    /// Something in the studio itself.
    Studio(StudioMsg),
}

impl Msg {
    /// An action on the visitor's own rating.
    pub const fn act(action: Action) -> Msg {
        Msg::View(ViewMsg::Act(action))
    }
}

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
    /// Something on the team's page.
    Team(TeamMsg),
    /// Something on the page that compares and tries.
    Compare(CompareMsg),
    /// The team's median is to be compared.
    CompareMedian,
    /// The presentation is to show this at its result, as soon as it is open.
    Exhibit(Exhibit),
    /// Something on the page of the history and files.
    History(HistoryMsg),
}

/// The studio: which tool is open, and what each of them knows.
pub struct Studio {
    tool: Option<Tool>,
    present: Option<Box<Present>>,
    /// What the presentation is to show once it is open.
    exhibit: Option<Exhibit>,
    audience: Option<Box<Audience>>,
    kiosk: Option<Box<Kiosk>>,
    team: TeamTool,
    compare: CompareTool,
    history: HistoryTool,
    link: Callback<StudioMsg>,
    _listener: Listener,
    _brought: ArrivalListener,
}

/// What [`Studio::view`] shows besides its own.
pub struct StudioProps<'a> {
    /// The visitor's rating and settings.
    pub state: &'a State,
    /// What has to be said on every page.
    pub notices: &'a dyn Fn() -> Vec<NoticeItem>,
    /// The address of the page in each language, in the order of [`Language::ALL`].
    pub addresses: &'a [AttrValue; Language::ALL.len()],
    /// The address that opens in the reader's own language.
    pub home: &'a str,
    /// What the visitor wants.
    pub send: &'a Callback<Msg>,
}

impl Studio {
    /// The studio with the tool that the page's address names.
    pub fn new(state: &State, send: &Callback<Msg>) -> Studio {
        let link = send.reform(Msg::Studio);
        let mut studio = Studio {
            tool: None,
            present: None,
            exhibit: None,
            audience: None,
            kiosk: None,
            team: TeamTool::new(),
            compare: CompareTool::new(),
            history: HistoryTool::new(),
            _listener: browser::on_address(link.reform(|()| StudioMsg::Address)),
            _brought: browser::on_brought(
                PICTURE_LIMIT,
                link.reform(|arrival| StudioMsg::History(HistoryMsg::Arrived(arrival))),
            ),
            link,
        };
        // From the page a presentation begins anew; opened by its address it may have been reloaded.
        if browser::is_handed_over() {
            browser::forget_in_tab();
        }
        studio.turn_to(state, send, browser::tool());
        if studio.tool.is_some() {
            browser::focus_later("tool-title");
        }
        studio
    }

    /// Whether others than the visitor look at what is open.
    pub fn is_for_others(&self) -> bool {
        self.tool.is_some_and(Tool::is_for_others)
    }

    /// Says that what is open has been drawn.
    pub fn drawn(&self) {
        if self.is_for_others() {
            browser::show_screen();
        }
    }

    /// Has the answers covered that are shown when the program breaks, as long as others may look at this window too.
    pub fn cover_answers(&self, state: &State) {
        let words = &state.language.texts().studio.meeting.present;
        browser::cover_answers(self.present.is_some().then_some(words.show_answers));
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
            StudioMsg::Team(msg) => self.team.update(state, send, msg),
            StudioMsg::Compare(msg) => {
                let elsewhere = elsewhere(&self.present, &self.team, &self.history);
                self.compare.update(state, &elsewhere, send, msg);
            }
            StudioMsg::Exhibit(exhibit) => self.exhibit = Some(exhibit),
            StudioMsg::CompareMedian => self.compare.compare_with(self.team.viewed_median()),
            StudioMsg::History(msg) => self.update_history(state, send, msg),
        }
    }

    /// The history takes what happens on its page, and files that are brought to the page itself: where one of those makes
    /// a plan, its page is the place to look at it.
    fn update_history(&mut self, state: &State, send: &Callback<Msg>, msg: HistoryMsg) {
        let is_brought = self.tool.is_none() && matches!(msg, HistoryMsg::Arrived(_));
        if is_brought {
            self.history.load();
        }
        self.history.update(state, send, msg);
        if is_brought && self.history.has_plan() {
            browser::later(|| {
                if browser::tool().is_none() {
                    browser::go_to(Some(Tool::History));
                }
            });
        }
    }

    /// Deals with a key, and says whether it was for the tool that is open.
    pub fn press(&mut self, state: &State, send: &Callback<Msg>, press: &KeyPress) -> bool {
        match (self.tool, &mut self.present, &mut self.kiosk, &self.audience) {
            (Some(Tool::Present), Some(present), ..) => present.press(state, press),
            (Some(Tool::Kiosk), _, Some(kiosk), _) => kiosk.press(press),
            (Some(Tool::Audience), .., Some(audience)) => audience.press(press, state.settings.hotkeys),
            (Some(Tool::Team), ..) => self.team.press(state, send, press),
            (Some(Tool::Compare), ..) => {
                let elsewhere = elsewhere(&self.present, &self.team, &self.history);
                self.compare.press(state, &elsewhere, send, press);
            }
            (Some(Tool::History), ..) => self.history.press(state, send, press),
            _ => {}
        }
        self.tool.is_some()
    }

    fn open(&mut self, state: &State, send: &Callback<Msg>) {
        let tool = browser::tool();
        if tool == self.tool {
            match (tool, &mut self.present) {
                // Another step, by its link or by the browser's own buttons.
                (Some(Tool::Present), Some(present)) => present.resume(state, self.team.team()),
                (Some(Tool::Team), _) => self.team.read_address(),
                (Some(Tool::Compare), _) => self.compare.read_address(),
                _ => {}
            }
            return;
        }
        // A link that was opened in another tab has left it here.
        self.exhibit = self.exhibit.filter(|_| tool == Some(Tool::Present));
        // A factor chosen before is not rated by the first digit after, and no finding of another rating is lit.
        send.emit(Msg::act(Action::Leave));
        send.emit(Msg::act(Action::Light(None)));
        self.turn_to(state, send, tool);
        browser::scroll_to_top();
        browser::focus_later(match tool {
            None => "card-name",
            Some(Tool::History) if self.history.has_plan() => history::PLAN,
            Some(_) => "tool-title",
        });
    }

    /// Closes the tool that is open, and opens another. The presentation goes on while another tool is open, so that a
    /// team can be gathered for it; it ends where the visitor goes back to the page.
    fn turn_to(&mut self, state: &State, send: &Callback<Msg>, tool: Option<Tool>) {
        match self.tool {
            Some(Tool::Team) => self.team.close(),
            Some(Tool::Compare) => self.compare.close(),
            Some(Tool::History) => self.history.close(),
            _ => {}
        }
        self.tool = tool;
        browser::show_tool(tool);
        self.audience = None;
        self.kiosk = None;
        if matches!(tool, None | Some(Tool::Audience | Tool::Kiosk)) {
            self.present = None;
            // It has ended: the next one begins anew.
            browser::forget_in_tab();
        }
        match tool {
            Some(Tool::Present) => self.present(state),
            Some(Tool::Audience) => self.audience = Some(Box::new(Audience::new(&self.link))),
            Some(Tool::Kiosk) => self.kiosk = Some(Box::new(Kiosk::new(state, &self.link))),
            Some(Tool::Team) => self.team.open(send),
            Some(Tool::Compare) => {
                self.team.load();
                self.history.load();
                self.compare.open(send, self.present.is_some());
            }
            Some(Tool::History) => self.history.open(send),
            None => {}
        }
        self.cover_answers(state);
    }

    /// Begins the presentation or goes on with it, with the team that is kept or that the address carries.
    fn present(&mut self, state: &State) {
        self.team.load();
        self.team.read_address();
        let team = self.team.team();
        match &mut self.present {
            Some(present) => present.resume(state, team),
            None => self.present = Some(Box::new(Present::new(state, team, &self.link))),
        }
        if let (Some(exhibit), Some(present)) = (self.exhibit.take(), &mut self.present) {
            present.exhibit(state, exhibit);
        }
    }

    /// The tool that is open; none where the page itself is.
    pub fn view(&self, props: &StudioProps) -> Option<El> {
        let StudioProps { state, home, send, .. } = *props;
        let tool = self.tool?;
        let step = self.present.as_ref().map(|present| present.step());
        let view = match (tool, &self.present, &self.audience, &self.kiosk) {
            (Tool::Present, Some(present), ..) => return Some(present.view(props)),
            (Tool::Audience, _, Some(audience), _) => return Some(audience.view(props)),
            (Tool::Kiosk, .., Some(kiosk)) => return Some(kiosk.view(props)),
            (Tool::History, ..) => return Some(frame::frame(props, tool, step, self.history.view(state, send))),
            (Tool::Team, ..) => self.team.view(state, home, send),
            (Tool::Compare, ..) => {
                let elsewhere = elsewhere(&self.present, &self.team, &self.history);
                self.compare.view(state, &elsewhere, home, send)
            }
            _ => el("div"),
        };
        Some(frame::frame(props, tool, step, [view]))
    }
}

/// What the page that compares can take from the other tools.
fn elsewhere<'a>(present: &Option<Box<Present>>, team: &TeamTool, history: &'a HistoryTool) -> Elsewhere<'a> {
    let presented = present.as_ref().map(|present| present.ratings());
    Elsewhere { presented, median: team.median(), records: history.records() }
}
