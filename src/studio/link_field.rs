use crate::components::{El, On, attr, el, pairs, text_el};
use crate::studio::Msg;
use yew::prelude::*;

/// What [`link_field`] shows.
pub(super) struct LinkFieldProps<'a> {
    pub id: &'static str,
    pub label: &'static str,
    pub link: String,
    /// The button's text.
    pub action: &'static str,
    /// The message that the button sends.
    pub copy: Msg,
    /// Receives the button's message.
    pub send: &'a Callback<Msg>,
}

/// A read-only field with a link, and a button that copies it.
pub(super) fn link_field(props: LinkFieldProps) -> El {
    let LinkFieldProps { id, label, link, action, copy, send } = props;
    el("div").class("link-field").with(text_el("label", "", label).attrs(pairs![("for", attr(id))])).with(
        el("div")
            .class("field")
            .with(
                el("input")
                    .attrs(pairs![("id", attr(id)), ("type", attr("text")), ("readonly", attr("readonly"))])
                    .value(AttrValue::from(link)),
            )
            .with(el("button").attrs(pairs![("type", attr("button")), ("class", attr("quiet"))]).text(action).on_emit(
                On::Click,
                send,
                copy,
            )),
    )
}
