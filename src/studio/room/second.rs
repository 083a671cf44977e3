//! What-if or comparison at the result: a second outline on the figure, and the changes of readouts and findings.

use super::RoomProps;
use crate::codec::RatingCode;
use crate::components::{El, ViewMsg, attr_if, classes, el, pairs, string_el, text_el};
use crate::meeting::{Comparison, FindingChange};
use crate::scoring::{Assessment, Severity};
use crate::state::Action;
use crate::studio::pair::{PairFigureProps, Pick, difference, legend, pair_figure};
use crate::wording::{comparison_phrases, phrases};

/// The two ratings, the earlier first; `None` without a second one, or while covered.
fn comparison(props: &RoomProps) -> Option<Comparison> {
    let (shown, ratings) = (props.shown, props.shown.ratings?);
    let before = || shown.before.map(|before| Comparison::of(&before, &ratings));
    shown.trial.map(|trial| Comparison::of(&ratings, &trial)).or_else(before)
}

/// What is tried; `None` if nothing is, or while covered.
pub(super) fn tried(props: &RoomProps) -> Option<Assessment> {
    props.shown.ratings.and(props.shown.trial).map(|trial| Assessment::of(&trial))
}

/// A title, marked as tried during what-if.
pub(super) fn title(props: &RoomProps, title: String) -> El {
    let mark = props
        .shown
        .trial
        .map(|_| text_el("span", "tried", props.texts.studio.meeting.compare.tried).text(": ").key("tried"));
    el("h2").with(el("span").each(mark)).string(title)
}

/// The figure with both ratings.
pub(super) fn figure(props: &RoomProps) -> Option<El> {
    let (texts, shown) = (props.texts, props.shown);
    let Comparison { before, after } = &comparison(props)?;
    let (rated, other) = if shown.trial.is_some() { (before, after) } else { (after, before) };
    let pick = props.send.map(|send| {
        send.reform(|pick| {
            ViewMsg::Act(match pick {
                Pick::Station(factor) => Action::Open(factor),
                Pick::Rating(factor, rating) => Action::Answer(factor, Some(rating).into()),
            })
        })
    });
    let highlighted = shown.highlighted.and_then(|id| rated.findings.iter().find(|finding| finding.id == id));
    Some(pair_figure(PairFigureProps {
        texts,
        before,
        after: Some(after),
        streams: props.drawn.of(rated, Some(other)),
        legend: None,
        beside: None,
        highlighted: highlighted.map(|finding| finding.lights()),
        awaiting_rating: shown.chosen.filter(|_| props.awaiting_rating),
        help: [""; 2],
        pick: pick.as_ref(),
    }))
}

/// The legend, and each readout before and after.
pub(super) fn side(props: &RoomProps) -> Option<El> {
    let texts = props.texts;
    let comparison = comparison(props)?;
    let words = &texts.studio.meeting.compare;
    let names = match props.shown.before.filter(|_| props.shown.trial.is_none()) {
        None => [words.legend_real.into(), words.legend_tried.into()],
        Some(before) => {
            let code = RatingCode::of(&before).to_string();
            [words.legend_after.into(), [words.legend_before, " · ", &code].concat()]
        }
    };
    let rows = comparison.result().map(|change| {
        // A line may break between the two values, not within one.
        let value = |value| comparison_phrases::readout_value(texts, change.readout, value).replace(' ', "\u{A0}");
        let way = [&*value(change.before), " → ", &value(change.after)].concat();
        let name = comparison_phrases::readout_name(texts, change.readout);
        el("div")
            .key(&name)
            .attrs(pairs![("class", attr_if(change.readout.has_sides(), "lean"))])
            .with(string_el("dt", "", name))
            .with(el("dd").with(string_el("strong", "", way)).text(" ").with(difference(texts, &change, "span")))
    });
    Some(el("div").key("second").class("result-side second-side").with(legend(names)).with(el("dl").each(rows)))
}

/// The change of each finding; `None` unless both ratings are complete.
pub(super) fn findings(props: &RoomProps) -> Option<El> {
    let all = comparison(props)?.findings()?;
    Some(match all.is_empty() {
        true => text_el("p", "no-findings", props.texts.studio.meeting.compare.no_findings).key("no-change"),
        false => el("ul").key("changes").class("room-findings").each(all.iter().map(|change| finding(props, change))),
    })
}

fn finding(props: &RoomProps, change: &FindingChange) -> El {
    let texts = props.texts;
    let weight = match &change.after {
        Some(finding) => [" · ", phrases::severity(texts, finding.severity)].concat(),
        None => String::new(),
    };
    let high = change.after.as_ref().is_some_and(|finding| finding.severity == Severity::High);
    let gone = if change.after.is_none() { "gone" } else { "" };
    let evidence = change.after.as_ref().or(change.before.as_ref());
    el("li")
        .key(change.id.id())
        .attrs(pairs![("class", classes(&[if high { "high" } else { "" }, gone]))])
        .with(
            el("p")
                .class("severity")
                .with(text_el("b", "move", comparison_phrases::finding_move(texts, change)))
                .with(string_el("span", "", weight)),
        )
        .with(el("h3").with(text_el("span", "", evidence.map_or("", |finding| phrases::finding_name(texts, finding)))))
        .with(string_el("p", "evidence", evidence.map(|one| phrases::evidence(texts, one)).unwrap_or_default()))
}
