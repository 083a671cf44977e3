//! The fields for the groups' names, and for the group of each entry.

use super::props::TeamProps;
use super::{GroupField, TeamMsg, msg};
use crate::browser;
use crate::components::{El, On, attr, attr_if, attr_string, el, pairs, text_el};
use crate::i18n::fill;
use crate::meeting::{GROUP_LIMIT, RowId, TeamEntry};
use yew::prelude::*;

/// The names of the groups, to be changed; nothing where there are none. They stand in the order of their first people, and
/// are known by those: a field stays the same while its name changes.
pub(super) fn group_names(props: &TeamProps) -> El {
    let words = &props.texts.studio.meeting.team;
    let mut names: Vec<&str> = Vec::new();
    let mut fields = Vec::new();
    for (place, entry) in props.tool.shown().entries().iter().enumerate() {
        let Some(name) = entry.group.as_deref().filter(|name| !names.contains(name)) else { continue };
        let Some(first) = props.tool.rows.at(place) else { continue };
        names.push(name);
        let label = fill(words.group_name, &[("group", name)]);
        fields.push(el("li").key(&first.to_string()).with(field(props, name, label)));
    }
    let around = el("div").class("group-names");
    if names.is_empty() {
        return around;
    }
    around.with(text_el("h3", "", words.groups)).with(el("ul").each(fields))
}

/// A field for a group's name. What is typed becomes the name once it is left.
fn field(props: &TeamProps, name: &str, label: String) -> El {
    let TeamProps { tool, send, .. } = *props;
    let field = GroupField::Named(name.into());
    let shown = tool.group_typed(&field).unwrap_or(name).to_owned();
    let typed = {
        let send = send.clone();
        move |event: Event| send.emit(msg(TeamMsg::GroupTyped(field.clone(), browser::value_of(&event))))
    };
    el("input")
        .attrs(pairs![
            ("type", attr("text")),
            ("aria-label", attr_string(label)),
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
