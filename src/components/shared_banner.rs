use super::el::{El, button, el, string_el, text_el};
use super::view_msg::ViewMsg;
use crate::codec::RatingCode;
use crate::i18n::{Texts, fill};
use crate::state::Action;
use yew::prelude::*;

/// What [`shared_banner`] shows.
pub struct SharedBannerProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The code that is looked at.
    pub shared: Option<RatingCode>,
    /// What the visitor wants.
    pub send: &'a Callback<ViewMsg>,
}

/// Says that someone else's rating is on show, and asks which to go on with.
#[inline(never)]
pub fn shared_banner(props: &SharedBannerProps) -> El {
    let SharedBannerProps { texts, shared, send } = *props;
    let page = &texts.page;
    let around = el("div").class("shared-banner");
    let Some(code) = shared else { return around };
    let viewing = string_el("strong", "", fill(page.viewing, &[("code", &code.to_string())]));
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
