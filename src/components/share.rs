use super::code_form::{CodeFormProps, code_form};
use super::el::{El, Static, attr, attr_string, button, classes, el, pairs, text_el};
use super::view_msg::{CopyField, ViewMsg};
use crate::i18n::Texts;
use crate::state::Tool;
use yew::prelude::*;

/// Properties of [`share`].
pub struct ShareProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The code of the ratings shown.
    pub code: AttrValue,
    /// The link to the ratings shown.
    pub link: AttrValue,
    /// Whether the ratings are the visitor's own.
    pub is_own: bool,
    /// The field copied last, if any.
    pub copied: Option<CopyField>,
    /// Set to the element of the field for a code.
    pub field: &'a NodeRef,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The code and link of the ratings, each with a copy button, and the form for opening a code.
#[inline(never)]
pub fn share(props: &ShareProps) -> El {
    let page = &props.texts.page;
    let sign = match props.is_own {
        true => text_el("a", "", page.sign_link).attrs(pairs![
            ("href", attr_string(["?mode=", Tool::History.mode(), "#signed-name"].concat())),
            ("data-tool", attr(Tool::History.mode()))
        ]),
        false => el("a"),
    };
    el("section")
        .static_attrs(&[
            ("id", Static("share")),
            ("aria-labelledby", Static("share-title")),
            ("class", Static("share")),
        ])
        .with(text_el("h2", "", page.share).static_attrs(&[("id", Static("share-title"))]))
        .with(text_el("p", "explained", page.share_explained))
        .with(
            el("div")
                .class("share-fields")
                .with(copy(props, CopyField::Code, page.code, page.copy_code, &props.code))
                .with(copy(props, CopyField::Link, page.link_label, page.copy_link, &props.link).with(sign))
                .with(code_form(&CodeFormProps { texts: props.texts, field: props.field, send: props.send })),
        )
}

#[inline(never)]
fn copy(props: &ShareProps, field: CopyField, label: &'static str, action: &'static str, value: &AttrValue) -> El {
    let action = if props.copied == Some(field) { props.texts.page.copied } else { action };
    el("div")
        .attrs(pairs![("class", classes(&["copy", field.id()]))])
        .with(text_el("label", "", label).attrs(pairs![("for", attr(field.id()))]))
        .with(
            el("div")
                .class("field")
                .with(
                    el("input")
                        .attrs(pairs![("id", attr(field.id())), ("type", attr("text")), ("readonly", attr("readonly"))])
                        .value(value.clone()),
                )
                .with(button("", action, props.send, ViewMsg::Copy(field))),
        )
}
