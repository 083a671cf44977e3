use super::el::{El, On, attr, attr_if, attr_shared, attr_string, el, pairs, text_el};
use super::view_msg::ViewMsg;
use crate::framework::{Answer, Factor, Rating};
use crate::i18n::Texts;
use crate::state::Action;
use yew::prelude::*;

/// Properties of [`scale`].
pub struct ScaleProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The factor to rate.
    pub factor: Factor,
    /// The answer so far.
    pub answer: Answer,
    /// Whether the ratings are someone else's and cannot be changed.
    pub readonly: bool,
    /// Whether the steps show only their numbers, as in the list of all eight.
    pub short: bool,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The six steps and "don't know" as one group of native radio buttons, with none chosen initially.
#[inline(never)]
pub fn scale(props: &ScaleProps) -> El {
    let ScaleProps { texts, factor, short, .. } = *props;
    let steps = texts.factor(factor).steps;
    el("div")
        .class(if short { "scale short" } else { "scale" })
        .each(Rating::ALL.iter().map(|&step| choice(props, Answer::Rated(step), digit(step), steps[step.index()])))
        .with(choice(props, Answer::Unknown, "–", texts.page.dont_know))
}

#[inline(never)]
fn choice(props: &ScaleProps, answer: Answer, mark: &'static str, text: &'static str) -> El {
    let ScaleProps { factor, short, .. } = *props;
    let (value, class) = match answer.rating() {
        Some(rating) => (digit(rating), "choice"),
        None => ("unknown", "choice unknown"),
    };
    let name = [if short { "all-" } else { "card-" }, factor.digit()].concat();
    let id = AttrValue::from([&name, "-", value].concat());
    let input = el("input")
        .value(AttrValue::Static(value))
        .checked(props.answer == answer)
        .attrs(pairs![
            ("type", attr("radio")),
            ("name", attr_string(name)),
            ("id", attr_shared(id.clone())),
            ("autocomplete", attr("off")),
            ("disabled", attr_if(props.readonly, "disabled"))
        ])
        .on_emit(On::Change, props.send, ViewMsg::Act(Action::Answer(factor, answer)));
    let label = el("label")
        .attrs(pairs![("for", attr_shared(id)), ("title", attr_if(short, text))])
        .with(text_el("span", "mark", mark))
        .with(text_el("span", if short { "visually-hidden" } else { "step" }, text));
    let send = props.send.clone();
    // A script could make such an event, too, but no trusted one.
    let tapped = move |event: Event| {
        if event.is_trusted() {
            send.emit(ViewMsg::Tapped(factor, answer));
        }
    };
    let choice = el("div").key(value).class(class).with(input).with(label);
    if short { choice } else { choice.on(On::Tap, Callback::from(tapped)) }
}

/// A step's digit.
pub fn digit(step: Rating) -> &'static str {
    const DIGITS: &[&str; 6] = &["0", "1", "2", "3", "4", "5"];
    DIGITS[step.index()]
}
