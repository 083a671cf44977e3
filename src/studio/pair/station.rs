use crate::components::{El, On, Static, attr, attr_bool, attr_string, classes, digit, el, label, pairs, text_el};
use crate::framework::{Cycle, Factor, Rating};
use crate::i18n::Texts;
use crate::meeting::FactorChange;
use crate::wording::{comparison_phrases, meeting_phrases, phrases};
use yew::prelude::*;

/// A choice made in the figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// A station.
    Station(Factor),
    /// A rating of the ring around a station.
    Rating(Factor, Rating),
}

/// What [`pair_station`] shows.
pub(super) struct PairStationProps<'a> {
    pub texts: &'static Texts,
    /// The factor with both its ratings.
    pub change: FactorChange,
    /// Whether two ratings are shown.
    pub two: bool,
    /// What the two are called if neither is the earlier one.
    pub beside: Option<&'a [String; 2]>,
    /// Whether the highlighted finding counts this factor; `None` without a highlighted finding.
    pub highlighted: Option<bool>,
    /// Whether the ring of ratings is shown.
    pub awaiting_rating: bool,
    /// Receives what is chosen; `None` makes the station read-only.
    pub pick: Option<&'a Callback<Pick>>,
}

/// A station with a factor's rating, or both with an arrow between; and its label.
pub(super) fn pair_station(props: &PairStationProps) -> [El; 2] {
    let PairStationProps { texts, change, two, .. } = *props;
    let FactorChange { factor, before, after } = change;
    let number = factor.digit();
    let moved = two && change.is_change();
    let main = if props.beside.is_some() { before } else { after };
    let class = classes(&[
        "station",
        &["station-", number].concat(),
        match factor.cycle() {
            None => "link",
            Some(Cycle::Strategy) => "strategy",
            Some(Cycle::Execution) => "execution",
        },
        &main.map_or("unrated".into(), |rating| ["rated-", digit(rating)].concat()),
        if moved { "moved" } else { "" },
        if props.awaiting_rating { "awaiting-rating" } else { "" },
        match props.highlighted {
            None => "",
            Some(true) => "highlighted",
            Some(false) => "dimmed",
        },
    ]);
    let mut name = phrases::station_name(texts, factor, main);
    if two {
        let both = match props.beside {
            Some(names) => meeting_phrases::group_ratings(texts, names, [before, after]),
            None => comparison_phrases::factor_change(texts, &change),
        };
        name = [&*name, " (", &both, ")"].concat();
    }
    let face = match props.pick {
        None => {
            el("div").attrs(pairs![("class", attr("face")), ("role", attr("img")), ("aria-label", attr_string(name))])
        }
        Some(pick) => {
            let pick = pick.clone();
            el("button")
                .attrs(pairs![
                    ("type", attr("button")),
                    ("id", attr_string(["try-station-", number].concat())),
                    ("class", attr("face")),
                    ("aria-label", attr_string(name)),
                    ("aria-expanded", attr_bool(props.awaiting_rating))
                ])
                .on(On::Click, Callback::from(move |_| pick.emit(Pick::Station(factor))))
        }
    };
    let numeral = match (moved, before, after) {
        (true, before, after) => {
            let one = |rating: Option<Rating>| rating.map_or("?", digit);
            el("span")
                .class("numeral two")
                .text(one(before))
                .with(text_el("span", "to", if props.beside.is_some() { "·" } else { "→" }))
                .text(one(after))
        }
        (false, _, after) => text_el("span", "numeral", after.map_or("?", digit)),
    };
    // Decorative: the button's accessible name says it in words.
    let shown = el("span").static_attrs(&[("aria-hidden", Static("true")), ("class", Static("shown"))]).with(numeral);
    let mut ring = el("div").static_attrs(&[("aria-hidden", Static("true")), ("class", Static("ring"))]);
    if let Some(pick) = props.pick.filter(|_| props.awaiting_rating) {
        ring = ring.each(Rating::ALL.into_iter().map(|step| target(texts, factor, step, after, pick)));
    }
    let open = if props.awaiting_rating { "open" } else { "" };
    let mut label = label(texts, factor, open, false);
    if let Some(pick) = props.pick {
        let pick = pick.clone();
        label = label.on(On::Click, Callback::from(move |_| pick.emit(Pick::Station(factor))));
    }
    [el("div").attrs(pairs![("class", class)]).with(face).with(shown).with(ring), label]
}

/// One rating of the ring. Pointer only: keyboard and screen readers use the radio buttons.
fn target(texts: &Texts, factor: Factor, step: Rating, now: Option<Rating>, pick: &Callback<Pick>) -> El {
    let (number, pick) = (digit(step), pick.clone());
    let chosen = if now == Some(step) { "chosen" } else { "" };
    let class = classes(&["target", &["target-", number].concat(), chosen]);
    el("button")
        .key(number)
        .attrs(pairs![
            ("type", attr("button")),
            ("tabindex", attr("-1")),
            ("data-says", attr(texts.factor(factor).steps[step.index()])),
            ("class", class)
        ])
        .text(number)
        .on(On::Click, Callback::from(move |_| pick.emit(Pick::Rating(factor, step))))
}
