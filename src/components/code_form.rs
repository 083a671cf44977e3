use super::el::{El, Is, On, el, is, leaf};
use super::view_msg::ViewMsg;
use crate::i18n::Texts;
use yew::prelude::*;

/// What [`code_form`] shows.
pub struct CodeFormProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The field's element.
    pub field: &'a NodeRef,
    /// Opens what was typed or pasted.
    pub send: &'a Callback<ViewMsg>,
}

/// A field for a code or a link that someone else has given.
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
        .with(leaf("label", "", page.open_code).fixed(&[("for", Is("open-code"))]))
        .with(
            el("div")
                .class("field")
                .with(el("input").node_ref(props.field).attrs(
                    &["id", "type", "autocomplete", "autocapitalize", "spellcheck", "placeholder"],
                    [is("open-code"), is("text"), is("off"), is("characters"), is("false"), is(page.open_code_hint)],
                ))
                .with(leaf("button", "", page.open_code_button).fixed(&[("type", Is("submit"))])),
        )
}
