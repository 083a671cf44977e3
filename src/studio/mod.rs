//! The tools beyond rating and understanding: presentation, team, compare, history. They are in a program of their own,
//! the studio, which holds the page too and takes over from it when somebody asks for a tool.
//!
//! A tool has a folder: its state and messages, its view, and what it does in the browser, as a [`ToolPage`]. The page's
//! address says which is open, so that each can be linked to and the browser's back button works.

mod audience;
mod code_field;
mod compare;
mod frame;
mod history;
mod kiosk;
mod link_field;
mod message_of;
mod other_tools;
mod pair;
mod picture;
mod present;
mod presentation_input;
mod qr_code;
mod room;
mod team;
mod tool_page;
#[macro_use]
mod tools;

use crate::browser::{self, Listener};
use crate::components::{El, NoticeItem, ViewMsg};
use crate::i18n::Language;
use crate::state::{Action, KeyPress, State, Tool};
use other_tools::OtherTools;
use presentation_input::PresentationInput;
use tool_page::{ToolContext, ToolPage, ToolView};
use yew::prelude::*;

tools! {
    /// The presentation.
    Present(present::PresentTool) in present;
    /// The room's window.
    Audience(audience::AudienceTool) in audience;
    /// The stand.
    Kiosk(kiosk::KioskTool) in kiosk;
    /// The team's page.
    Team(team::TeamTool) in team;
    /// The page that compares and tries.
    Compare(compare::CompareTool) in compare;
    /// The page of the history and files.
    History(history::HistoryTool) in history;
}

/// What tools ask for.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Something that the page has in its own views too.
    View(ViewMsg),
    /// The rating in a picture of this name is on show.
    PictureOpened(String),
    /// A file that was brought along was not read: the sentence that says why.
    FileRefused(String),
    /// The page's address has changed: another tool, or none.
    Address,
    /// Something in a tool.
    Studio(StudioMsg),
}

impl Msg {
    /// An action on the visitor's own rating.
    pub const fn act(action: Action) -> Msg {
        Msg::View(ViewMsg::Act(action))
    }
}

/// The studio: which tool is open, and what each of them knows.
pub struct Studio {
    open: Option<Tool>,
    tools: Tools,
    _listener: Listener,
}

/// The page around the studio.
#[derive(Clone, Copy)]
pub struct StudioProps<'a> {
    /// The visitor's rating and settings.
    pub state: &'a State,
    /// The address of the page in each language, in the order of [`Language::ALL`].
    pub addresses: &'a [AttrValue; Language::ALL.len()],
    /// The address that opens in the reader's own language.
    pub home: &'a str,
    /// What the visitor wants.
    pub send: &'a Callback<Msg>,
}

/// What is around a tool that is called: the page, and which tool is open.
#[derive(Clone, Copy)]
struct Around<'a>(&'a StudioProps<'a>, Option<Tool>);

impl<'a> Around<'a> {
    fn context(self, tools: &'a Tools) -> ToolContext<'a> {
        let Around(&StudioProps { state, addresses, home, send }, open) = self;
        ToolContext { state, addresses, home, send, others: OtherTools::of(tools, open) }
    }
}

impl Studio {
    /// The studio with the tool that the page's address names.
    pub fn new(props: &StudioProps) -> Studio {
        let mut studio = Studio {
            open: None,
            tools: Tools::new(props.send),
            _listener: browser::on_address(props.send.reform(|()| Msg::Address)),
        };
        // From the page a presentation begins anew; opened by its address it may have been reloaded.
        if browser::is_handed_over() {
            browser::forget_in_tab();
        }
        studio.turn_to(props, browser::tool());
        if let Some(page) = studio.page() {
            browser::focus_later(page.focus());
        }
        studio
    }

    /// Whether others than the visitor look at what is open.
    pub fn is_for_others(&self) -> bool {
        self.open.is_some_and(Tool::is_for_others)
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
        let step = OtherTools::of(&self.tools, self.open).presented_step();
        browser::cover_answers(step.map(|_| words.show_answers));
    }

    /// Deals with what has happened in a tool.
    pub fn update(&mut self, props: &StudioProps, msg: StudioMsg) {
        self.tools.update(&Around(props, self.open), msg);
    }

    /// Deals with a key, and says whether a tool is open that it was for.
    pub fn press(&mut self, props: &StudioProps, press: &KeyPress) -> bool {
        let Some(tool) = self.open else { return false };
        self.call(props, tool, |page, context| page.press(context, press));
        true
    }

    /// Turns to what the page's address names now.
    pub fn read_address(&mut self, props: &StudioProps) {
        let to = browser::tool();
        if to == self.open {
            // Another step, by its link or by the browser's own buttons, or another link's ratings.
            if let Some(tool) = to {
                self.call(props, tool, |page, context| page.read_address(context));
            }
            return;
        }
        // A factor chosen before is not rated by the first digit after, and no finding of another rating is lit.
        props.send.emit(Msg::act(Action::Leave));
        props.send.emit(Msg::act(Action::Light(None)));
        self.turn_to(props, to);
        browser::scroll_to_top();
        browser::focus_later(self.page().map_or("card-name", ToolPage::focus));
    }

    /// Closes the tool that is open, and opens another.
    fn turn_to(&mut self, props: &StudioProps, to: Option<Tool>) {
        if let Some(tool) = self.open {
            self.call(props, tool, |page, _| page.close());
        }
        self.open = to;
        browser::show_tool(to);
        for tool in Tool::ALL {
            self.call(props, tool, |page, _| page.turned(to));
        }
        if let Some(tool) = to {
            for used in self.page().map(ToolPage::uses).unwrap_or_default() {
                self.call(props, *used, |page, _| page.load());
            }
            self.call(props, tool, |page, context| page.open(context));
        }
        self.cover_answers(props.state);
    }

    fn call(&mut self, props: &StudioProps, tool: Tool, mut call: impl FnMut(&mut dyn ToolPage, &ToolContext)) {
        self.tools.call(tool, &Around(props, self.open), &mut call);
    }

    /// The tool that is open.
    fn page(&self) -> Option<&dyn ToolPage> {
        self.tools.get(self.open?)
    }

    /// The tool that is open; none where the page itself is.
    pub fn view(&self, props: &StudioProps, notices: &dyn Fn() -> Vec<NoticeItem>) -> Option<El> {
        let context = &Around(props, self.open).context(&self.tools);
        Some(match self.page()?.view(context) {
            ToolView::Window(view) => view,
            ToolView::Page(parts) => frame::frame(context, self.open?, notices, parts),
        })
    }
}
