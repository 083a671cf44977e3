//! What is tried on the result, or what it is compared with: a second outline on the figure, and what becomes of readouts
//! and findings.

use super::RoomProps;
use crate::components::{El, Msg, classes, el, leaf, leaf_of};
use crate::i18n::{meeting_phrases as meeting, phrases};
use crate::meeting::{Comparison, FindingChange, Readout};
use crate::state::Action;
use crate::studio::pair::{PairFigureProps, Pick, difference, legend, pair_figure};

/// The readouts that a room can read.
const TOLD: [Readout; 4] = [Readout::Level, Readout::Balance, Readout::Lean, Readout::Flow];

/// The two ratings, in the order of time.
fn comparison(props: &RoomProps) -> Option<Comparison> {
    let (shown, ratings) = (props.shown, props.shown.ratings?);
    let before = || shown.before.map(|before| Comparison::of(&before, &ratings));
    shown.trial.map(|trial| Comparison::of(&ratings, &trial)).or_else(before)
}

/// The figure with both.
pub(super) fn figure(props: &RoomProps) -> Option<El> {
    let (texts, shown) = (props.texts, props.shown);
    let Comparison { before, after } = &comparison(props)?;
    let (rated, other) = if shown.trial.is_some() { (before, after) } else { (after, before) };
    let pick = props.send.map(|send| {
        send.reform(|pick| {
            Msg::Act(match pick {
                Pick::Station(factor) => Action::Open(factor),
                Pick::Rating(factor, rating) => Action::Answer(factor, Some(rating).into()),
            })
        })
    });
    let lit = shown.lit.and_then(|id| rated.findings.iter().find(|finding| finding.id == id));
    Some(pair_figure(PairFigureProps {
        texts,
        before,
        after: Some(after),
        water: props.drawn.of(rated, Some(other)),
        legend: None,
        lit: lit.map(|finding| finding.lights()),
        armed: shown.chosen.filter(|_| props.armed),
        help: [""; 2],
        pick: pick.as_ref(),
    }))
}

/// What the outlines stand for, and each readout before and after.
pub(super) fn side(props: &RoomProps) -> Option<El> {
    let texts = props.texts;
    let comparison = comparison(props)?;
    let words = &texts.studio.meeting.compare;
    let names = if props.shown.trial.is_some() {
        [words.legend_real, words.legend_tried]
    } else {
        [words.legend_after, words.legend_before]
    };
    let rows = comparison.readouts().into_iter().filter(|change| TOLD.contains(&change.readout)).map(|change| {
        let value = |value| meeting::readout_value(texts, change.readout, value);
        let way = [&*value(change.before), " → ", &value(change.after)].concat();
        let name = meeting::readout_name(texts, change.readout);
        el("div")
            .key(name)
            .with(leaf("dt", "", name))
            .with(el("dd").with(leaf_of("strong", "", way)).text(" ").with(difference(texts, &change, "span")))
    });
    Some(el("div").key("second").class("result-side second-side").with(legend(names)).with(el("dl").each(rows)))
}

/// What becomes of each finding; none where one of the two has no total.
pub(super) fn findings(props: &RoomProps) -> Option<El> {
    let all = comparison(props)?.findings()?;
    Some(match all.is_empty() {
        true => leaf("p", "no-findings", props.texts.studio.meeting.compare.no_findings).key("no-change"),
        false => el("ul").key("changes").class("room-findings").each(all.iter().map(|change| finding(props, change))),
    })
}

fn finding(props: &RoomProps, change: &FindingChange) -> El {
    let texts = props.texts;
    let weight = match &change.after {
        Some(finding) => [" · ", phrases::severity(texts, finding.severity)].concat(),
        None => String::new(),
    };
    let high = change.after.as_ref().is_some_and(|finding| finding.severity == crate::scoring::Severity::High);
    let gone = if change.after.is_none() { "gone" } else { "" };
    let evidence = change.after.as_ref().or(change.before.as_ref());
    el("li")
        .key(change.id.id())
        .attrs(&["class"], [classes(&[if high { "high" } else { "" }, gone])])
        .with(
            el("p")
                .class("severity")
                .with(leaf("b", "move", meeting::finding_move(texts, change.change())))
                .with(leaf_of("span", "", weight)),
        )
        .with(el("h3").with(leaf("span", "", phrases::finding_texts(texts, change.id).name)))
        .with(leaf_of("p", "evidence", evidence.map(|one| phrases::evidence(texts, one)).unwrap_or_default()))
}
