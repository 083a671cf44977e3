use super::el::{El, Is, button, el, leaf, leaf_of};
use super::view_msg::ViewMsg;
use crate::i18n::Texts;
use crate::scoring::{Assessment, NextStep, Readouts};
use crate::state::Action;
use crate::wording::next_step_words::NextStepWords;
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
    let NextStepWords { factor, name, raise, goal, level, flow } = NextStepWords::of(props.texts, props.values, step);
    let open = button("link", "", props.send, ViewMsg::Act(Action::Open(factor)));
    el("li")
        .key(factor.digit())
        .with(
            el("h4")
                .with(open.with(leaf("span", "number", factor.digit())).text(" ").text(name))
                .with(leaf_of("span", "raise", raise)),
        )
        .with(leaf("p", "goal", goal))
        .with(el("p").class("effects").with(leaf_of("span", "", level)).with(leaf_of("span", "", flow)))
}
