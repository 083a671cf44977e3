use crate::i18n::Texts;
use yew::prelude::*;

/// What [`code_form`] shows.
pub struct CodeFormProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The field's element.
    pub field: NodeRef,
    /// Opens what was typed or pasted.
    pub open: Callback<String>,
}

/// A field for a code or a link that someone else has given.
pub fn code_form(props: &CodeFormProps) -> Html {
    let page = &props.texts.page;
    let onsubmit = {
        let (field, open) = (props.field.clone(), props.open.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            open.emit(field.cast::<web_sys::HtmlInputElement>().map(|input| input.value()).unwrap_or_default());
        }
    };
    html! {
        <form class="code-form" {onsubmit}>
            <label for="open-code">{ page.open_code }</label>
            <div class="field">
                <input ref={props.field.clone()} id="open-code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false"
                    placeholder={page.open_code_hint} />
                <button type="submit">{ page.open_code_button }</button>
            </div>
        </form>
    }
}
