use super::app::Msg;
use super::app_props::Keeping;
use super::card::{CardProps, card};
use super::leaf::leaf;
use super::overview::{OverviewProps, overview};
use super::tools::{ToolsProps, tools};
use crate::framework::Factor;
use crate::i18n::{Texts, phrases};
use crate::state::{Action, Answer, State, View};
use yew::prelude::*;

/// What [`panel`] shows.
pub struct PanelProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The state.
    pub state: State,
    /// Whether answers are kept in this browser.
    pub keeping: Keeping,
    /// What the visitor does.
    pub act: Callback<Action>,
    /// What the visitor wants.
    pub send: Callback<Msg>,
}

/// Where factors are rated in words: one card at a time, or all eight in a form.
pub fn panel(props: &PanelProps) -> Html {
    let PanelProps { texts, state, .. } = props;
    let page = &texts.page;
    let ratings = state.ratings();
    let readonly = !state.is_own();
    let answer = |factor: Factor| match state.is_own() {
        true => state.profile().answer(factor),
        false => ratings.get(factor).into(),
    };
    let view = |view: View, text: &'static str| {
        let onclick = props.act.reform(move |_| Action::Show(view));
        let pressed = if state.view == view { "true" } else { "false" };
        html! { <button key={text} type="button" aria-pressed={pressed} {onclick}>{ text }</button> }
    };
    let content = match state.view {
        View::Card => html! {
            { card(&CardProps { texts, factor: state.open, answer: answer(state.open), readonly, note: AttrValue::from(state.profile().note(state.open).to_owned()), complete: ratings.complete().is_some(), act: props.act.clone(), turn: props.send.reform(Msg::Turn) }) }
        },
        View::Overview => {
            let answers: [Answer; Factor::COUNT] = Factor::ALL.map(answer);
            html! { { overview(&OverviewProps { texts, answers, readonly, act: props.act.clone() }) } }
        }
    };
    html! {
        <div class="panel" id="rate">
            <div class="panel-head">
                <div class="switch" role="group" aria-label={page.view}>
                    { view(View::Card, page.one_at_a_time) }
                    { view(View::Overview, page.all_eight) }
                </div>
                { leaf("p", "count", phrases::rated_count(texts, &ratings)) }
            </div>
            <div class="panel-body">{ content }</div>
            <p class={classes!("kept", (props.keeping == Keeping::Memory).then_some("not"))}>
                { if props.keeping == Keeping::Browser { page.saved } else { page.not_saved } }
            </p>
            { tools(&ToolsProps { texts, can_undo: !readonly && state.history().can_undo(), can_redo: !readonly && state.history().can_redo(), can_start_over: !readonly && !state.profile().is_empty(), send: props.send.clone() }) }
        </div>
    }
}
