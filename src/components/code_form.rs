use super::el::{El, On, Static, attr, el, pairs, text_el};
use super::view_msg::ViewMsg;
use crate::i18n::Texts;
use yew::prelude::*;

/// Properties of [`code_form`].
pub struct CodeFormProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// Set to the field's element.
    pub field: &'a NodeRef,
    /// Receives the typed or pasted text as [`ViewMsg::OpenCode`].
    pub send: &'a Callback<ViewMsg>,
}

/// A form for opening a code or link from someone else.
#[inline(never)]
pub fn code_form(props: &CodeFormProps) -> El {
    let page = &props.texts.page;
    let open = {
        let (field, send) = (props.field.clone(), props.send.clone());
        move |event: Event| {
            event.prevent_default();
            let text = field.cast::<web_sys::HtmlInputElement>().map(|input| input.value());
            send.emit(ViewMsg::OpenCode(text.unwrap_or_default()));
        }
    };
    el("form")
        .class("code-form")
        .on(On::Submit, Callback::from(open))
        .with(text_el("label", "", page.open_code).static_attrs(&[("for", Static("open-code"))]))
        .with(
            el("div")
                .class("field")
                .with(el("input").node_ref(props.field).attrs(pairs![
                    ("id", attr("open-code")),
                    ("type", attr("text")),
                    ("autocomplete", attr("off")),
                    ("autocapitalize", attr("characters")),
                    ("spellcheck", attr("false")),
                    ("placeholder", attr(page.open_code_hint))
                ]))
                .with(text_el("button", "", page.open_code_button).static_attrs(&[("type", Static("submit"))])),
        )
}
