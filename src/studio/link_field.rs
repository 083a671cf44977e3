use crate::components::{El, On, attr, el, pairs, text_el};
use crate::studio::Msg;
use yew::prelude::*;

/// What [`link_field`] shows.
pub(super) struct LinkFieldProps<'a> {
    /// The field's id.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
    /// The link.
    pub link: String,
    /// What the button says.
    pub action: &'static str,
    /// What the button asks for.
    pub copy: Msg,
    /// Whoever deals with it.
    pub send: &'a Callback<Msg>,
}

/// A link in a field, with a button that copies it.
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
            .with(el("button").attrs(pairs![("type", attr("button"))]).text(action).on_emit(On::Click, send, copy)),
    )
}
