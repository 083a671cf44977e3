use super::leaf::leaf;
use super::scale::{ScaleProps, scale};
use crate::framework::Factor;
use crate::i18n::Texts;
use crate::state::{Action, Answer};
use yew::prelude::*;

/// What [`overview`] shows.
pub struct OverviewProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The answers on show, in number order.
    pub answers: [Answer; Factor::COUNT],
    /// Whether they are someone else's.
    pub readonly: bool,
    /// What the visitor does.
    pub act: Callback<Action>,
}

/// All eight factors in one form, for those who prefer a form.
pub fn overview(props: &OverviewProps) -> Html {
    let OverviewProps { texts, answers, readonly, .. } = props;
    html! {
        <section class="overview" aria-label={texts.page.all_eight}>
            { for Factor::ALL.map(|factor| {
                let answer = answers[factor.index()];
                let chosen = match answer {
                    Answer::Open => texts.page.unrated,
                    Answer::Unknown => texts.page.dont_know,
                    Answer::Rated(rating) => texts.factor(factor).steps[rating.index()],
                };
                html! {
                    <fieldset key={factor.number()}>
                        <legend>{ leaf("span", "number", factor.digit()) }{ " " }{ texts.factor(factor).name }</legend>
                        { scale(&ScaleProps { texts, factor, answer, readonly: *readonly, short: true, act: props.act.clone() }) }
                        { leaf("p", "chosen", chosen) }
                    </fieldset>
                }
            }) }
        </section>
    }
}
