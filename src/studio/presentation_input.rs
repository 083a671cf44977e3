use super::StudioMsg;
use super::present::PresentMsg;
use crate::browser;
use crate::components::{El, On, attr, attr_string, pairs, text_el};
use crate::framework::Ratings;
use crate::i18n::Texts;
use crate::meeting::Step;
use crate::state::Tool;
use crate::studio::Msg;
use yew::prelude::*;

/// Ratings that another tool hands to the presentation, to be shown at its result step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PresentationInput {
    /// The ratings presented.
    pub ratings: Ratings,
    /// The ratings they are compared with.
    pub before: Option<Ratings>,
    /// The ratings tried on them (what-if).
    pub trial: Option<Ratings>,
}

impl PresentationInput {
    /// A link that opens the presentation at the result step and hands these ratings over.
    pub(super) fn link(self, class: &'static str, texts: &Texts, send: &Callback<Msg>) -> El {
        let address = browser::address_of(Tool::Present, &[("step", Some(Step::Result.id()))]);
        text_el("a", "", texts.studio.meeting.compare.present_it)
            .attrs(pairs![
                ("href", attr_string(address)),
                ("data-tool", attr(Tool::Present.mode())),
                ("class", attr(class))
            ])
            .on_emit(On::Click, send, Msg::Studio(StudioMsg::Present(PresentMsg::Input(self))))
    }
}
