use super::el::{El, Is, On, classes, el, is, leaf, made, when};
use super::scale::digit;
use super::view_msg::ViewMsg;
use crate::figure::segment;
use crate::framework::{Answer, Cycle, Factor, Rating};
use crate::i18n::Texts;
use crate::state::Action;
use crate::wording::phrases;
use yew::prelude::*;

/// What [`station`] shows.
pub struct StationProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The factor it stands for.
    pub factor: Factor,
    /// The rating on show.
    pub rating: Option<Rating>,
    /// Whether its card is open.
    pub open: bool,
    /// Whether it was chosen just now, so that the ring of ratings is shown.
    pub armed: bool,
    /// Whether a finding lights it; none where no finding is lit.
    pub lit: Option<bool>,
    /// What the visitor wants.
    pub send: &'a Callback<ViewMsg>,
}

/// The id of a factor's station, which takes the focus when the factor is opened by a key.
pub fn station_id(factor: Factor) -> String {
    ["station-", factor.digit()].concat()
}

/// A station on the stream, a button with the factor's rating and the ring of six targets that rate it, and its label.
#[inline(never)]
pub fn station(props: &StationProps) -> [El; 2] {
    let StationProps { texts, factor, rating, send, .. } = *props;
    let number = factor.digit();
    let id = station_id(factor);
    let open = if props.open { "open" } else { "" };
    let class = classes(&[
        "station",
        &id,
        match factor.cycle() {
            None => "link",
            Some(Cycle::Strategy) => "strategy",
            Some(Cycle::Execution) => "execution",
        },
        &rating.map_or("unrated".into(), |rating| ["rated-", digit(rating)].concat()),
        open,
        if props.armed { "armed" } else { "" },
        match props.lit {
            None => "",
            Some(true) => "lit",
            Some(false) => "unlit",
        },
    ]);
    let dial = el("svg")
        .fixed(&[("viewBox", Is("-24 -24 48 48")), ("aria-hidden", Is("true")), ("class", Is("dial"))])
        .with(el("circle").fixed(&[("r", Is("21")), ("class", Is("disc"))]))
        // An unrated station is an open ring, without segments.
        .each(Rating::ALL[1..].iter().filter(|_| rating.is_some()).map(|&step| {
            let class = if rating >= Some(step) { "segment on" } else { "segment" };
            el("path").key(digit(step)).attrs(&["d", "class"], [is(segment(step)), is(class)])
        }));
    let shown = leaf("span", "", rating.map_or("?", digit));
    let button = el("button")
        .attrs(
            &["type", "id", "aria-label", "aria-current"],
            [is("button"), made(id), made(phrases::station_name(texts, factor, rating)), when(props.open, "true")],
        )
        .with(dial)
        .with(shown.fixed(&[("aria-hidden", Is("true")), ("class", Is("numeral"))]))
        // The number is drawn by the style sheet: the button's name begins with it.
        .with(el("span").attrs(&["aria-hidden", "class", "data-number"], [is("true"), is("badge"), is(number)]))
        .sends(On::Click, send, ViewMsg::Act(Action::Open(factor)));
    let mut ring = el("div").fixed(&[("aria-hidden", Is("true")), ("class", Is("ring"))]);
    if props.armed {
        ring = ring.each(Rating::ALL.into_iter().map(|step| target(props, step)));
    }
    let label = label(texts, factor, open).sends(On::Click, send, ViewMsg::Act(Action::Open(factor)));
    [el("div").attrs(&["class"], [class]).with(button).with(ring), label]
}

/// The label of a station, on the figure beside it. For the eye alone: the button has the name.
#[inline(never)]
pub fn label(texts: &Texts, factor: Factor, open: &str) -> El {
    let number = factor.digit();
    let [first, second] = texts.factor(factor).short;
    el("span")
        .attrs(&["aria-hidden", "class"], [is("true"), classes(&["label", &["label-", number].concat(), open])])
        .with(leaf("span", "number", number).text(" "))
        .each(first.split('\u{AD}').enumerate().map(|(place, part)| {
            let around = el("span");
            let around = if place > 0 { around.with(leaf("span", "break", "-").with(el("br"))) } else { around };
            around.text(part)
        }))
        .with(el("br"))
        .text(second)
}

/// One target of the ring. For the pointer alone: with keys and screen readers the card's radio buttons do the same.
#[inline(never)]
fn target(props: &StationProps, step: Rating) -> El {
    let (factor, number) = (props.factor, digit(step));
    let chosen = if props.rating == Some(step) { "chosen" } else { "" };
    let class = classes(&["target", &["target-", number].concat(), chosen]);
    let title = props.texts.factor(factor).steps[step.index()];
    el("button")
        .key(number)
        .attrs(&["type", "tabindex", "title", "class"], [is("button"), is("-1"), is(title), class])
        .text(number)
        .sends(On::Click, props.send, ViewMsg::Act(Action::Answer(factor, Answer::Rated(step))))
}
