//! The page that compares and tries, put together.

use super::trial_view::trial_view;
use super::two_view::two_view;
use super::{CompareMsg, CompareTool, Sources, View, msg};
use crate::components::{El, Msg, On, el, is, leaf, word};
use crate::framework::Ratings;
use crate::i18n::Texts;
use crate::state::State;
use yew::prelude::*;

/// What the parts of the page show.
pub(super) struct CompareProps<'a> {
    pub tool: &'a CompareTool,
    pub texts: &'static Texts,
    pub state: &'a State,
    pub sources: Sources,
    pub home: &'a str,
    pub send: &'a Callback<Msg>,
}

impl CompareTool {
    /// The page below its name.
    pub(in crate::studio) fn view(
        &self,
        state: &State,
        median: Option<Ratings>,
        home: &str,
        send: &Callback<Msg>,
    ) -> El {
        let texts = state.language.texts();
        let words = &texts.studio.meeting.compare;
        let props = CompareProps { tool: self, texts, state, sources: self.sources(state, median), home, send };
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
            .with(leaf("p", "explained", words.lead))
            .with(
                el("div")
                    .attrs(&["role", "aria-label", "class"], [is("group"), is(words.view), is("switch")])
                    .each(views),
            )
            .with(el("div").class("part").with(content))
            .with(self.voice.view())
    }
}
