//! The page that compares and tries, put together.

use super::props::CompareProps;
use super::trial_view::trial_view;
use super::two_view::two_view;
use super::{CompareMsg, CompareTool, View, msg};
use crate::browser::Calendar;
use crate::components::{El, On, button, el, is, leaf, leaf_of, word};
use crate::i18n::Texts;
use crate::studio::{Msg, ToolContext};
use yew::prelude::*;

impl CompareTool {
    /// The page below its name.
    pub(super) fn parts(&self, context: &ToolContext) -> El {
        let ToolContext { state, home, send, .. } = *context;
        let texts = state.language.texts();
        let words = &texts.studio.meeting.compare;
        let (sources, calendar) = (self.sources(context), &Calendar::of(state.language));
        let props = CompareProps { tool: self, texts, sources, calendar, home, send };
        let views = [(View::Two, words.two), (View::Trial, words.trial)].map(|(view, text)| {
            el("button")
                .key(text)
                .attrs(&["type", "aria-pressed"], [is("button"), word(self.view == view)])
                .text(text)
                .sends(On::Click, send, msg(CompareMsg::Show(view)))
        });
        let content = match self.view {
            View::Two => two_view(&props).key("two"),
            View::Trial => trial_view(&props).key("trial"),
        };
        el("div")
            .class("compare")
            .with(self.trouble_view(texts, send))
            .with(leaf("p", "explained", words.lead))
            .with(
                el("div")
                    .attrs(&["role", "aria-label", "class"], [is("group"), is(words.view), is("switch")])
                    .each(views),
            )
            .with(el("div").class("part").with(content))
            .with(self.live.view())
    }

    /// What has to be said of the stored target.
    fn trouble_view(&self, texts: &'static Texts, send: &Callback<Msg>) -> El {
        el("div").class("notices").each(self.trouble.map(|trouble| {
            let read = button("quiet", texts.page.dismiss, send, msg(CompareMsg::ReadTrouble));
            el("div")
                .key("trouble")
                .class("notice")
                .with(leaf_of("p", "", trouble.sentence(texts)))
                .with(el("div").class("buttons").with(read))
        }))
    }
}
