use super::el::{El, Is, button, el, leaf, leaf_of};
use super::view_msg::ViewMsg;
use crate::digits::whole;
use crate::i18n::{Texts, fill, tenths};
use crate::scoring::{Assessment, NextStep, Readouts};
use crate::state::Action;
use yew::prelude::*;

/// What [`next_steps`] shows.
pub struct NextStepsProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: &'a Assessment,
    /// Its readouts.
    pub values: &'a Readouts,
    /// What the visitor wants.
    pub send: &'a Callback<ViewMsg>,
}

/// The three raises that pay most, each with what it does to level and flow.
#[inline(never)]
pub fn next_steps(props: &NextStepsProps) -> El {
    let NextStepsProps { texts, assessment, .. } = *props;
    let list = if assessment.next_steps.is_empty() {
        leaf("p", "", texts.results.nothing_to_raise)
    } else {
        el("ol").each(assessment.next_steps.iter().map(|step| item(props, step)))
    };
    el("section")
        .fixed(&[("aria-labelledby", Is("next-title")), ("class", Is("next-steps"))])
        .with(leaf("h3", "", texts.results.next_steps).fixed(&[("id", Is("next-title"))]))
        .with(leaf("p", "explained", texts.results.next_steps_explained))
        .with(el("div").with(list))
}

#[inline(never)]
fn item(props: &NextStepsProps, step: &NextStep) -> El {
    let NextStepsProps { texts, values, .. } = *props;
    let results = &texts.results;
    let (own, factor) = (texts.factor(step.factor), step.factor);
    let (from, to) = (whole(i32::from(step.to.value()) - 1), whole(step.to.value().into()));
    let change = |text: &str, before: &str, after: &str| fill(text, &[("before", before), ("after", after)]);
    let level =
        change(results.effect_level, &tenths(values.level, texts.language), &tenths(step.level, texts.language));
    let (before, after) = (tenths(values.flow, texts.language), tenths(step.flow, texts.language));
    let flow = if before == after { results.no_change } else { results.effect_flow };
    let open = button("link", "", props.send, ViewMsg::Act(Action::Open(factor)));
    el("li")
        .key(factor.digit())
        .with(el("h4").with(open.with(leaf("span", "number", factor.digit())).text(" ").text(own.name)).with(leaf_of(
            "span",
            "raise",
            fill(results.raise, &[("from", &from), ("to", &to)]),
        )))
        .with(leaf("p", "goal", own.steps[step.to.index()]))
        .with(el("p").class("effects").with(leaf_of("span", "", level)).with(leaf_of(
            "span",
            "",
            change(flow, &before, &after),
        )))
}
