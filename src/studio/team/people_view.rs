use super::group_names::{group_names, group_of};
use super::props::{TeamProps, people_are_named};
use super::{LISTED, TeamMsg, msg};
use crate::browser;
use crate::components::{El, On, Static, attr, attr_string, digit, el, name_el, pairs, string_el, text_el};
use crate::framework::Factor;
use crate::i18n::fill;
use crate::meeting::{NAME_LIMIT, RowId, TeamEntry};
use crate::wording::meeting_phrases;
use yew::prelude::*;

/// Every entry with its code, whether it counts, and its name if names are shown. Without names sorted by code, so that
/// the order does not identify anyone. Long lists are shown in parts.
pub(super) fn people_view(props: &TeamProps) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let entries = tool.shown().listed();
    let left = entries.len().saturating_sub(tool.listed);
    let mut more = el("div");
    if left > 0 {
        let text = fill(words.show_more, &[("count", &left.min(LISTED).to_string())]);
        more = more.with(
            el("button").attrs(pairs![("type", attr("button")), ("class", attr("quiet"))]).string(text).on_emit(
                On::Click,
                send,
                msg(TeamMsg::More),
            ),
        );
    }
    el("details")
        .class("people")
        .with(el("summary").with(text_el("h2", "", words.people).text(" ").with(string_el(
            "span",
            "count",
            entries.len().to_string(),
        ))))
        .with(el("div").class("part").with(named_table(props)))
        .with(group_names(props))
        .with(
            el("ul").each(
                (1..)
                    .zip(&entries)
                    .take(tool.listed)
                    .filter_map(|(number, &(place, entry))| Some(row(props, number, tool.rows.at(place)?, entry))),
            ),
        )
        .with(more)
}

fn row(props: &TeamProps, number: usize, row: RowId, entry: &TeamEntry) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let code = entry.code.to_string();
    let with_code = |text: &str| fill(text, &[("code", &code)]);
    let counts = el("label")
        .class("check")
        .with(el("input").checked(entry.counted).attrs(pairs![("type", attr("checkbox"))]).on_emit(
            On::Change,
            send,
            msg(TeamMsg::Count(row, !entry.counted)),
        ))
        .with(name_el("span", "code", code.clone()).with(string_el(
            "span",
            "visually-hidden",
            [": ", &with_code(words.counts)].concat(),
        )));
    let mut name = el("div").class("name");
    if tool.shown().named {
        let send = send.clone();
        let typed = {
            let send = send.clone();
            move |event: Event| send.emit(msg(TeamMsg::Typed(row, browser::value_of(&event))))
        };
        let shown = match &tool.typed {
            Some((typed, text)) if *typed == row => text.clone(),
            _ => entry.name.clone().unwrap_or_default(),
        };
        let renamed = move |event: Event| send.emit(msg(TeamMsg::Rename(row, browser::value_of(&event))));
        name = name.with(
            el("input")
                .attrs(pairs![
                    ("type", attr("text")),
                    ("aria-label", attr_string(with_code(words.name_of))),
                    ("maxlength", attr_string(NAME_LIMIT.to_string())),
                    ("autocomplete", attr("off"))
                ])
                .value(shown.into())
                .on(On::Input, Callback::from(typed))
                .on(On::Change, Callback::from(renamed)),
        );
    } else {
        name = name.string(meeting_phrases::person(texts, tool.shown(), number, entry));
    }
    let remove = el("button")
        .attrs(pairs![
            ("type", attr("button")),
            ("class", attr("quiet")),
            ("aria-label", attr_string(with_code(words.remove)))
        ])
        .text("✕")
        .on_emit(On::Click, send, msg(TeamMsg::Remove(row)));
    el("li").key(&row.to_string()).with(name).with(group_of(props, row, entry)).with(counts).with(remove)
}

/// Who rated how, if names are shown and the result is revealed. A factor that fewer than three people rated shows no
/// ratings.
fn named_table(props: &TeamProps) -> El {
    let TeamProps { tool, texts, .. } = *props;
    let words = &texts.studio.meeting.team;
    let around = el("div");
    if !tool.revealed || !people_are_named(tool) {
        return around;
    }
    let columns = Factor::ALL.map(|factor| {
        el("th")
            .key(factor.digit())
            .static_attrs(&[("scope", Static("col"))])
            .text(factor.digit())
            .with(text_el("span", "visually-hidden", " ").text(texts.factor(factor).name))
    });
    let rows = (1..).zip(tool.shown().listed()).filter(|(_, (_, entry))| entry.counted).map(|(number, (_, entry))| {
        let ratings = entry.code.ratings();
        el("tr")
            .key(&number.to_string())
            .with(
                string_el("th", "", meeting_phrases::person(texts, tool.shown(), number, entry))
                    .static_attrs(&[("scope", Static("row"))]),
            )
            .each(Factor::ALL.map(|factor| {
                let shown = tool.facts.summary.factor(factor).enough().and_then(|_| ratings.get(factor));
                text_el("td", "figure-cell", shown.map_or("–", digit)).key(factor.digit())
            }))
    });
    around.class("table").with(
        el("div")
            .attrs(pairs![
                ("class", attr("table-scroll")),
                ("tabindex", attr("0")),
                ("role", attr("region")),
                ("aria-label", attr(words.people))
            ])
            .with(
                el("table")
                    .with(
                        el("thead").with(
                            el("tr")
                                .with(
                                    text_el("th", "", words.column_person)
                                        .key("who")
                                        .static_attrs(&[("scope", Static("col"))]),
                                )
                                .each(columns),
                        ),
                    )
                    .with(el("tbody").each(rows)),
            ),
    )
}
