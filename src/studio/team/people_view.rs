use super::props::{TeamProps, people_are_named};
use super::{LISTED, TeamMsg, msg};
use crate::browser;
use crate::components::{El, Is, On, digit, el, is, leaf, leaf_of, made};
use crate::framework::Factor;
use crate::i18n::fill;
use crate::meeting::{Entry, NAME_LIMIT, NAMED_LIMIT};
use crate::wording::meeting_phrases;
use yew::prelude::*;

/// Everybody's rating: its code, whether it counts, and a name where names are shown; without them by code, so that the
/// order does not tell who is who. Long lists begin with the first.
pub(super) fn people_view(props: &TeamProps) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let entries = tool.shown().listed();
    let left = entries.len().saturating_sub(tool.listed);
    let mut more = el("div");
    if left > 0 {
        let text = fill(words.show_more, &[("count", &left.min(LISTED).to_string())]);
        more = more.with(el("button").attrs(&["type", "class"], [is("button"), is("quiet")]).string(text).sends(
            On::Click,
            send,
            msg(TeamMsg::More),
        ));
    }
    el("details")
        .class("people")
        .with(el("summary").with(leaf("h2", "", words.people).text(" ").with(leaf_of(
            "span",
            "count",
            entries.len().to_string(),
        ))))
        .with(el("div").class("part").with(named_table(props)))
        .with(el("ul").each(
            (1..).zip(&entries).take(tool.listed).map(|(number, &(place, entry))| row(props, number, place, entry)),
        ))
        .with(more)
}

fn row(props: &TeamProps, number: usize, place: usize, entry: &Entry) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let code = entry.code.to_string();
    let with_code = |text: &str| fill(text, &[("code", &code)]);
    let counts = el("label")
        .class("check")
        .with(el("input").checked(entry.counted).attrs(&["type"], [is("checkbox")]).sends(
            On::Change,
            send,
            msg(TeamMsg::Count(place, !entry.counted)),
        ))
        .with(leaf_of("span", "code", code.clone()).with(leaf_of(
            "span",
            "visually-hidden",
            [": ", &with_code(words.counts)].concat(),
        )));
    let mut name = el("div").class("name");
    if tool.shown().named {
        let send = send.clone();
        let typed = {
            let send = send.clone();
            move |event: Event| send.emit(msg(TeamMsg::Typed(place, browser::value_of(&event))))
        };
        let shown = match &tool.typed {
            Some((typed, text)) if *typed == place => text.clone(),
            _ => entry.name.clone().unwrap_or_default(),
        };
        let renamed = move |event: Event| send.emit(msg(TeamMsg::Rename(place, browser::value_of(&event))));
        name = name.with(
            el("input")
                .attrs(
                    &["type", "aria-label", "maxlength", "autocomplete"],
                    [is("text"), made(with_code(words.name_of)), made(NAME_LIMIT.to_string()), is("off")],
                )
                .value(shown.into())
                .on(On::Input, Callback::from(typed))
                .on(On::Change, Callback::from(renamed)),
        );
    } else {
        name = name.string(meeting_phrases::person(texts, tool.shown(), number, entry));
    }
    let remove = el("button")
        .attrs(&["type", "class", "aria-label"], [is("button"), is("quiet"), made(with_code(words.remove))])
        .text("✕")
        .sends(On::Click, send, msg(TeamMsg::Remove(place)));
    el("li").key(&place.to_string()).with(name).with(counts).with(remove)
}

/// Who rated how, where names are shown and the team is uncovered; a factor that fewer than three rated is left out.
fn named_table(props: &TeamProps) -> El {
    let TeamProps { tool, texts, .. } = *props;
    let words = &texts.studio.meeting.team;
    let around = el("div");
    if !tool.revealed || !people_are_named(tool) || tool.facts.summary.people > NAMED_LIMIT {
        return around;
    }
    let columns = Factor::ALL.map(|factor| {
        el("th")
            .key(factor.digit())
            .fixed(&[("scope", Is("col"))])
            .text(factor.digit())
            .with(leaf("span", "visually-hidden", " ").text(texts.factor(factor).name))
    });
    let rows =
        (1..).zip(tool.shown().listed()).filter(|(_, (_, entry))| entry.counted).map(|(number, (place, entry))| {
            let ratings = entry.code.ratings();
            el("tr")
                .key(&place.to_string())
                .with(
                    leaf_of("th", "", meeting_phrases::person(texts, tool.shown(), number, entry))
                        .fixed(&[("scope", Is("row"))]),
                )
                .each(Factor::ALL.map(|factor| {
                    let shown = tool.facts.summary.factor(factor).enough().and_then(|_| ratings.get(factor));
                    leaf("td", "figure-cell", shown.map_or("–", digit)).key(factor.digit())
                }))
        });
    around.class("table").with(
        el("div")
            .attrs(
                &["class", "tabindex", "role", "aria-label"],
                [is("table-scroll"), is("0"), is("region"), is(words.people)],
            )
            .with(
                el("table")
                    .with(
                        el("thead").with(
                            el("tr")
                                .with(leaf("th", "", words.column_person).key("who").fixed(&[("scope", Is("col"))]))
                                .each(columns),
                        ),
                    )
                    .with(el("tbody").each(rows)),
            ),
    )
}
