//! The groups of a revealed team: how many people each has, and two of them side by side.

use super::props::TeamProps;
use super::strip::strip;
use super::{TeamMsg, msg};
use crate::browser;
use crate::components::{El, On, Static, attr, attr_if, attr_string, digit, el, pairs, string_el, text_el};
use crate::framework::{Factor, Rating};
use crate::meeting::{Group, Summary};
use crate::outside::outside;
use crate::scoring::Assessment;
use crate::studio::pair::{PairFigureProps, pair_figure};
use crate::wording::{meeting_phrases, phrases};
use yew::prelude::*;

/// What stands on one side of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupSide {
    /// Everybody who counts.
    WholeTeam,
    /// The group of this name.
    Group(String),
}

/// The two sides to compare: what was chosen, as long as it may be shown; otherwise the first two groups, or the only one
/// beside the team.
pub(super) fn sides(groups: &[Group], chosen: &[Option<GroupSide>; 2]) -> Option<[GroupSide; 2]> {
    let shown: Vec<&str> =
        groups.iter().filter(|group| group.summary.is_some()).map(|group| group.name.as_str()).collect();
    let by_default = |place: usize| match shown.get(place) {
        Some(name) => GroupSide::Group((*name).into()),
        None => GroupSide::WholeTeam,
    };
    let may_show = |side: &GroupSide| match side {
        GroupSide::WholeTeam => true,
        GroupSide::Group(name) => shown.contains(&name.as_str()),
    };
    let [one, other] = [0, 1].map(|place| chosen[place].clone().filter(may_show).unwrap_or_else(|| by_default(place)));
    (!shown.is_empty()).then_some([one, other])
}

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
    let compared = match sides(groups, &tool.sides) {
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
    let TeamProps { tool, texts, .. } = *props;
    let words = &texts.studio.meeting.team;
    let summaries = sides.each_ref().map(|side| summary(props, side));
    let [one, other] = summaries.map(|summary| Assessment::of(&summary.median));
    let names = sides.each_ref().map(|side| match side {
        GroupSide::WholeTeam => words.whole_team.to_string(),
        GroupSide::Group(name) => outside(name),
    });
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
        .with(el("div").class("group-sides").with(choice(props, 0, words.group_one, &sides[0])).with(choice(
            props,
            1,
            words.group_other,
            &sides[1],
        )))
        .with(figure)
        .with(table(props, names, summaries))
}

/// What may be shown of a side.
fn summary<'a>(props: &TeamProps<'a>, side: &GroupSide) -> &'a Summary {
    let facts = &props.tool.facts;
    let of_group = |name: &String| facts.groups.iter().find(|group| group.name == *name)?.summary.as_ref();
    match side {
        GroupSide::WholeTeam => None,
        GroupSide::Group(name) => of_group(name),
    }
    .unwrap_or(&facts.told)
}

/// The list to choose a side from. An option's value is the group's place among all, from 1; 0 is the whole team.
fn choice(props: &TeamProps, place: usize, label: &'static str, side: &GroupSide) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let id = ["group-side-0", "group-side-1"][place.min(1)];
    let groups = &tool.facts.groups;
    let named = groups.iter().enumerate().filter(|(_, group)| group.summary.is_some());
    let all = [(0, GroupSide::WholeTeam, texts.studio.meeting.team.whole_team.to_string())]
        .into_iter()
        .chain(named.map(|(place, group)| (place + 1, GroupSide::Group(group.name.clone()), outside(&group.name))));
    let options = all.map(|(value, one, name)| {
        let value = value.to_string();
        el("option")
            .key(&value)
            .attrs(pairs![("value", attr_string(value)), ("selected", attr_if(one == *side, ""))])
            .string(name)
    });
    let choose = {
        let (send, names) = (send.clone(), groups.iter().map(|group| group.name.clone()).collect::<Vec<_>>());
        move |event: Event| {
            let chosen: usize = browser::value_of(&event).parse().unwrap_or_default();
            let name = chosen.checked_sub(1).and_then(|place| names.get(place));
            let side = name.map_or(GroupSide::WholeTeam, |name| GroupSide::Group(name.clone()));
            send.emit(msg(TeamMsg::Beside(place, side)));
        }
    };
    el("div")
        .class("group-side")
        .with(text_el("label", "", label).attrs(pairs![("for", attr(id))]))
        .with(el("select").attrs(pairs![("id", attr(id))]).on(On::Change, Callback::from(choose)).each(options))
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
    let difference = match medians {
        [Some(one), Some(other)] => signed(one, other),
        _ => "–".into(),
    };
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

/// How far one median is above the other, with a true minus.
fn signed(one: Rating, other: Rating) -> String {
    match i16::from(one.value()) - i16::from(other.value()) {
        0 => "0".into(),
        up @ 1.. => ["+", &up.to_string()].concat(),
        down => ["\u{2212}", &down.abs().to_string()].concat(),
    }
}
