//! The groups of a revealed team: how many people each has, and two of them side by side.

use super::props::TeamProps;
use super::strip::strip;
use super::{TeamMsg, msg};
use crate::components::{El, Static, attr, attr_string, digit, el, pairs, string_el, text_el};
use crate::framework::Factor;
use crate::meeting::{Group, GroupSide, Summary, compared};
use crate::outside::outside;
use crate::scoring::Assessment;
use crate::studio::group_choice::{group_choice, side_name};
use crate::studio::pair::{PairFigureProps, pair_figure};
use crate::wording::{meeting_phrases, phrases};

/// The groups; nothing where there are none.
pub(super) fn groups_view(props: &TeamProps) -> El {
    let TeamProps { tool, texts, .. } = *props;
    let words = &texts.studio.meeting.team;
    let groups = &tool.facts.groups;
    let around = el("section")
        .static_attrs(&[("aria-labelledby", Static("groups-title")), ("class", Static("team-groups statistics"))]);
    if groups.is_empty() {
        return el("div").class("team-groups");
    }
    let counts = groups.iter().map(|group| count(props, &group.name, Some(group), group.people));
    let without = tool.facts.summary.people - groups.iter().map(|group| group.people).sum::<usize>();
    let without = (without > 0).then(|| count(props, words.no_group, None, without).key("without"));
    let compared = match compared(groups, &tool.sides) {
        Some(sides) => two(props, &sides).key("two"),
        None => text_el("p", "none", words.groups_none).key("none"),
    };
    around
        .with(text_el("h2", "", words.groups).static_attrs(&[("id", Static("groups-title"))]))
        .with(text_el("p", "explained", words.groups_explained))
        .with(el("ul").class("group-counts").each(counts).each(without))
        .with(compared)
        .with(text_el("p", "explained groups-floor", words.groups_floor))
}

/// How many people a group has; that its answers are not shown, if so.
fn count(props: &TeamProps, name: &str, group: Option<&Group>, people: usize) -> El {
    let texts = props.texts;
    let hidden = match group {
        Some(Group { summary: None, .. }) => [" · ", texts.studio.meeting.team.group_hidden].concat(),
        _ => String::new(),
    };
    el("li")
        .key(&["of-", name].concat())
        .with(string_el("b", "", outside(name)))
        .text(" ")
        .string(meeting_phrases::people(texts, people))
        .string(hidden)
}

/// The choice of the two sides, their medians in the figure, and each factor.
fn two(props: &TeamProps, sides: &[GroupSide; 2]) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let summaries = sides.each_ref().map(|side| side.summary(&tool.facts.groups, &tool.facts.told));
    let [one, other] = summaries.map(|summary| Assessment::of(&summary.median));
    let names = sides.each_ref().map(|side| side_name(texts, side.name()));
    let choose = send.reform(|(place, side)| msg(TeamMsg::Beside(place, side)));
    let figure = pair_figure(PairFigureProps {
        texts,
        before: &one,
        after: Some(&other),
        streams: tool.drawn_groups.of(&one, Some(&other)),
        legend: Some(names.clone()),
        beside: Some(names.clone()),
        highlighted: None,
        awaiting_rating: None,
        help: [""; 2],
        pick: None,
    });
    el("div")
        .class("part")
        .with(group_choice(texts, &tool.facts.groups, sides, &choose))
        .with(figure)
        .with(table(props, names, summaries))
}

/// Each factor: the answers of both sides, their medians and the difference. On small screens the style sheet turns rows into
/// cards; explicit roles keep the table semantics.
fn table(props: &TeamProps, names: [String; 2], summaries: [&Summary; 2]) -> El {
    let texts = props.texts;
    let words = &texts.studio.meeting.team;
    let [one, other] = names.clone();
    let columns = [
        texts.results.column_factor.to_string(),
        one,
        words.column_median.into(),
        other,
        words.column_median.into(),
        texts.studio.meeting.compare.column_difference.into(),
    ];
    let head = (0..).zip(columns).map(|(place, column)| {
        string_el("th", "", column)
            .key(["0", "1", "2", "3", "4", "5"][place])
            .static_attrs(&[("scope", Static("col")), ("role", Static("columnheader"))])
    });
    let role = |tag, role| el(tag).attrs(pairs![("role", attr(role))]);
    el("table")
        .static_attrs(&[("role", Static("table")), ("aria-labelledby", Static("groups-title"))])
        .with(role("thead", "rowgroup").with(role("tr", "row").each(head)))
        .with(role("tbody", "rowgroup").each(Factor::ALL.map(|factor| row(props, factor, &names, summaries))))
}

fn row(props: &TeamProps, factor: Factor, names: &[String; 2], summaries: [&Summary; 2]) -> El {
    let texts = props.texts;
    let words = &texts.studio.meeting.team;
    let cell = |class: &'static str, label: &str| {
        el("td").attrs(pairs![
            ("role", attr("cell")),
            ("class", attr(class)),
            ("data-label", attr_string(label.into()))
        ])
    };
    let medians = summaries.map(|summary| summary.median.get(factor));
    let sides = [0, 1].map(|place| {
        let (stats, median) = (summaries[place].factor(factor), medians[place]);
        let said = match stats.enough() {
            Some(_) => string_el("span", "visually-hidden", meeting_phrases::dots(texts, stats)),
            None => text_el("span", "hidden-spread", words.group_hidden),
        };
        let dots = if stats.enough().is_some() { Some(strip(stats, median)) } else { None };
        let key = ["dots-0", "dots-1"][place];
        let value = string_el("span", "", median.map_or("–", digit).to_string());
        [
            cell("dots", &names[place]).key(key).each(dots).with(said),
            cell("value strong", words.column_median).key(["median-0", "median-1"][place]).with(value),
        ]
    });
    let difference = meeting_phrases::median_difference(medians);
    let name = el("th").static_attrs(&[("scope", Static("row")), ("role", Static("rowheader"))]).with(string_el(
        "span",
        "name",
        phrases::numbered(texts, factor),
    ));
    el("tr")
        .key(factor.digit())
        .attrs(pairs![("role", attr("row"))])
        .with(name)
        .each(sides.into_iter().flatten())
        .with(cell("value", texts.studio.meeting.compare.column_difference).key("difference").string(difference))
}
