use super::app::Msg;
use crate::i18n::Texts;
use crate::state::Action;
use yew::prelude::*;

/// What [`tools`] shows.
pub struct ToolsProps {
    /// All texts.
    pub texts: &'static Texts,
    /// Whether there is a step back.
    pub can_undo: bool,
    /// Whether there is a step forward.
    pub can_redo: bool,
    /// Whether there is anything to clear.
    pub can_start_over: bool,
    /// What the visitor wants.
    pub send: Callback<Msg>,
}

/// Undo, redo, start over and the list of keys.
pub fn tools(props: &ToolsProps) -> Html {
    let page = &props.texts.page;
    let button = |text: &'static str, disabled: bool, msg: Msg| {
        let onclick = props.send.reform(move |_| msg.clone());
        html! { <button key={text} type="button" class="quiet" {disabled} {onclick}>{ text }</button> }
    };
    html! {
        <div class="tools">
            { button(page.undo, !props.can_undo, Msg::Act(Action::Undo)) }
            { button(page.redo, !props.can_redo, Msg::Act(Action::Redo)) }
            { button(page.start_over, !props.can_start_over, Msg::AskStartOver) }
            { button(page.keys, false, Msg::Help) }
        </div>
    }
}
