use super::arrow;
use crate::components::{El, Is, On, classes, digit, el, is, label, leaf, made, word};
use crate::figure::segment;
use crate::framework::{Cycle, Factor, Rating};
use crate::i18n::Texts;
use crate::meeting::FactorChange;
use crate::wording::{comparison_phrases, phrases};
use yew::prelude::*;

/// What is pointed at in the figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// A station.
    Station(Factor),
    /// A target of the ring around it.
    Rating(Factor, Rating),
}

/// What [`pair_station`] shows.
pub(super) struct PairStationProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The factor with both its ratings.
    pub change: FactorChange,
    /// Whether there are two ratings at all.
    pub two: bool,
    /// Whether a finding lights it; none where no finding is lit.
    pub lit: Option<bool>,
    /// Whether the ring of ratings is shown.
    pub armed: bool,
    /// Whoever wants to know what is pointed at; none where the figure is only looked at.
    pub pick: Option<&'a Callback<Pick>>,
}

/// A station with the rating of a factor, or with both and an arrow from one to the other; and its label.
pub(super) fn pair_station(props: &PairStationProps) -> [El; 2] {
    let PairStationProps { texts, change, two, .. } = *props;
    let FactorChange { factor, before, after } = change;
    let number = factor.digit();
    let moved = two && change.is_change();
    let class = classes(&[
        "station",
        &["station-", number].concat(),
        match factor.cycle() {
            None => "link",
            Some(Cycle::Strategy) => "strategy",
            Some(Cycle::Execution) => "execution",
        },
        &after.map_or("unrated".into(), |rating| ["rated-", digit(rating)].concat()),
        if moved { "moved" } else { "" },
        if props.armed { "armed" } else { "" },
        match props.lit {
            None => "",
            Some(true) => "lit",
            Some(false) => "unlit",
        },
    ]);
    let mut name = phrases::station_name(texts, factor, after);
    if two {
        name = [&*name, " (", &comparison_phrases::factor_change(texts, &change), ")"].concat();
    }
    let face = match props.pick {
        None => el("div").attrs(&["class", "role", "aria-label"], [is("face"), is("img"), made(name)]),
        Some(pick) => {
            let pick = pick.clone();
            el("button")
                .attrs(
                    &["type", "id", "class", "aria-label", "aria-expanded"],
                    [is("button"), made(["try-station-", number].concat()), is("face"), made(name), word(props.armed)],
                )
                .on(On::Click, Callback::from(move |_| pick.emit(Pick::Station(factor))))
        }
    };
    let numeral = match (moved, before, after) {
        (true, before, after) => {
            let one = |rating: Option<Rating>| rating.map_or("?", digit);
            el("span").class("numeral two").text(one(before)).with(leaf("span", "to", "→")).text(one(after))
        }
        (false, _, after) => leaf("span", "numeral", after.map_or("?", digit)),
    };
    let mut chip = el("span").class("chip");
    if moved {
        let steps = change.steps().unwrap_or_default();
        chip = match change.steps() {
            Some(_) => chip.with(arrow(f64::from(steps))).string(steps.unsigned_abs().to_string()),
            None => chip.text("≠"),
        };
    }
    let badge = el("span").attrs(&["class", "data-number"], [is("badge"), is(number)]);
    // Beside the button, whose name says it in words.
    let shown =
        el("span").fixed(&[("aria-hidden", Is("true")), ("class", Is("shown"))]).with(numeral).with(badge).with(chip);
    let mut ring = el("div").fixed(&[("aria-hidden", Is("true")), ("class", Is("ring"))]);
    if let Some(pick) = props.pick.filter(|_| props.armed) {
        ring = ring.each(Rating::ALL.into_iter().map(|step| target(texts, factor, step, after, pick)));
    }
    let open = if props.armed { "open" } else { "" };
    let mut label = label(texts, factor, open);
    if let Some(pick) = props.pick {
        let pick = pick.clone();
        label = label.on(On::Click, Callback::from(move |_| pick.emit(Pick::Station(factor))));
    }
    [el("div").attrs(&["class"], [class]).with(face.with(dial(before, after, two))).with(shown).with(ring), label]
}

/// The dial: a segment for each step of the rating; those that a change brings or takes are of another kind each.
fn dial(before: Option<Rating>, after: Option<Rating>, two: bool) -> El {
    let before = if two { before } else { after };
    el("svg")
        .fixed(&[("viewBox", Is("-24 -24 48 48")), ("aria-hidden", Is("true")), ("class", Is("dial"))])
        .with(el("circle").fixed(&[("r", Is("21")), ("class", Is("disc"))]))
        .each(Rating::ALL[1..].iter().filter(|_| after.is_some()).map(|&step| {
            let class = match (before >= Some(step), after >= Some(step)) {
                (true, true) => "segment on",
                (false, true) => "segment on gained",
                (true, false) => "segment lost",
                (false, false) => "segment",
            };
            el("path").key(digit(step)).attrs(&["d", "class"], [is(segment(step)), is(class)])
        }))
}

/// One target of the ring. For the pointer alone: with keys and screen readers the radio buttons do the same.
fn target(texts: &Texts, factor: Factor, step: Rating, now: Option<Rating>, pick: &Callback<Pick>) -> El {
    let (number, pick) = (digit(step), pick.clone());
    let chosen = if now == Some(step) { "chosen" } else { "" };
    let class = classes(&["target", &["target-", number].concat(), chosen]);
    el("button")
        .key(number)
        .attrs(
            &["type", "tabindex", "title", "class"],
            [is("button"), is("-1"), is(texts.factor(factor).steps[step.index()]), class],
        )
        .text(number)
        .on(On::Click, Callback::from(move |_| pick.emit(Pick::Rating(factor, step))))
}
