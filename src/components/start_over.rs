use super::el::{El, Static, button, el, text_el};
use super::view_msg::ViewMsg;
use crate::i18n::Texts;
use yew::prelude::*;

/// What [`start_over`] shows.
pub struct StartOverProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The dialog's element, for whoever opens it.
    pub dialog: &'a NodeRef,
    /// What the visitor wants.
    pub send: &'a Callback<ViewMsg>,
}

/// Asks before everything is cleared.
#[inline(never)]
pub fn start_over(props: &StartOverProps) -> El {
    let StartOverProps { texts, dialog, send } = *props;
    let page = &texts.page;
    el("dialog")
        .node_ref(dialog)
        .static_attrs(&[("aria-labelledby", Static("start-over-title"))])
        .with(text_el("h2", "", page.start_over_question).static_attrs(&[("id", Static("start-over-title"))]))
        .with(text_el("p", "", page.start_over_explained))
        .with(el("div").class("buttons").with(button("quiet", page.cancel, send, ViewMsg::CloseDialogs)).with(button(
            "",
            page.start_over_yes,
            send,
            ViewMsg::StartOver,
        )))
}
