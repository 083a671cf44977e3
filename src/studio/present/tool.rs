use super::messages::RatingsSource;
use super::{Present, PresentMsg};
use crate::browser;
use crate::components::el;
use crate::framework::Ratings;
use crate::state::{KeyPress, Tool};
use crate::studio::presentation_input::PresentationInput;
use crate::studio::{Msg, StudioMsg, ToolContext, ToolPage, ToolView};
use yew::prelude::*;

/// What is told on the document where something was left that only this page has.
const LEFT: &str = "double-cycle.presentation";

/// The presentation as a tool. It keeps running while another tool is open, for instance to gather the team, and ends
/// when the visitor goes back to the page or opens a screen for others.
pub struct PresentTool {
    going_on: Option<Present>,
    /// Ratings to show once it is open.
    input: Option<PresentationInput>,
    /// What was rated in the presentation that was left last, if it was not the visitor's own.
    left: Option<Ratings>,
    /// Whether that began as the ratings of a link's team.
    is_left_linked: bool,
    link: Callback<StudioMsg>,
}

impl PresentTool {
    /// Has the presentation follow the plan: other ratings have other next steps.
    fn follow_plan(&mut self, context: &ToolContext) {
        let newest = context.others.records().and_then(|records| records.iter().next_back());
        if let Some(present) = &mut self.going_on {
            present.follow_plan(context.state, context.others.plan(), newest);
        }
    }

    /// The running presentation.
    pub fn going_on(&self) -> Option<&Present> {
        self.going_on.as_ref()
    }
}

impl ToolPage for PresentTool {
    type Message = PresentMsg;

    fn new(send: &Callback<Msg>) -> PresentTool {
        PresentTool { going_on: None, input: None, left: None, is_left_linked: false, link: send.reform(Msg::Studio) }
    }

    fn uses(&self) -> &'static [Tool] {
        &[Tool::Team, Tool::History, Tool::Plan]
    }

    /// Starts or resumes the presentation, with the stored team or that of the address.
    fn open(&mut self, context: &ToolContext) {
        let ToolContext { state, others, .. } = *context;
        match &mut self.going_on {
            Some(present) => present.resume(state, others.team(), others.keeps_team()),
            None => {
                let mut present = Present::new(state, others.team(), others.keeps_team(), self.left, &self.link);
                // After a reload: whose they were is not kept.
                present.is_linked = others.viewed_median().is_some() && present.ratings() != state.ratings();
                self.going_on = Some(present);
            }
        }
        if let (Some(input), Some(present)) = (self.input.take(), &mut self.going_on) {
            present.take_input(state, input);
        }
        self.follow_plan(context);
    }

    fn close(&mut self) {
        self.going_on.iter_mut().for_each(Present::leave);
    }

    fn turned(&mut self, to: Option<Tool>) {
        // Left here by a link that was opened in another tab.
        self.input = self.input.filter(|_| to == Some(Tool::Present));
        if to.is_none_or(Tool::is_for_others) {
            // One press of the browser's back button leads out of it.
            self.is_left_linked |= self.going_on.as_ref().is_some_and(|present| present.is_linked);
            self.left = self.going_on.as_ref().map_or(self.left, Present::rated_together);
            browser::declare_unsaved(LEFT, self.left.is_some());
            self.going_on = None;
            // The next presentation starts anew.
            browser::forget_in_tab(browser::TabText::Presentation);
        }
    }

    fn read_address(&mut self, context: &ToolContext) {
        if let Some(present) = &mut self.going_on {
            present.resume(context.state, context.others.team(), context.others.keeps_team());
        }
    }

    /// The presented team is the one that another tab has gathered by now.
    fn used_changed(&mut self, context: &ToolContext) {
        if let Some(present) = &mut self.going_on {
            present.follow_team(context.state, context.others.team(), context.others.keeps_team());
            present.see_given(context);
        }
        self.follow_plan(context);
    }

    fn update(&mut self, context: &ToolContext, msg: PresentMsg) {
        if let (PresentMsg::Use(source), Some(present)) = (&msg, &mut self.going_on) {
            present.is_linked = match source {
                RatingsSource::Median => context.others.viewed_median().is_some(),
                RatingsSource::Left => self.is_left_linked,
                RatingsSource::Own | RatingsSource::Nothing => false,
            };
        }
        match (msg, &mut self.going_on) {
            (PresentMsg::Input(input), _) => self.input = Some(input),
            (PresentMsg::SaveRecord, Some(present)) => present.save_record(context),
            (PresentMsg::Slides(message), Some(present)) => present.make_slides(context, message),
            (msg, Some(present)) => present.update(context.state, context.send, msg),
            (_, None) => {}
        }
        self.follow_plan(context);
    }

    fn press(&mut self, context: &ToolContext, press: &KeyPress) {
        if let Some(present) = &mut self.going_on {
            present.press(context.state, press);
        }
        self.follow_plan(context);
    }

    fn view(&self, context: &ToolContext) -> ToolView {
        ToolView::Window(self.going_on.as_ref().map_or_else(|| el("div"), |present| present.view(context)))
    }
}
