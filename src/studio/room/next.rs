//! The next steps: up to three raises.

use super::{RoomProps, head, step_head, veil};
use crate::browser::{self, Calendar};
use crate::codec::{RatingCode, fragment_of};
use crate::components::{El, el, name_el, qr_code, string_el, text_el};
use crate::framework::Factor;
use crate::i18n::{AdviceTexts, fill};
use crate::meeting::PlannedStep;
use crate::outside::outside;
use crate::picture::Qr;
use crate::records::RecordTime;
use crate::scoring::{Assessment, NextStep, Readouts};
use crate::wording::next_step_words::NextStepWords;
use crate::wording::phrases;

/// The next steps, or what is left to rate.
pub(super) fn next(props: &RoomProps) -> El {
    let texts = props.texts;
    let scene = el("div").class("scene-next");
    let Some(ratings) = props.shown.ratings else {
        return scene.with(step_head(props)).with(veil(props).key("veil"));
    };
    let assessment = &Assessment::of(&ratings);
    let Some(values) = &assessment.readouts else {
        let left = phrases::remaining(texts, &ratings).unwrap_or_default();
        return scene.with(head(props, left)).with(text_el("p", "lead", texts.results.no_total).key("left"));
    };
    let steps = if assessment.next_steps.is_empty() {
        text_el("p", "lead", texts.results.nothing_to_raise)
    } else {
        el("ol")
            .class(if props.shown.actions { "room-raises with-actions" } else { "room-raises" })
            .each(assessment.next_steps.iter().map(|step| raise(props, values, step)))
    };
    let content = el("div").key("steps").class("next-content");
    let code = keep_code(props, RatingCode::of(&ratings));
    scene.with(head(props, texts.results.next_steps.into())).with(content.with(steps).with(code))
}

/// The rating to take home: its code, and a QR code of its link for the phones in the room.
fn keep_code(props: &RoomProps, code: RatingCode) -> El {
    let texts = props.texts;
    let words = el("p").text(texts.page.code).text(": ").with(name_el("b", "", code.to_string()));
    let around = el("div").class("keep-code");
    match Qr::of(&[&*browser::home(), &fragment_of(code)].concat()) {
        Ok(qr) => around
            .with(el("div").class("room-qr").with(qr_code(&qr, code.to_string())))
            .with(el("div").with(words).with(text_el("p", "scan", texts.studio.picture.print_scan))),
        // The address is too long for a QR code.
        Err(_) => around.with(words),
    }
}

fn raise(props: &RoomProps, values: &Readouts, step: &NextStep) -> El {
    let NextStepWords { factor, name, raise, level, flow, .. } = NextStepWords::of(props.texts, values, step);
    let AdviceTexts { title, actions, evidence } = props.texts.studio.advice.for_step(step);
    let action = |action: &&'static str| text_el("li", "", action).key(action);
    let actions = props.shown.actions.then(|| {
        let worked = text_el("b", "", props.texts.studio.advice.evidence);
        el("div")
            .key("actions")
            .class("actions")
            .with(el("ul").each(actions.iter().map(action)))
            .with(el("p").with(worked).text(" ").text(evidence))
    });
    el("li")
        .key(factor.digit())
        .with(el("h3").with(text_el("span", "number", factor.digit())).text("\u{A0}").text(name))
        .with(string_el("p", "raise", raise))
        .with(text_el("p", "goal", title))
        .each(who(props, factor))
        .each(actions)
        .with(el("p").class("effects").with(string_el("span", "", level)).text(" ").with(string_el("span", "", flow)))
}

/// Who does a step, and by when, where the presenter has put that on the board.
fn who(props: &RoomProps, factor: Factor) -> Option<El> {
    let PlannedStep { who, by, .. } = props.shown.plan.iter().find(|planned| planned.factor == factor)?;
    let words = &props.texts.studio.plan;
    // In figures, since there is little room.
    let calendar = Calendar::of(props.texts.language);
    let day = by.and_then(|day| {
        let (year, month, date) = day.parts();
        Some(fill(words.by_day, &[("date", &calendar.day(RecordTime::day(year, month, date)?))]))
    });
    let said: Vec<String> = [outside(who)].into_iter().filter(|who| !who.is_empty()).chain(day).collect();
    Some(string_el("p", "who", said.join(" · ")).key("who"))
}
