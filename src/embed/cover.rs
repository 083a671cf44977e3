use crate::components::{El, Static, ViewMsg, button, el, text_el};
use crate::i18n::Texts;
use crate::state::{Action, Place};
use yew::prelude::*;

/// What the widget promises, beside an example, and the way to the first question.
#[inline(never)]
pub fn cover(texts: &Texts, send: &Callback<ViewMsg>) -> El {
    let page = &texts.page;
    el("section")
        .static_attrs(&[("aria-labelledby", Static("cover-title")), ("class", Static("cover"))])
        .with(text_el("h2", "", page.tagline).static_attrs(&[("id", Static("cover-title"))]))
        .with(text_el("p", "lead", page.intro))
        .with(button("button", page.begin, send, ViewMsg::Turn(Action::Go(Place::Rate))))
        .with(text_el("p", "promise", page.promise))
}
