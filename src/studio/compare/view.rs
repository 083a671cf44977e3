//! The view of comparison and what-if.

use super::props::CompareProps;
use super::trial_view::trial_view;
use super::two_view::two_view;
use super::{CompareMsg, CompareTool, CompareView, msg};
use crate::browser::Calendar;
use crate::components::{El, On, attr, attr_bool, button, el, pairs, string_el, text_el};
use crate::i18n::Texts;
use crate::studio::{Msg, ToolContext};
use yew::prelude::*;

impl CompareTool {
    /// The page below its heading.
    pub(super) fn parts(&self, context: &ToolContext) -> El {
        let ToolContext { state, home, send, .. } = *context;
        let texts = state.language.texts();
        let words = &texts.studio.meeting.compare;
        let (sources, calendar) = (self.sources(context), &Calendar::of(state.language));
        let props = CompareProps { tool: self, texts, sources, calendar, home, send };
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
            .with(self.trouble_view(texts, send))
            .with(text_el("p", "explained", words.lead))
            .with(
                el("div")
                    .attrs(pairs![("role", attr("group")), ("aria-label", attr(words.view)), ("class", attr("switch"))])
                    .each(views),
            )
            .with(el("div").class("part").with(content))
            .with(self.live.view())
    }

    /// The notice about the stored target.
    fn trouble_view(&self, texts: &'static Texts, send: &Callback<Msg>) -> El {
        el("div").class("notices").each(self.trouble.map(|trouble| {
            let read = button("quiet", texts.page.dismiss, send, msg(CompareMsg::ReadTrouble));
            el("div")
                .key("trouble")
                .class("notice")
                .with(string_el("p", "", trouble.sentence(texts)))
                .with(el("div").class("buttons").with(read))
        }))
    }
}
