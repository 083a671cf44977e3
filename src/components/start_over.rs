use super::el::{El, Static, button, el, text_el};
use super::view_msg::ViewMsg;
use crate::i18n::Texts;
use yew::prelude::*;

/// Properties of [`start_over`].
pub struct StartOverProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// Set to the dialog's element, for opening it.
    pub dialog: &'a NodeRef,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The dialog that asks before all answers are cleared.
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
