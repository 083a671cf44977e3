use super::HistoryMsg;
use super::parts::{HistoryProps, deed, id_of, named, time, totals};
use crate::codec::RatingCode;
use crate::components::{El, attr, el, name_el, pairs, string_el, text_el};
use crate::i18n::fill;
use crate::records::{Conflict, Record, Resolution};
use crate::wording::keeping_phrases;

/// Records that two tabs changed in different ways, until the visitor chooses.
pub(super) fn differences_view(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, .. } = *props;
    let conflicts = tool.replica.conflicts();
    let around = el("div").class("differences");
    if conflicts.is_empty() {
        return around;
    }
    let title = fill(words.tabs_differ, &[("count", &conflicts.len().to_string())]);
    around
        .with(string_el("h3", "", title).key("title"))
        .each(conflicts.iter().enumerate().map(|(place, conflict)| resolution(props, place, conflict)))
}

fn resolution(props: &HistoryProps, place: usize, conflict: &Conflict) -> El {
    let words = props.words;
    let Conflict { id, mine, theirs, .. } = conflict;
    let what = mine.as_ref().or(theirs.as_ref()).map(|record| named(props, record)).unwrap_or_default();
    let resolve = |resolution| HistoryMsg::Resolve(id.clone(), resolution);
    el("div")
        .key(&place.to_string())
        .attrs(pairs![("class", attr("two-sides"))])
        .with(side(props, words.tabs_mine, mine.as_ref()))
        .with(side(props, words.tabs_theirs, theirs.as_ref()))
        .with(
            el("div")
                .class("buttons")
                .with(deed(props, "", words.tabs_keep_mine, &what, id_of("keep-mine", id), resolve(Resolution::Mine)))
                .with(deed(
                    props,
                    "",
                    words.tabs_keep_theirs,
                    &what,
                    id_of("keep-theirs", id),
                    resolve(Resolution::Theirs),
                ))
                .with(deed(props, "quiet", words.plan_both, &what, id_of("keep-both", id), resolve(Resolution::Both))),
        )
}

/// One side's version of a record; `None` shows that it was deleted there.
pub(super) fn side(props: &HistoryProps, whose: &'static str, record: Option<&Record>) -> El {
    let words = props.words;
    let around = el("div").class("one-side").with(text_el("p", "eyebrow", whose));
    let Some(record) = record else { return around.with(text_el("p", "", words.tabs_deleted)) };
    around
        .with(
            el("p")
                .with(name_el("strong", "side-title", keeping_phrases::title_within(words, record)))
                .text(" · ")
                .with(name_el("span", "", keeping_phrases::organisation_within(words, record.organisation()))),
        )
        .with(el("p").class("hint").with(time(props, record.at())).text(" · ").with(name_el(
            "span",
            "number",
            RatingCode::of(&record.ratings()).to_string(),
        )))
        .with(totals(props, record))
}
