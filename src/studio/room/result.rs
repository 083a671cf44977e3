//! What the ratings come to: a sentence, the figure, the readouts, the findings, and what to start with.

use super::picture::stage;
use super::{RoomProps, head_of, second, step_head, sure};
use crate::components::{El, ReadoutsProps, ViewMsg, button, el, readouts, start_with, string_el, text_el};
use crate::scoring::{Assessment, Finding, Headline, Severity};
use crate::state::Action;
use crate::wording::certainty_words::{CertaintyWords, FindingSure};
use crate::wording::phrases;

/// The result, or what is left to rate.
pub(super) fn result(props: &RoomProps) -> El {
    let texts = props.texts;
    // During what-if, the result is that of the tried ratings.
    let assessment = &second::tried(props).unwrap_or_else(|| Assessment::of(&props.ratings()));
    let scene = el("div").class("scene-result");
    let whole = Headline::of(assessment).filter(|_| props.shown.ratings.is_some());
    let Some(headline) = whole else {
        let title = match (props.shown.ratings, phrases::remaining(texts, &assessment.ratings)) {
            (Some(_), Some(left)) => head_of(props, second::title(props, left)),
            _ => step_head(props),
        };
        let explained = if props.shown.ratings.is_some() { texts.results.no_total } else { "" };
        let side = el("div").key("side").class("result-side").with(text_el("p", "", explained));
        return scene.with(title).with(el("div").class("result-middle").with(stage(props)).with(side)).with(el("div"));
    };
    let certainty = sure::certainty(props, assessment);
    let sure = certainty.as_ref().map(|certainty| sure::words(props, assessment, certainty));
    let side = match &sure {
        Some(sure) => sure::side(props, sure),
        None => el("div")
            .key("side")
            .class("result-side")
            .with(start_with(texts, assessment))
            .with(readouts(&ReadoutsProps { texts, assessment })),
    };
    let side = second::side(props).unwrap_or(side);
    let all = assessment.told_findings().into_iter();
    let findings = if assessment.findings.is_empty() {
        text_el("p", "no-findings", texts.results.no_findings).key("none")
    } else {
        el("ul").key("some").class("room-findings").each(all.map(|one| finding(props, one, sure.as_ref())))
    };
    let findings = second::findings(props).unwrap_or(findings);
    scene
        .with(head_of(props, second::title(props, phrases::headline(texts, &headline))))
        .with(el("div").class("result-middle").with(stage(props)).with(side))
        .with(el("div").class("findings-holder").with(findings))
}

/// A finding with its numbers, or with how sure it is; for the presenter, a button that highlights its factors in the figure.
fn finding(props: &RoomProps, finding: &Finding, sure: Option<&CertaintyWords>) -> El {
    let texts = props.texts;
    let own = phrases::finding_name(texts, finding);
    let highlighted = props.shown.highlighted == Some(finding.id);
    let name = match props.send {
        Some(send) => button("link", own, send, ViewMsg::Act(Action::Light((!highlighted).then_some(finding.id)))),
        None => text_el("span", "", own),
    };
    let class = match (finding.severity, highlighted) {
        (Severity::High, false) => "high",
        (Severity::High, true) => "high shown",
        (Severity::Watch, false) => "watch",
        (Severity::Watch, true) => "watch shown",
    };
    let severity = phrases::severity(texts, finding.severity);
    let (severity, evidence) = match sure.map(|sure| sure.finding(finding)) {
        None => (severity.into(), phrases::evidence(texts, finding)),
        Some(FindingSure { close: "", holds, .. }) => (severity.into(), holds),
        Some(FindingSure { close, holds, .. }) => ([severity, " · ", close].concat(), holds),
    };
    el("li")
        .key(finding.id.id())
        .class(class)
        .with(string_el("p", "severity", severity))
        .with(el("h3").with(name))
        .with(string_el("p", "evidence", evidence))
}
