use super::Keeping;
use super::card::{CardProps, card};
use super::el::{El, On, Static, attr, attr_bool, attr_string, el, pairs, string_el, text_el};
use super::overview::{OverviewProps, overview};
use super::stream::small_figure;
use super::tools::{ToolsProps, tools};
use super::view_msg::ViewMsg;
use crate::digits::whole;
use crate::framework::Factor;
use crate::i18n::Texts;
use crate::state::{Action, State, View};
use crate::wording::phrases;
use yew::prelude::*;

/// Properties of [`panel`].
pub struct PanelProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The state.
    pub state: &'a State,
    /// Where the answers are kept.
    pub keeping: Keeping,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The rating panel: one card at a time, or all eight in a form.
#[inline(never)]
pub fn panel(props: &PanelProps) -> El {
    let PanelProps { texts, state, keeping, send } = *props;
    let page = &texts.page;
    let ratings = state.ratings();
    let readonly = !state.is_own();
    let answer = |factor: Factor| match readonly {
        false => state.profile().answer(factor),
        true => ratings.get(factor).into(),
    };
    let view = |view: View, text: &'static str| {
        el("button")
            .key(text)
            .attrs(pairs![("type", attr("button")), ("aria-pressed", attr_bool(state.view == view))])
            .text(text)
            .on_emit(On::Click, send, ViewMsg::Act(Action::Show(view)))
    };
    let content = match state.view {
        View::Card => card(&CardProps {
            texts,
            factor: state.open,
            answer: answer(state.open),
            readonly,
            note: Some(state.profile().note(state.open)),
            complete: ratings.complete().is_some(),
            send,
        }),
        View::Overview => overview(&OverviewProps { texts, answers: Factor::ALL.map(answer), readonly, send }),
    };
    let (kept, saved) = match keeping {
        Keeping::Browser => ("kept", page.saved),
        Keeping::Memory => ("kept not", page.not_saved),
    };
    let rated = phrases::rated_count(texts, &ratings);
    let progress = el("progress").attrs(pairs![
        ("max", attr("8")),
        ("value", attr_string(whole(ratings.rated() as i32))),
        ("aria-hidden", attr("true"))
    ]);
    let goes_on = state.settings.goes_on;
    let switch = el("input")
        .checked(goes_on)
        .attrs(pairs![("type", attr("checkbox")), ("id", attr("goes-on")), ("autocomplete", attr("off"))])
        .on_emit(On::Change, send, ViewMsg::Act(Action::GoesOn(!goes_on)));
    el("div")
        .class("panel")
        .with(
            el("div")
                .class("panel-head")
                .with(small_figure(&ratings))
                .with(progress)
                .with(string_el("p", "count", rated)),
        )
        .with(el("div").class("panel-body").with(content))
        .with(
            el("p")
                .class("goes-on")
                .with(switch)
                .with(text_el("label", "", page.goes_on).static_attrs(&[("for", Static("goes-on"))])),
        )
        .with(
            el("div")
                .attrs(pairs![("role", attr("group")), ("aria-label", attr(page.view)), ("class", attr("switch"))])
                .with(view(View::Card, page.one_at_a_time))
                .with(view(View::Overview, page.all_eight)),
        )
        .with(text_el("p", kept, saved))
        .with(tools(&ToolsProps {
            texts,
            can_undo: !readonly && state.history().can_undo(),
            can_redo: !readonly && state.history().can_redo(),
            can_start_over: !readonly && !state.profile().is_empty(),
            send,
        }))
}
