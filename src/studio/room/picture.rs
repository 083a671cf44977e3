//! The figure, nearly as large as the board, with the topic above and below it.

use super::{RoomProps, head, second, step_head};
use crate::components::{El, FigureProps, ScaleProps, Static, attr_if, el, figure, pairs, scale, string_el, text_el};
use crate::framework::{Factor, Rating};
use crate::meeting::Step;
use crate::scoring::Assessment;
use crate::studio::join::join;
use crate::wording::phrases;
use yew::prelude::Callback;

/// The steps of the whole picture, of one factor, and of rating.
pub(super) fn picture(props: &RoomProps) -> El {
    let scene = el("div").class("scene-picture");
    let (texts, shown) = (props.texts, props.shown);
    let present = &texts.studio.meeting.present;
    let foot = el("div").class("room-foot");
    let (title, foot) = match (shown.step, shown.chosen) {
        (Step::Factor(factor), _) => {
            (step_head(props), foot.key("factor").with(text_el("p", "questions", texts.factor(factor).questions)))
        }
        (Step::Rate, Some(factor)) => {
            (head(props, phrases::numbered(texts, factor)), foot.key("steps").with(steps(props, factor)))
        }
        (Step::Rate, None) => (step_head(props), foot.key("rate").with(text_el("p", "lead", present.rate_lead))),
        _ => {
            let lines = [
                ("strategy", present.picture_strategy),
                ("link", present.picture_link),
                ("execution", present.picture_execution),
            ];
            let list = el("ul").each(lines.map(|(class, line)| text_el("li", class, line).key(class)));
            (head(props, present.picture_lead.into()), foot.key("picture").with(list))
        }
    };
    // Once a factor is chosen, people look at its steps.
    let joins = shown.step == Step::Rate && shown.chosen.is_none();
    let scene = scene.with(title).with(stage(props)).with(el("div").class("foot-holder").with(foot));
    scene.each(joins.then(|| join(texts, shown.collected as usize)))
}

/// The figure. In the audience window it is inert, and its stations are listed as text for screen readers.
pub(super) fn stage(props: &RoomProps) -> El {
    let (texts, ratings) = (props.texts, props.ratings());
    let assessment = &Assessment::of(&ratings);
    if let Some(second) = second::figure(props) {
        return el("div").class("room-figure").with(el("div").key("second").class("figure-holder").with(second));
    }
    let nobody = Callback::noop();
    let drawn = figure(&FigureProps {
        texts,
        assessment,
        ratings: &ratings,
        streams: &props.drawn.of(assessment, None),
        open: props.shown.chosen,
        caption: None,
        is_example: false,
        awaiting_rating: props.awaiting_rating && props.send.is_some(),
        highlighted: props.shown.highlighted,
        send: props.send.unwrap_or(&nobody),
    });
    let is_picture = props.send.is_none();
    let told = Factor::ALL.into_iter().filter(|_| is_picture).filter_map(|factor| {
        let rating = ratings.get(factor)?;
        Some(string_el("li", "", phrases::station_name(texts, factor, Some(rating))).key(factor.digit()))
    });
    el("div")
        .class("room-figure")
        .with(
            el("div")
                .attrs(pairs![("class", crate::components::attr("figure-holder")), ("inert", attr_if(is_picture, ""))])
                .with(drawn),
        )
        .with(el("ul").static_attrs(&[("class", Static("visually-hidden"))]).each(told))
}

/// The six steps in words: radio buttons for the presenter, a list for the room.
fn steps(props: &RoomProps, factor: Factor) -> El {
    let texts = props.texts;
    let rating = props.ratings().get(factor);
    if let Some(send) = props.send {
        let group = el("fieldset").key("choose").with(text_el("legend", "visually-hidden", texts.page.choose_step));
        return group.with(scale(&ScaleProps {
            texts,
            factor,
            answer: rating.into(),
            readonly: false,
            short: false,
            send,
        }));
    }
    let words = texts.factor(factor).steps;
    let all = Rating::ALL.into_iter().map(|step| {
        let class = if rating == Some(step) { "choice chosen" } else { "choice" };
        let number = ["0", "1", "2", "3", "4", "5"][step.index()];
        el("li").key(number).class(class).with(text_el("span", "mark", number).text(" ")).with(text_el(
            "span",
            "step",
            words[step.index()],
        ))
    });
    el("ol").key("read").class("scale").each(all)
}
