use super::options::StorageState;
use crate::components::{CardProps, El, On, ViewMsg, attr, attr_if, card, el, pairs, string_el, text_el};
use crate::i18n::Texts;
use crate::state::{Action, State};
use crate::wording::phrases;
use yew::prelude::*;

/// Properties of [`rate`].
pub struct RateProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The state.
    pub state: &'a State,
    /// Whether the visitor's ratings are stored.
    pub kept: StorageState,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The card of the open factor, with the undo and start-over buttons.
#[inline(never)]
pub fn rate(props: &RateProps) -> El {
    let RateProps { texts, state, kept, send } = *props;
    let ratings = state.ratings();
    let readonly = !state.is_own();
    let answer = if readonly { ratings.get(state.open).into() } else { state.profile().answer(state.open) };
    let content = card(&CardProps {
        texts,
        factor: state.open,
        answer,
        note: None,
        complete: ratings.complete().is_some(),
        readonly,
        send,
    });
    let tool = |text: &'static str, enabled: bool, action: Action| {
        el("button")
            .attrs(pairs![
                ("type", attr("button")),
                ("disabled", attr_if(!enabled, "disabled")),
                ("class", attr("quiet"))
            ])
            .text(text)
            .on_emit(On::Click, send, ViewMsg::Act(action))
    };
    let tools = match readonly {
        true => el("div").key("none"),
        false => el("div")
            .key("tools")
            .class("tools")
            .with(tool(texts.page.undo, state.history().can_undo(), Action::Undo))
            .with(tool(texts.page.start_over, !state.profile().is_empty(), Action::StartOver)),
    };
    let kept = match kept {
        StorageState::Unasked => text_el("p", "kept none", ""),
        StorageState::Saved => text_el("p", "kept", texts.page.saved),
        StorageState::Refused => text_el("p", "kept not", texts.embed.not_kept),
    };
    el("div")
        .class("panel")
        .with(el("div").class("panel-head").with(string_el("p", "count", phrases::rated_count(texts, &ratings))))
        .with(el("div").class("panel-body").with(content))
        .with(kept)
        .with(tools)
}
