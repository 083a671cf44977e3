use super::app::Msg;
use super::leaf::leaf;
use crate::i18n::Texts;
use yew::prelude::*;

/// What [`start_over`] shows.
pub struct StartOverProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The dialog's element, for whoever opens it.
    pub dialog: NodeRef,
    /// What the visitor wants.
    pub send: Callback<Msg>,
}

/// Asks before everything is cleared.
pub fn start_over(props: &StartOverProps) -> Html {
    let page = &props.texts.page;
    html! {
        <dialog ref={props.dialog.clone()} aria-labelledby="start-over-title">
            <h2 id="start-over-title">{ page.start_over_question }</h2>
            { leaf("p", "", page.start_over_explained) }
            <div class="buttons">
                <button type="button" class="quiet" onclick={props.send.reform(|_| Msg::CloseDialogs)}>{ page.cancel }</button>
                <button type="button" onclick={props.send.reform(|_| Msg::StartOver)}>{ page.start_over_yes }</button>
            </div>
        </dialog>
    }
}
