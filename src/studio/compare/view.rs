//! The view of comparison and what-if.

use super::props::CompareProps;
use super::trial_view::trial_view;
use super::two_view::two_view;
use super::{CompareMsg, CompareTool, CompareView, msg};
use crate::browser::Calendar;
use crate::components::{El, On, attr, attr_bool, el, pairs, text_el};
use crate::studio::ToolContext;
use crate::studio::plan::PlanTool;

impl CompareTool {
    /// The page below its heading.
    pub(super) fn parts(&self, context: &ToolContext) -> El {
        let ToolContext { state, home, send, .. } = *context;
        let texts = state.language.texts();
        let words = &texts.studio.meeting.compare;
        let (sources, calendar) = (self.sources(context), &Calendar::of(state.language));
        let plan = context.others.plan();
        let (is_kept, is_full) = (plan.is_some_and(PlanTool::is_kept), plan.is_some_and(PlanTool::is_full));
        let props = CompareProps { tool: self, texts, sources, is_kept, is_full, calendar, home, send };
        let views = [(CompareView::Two, words.two), (CompareView::Trial, words.trial)].map(|(view, text)| {
            el("button")
                .key(text)
                .attrs(pairs![("type", attr("button")), ("aria-pressed", attr_bool(self.view == view))])
                .text(text)
                .on_emit(On::Click, send, msg(CompareMsg::Show(view)))
        });
        let content = match self.view {
            CompareView::Two => two_view(&props).key("two"),
            CompareView::Trial => trial_view(&props).key("trial"),
        };
        el("div")
            .class("compare")
            .with(text_el("p", "explained", words.lead))
            .with(
                el("div")
                    .attrs(pairs![("role", attr("group")), ("aria-label", attr(words.view)), ("class", attr("switch"))])
                    .each(views),
            )
            .with(el("div").class("part").with(content))
            .with(self.live.view())
    }
}
