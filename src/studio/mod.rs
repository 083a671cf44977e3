//! The tools beyond rating and understanding: presentation, audience window, kiosk, team, compare, plan, history. They are
//! compiled into a separate program, the studio, which contains the page as well and takes over from it when a tool is
//! opened.
//!
//! Each tool has a folder with its state, messages, view and browser effects, and implements [`ToolPage`]. The page's
//! address names the open tool, so each can be linked to and the browser's back button works.

mod audience;
mod camera;
mod certainty;
mod code_field;
mod compare;
mod frame;
mod group_choice;
mod history;
mod join;
mod kiosk;
mod link_field;
mod message_of;
mod other_tools;
mod pair;
mod picture;
mod plan;
mod present;
mod presentation_input;
mod room;
mod seen_teams;
mod slides;
mod team;
mod tool_page;
#[macro_use]
mod tools;

use crate::browser::{self, Listener, WakeLock};
use crate::components::{El, NoticeItem, ViewMsg, heading_id};
use crate::i18n::{Language, Texts};
use crate::records::RecordId;
use crate::state::{Action, KeyPress, State, Tool};
use other_tools::OtherTools;
use presentation_input::PresentationInput;
use tool_page::{ToolContext, ToolPage, ToolView};
use yew::prelude::*;

tools! {
    /// The presentation.
    Present(present::PresentTool) in present;
    /// The audience window.
    Audience(audience::AudienceTool) in audience;
    /// The kiosk.
    Kiosk(kiosk::KioskTool) in kiosk;
    /// The team.
    Team(team::TeamTool) in team;
    /// Comparison and what-if.
    Compare(compare::CompareTool) in compare;
    /// The plan.
    Plan(plan::PlanTool) in plan;
    /// History, pictures and files.
    History(history::HistoryTool) in history;
}

/// A new id of a record or an item: random, or else from the clock.
fn new_id() -> RecordId {
    let random = browser::random_id().and_then(|id| id.parse().ok());
    random.unwrap_or_else(|| RecordId::of_number(browser::timestamp_now().millis()))
}

/// A message from the tools to the app.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A message that the page's own views send as well.
    View(ViewMsg),
    /// The rating from a picture is now shown; the text is the picture's file name.
    PictureOpened(String),
    /// A file that was dropped or pasted could not be read; the text is the sentence that says why.
    FileRefused(String),
    /// The page's address has changed: another tool, the page, or other settings.
    Address,
    /// A message for one of the tools.
    Studio(StudioMsg),
}

impl Msg {
    /// An action on the visitor's own rating.
    pub const fn act(action: Action) -> Msg {
        Msg::View(ViewMsg::Act(action))
    }
}

/// The studio: all tools, and which one is open.
pub struct Studio {
    open: Option<Tool>,
    tools: Tools,
    /// Watches what the open tool, and those that it uses, keep.
    watched: Vec<Listener>,
    /// Keeps the screen on while people look at the open tool.
    wake_lock: Option<WakeLock>,
    _listener: Listener,
}

/// What the app passes to the studio on each call.
#[derive(Clone, Copy)]
pub struct StudioProps<'a> {
    /// The visitor's rating and settings.
    pub state: &'a State,
    /// The address of the page in each language, in the order of [`Language::ALL`].
    pub addresses: &'a [AttrValue; Language::ALL.len()],
    /// The address that opens in the reader's own language.
    pub home: &'a str,
    /// Receives the messages of the tools.
    pub send: &'a Callback<Msg>,
}

/// The app's props and the open tool, from which each call's [`ToolContext`] is made.
#[derive(Clone, Copy)]
struct Around<'a>(&'a StudioProps<'a>, Option<Tool>);

impl<'a> Around<'a> {
    fn context(self, tools: &'a Tools) -> ToolContext<'a> {
        let Around(&StudioProps { state, addresses, home, send }, open) = self;
        ToolContext { state, addresses, home, send, others: OtherTools::of(tools, open) }
    }
}

impl Studio {
    /// Creates the studio and opens the tool that the page's address names.
    pub fn new(props: &StudioProps) -> Studio {
        let mut studio = Studio {
            open: None,
            tools: Tools::new(props.send),
            watched: Vec::new(),
            wake_lock: None,
            _listener: browser::on_address(props.send.reform(|()| Msg::Address)),
        };
        // Coming from the page, the presentation starts anew. Opened by its address it may be a reload: keep what this
        // tab stored.
        if browser::is_handed_over() {
            browser::forget_in_tab(browser::TabText::Presentation);
        }
        studio.turn_to(props, browser::tool());
        if let Some(page) = studio.page() {
            browser::focus_later(page.focus());
        }
        studio
    }

