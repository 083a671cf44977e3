//! Fields about groups that the team's page and the presentation share: the group of what is gathered next, and the two
//! lists to choose the groups compared from.

use crate::browser;
use crate::components::{El, On, attr, attr_if, attr_string, el, pairs, string_el, text_el};
use crate::i18n::Texts;
use crate::meeting::{GROUP_LIMIT, Group, GroupSide, Team};
use crate::outside::outside;
use yew::prelude::*;

/// Id of the field for the group of what is gathered next.
pub const NEXT: &str = "team-group";

/// The field for the group of what is gathered next, with the names that there are. `typed` is its text while somebody
/// types, which becomes the name once the field is left.
pub fn next_group(texts: &Texts, team: &Team, typed: Option<&str>, input: &Callback<String>, left: Callback<()>) -> El {
    let words = &texts.studio.meeting.team;
    let names = team.group_names().into_iter();
    let names = names.map(|name| el("option").key(name).attrs(pairs![("value", attr_string(name.into()))]));
    let field = el("input")
        .attrs(pairs![
            ("id", attr(NEXT)),
            ("type", attr("text")),
            ("list", attr("team-group-names")),
            ("placeholder", attr(words.group_example)),
            ("aria-describedby", attr("team-group-hint")),
            ("maxlength", attr_string(GROUP_LIMIT.to_string())),
            ("autocomplete", attr("off"))
        ])
        .value(typed.or(team.gathering()).unwrap_or_default().to_string().into())
        .on(On::Input, input.reform(|event: Event| browser::value_of(&event)))
        .on(On::Change, left.reform(|_: Event| ()));
    el("div")
        .class("group-next")
        .with(text_el("label", "", words.group_next).attrs(pairs![("for", attr(NEXT))]))
        .with(field)
        .with(el("datalist").attrs(pairs![("id", attr("team-group-names"))]).each(names))
        .with(
            el("p").attrs(pairs![("id", attr("team-group-hint")), ("class", attr("explained"))]).text(words.group_hint),
        )
}

/// The sides' fields: id and place.
const IDS: [&str; 2] = ["group-side-0", "group-side-1"];

/// The two lists beside each other. Each offers the whole team and the groups that may be shown; `choose` hears the side's
/// place, 0 or 1, and what was chosen for it.
pub fn group_choice(
    texts: &Texts,
    groups: &[Group],
    sides: &[GroupSide; 2],
    choose: &Callback<(usize, GroupSide)>,
) -> El {
    let words = &texts.studio.meeting.team;
    let labels = [words.group_one, words.group_other];
    let fields = [0, 1].map(|place| field(texts, groups, &sides[place], place, labels[place], choose).key(IDS[place]));
    el("div").class("group-sides").each(fields)
}

/// The name of a side, as it is shown.
pub fn side_name(texts: &Texts, name: Option<&str>) -> String {
    name.map_or_else(|| texts.studio.meeting.team.whole_team.into(), outside)
}

/// An option's value is the group's place among all, from 1; 0 is the whole team.
fn field(
    texts: &Texts,
    groups: &[Group],
    side: &GroupSide,
    place: usize,
    label: &'static str,
    choose: &Callback<(usize, GroupSide)>,
) -> El {
    let named = (1..).zip(groups).filter(|(_, group)| group.summary.is_some());
    let all = std::iter::once((0, GroupSide::WholeTeam))
        .chain(named.map(|(value, group)| (value, GroupSide::Group(group.name.clone()))));
    let options = all.map(|(value, one)| {
        let value = value.to_string();
        string_el("option", "", side_name(texts, one.name()))
            .key(&value)
            .attrs(pairs![("value", attr_string(value)), ("selected", attr_if(one == *side, ""))])
    });
    let chosen = {
        let names: Vec<String> = groups.iter().map(|group| group.name.clone()).collect();
        choose.reform(move |event: Event| {
            let value: usize = browser::value_of(&event).parse().unwrap_or_default();
            let name = value.checked_sub(1).and_then(|group| names.get(group)).cloned();
            (place, name.map_or(GroupSide::WholeTeam, GroupSide::Group))
        })
    };
    el("div")
        .class("group-side")
        .with(text_el("label", "", label).attrs(pairs![("for", attr(IDS[place]))]))
        .with(el("select").attrs(pairs![("id", attr(IDS[place]))]).on(On::Change, chosen).each(options))
}
