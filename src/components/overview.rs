use super::el::{El, attr, el, pairs, text_el};
use super::scale::{ScaleProps, scale};
use super::view_msg::ViewMsg;
use crate::framework::{Answer, Factor};
use crate::i18n::Texts;
use yew::prelude::*;

/// Properties of [`overview`].
pub struct OverviewProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The answers shown, in number order.
    pub answers: [Answer; Factor::COUNT],
    /// Whether the ratings are someone else's and cannot be changed.
    pub readonly: bool,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// All eight factors in one form.
#[inline(never)]
pub fn overview(props: &OverviewProps) -> El {
    let OverviewProps { texts, answers, readonly, send } = *props;
    let one = |factor: Factor| {
        let answer = answers[factor.index()];
        let chosen = match answer {
            Answer::Open => texts.page.unrated,
            Answer::Unknown => texts.page.dont_know,
            Answer::Rated(rating) => texts.factor(factor).steps[rating.index()],
        };
        let legend =
            el("legend").with(text_el("span", "number", factor.digit())).text("\u{A0}").text(texts.factor(factor).name);
        el("fieldset")
            .key(factor.digit())
            .with(legend)
            .with(scale(&ScaleProps { texts, factor, answer, readonly, short: true, send }))
            .with(text_el("p", "chosen", chosen))
    };
    el("section")
        .attrs(pairs![("aria-label", attr(texts.page.all_eight)), ("class", attr("overview"))])
        .each(Factor::ALL.into_iter().map(one))
}