    /// Whether a tool is open, not the page itself.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Whether the open tool is a screen for others: the audience window or the kiosk.
    pub fn is_for_others(&self) -> bool {
        self.open.is_some_and(Tool::is_for_others)
    }

    /// Call after each rendering: shows a screen again that a restart had hidden.
    pub fn drawn(&self) {
        if self.is_for_others() {
            browser::show_screen();
        }
    }

    /// Gives the document a title that tells its window from others: of the tools, or of the page.
    pub fn entitle(&self, texts: &Texts) {
        let words = &texts.studio.meeting.present;
        let name = self.open.map(|tool| match tool {
            Tool::Present => words.presenter_window,
            Tool::Audience => words.second_window,
            Tool::Kiosk | Tool::Team | Tool::Compare | Tool::Plan | Tool::History => tool.name(&texts.page),
        });
        browser::entitle(name, texts);
    }

    /// Puts the answers in the failure panel behind a button while a presentation is running, since a room may be
    /// looking at this window.
    pub fn cover_answers(&self, state: &State) {
        let words = &state.language.texts().studio.meeting.present;
        let step = OtherTools::of(&self.tools, self.open).presented_step();
        browser::cover_answers(step.map(|_| words.show_answers));
    }

    /// Passes a message to its tool.
    pub fn update(&mut self, props: &StudioProps, msg: StudioMsg) {
        let changed = msg.tool();
        self.tools.update(&Around(props, self.open), msg);
        if let Some(open) = self.open.filter(|open| self.uses(*open).contains(&changed)) {
            self.call(props, open, |page, context| page.used_changed(context));
        }
    }

    /// Passes a key to the open tool. Returns whether a tool is open.
    pub fn press(&mut self, props: &StudioProps, press: &KeyPress) -> bool {
        let Some(tool) = self.open else { return false };
        self.call(props, tool, |page, context| page.press(context, press));
        true
    }

    /// Follows a change of the page's address.
    pub fn read_address(&mut self, props: &StudioProps) {
        let to = browser::tool();
        if to == self.open {
            // The same tool: another step by a link or the browser's buttons, or the ratings of another link.
            if let Some(tool) = to {
                self.call(props, tool, |page, context| page.read_address(context));
            }
            return;
        }
        // The next digit must not rate a factor chosen before, nor a finding of another rating stay highlighted.
        props.send.emit(Msg::act(Action::Leave));
        props.send.emit(Msg::act(Action::Light(None)));
        self.turn_to(props, to);
        browser::scroll_to_top();
        browser::focus_later(self.page().map_or(heading_id(props.state.shown_place()), ToolPage::focus));
    }

    /// Closes the open tool and opens `to`; `None` is the page itself.
    fn turn_to(&mut self, props: &StudioProps, to: Option<Tool>) {
        if let Some(tool) = self.open {
            self.call(props, tool, |page, _| page.close());
        }
        self.open = to;
        self.watched.clear();
        self.wake_lock = if to.is_some_and(Tool::is_looked_at) {
            self.wake_lock.take().or_else(|| Some(WakeLock::hold()))
        } else {
            None
        };
        browser::show_tool(to);
        if to != Some(Tool::Audience) {
            browser::give_up_name();
        }
        self.entitle(props.state.language.texts());
        for tool in Tool::ALL {
            self.call(props, tool, |page, _| page.turned(to));
        }
        if let Some(tool) = to {
            let used = self.uses(tool);
            for used in used {
                self.call(props, *used, |page, context| page.load(context));
            }
            self.call(props, tool, |page, context| page.open(context));
            let kept = [tool].into_iter().chain(used.iter().copied()).filter_map(|tool| self.tools.get(tool));
            self.watched = kept.flat_map(|page| page.watch(props.send)).collect();
        }
        self.cover_answers(props.state);
    }

    fn call(&mut self, props: &StudioProps, tool: Tool, mut call: impl FnMut(&mut dyn ToolPage, &ToolContext)) {
        self.tools.call(tool, &Around(props, self.open), &mut call);
    }

    /// The tools that a tool uses.
    fn uses(&self, tool: Tool) -> &'static [Tool] {
        self.tools.get(tool).map(ToolPage::uses).unwrap_or_default()
    }

    /// The open tool.
    fn page(&self) -> Option<&dyn ToolPage> {
        self.tools.get(self.open?)
    }

    /// The view of the open tool; `None` while the page itself is shown.
    pub fn view(&self, props: &StudioProps, notices: &dyn Fn() -> Vec<NoticeItem>) -> Option<El> {
        let context = &Around(props, self.open).context(&self.tools);
        Some(match self.page()?.view(context) {
            ToolView::Window(view) => view,
            ToolView::Page(parts) => frame::frame(context, self.open?, notices, parts),
        })
    }
}
