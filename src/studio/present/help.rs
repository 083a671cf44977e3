use super::messages::PresentMsg;
use super::shell::msg;
use crate::components::{El, Static, button, el, text_el};
use crate::i18n::Texts;
use crate::studio::Msg;
use yew::prelude::*;

/// The list of the presentation's keys.
pub(super) fn help(texts: &'static Texts, dialog: &NodeRef, send: &Callback<Msg>) -> El {
    let words = &texts.studio.meeting.present;
    let (space, shift) = (words.key_space, words.key_shift);
    let keys: [(Vec<&'static str>, &'static str); 25] = [
        (vec!["→", space, "PageDown"], words.key_next),
        (vec!["N"], words.key_skip),
        (vec!["←", shift, "+", space, "P", "PageUp"], words.key_back),
        (vec!["Home", "End"], words.key_ends),
        (vec!["R"], words.key_reveal),
        (vec!["1–8"], words.key_choose),
        (vec!["0–5"], words.key_rate),
        (vec!["Esc"], words.key_leave),
        (vec!["W"], words.key_what_if),
        (vec!["C"], words.key_compare),
        (vec!["C"], words.key_camera),
        (vec!["H"], words.key_sure),
        (vec!["G"], words.key_groups),
        (vec!["A"], words.key_actions),
        (vec!["B", "."], words.key_blank),
        (vec!["V"], words.key_water),
        (vec!["D"], words.key_dark),
        (vec!["K"], words.key_pointer),
        (vec![shift, "+", "← → ↑ ↓"], words.key_point),
        (vec!["S"], words.key_second),
        (vec!["M"], words.key_notes),
        (vec!["F"], words.key_full_screen),
        (vec!["Ctrl", "+", "Z"], words.key_undo),
        (vec!["Ctrl", "+", shift, "+", "Z"], words.key_redo),
        (vec!["?"], words.key_help),
    ];
    let row = |(names, does): (Vec<&'static str>, &'static str)| {
        let shown = names.into_iter().enumerate().map(|(place, name)| {
            let tag = if name == "+" { "span" } else { "kbd" };
            text_el(tag, "", name).key(&place.to_string())
        });
        el("div").key(does).with(el("dt").each(shown)).with(text_el("dd", "", does))
    };
    el("dialog")
        .node_ref(dialog)
        .static_attrs(&[("aria-labelledby", Static("present-keys")), ("class", Static("key-help present-help"))])
        .with(text_el("h2", "", words.help).static_attrs(&[("id", Static("present-keys"))]))
        .with(text_el("p", "", words.help_explained))
        .with(el("dl").each(keys.into_iter().map(row)))
        .with(el("div").class("buttons").with(button("", texts.page.close, send, msg(PresentMsg::CloseHelp))))
}
