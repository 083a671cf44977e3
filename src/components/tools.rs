use super::el::{El, On, attr, attr_if, el, pairs};
use super::view_msg::ViewMsg;
use crate::i18n::Texts;
use crate::state::Action;
use yew::prelude::*;

/// Properties of [`tools`].
pub struct ToolsProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// Whether there is anything to undo.
    pub can_undo: bool,
    /// Whether there is anything to redo.
    pub can_redo: bool,
    /// Whether there is anything to clear.
    pub can_start_over: bool,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The buttons for undo, redo, start over and the list of keys.
#[inline(never)]
pub fn tools(props: &ToolsProps) -> El {
    let page = &props.texts.page;
    let tools = [
        (page.undo, props.can_undo, ViewMsg::Act(Action::Undo)),
        (page.redo, props.can_redo, ViewMsg::Act(Action::Redo)),
        (page.start_over, props.can_start_over, ViewMsg::AskStartOver),
        (page.keys, true, ViewMsg::Help),
    ];
    el("div").class("tools").each(tools.map(|(text, enabled, msg)| {
        el("button")
            .key(text)
            .attrs(pairs![
                ("type", attr("button")),
                ("disabled", attr_if(!enabled, "disabled")),
                ("class", attr("quiet"))
            ])
            .text(text)
            .on_emit(On::Click, props.send, msg)
    }))
}
