use super::el::{El, On, Static, attr, attr_if, attr_string, classes, el, pairs, text_el};
use super::scale::digit;
use super::view_msg::ViewMsg;
use crate::framework::{Answer, Cycle, Factor, Rating};
use crate::i18n::Texts;
use crate::state::Action;
use crate::wording::phrases;
use yew::prelude::*;

/// Properties of [`station`].
pub struct StationProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The station's factor.
    pub factor: Factor,
    /// The rating shown.
    pub rating: Option<Rating>,
    /// Whether its card is open.
    pub open: bool,
    /// Whether its ring of ratings is shown, because it was chosen just now.
    pub awaiting_rating: bool,
    /// Whether it is what to start with.
    pub start: bool,
    /// Whether the highlighted finding counts this factor; `None` without a highlighted finding.
    pub highlighted: Option<bool>,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The id of a factor's station, which gets the focus when a key opens the factor.
pub fn station_id(factor: Factor) -> String {
    ["station-", factor.digit()].concat()
}

/// A station on the stream and its label. The station is a button with the rating in a small badge, which leaves the stream to
/// be seen, and a ring of six targets for rating.
#[inline(never)]
pub fn station(props: &StationProps) -> [El; 2] {
    let StationProps { texts, factor, rating, send, .. } = *props;
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
        if props.awaiting_rating { "awaiting-rating" } else { "" },
        if props.start { "start" } else { "" },
        match props.highlighted {
            None => "",
            Some(true) => "highlighted",
            Some(false) => "dimmed",
        },
    ]);
    let shown = text_el("span", "", rating.map_or("?", digit));
    let button = el("button")
        .attrs(pairs![
            ("type", attr("button")),
            ("id", attr_string(id)),
            ("aria-label", attr_string(phrases::station_name(texts, factor, rating))),
            ("aria-current", attr_if(props.open, "true"))
        ])
        .with(shown.static_attrs(&[("aria-hidden", Static("true")), ("class", Static("numeral"))]))
        .on_emit(On::Click, send, ViewMsg::Act(Action::Open(factor)));
    let mut ring = el("div").static_attrs(&[("aria-hidden", Static("true")), ("class", Static("ring"))]);
    if props.awaiting_rating {
        ring = ring.each(Rating::ALL.iter().map(|&step| target(props, step)));
    }
    let label = label(texts, factor, open, props.start).on_emit(On::Click, send, ViewMsg::Act(Action::Open(factor)));
    [el("div").attrs(pairs![("class", class)]).with(button).with(ring), label]
}

/// The label of a station, on the figure beside it, with "Start here" where that is so. For the eye alone: the button has the
/// name, and the result says what to start with.
#[inline(never)]
pub fn label(texts: &Texts, factor: Factor, open: &str, start: bool) -> El {
    let number = factor.digit();
    let [first, second] = texts.factor(factor).short;
    el("span")
        .attrs(pairs![
            ("aria-hidden", attr("true")),
            ("class", classes(&["label", &["label-", number].concat(), open]))
        ])
        .with(text_el("span", "number", number).text(" "))
        .each(first.split('\u{AD}').enumerate().map(|(place, part)| {
            let around = el("span");
            let around = if place > 0 { around.with(text_el("span", "break", "-").with(el("br"))) } else { around };
            around.text(part)
        }))
        .with(el("br"))
        .text(second)
        .with(text_el("b", "start-here", if start { texts.page.start_here } else { "" }))
}

/// One target of the ring, for the pointer only: pointed at, it shows its sentence. Keyboard and screen reader users have the card's
/// radio buttons.
#[inline(never)]
fn target(props: &StationProps, step: Rating) -> El {
    let (factor, number) = (props.factor, digit(step));
    let chosen = if props.rating == Some(step) { "chosen" } else { "" };
    let class = classes(&["target", &["target-", number].concat(), chosen]);
    let says = props.texts.factor(factor).steps[step.index()];
    el("button")
        .key(number)
        .attrs(pairs![("type", attr("button")), ("tabindex", attr("-1")), ("data-says", attr(says)), ("class", class)])
        .text(number)
        .on_emit(On::Click, props.send, ViewMsg::Act(Action::Answer(factor, Answer::Rated(step))))
}
