use super::scale::Scale;
use crate::framework::Factor;
use crate::i18n::Texts;
use crate::state::{Action, Answer};
use yew::prelude::*;

/// Properties of [`Overview`].
#[derive(Properties, PartialEq)]
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
#[component]
pub fn Overview(props: &OverviewProps) -> Html {
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
                        <legend><span class="number">{ factor.number() }</span>{ " " }{ texts.factor(factor).name }</legend>
                        <Scale {texts} {factor} {answer} readonly={*readonly} short=true act={props.act.clone()} />
                        <p class="chosen">{ chosen }</p>
                    </fieldset>
                }
            }) }
        </section>
    }
}
