use super::advice_place::advice_place;
use super::el::{El, Static, button, el, string_el, text_el};
use super::view_msg::ViewMsg;
use crate::i18n::Texts;
use crate::scoring::{Assessment, NextStep, Readouts};
use crate::state::Action;
use crate::wording::advice_keys;
use crate::wording::next_step_words::NextStepWords;
use yew::prelude::*;

/// Properties of [`next_steps`].
pub struct NextStepsProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The assessment shown.
    pub assessment: &'a Assessment,
    /// Its readouts.
    pub values: &'a Readouts,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// Up to three raises that pay most, each with its effect on level and flow.
#[inline(never)]
pub fn next_steps(props: &NextStepsProps) -> El {
    let NextStepsProps { texts, assessment, .. } = *props;
    let list = if assessment.next_steps.is_empty() {
        text_el("p", "", texts.results.nothing_to_raise)
    } else {
        el("ol").each(assessment.next_steps.iter().map(|step| item(props, step)))
    };
    el("section")
        .static_attrs(&[("aria-labelledby", Static("next-title")), ("class", Static("next-steps"))])
        .with(text_el("h3", "", texts.results.next_steps).static_attrs(&[("id", Static("next-title"))]))
        .with(el("p").class("explained").with(advice_place(texts, "span", &[advice_keys::STEPS_EXPLAINED])))
        .with(el("div").with(list))
        .with(text_el("p", "no-advice", texts.results.no_advice))
}

#[inline(never)]
fn item(props: &NextStepsProps, step: &NextStep) -> El {
    let NextStepsProps { texts, assessment, .. } = *props;
    let NextStepWords { factor, name, raise, now, advice, level, flow } = NextStepWords::of(texts, props.values, step);
    let open = button("link", "", props.send, ViewMsg::Act(Action::Open(factor)));
    el("li")
        .key(factor.digit())
        .with(
            el("h4")
                .with(open.with(text_el("span", "number", factor.digit())).text(" ").text(name))
                .with(string_el("span", "raise", raise)),
        )
        .with(text_el("p", "explained", texts.results.now).text(" ").text(now))
        .with(advice_place(texts, "div", &[&advice, "", "", advice_keys::beside_step(assessment, step)]))
        .with(el("p").class("effects").with(string_el("span", "", level)).with(string_el("span", "", flow)))
}
