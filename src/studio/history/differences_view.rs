use super::HistoryMsg;
use super::parts::{HistoryProps, deed, id_of, named, time, totals};
use crate::codec::RatingCode;
use crate::components::{El, el, is, leaf, leaf_of};
use crate::i18n::fill;
use crate::records::{Choice, Difference, Record};
use crate::wording::keeping_phrases;

/// Records that two tabs changed in different ways, until the visitor chooses.
pub(super) fn differences_view(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, .. } = *props;
    let differences = tool.shelf.differences();
    let around = el("div").class("differences");
    if differences.is_empty() {
        return around;
    }
    let title = fill(words.tabs_differ, &[("count", &differences.len().to_string())]);
    around
        .with(leaf_of("h3", "", title).key("title"))
        .each(differences.iter().enumerate().map(|(place, difference)| choice(props, place, difference)))
}

fn choice(props: &HistoryProps, place: usize, difference: &Difference) -> El {
    let words = props.words;
    let Difference { id, mine, theirs, .. } = difference;
    let what = mine.as_ref().or(theirs.as_ref()).map(|record| named(props, record)).unwrap_or_default();
    let settle = |choice| HistoryMsg::Settle(id.clone(), choice);
    el("div")
        .key(&place.to_string())
        .attrs(&["class"], [is("two-sides")])
        .with(side(props, words.tabs_mine, mine.as_ref()))
        .with(side(props, words.tabs_theirs, theirs.as_ref()))
        .with(
            el("div")
                .class("buttons")
                .with(deed(props, "", words.tabs_keep_mine, &what, id_of("keep-mine", id), settle(Choice::Mine)))
                .with(deed(props, "", words.tabs_keep_theirs, &what, id_of("keep-theirs", id), settle(Choice::Theirs)))
                .with(deed(props, "quiet", words.plan_both, &what, id_of("keep-both", id), settle(Choice::Both))),
        )
}

/// A record as one side has it.
pub(super) fn side(props: &HistoryProps, whose: &'static str, record: Option<&Record>) -> El {
    let words = props.words;
    let around = el("div").class("one-side").with(leaf("p", "eyebrow", whose));
    let Some(record) = record else { return around.with(leaf("p", "", words.tabs_deleted)) };
    around
        .with(
            el("p")
                .with(leaf_of("strong", "side-title", keeping_phrases::title_within(words, record)))
                .text(" · ")
                .string(keeping_phrases::organisation_within(words, record.organisation())),
        )
        .with(el("p").class("hint").with(time(props, record.at())).text(" · ").with(leaf_of(
            "span",
            "number",
            RatingCode::of(&record.ratings()).to_string(),
        )))
        .with(totals(props, record))
}
