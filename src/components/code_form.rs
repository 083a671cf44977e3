use crate::i18n::Texts;
use yew::prelude::*;

/// Properties of [`CodeForm`].
#[derive(Properties, PartialEq)]
pub struct CodeFormProps {
    /// All texts.
    pub texts: &'static Texts,
    /// Opens what was typed or pasted.
    pub open: Callback<String>,
}

/// A field for a code or a link that someone else has given.
#[component]
pub fn CodeForm(props: &CodeFormProps) -> Html {
    let page = &props.texts.page;
    let field = use_node_ref();
    let onsubmit = {
        let (field, open) = (field.clone(), props.open.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            open.emit(field.cast::<web_sys::HtmlInputElement>().map(|input| input.value()).unwrap_or_default());
        }
    };
    html! {
        <form class="code-form" {onsubmit}>
            <label for="open-code">{ page.open_code }</label>
            <div class="field">
                <input ref={field} id="open-code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false"
                    placeholder={page.open_code_hint} />
                <button type="submit">{ page.open_code_button }</button>
            </div>
        </form>
    }
}
