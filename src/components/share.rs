use super::code_form::{CodeFormProps, code_form};
use super::el::{El, Is, button, classes, el, is, leaf};
use super::view_msg::{CopyField, ViewMsg};
use crate::i18n::Texts;
use yew::prelude::*;

/// What [`share`] shows.
pub struct ShareProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The code of the ratings on show.
    pub code: AttrValue,
    /// The link that opens them.
    pub link: AttrValue,
    /// Which of the two was copied last.
    pub copied: Option<CopyField>,
    /// The element of the field for a code.
    pub field: &'a NodeRef,
    /// What the visitor wants.
    pub send: &'a Callback<ViewMsg>,
}

/// The code and the link of a rating, each with a button that copies it, and a field that opens one.
#[inline(never)]
pub fn share(props: &ShareProps) -> El {
    let page = &props.texts.page;
    el("section")
        .fixed(&[("id", Is("share")), ("aria-labelledby", Is("share-title")), ("class", Is("share"))])
        .with(leaf("h2", "", page.share).fixed(&[("id", Is("share-title"))]))
        .with(leaf("p", "explained", page.share_explained))
        .with(
            el("div")
                .class("share-fields")
                .with(copy(props, CopyField::Code, page.code, page.copy_code, &props.code))
                .with(copy(props, CopyField::Link, page.link_label, page.copy_link, &props.link))
                .with(code_form(&CodeFormProps { texts: props.texts, field: props.field, send: props.send })),
        )
}

#[inline(never)]
fn copy(props: &ShareProps, field: CopyField, label: &'static str, action: &'static str, value: &AttrValue) -> El {
    let action = if props.copied == Some(field) { props.texts.page.copied } else { action };
    el("div")
        .attrs(&["class"], [classes(&["copy", field.id()])])
        .with(leaf("label", "", label).attrs(&["for"], [is(field.id())]))
        .with(
            el("div")
                .class("field")
                .with(
                    el("input")
                        .attrs(&["id", "type", "readonly"], [is(field.id()), is("text"), is("readonly")])
                        .value(value.clone()),
                )
                .with(button("", action, props.send, ViewMsg::Copy(field))),
        )
}
