use super::arrow;
use crate::components::{El, Static, attr, attr_string, digit, el, pairs, string_el, text_el};
use crate::framework::Rating;
use crate::i18n::Texts;
use crate::meeting::{Comparison, FactorChange};
use crate::wording::{comparison_phrases, phrases};

/// Every factor in both ratings, with an arrow on the scale from the one to the other.
pub(crate) fn changes(texts: &'static Texts, comparison: &Comparison) -> El {
    let compare = &texts.studio.meeting.compare;
    el("section")
        .static_attrs(&[("aria-labelledby", Static("changes-title")), ("class", Static("changes"))])
        .with(text_el("h2", "", compare.differences).static_attrs(&[("id", Static("changes-title"))]))
        .with(el("ol").each(comparison.factors().map(|change| {
            let shown = |rating: Option<Rating>| rating.map_or("?", digit);
            let values = [shown(change.before), " → ", shown(change.after)].concat();
            let steps = change.steps().map_or(0.0, f64::from);
            let sign = if change.is_change() && change.steps().is_none() {
                text_el("span", "arrow", "≠")
            } else {
                arrow(steps)
            };
            let said =
                el("span").class("said").with(hidden(sign)).string(comparison_phrases::factor_change(texts, &change));
            el("li")
                .key(change.factor.digit())
                .attrs(pairs![("class", attr(if change.is_change() { "change" } else { "change same" }))])
                .with(string_el("span", "name", phrases::numbered(texts, change.factor)))
                .with(scale(&change))
                .with(string_el("span", "values", values))
                .with(said)
        })))
}

fn hidden(sign: El) -> El {
    el("span").static_attrs(&[("aria-hidden", Static("true"))]).with(sign)
}

/// The scale with a ring at the earlier rating, a disc at the later one, and an arrow between. Decorative.
fn scale(change: &FactorChange) -> El {
    let x = |rating: Rating| 8 + i32::from(rating.value()) * 20;
    let mut scale = el("svg")
        .static_attrs(&[
            ("viewBox", Static("0 0 116 20")),
            ("aria-hidden", Static("true")),
            ("class", Static("scale-arrow")),
        ])
        .with(el("path").static_attrs(&[
            ("d", Static("M8 10H108M8 7V13M28 7V13M48 7V13M68 7V13M88 7V13M108 7V13")),
            ("class", Static("axis")),
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
        scale =
            scale.with(el("path").key("way").attrs(pairs![("d", attr_string(shaft + &head)), ("class", attr(class))]));
    }
    let mark = |key: &'static str, class: &'static str, rating: Rating| {
        el("circle").key(key).attrs(pairs![
            ("cx", attr_string(x(rating).to_string())),
            ("cy", attr("10")),
            ("r", attr("4.5")),
            ("class", attr(class))
        ])
    };
    scale
        .each(change.before.map(|rating| mark("before", "was", rating)))
        .each(change.after.map(|rating| mark("after", "is", rating)))
}
