//! The fields for groups: the one of what is gathered next, the groups' names, and the group of each entry.

use super::props::TeamProps;
use super::{GroupField, TeamMsg, msg};
use crate::browser;
use crate::components::{El, On, attr, attr_if, attr_string, el, pairs, text_el};
use crate::i18n::fill;
use crate::meeting::{GROUP_LIMIT, RowId, TeamEntry};
use yew::prelude::*;

/// The group of what is gathered next.
pub(super) fn next_group(props: &TeamProps) -> El {
    let words = &props.texts.studio.meeting.team;
    let names = props.tool.shown().group_names().into_iter();
    let names = names.map(|name| el("option").key(name).attrs(pairs![("value", attr_string(name.into()))]));
    let now = props.tool.shown().gathering().unwrap_or_default();
    el("div")
        .class("group-next")
        .with(text_el("label", "", words.group_next).attrs(pairs![("for", attr("team-group"))]))
        .with(field(props, GroupField::Next, now, None))
        .with(el("datalist").attrs(pairs![("id", attr("team-group-names"))]).each(names))
        .with(
            el("p").attrs(pairs![("id", attr("team-group-hint")), ("class", attr("explained"))]).text(words.group_hint),
        )
}

/// The names of the groups, to be changed; nothing where there are none.
pub(super) fn group_names(props: &TeamProps) -> El {
    let words = &props.texts.studio.meeting.team;
    let names = props.tool.shown().group_names();
    let fields = names.iter().map(|name| {
        let label = fill(words.group_name, &[("group", name)]);
        el("li").key(name).with(field(props, GroupField::Named((*name).into()), name, Some(label)))
    });
    let around = el("div").class("group-names");
    if names.is_empty() {
        return around;
    }
    around.with(text_el("h3", "", words.groups)).with(el("ul").each(fields))
}

/// A field for a group's name. What is typed becomes the name once it is left.
fn field(props: &TeamProps, field: GroupField, now: &str, label: Option<String>) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let shown = match &tool.typed_group {
        Some((typed, text)) if *typed == field => text.clone(),
        _ => now.into(),
    };
    let is_next = label.is_none();
    let typed = {
        let send = send.clone();
        move |event: Event| send.emit(msg(TeamMsg::GroupTyped(field.clone(), browser::value_of(&event))))
    };
    el("input")
        .attrs(pairs![
            ("id", attr_if(is_next, "team-group")),
            ("type", attr("text")),
            ("list", attr_if(is_next, "team-group-names")),
            ("placeholder", attr_if(is_next, texts.studio.meeting.team.group_example)),
            ("aria-describedby", attr_if(is_next, "team-group-hint")),
            ("aria-label", label.and_then(attr_string)),
            ("maxlength", attr_string(GROUP_LIMIT.to_string())),
            ("autocomplete", attr("off"))
        ])
        .value(shown.into())
        .on(On::Input, Callback::from(typed))
        .on_emit(On::Change, send, msg(TeamMsg::GroupNamed))
}

/// The group of an entry; nothing where there are no groups. An option's value is the group's place, from 1; 0 is none.
pub(super) fn group_of(props: &TeamProps, row: RowId, entry: &TeamEntry) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let names: Vec<String> = tool.shown().group_names().into_iter().map(String::from).collect();
    let around = el("div").class("group");
    if names.is_empty() {
        return around;
    }
    let option = |value: usize, name: &str, is_chosen: bool| {
        let value = value.to_string();
        el("option")
            .key(&value)
            .attrs(pairs![("value", attr_string(value)), ("selected", attr_if(is_chosen, ""))])
            .string(name.into())
    };
    let all = (1..).zip(&names).map(|(value, name)| option(value, name, entry.group.as_ref() == Some(name)));
    let options: Vec<El> = std::iter::once(option(0, words.no_group, entry.group.is_none())).chain(all).collect();
    let choose = {
        let send = send.clone();
        move |event: Event| {
            let chosen: usize = browser::value_of(&event).parse().unwrap_or_default();
            let name = chosen.checked_sub(1).and_then(|place| names.get(place)).cloned().unwrap_or_default();
            send.emit(msg(TeamMsg::PutInto(row, name)));
        }
    };
    let label = fill(words.group_of, &[("code", &entry.code.to_string())]);
    around.with(
        el("select")
            .attrs(pairs![("aria-label", attr_string(label))])
            .on(On::Change, Callback::from(choose))
            .each(options),
    )
}
