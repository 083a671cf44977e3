use super::app::{CopyField, Msg};
use super::code_form::{CodeFormProps, code_form};
use super::leaf::leaf;
use crate::i18n::Texts;
use yew::prelude::*;

/// What [`share`] shows.
pub struct ShareProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The code of the ratings on show.
    pub code: AttrValue,
    /// The link that opens them.
    pub link: AttrValue,
    /// Which of the two was copied last.
    pub copied: Option<CopyField>,
    /// The element of the field for a code.
    pub field: NodeRef,
    /// What the visitor wants.
    pub send: Callback<Msg>,
}

/// The code and the link of a rating, each with a button that copies it, and a field that opens one.
pub fn share(props: &ShareProps) -> Html {
    let page = &props.texts.page;
    html! {
        <section class="share" id="share" aria-labelledby="share-title">
            <h2 id="share-title">{ page.share }</h2>
            { leaf("p", "explained", page.share_explained) }
            <div class="share-fields">
                { copy(props, CopyField::Code, page.code, page.copy_code, &props.code) }
                { copy(props, CopyField::Link, page.link_label, page.copy_link, &props.link) }
                { code_form(&CodeFormProps { texts: props.texts, field: props.field.clone(), open: props.send.reform(Msg::OpenCode) }) }
            </div>
        </section>
    }
}

fn copy(props: &ShareProps, field: CopyField, label: &'static str, button: &'static str, value: &AttrValue) -> Html {
    let onclick = props.send.reform(move |_| Msg::Copy(field));
    let copied = props.copied == Some(field);
    html! {
        <div class={classes!("copy", field.id())}>
            <label for={field.id()}>{ label }</label>
            <div class="field">
                <input id={field.id()} type="text" readonly=true value={value.clone()} />
                <button type="button" {onclick}>{ if copied { props.texts.page.copied } else { button } }</button>
            </div>
        </div>
    }
}
