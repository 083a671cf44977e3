use super::leaf::leaf;
use crate::i18n::{Texts, fill, tenths};
use crate::scoring::{Assessment, NextStep, Readouts};
use crate::state::Action;
use yew::prelude::*;

/// What [`next_steps`] shows.
pub struct NextStepsProps {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: Assessment,
    /// Its readouts.
    pub values: Readouts,
    /// What the visitor does.
    pub act: Callback<Action>,
}

/// The three raises that pay most, each with what it does to level and flow.
pub fn next_steps(props: &NextStepsProps) -> Html {
    let NextStepsProps { texts, assessment, .. } = props;
    let list = if assessment.next_steps.is_empty() {
        html! { { leaf("p", "", texts.results.nothing_to_raise) } }
    } else {
        html! { <ol>{ for assessment.next_steps.iter().map(|step| item(props, step)) }</ol> }
    };
    html! {
        <section class="next-steps" aria-labelledby="next-title">
            <h3 id="next-title">{ texts.results.next_steps }</h3>
            { leaf("p", "explained", texts.results.next_steps_explained) }
            <div>{ list }</div>
        </section>
    }
}

fn item(props: &NextStepsProps, step: &NextStep) -> Html {
    let NextStepsProps { texts, values, .. } = props;
    let results = &texts.results;
    let number = |value: f64| tenths(value, texts.language);
    let (own, factor) = (texts.factor(step.factor), step.factor);
    let (from, to) = ((step.to.value() - 1).to_string(), step.to.value().to_string());
    let effect = |text: &str, before: f64, after: f64| {
        let (before, after) = (number(before), number(after));
        let text = if before == after { results.no_change } else { text };
        fill(text, &[("before", &before), ("after", &after)])
    };
    let open = props.act.reform(move |_| Action::Open(factor));
    html! {
        <li key={factor.number()}>
            <h4>
                <button type="button" class="link" onclick={open}>
                    { leaf("span", "number", factor.digit()) }{ " " }{ own.name }
                </button>
                { leaf("span", "raise", fill(results.raise, &[("from", &from), ("to", &to)])) }
            </h4>
            { leaf("p", "goal", own.steps[step.to.index()]) }
            <p class="effects">
                { leaf("span", "", fill(results.effect_level, &[("before", &number(values.level)), ("after", &number(step.level))])) }
                { leaf("span", "", effect(results.effect_flow, values.flow, step.flow)) }
            </p>
        </li>
    }
}
