use super::arrow;
use crate::components::{El, Is, digit, el, is, leaf, leaf_of, made};
use crate::framework::Rating;
use crate::i18n::Texts;
use crate::meeting::{Comparison, FactorChange};
use crate::wording::{comparison_phrases, phrases};

/// Every factor in both ratings, with an arrow on the scale from the one to the other.
pub(crate) fn changes(texts: &'static Texts, comparison: &Comparison) -> El {
    let compare = &texts.studio.meeting.compare;
    el("section")
        .fixed(&[("aria-labelledby", Is("changes-title")), ("class", Is("changes"))])
        .with(leaf("h2", "", compare.differences).fixed(&[("id", Is("changes-title"))]))
        .with(el("ol").each(comparison.factors().map(|change| {
            let shown = |rating: Option<Rating>| rating.map_or("?", digit);
            let values = [shown(change.before), " → ", shown(change.after)].concat();
            let steps = change.steps().map_or(0.0, f64::from);
            let sign = if change.is_change() && change.steps().is_none() {
                leaf("span", "arrow", "≠")
            } else {
                arrow(steps)
            };
            let said =
                el("span").class("said").with(hidden(sign)).string(comparison_phrases::factor_change(texts, &change));
            el("li")
                .key(change.factor.digit())
                .attrs(&["class"], [is(if change.is_change() { "change" } else { "change same" })])
                .with(leaf_of("span", "name", phrases::numbered(texts, change.factor)))
                .with(scale(&change))
                .with(leaf_of("span", "values", values))
                .with(said)
        })))
}

fn hidden(sign: El) -> El {
    el("span").fixed(&[("aria-hidden", Is("true"))]).with(sign)
}

/// The scale with a ring where it was, a disc where it is, and an arrow between. For the eye alone.
fn scale(change: &FactorChange) -> El {
    let x = |rating: Rating| 8 + i32::from(rating.value()) * 20;
    let mut scale =
        el("svg")
            .fixed(&[("viewBox", Is("0 0 116 20")), ("aria-hidden", Is("true")), ("class", Is("scale-arrow"))])
            .with(el("path").fixed(&[
                ("d", Is("M8 10H108M8 7V13M28 7V13M48 7V13M68 7V13M88 7V13M108 7V13")),
                ("class", Is("axis")),
            ]));
    if let (Some(before), Some(after)) = (change.before, change.after)
        && before != after
    {
        let back = if after > before { -1 } else { 1 };
        let (from, tip) = (x(before), x(after) + back * 5);
        let (wing, number) = (tip + back * 6, |value: i32| value.to_string());
        let shaft = ["M", &number(from), " 10H", &number(tip)].concat();
        let head = ["M", &number(wing), " 5L", &number(tip), " 10L", &number(wing), " 15"].concat();
        let class = if after > before { "way up" } else { "way down" };
        scale = scale.with(el("path").key("way").attrs(&["d", "class"], [made(shaft + &head), is(class)]));
    }
    let mark = |key: &'static str, class: &'static str, rating: Rating| {
        el("circle")
            .key(key)
            .attrs(&["cx", "cy", "r", "class"], [made(x(rating).to_string()), is("10"), is("4.5"), is(class)])
    };
    scale
        .each(change.before.map(|rating| mark("before", "was", rating)))
        .each(change.after.map(|rating| mark("after", "is", rating)))
}
