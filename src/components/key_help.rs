use super::el::{El, On, Static, button, el, text_el};
use super::view_msg::ViewMsg;
use crate::i18n::Texts;
use crate::state::Action;
use yew::prelude::*;

/// Properties of [`key_help`].
pub struct KeyHelpProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// Whether single keys work.
    pub hotkeys: bool,
    /// Set to the dialog's element, for opening it.
    pub dialog: &'a NodeRef,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The dialog with the list of keys and the switch for single keys.
#[inline(never)]
pub fn key_help(props: &KeyHelpProps) -> El {
    let KeyHelpProps { texts, hotkeys, dialog, send } = *props;
    let page = &texts.page;
    let keys = [
        ("1–8", page.key_choose),
        ("0–5", page.key_rate),
        ("→ N", page.key_next),
        ("←", page.key_back),
        ("Home End", page.key_ends),
        ("Esc", page.key_leave),
        ("Ctrl+Z", page.key_undo),
        ("Ctrl+Shift+Z", page.key_redo),
        ("P", page.key_present),
        ("?", page.key_help),
    ];
    let row = |(names, does): (&'static str, &'static str)| {
        let names_shown = el("dt").each(names.split(' ').map(|name| text_el("kbd", "", name).key(name)));
        el("div").key(names).with(names_shown).with(text_el("dd", "", does))
    };
    el("dialog")
        .node_ref(dialog)
        .static_attrs(&[("aria-labelledby", Static("keys-title")), ("class", Static("key-help"))])
        .with(text_el("h2", "", page.keys).static_attrs(&[("id", Static("keys-title"))]))
        .with(text_el("p", "", page.keys_explained))
        .with(el("dl").each(keys.into_iter().map(row)))
        .with(
            el("p")
                .class("check")
                .with(
                    el("input")
                        .static_attrs(&[("type", Static("checkbox")), ("id", Static("hotkeys"))])
                        .checked(hotkeys)
                        .on_emit(On::Change, send, ViewMsg::Act(Action::Hotkeys(!hotkeys))),
                )
                .with(text_el("label", "", page.keys_switch).static_attrs(&[("for", Static("hotkeys"))])),
        )
        .with(el("div").class("buttons").with(button("", page.close, send, ViewMsg::CloseDialogs)))
}
