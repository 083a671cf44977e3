//! The team step with two groups, or with one and the whole team: their medians on the figure, and each factor.

use super::{RoomProps, factor_head, step_head};
use crate::components::{El, attr, attr_if, digit, el, pairs, string_el, text_el};
use crate::framework::{Factor, Rating};
use crate::meeting::ShownGroup;
use crate::scoring::Assessment;
use crate::studio::group_choice::side_name;
use crate::studio::pair::{PairFigureProps, legend, pair_figure};
use crate::wording::meeting_phrases;

/// The fewest steps between two medians that stand out.
const APART: u8 = 2;

/// Both groups.
pub(super) fn groups(props: &RoomProps, groups: &[ShownGroup; 2]) -> El {
    let texts = props.texts;
    let [one, other] = groups.each_ref().map(|group| Assessment::of(&group.summary.median));
    let names = groups.each_ref().map(|group| side_name(texts, group.name.as_deref()));
    let figure = pair_figure(PairFigureProps {
        texts,
        before: &one,
        after: Some(&other),
        streams: props.drawn.of(&one, Some(&other)),
        legend: None,
        beside: Some(names.clone()),
        highlighted: None,
        awaiting_rating: None,
        help: [""; 2],
        pick: None,
    });
    let stage = el("div").class("room-figure").with(el("div").key("groups").class("figure-holder").with(figure));
    let told = [0, 1].map(|place| {
        let people = meeting_phrases::people(texts, groups[place].summary.people).replace(' ', "\u{A0}");
        [&*names[place], " · ", &people].concat()
    });
    let withholds = groups.iter().any(|group| group.summary.keeps_back());
    let note = if withholds { texts.studio.meeting.team.groups_withheld } else { "" };
    let side = el("div").class("groups-side").with(legend(told)).with(table(props, &names, groups)).with(text_el(
        "p",
        "shown-from",
        note,
    ));
    el("div")
        .class("scene-groups")
        .with(step_head(props))
        .with(el("div").key("groups").class("groups-content").with(stage).with(side))
}

/// The medians of each factor. Their columns are marked as the lines of the figure are.
fn table(props: &RoomProps, names: &[String; 2], groups: &[ShownGroup; 2]) -> El {
    let texts = props.texts;
    let column = |class: &'static str, name: &str| {
        el("th").key(class).attrs(pairs![("class", attr(class)), ("scope", attr("col"))]).with(string_el(
            "span",
            "visually-hidden",
            name.into(),
        ))
    };
    let columns = [
        column("factor", texts.results.column_factor),
        column("solid", &names[0]),
        column("dashed", &names[1]),
        column("apart", texts.studio.meeting.compare.column_difference),
    ];
    let rows = Factor::ALL.map(|factor| {
        let medians = groups.each_ref().map(|group| group.summary.median.get(factor));
        let value = |rating: Option<Rating>| text_el("td", "", rating.map_or("–", digit));
        el("tr")
            .key(factor.digit())
            .attrs(pairs![("class", attr_if(are_apart(medians), "far"))])
            .with(factor_head(props, factor))
            .with(value(medians[0]))
            .with(value(medians[1]))
            .with(string_el("td", "apart", meeting_phrases::median_difference(medians)))
    });
    el("table").class("group-medians").with(el("thead").with(el("tr").each(columns))).with(el("tbody").each(rows))
}

fn are_apart(medians: [Option<Rating>; 2]) -> bool {
    let [Some(one), Some(other)] = medians else { return false };
    one.value().abs_diff(other.value()) >= APART
}
