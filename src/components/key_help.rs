use super::app::Msg;
use super::leaf::leaf;
use crate::i18n::Texts;
use crate::state::Action;
use yew::prelude::*;

/// What [`key_help`] shows.
pub struct KeyHelpProps {
    /// All texts.
    pub texts: &'static Texts,
    /// Whether single keys work.
    pub hotkeys: bool,
    /// The dialog's element, for whoever opens it.
    pub dialog: NodeRef,
    /// What the visitor wants.
    pub send: Callback<Msg>,
}

/// The list of keys, and the switch that turns single keys off.
pub fn key_help(props: &KeyHelpProps) -> Html {
    let KeyHelpProps { texts, hotkeys, dialog, send } = props;
    let page = &texts.page;
    let keys = [
        ("1–8", page.key_choose),
        ("0–5", page.key_rate),
        ("→ N", page.key_next),
        ("← P", page.key_back),
        ("Home End", page.key_ends),
        ("Esc", page.key_leave),
        ("Ctrl+Z", page.key_undo),
        ("Ctrl+Shift+Z", page.key_redo),
        ("?", page.key_help),
    ];
    let hotkeys = *hotkeys;
    html! {
        <dialog ref={dialog.clone()} class="key-help" aria-labelledby="keys-title">
            <h2 id="keys-title">{ page.keys }</h2>
            { leaf("p", "", page.keys_explained) }
            <dl>
                { for keys.map(|(key, does)| html! {
                    <div key={key}><dt>{ for key.split(' ').map(|key| html! { <kbd key={key}>{ key }</kbd> }) }</dt>{ leaf("dd", "", does) }</div>
                }) }
            </dl>
            <p class="check">
                <input type="checkbox" id="hotkeys" checked={hotkeys} onchange={send.reform(move |_| Msg::Act(Action::Hotkeys(!hotkeys)))} />
                <label for="hotkeys">{ page.keys_switch }</label>
            </p>
            <div class="buttons">
                <button type="button" onclick={send.reform(|_| Msg::CloseDialogs)}>{ page.close }</button>
            </div>
        </dialog>
    }
}
