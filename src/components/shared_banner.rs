use super::el::{El, button, el, string_el, text_el};
use super::view_msg::ViewMsg;
use crate::codec::RatingCode;
use crate::i18n::{Texts, fill};
use crate::state::Action;
use yew::prelude::*;

/// Properties of [`shared_banner`].
pub struct SharedBannerProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The code being viewed; `None` while the visitor's own ratings are shown.
    pub shared: Option<RatingCode>,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The banner above someone else's ratings, with the choice to go back or to use them; empty while the own ones are
/// shown.
#[inline(never)]
pub fn shared_banner(props: &SharedBannerProps) -> El {
    let SharedBannerProps { texts, shared, send } = *props;
    let page = &texts.page;
    let around = el("div").class("shared-banner");
    let Some(code) = shared else { return around };
    let viewing = string_el("strong", "", fill(page.viewing, &[("code", &code.text())]));
    around.with(
        el("div")
            .class("banner")
            .with(el("div").with(el("p").with(viewing)).with(text_el("p", "", page.viewing_explained)))
            .with(
                el("div")
                    .class("buttons")
                    .with(button("", page.keep_mine, send, ViewMsg::Act(Action::KeepMine)))
                    .with(button("quiet", page.use_this, send, ViewMsg::Act(Action::UseShared))),
            ),
    )
}
