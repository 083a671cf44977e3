use super::differences_view::differences_view;
use super::parts::{HistoryProps, deed, id_of, list, named, section, time, title, totals};
use super::record_view::record_view;
use super::rename_view::rename_view;
use super::trend_view::trend_view;
use super::{HistoryMsg, Question, msg};
use crate::codec::{RatingCode, pair_fragment};
use crate::components::{
    El, On, attr, attr_bool, attr_if, attr_string, button, classes, el, name_el, pairs, stakes, string_el, text_el,
};
use crate::i18n::fill;
use crate::records::Record;
use crate::wording::keeping_phrases;

/// The history: organisation, open record, trend, and all records, the newest first.
pub(super) fn history_view(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, texts, .. } = *props;
    let kept = if tool.kept { texts.page.saved } else { texts.page.not_saved };
    let content = if tool.records().is_empty() {
        text_el("p", "empty", words.history_empty).key("empty")
    } else {
        el("div")
            .key("records")
            .class("history")
            .with(organisations(props))
            .with(record_view(props))
            .with(trend_view(props))
            .with(records(props))
    };
    section("history", "history-title")
        .with(title("h2", "history-title", words.history.into()))
        .with(text_el("p", "explained", words.history_explained).text(" ").with(
            text_el("span", "", kept).attrs(pairs![("class", classes(&["kept", if tool.kept { "" } else { "not" }]))]),
        ))
        .with(differences_view(props))
        .with(el("div").with(content))
        .with(ways_out(props))
}

/// Buttons to choose the organisation; with fewer than two, its name.
fn organisations(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, send, .. } = *props;
    let names = tool.records().organisations();
    let around = el("div").attrs(pairs![
        ("role", attr("group")),
        ("aria-label", attr(words.organisation)),
        ("class", attr("organisations"))
    ]);
    if names.len() < 2 {
        return around
            .with(name_el("h3", "", keeping_phrases::organisation(words, tool.organisation()).into()).key("one"));
    }
    around.each(names.into_iter().map(|name| {
        let count = tool.records().of(name).count().to_string();
        el("button")
            .key(&["of ", name].concat())
            .attrs(pairs![
                ("type", attr("button")),
                ("aria-pressed", attr_bool(name == tool.organisation())),
                ("class", attr("quiet of-organisation"))
            ])
            .with(name_el("span", "", keeping_phrases::organisation_within(words, name)))
            .text(" ")
            .with(string_el("span", "count", count))
            .on_emit(On::Click, send, msg(HistoryMsg::Show(name.into())))
    }))
}

fn records(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, .. } = *props;
    let shown: Vec<&Record> = tool.records().of(tool.organisation()).collect();
    let count = match shown.len() {
        1 => words.count_one.into(),
        count => fill(words.count_many, &[("count", &count.to_string())]),
    };
    el("div")
        .class("records")
        .with(el("div").class("records-head").with(string_el("h3", "", count)).with(compare(props)))
        .with(list("record-list").each(shown.into_iter().rev().map(|record| row(props, record))))
}

/// The link that compares two chosen records, the earlier one first, in whichever order they were chosen.
fn compare(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, calendar, .. } = *props;
    let around = el("div").class("compare");
    let picked: Vec<&Record> = tool.records().iter().filter(|record| tool.picked.contains(record.id())).collect();
    let [before, after] = picked[..] else {
        return around.with(text_el("p", "hint", words.compare_choose).key("choose"));
    };
    let [a, b] = [before, after].map(|record| RatingCode::of(&record.ratings()));
    let days = [" ", &calendar.day(before.at()), " – ", &calendar.day(after.at())].concat();
    around.with(
        el("a")
            .key("compare")
            .attrs(pairs![
                ("href", attr_string(["?mode=compare", &pair_fragment(a, b)].concat())),
                ("data-tool", attr("compare")),
                ("class", attr(if tool.open.is_some() { "button quiet" } else { "button" })),
                ("id", attr("compare-two"))
            ])
            .text(words.compare)
            .string(days),
    )
}

fn row(props: &HistoryProps, record: &Record) -> El {
    let HistoryProps { tool, words, send, .. } = *props;
    let id = record.id();
    let what = named(props, record);
    let is_edited = tool.edited.as_ref() == Some(id);
    let pick = el("label")
        .class("check pick")
        .with(
            el("input")
                .checked(tool.picked.contains(id))
                .attrs(pairs![("type", attr("checkbox")), ("id", attr_string(id_of("pick", id)))])
                .on_emit(On::Change, send, msg(HistoryMsg::Pick(id.clone()))),
        )
        .text(words.compare)
        .with(string_el("span", "visually-hidden", [" ", &what].concat()));
    let code = RatingCode::of(&record.ratings()).to_string();
    let names = el("div")
        .class("record-names")
        .with(name_el("h4", "", keeping_phrases::title(words, record).into()))
        .with(el("p").class("hint").with(time(props, record.at())).text(" · ").with(name_el("span", "number", code)));
    let buttons = el("div")
        .class("record-buttons")
        .with(deed(props, "quiet", words.open, &what, id_of("open", id), HistoryMsg::Open(id.clone())))
        .with(deed(props, "quiet", words.rename, &what, id_of("rename", id), HistoryMsg::Edit(id.clone())))
        .with(deed(props, "quiet", words.delete, &what, id_of("delete", id), HistoryMsg::Delete(id.clone())));
    el("li")
        .key(id.as_str())
        .attrs(pairs![("class", attr("record")), ("aria-current", attr_if(tool.open.as_ref() == Some(id), "true"))])
        .with(stakes(&record.ratings()))
        .with(names)
        .with(totals(props, record))
        .with(pick)
        .with(buttons)
        .with(el("div").class("record-edit").each(is_edited.then(|| rename_view(props, record))))
}

/// Buttons to delete an organisation or everything, and to undo the last deletion.
fn ways_out(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, send, .. } = *props;
    let mut around = el("div").class("buttons ways-out");
    if tool.records().organisations().len() > 1 {
        let organisation = tool.organisation();
        let named = keeping_phrases::organisation_within(words, organisation);
        around = around.with(
            el("button")
                .key("organisation")
                .attrs(pairs![("type", attr("button")), ("class", attr("quiet"))])
                .string(fill(words.delete_organisation, &[("organisation", &named)]))
                .on_emit(On::Click, send, msg(HistoryMsg::Ask(Question::DeleteOrganisation(organisation.into())))),
        );
    }
    // A plan without any record goes by it, too.
    if !tool.records().is_empty() || props.plan.is_some_and(|plan| !plan.plan().is_empty()) {
        let ask = msg(HistoryMsg::Ask(Question::DeleteAll));
        around = around.with(button("quiet", words.delete_all, send, ask).key("all"));
    }
    if tool.has_deleted() {
        around = around.with(button("quiet", words.put_back, send, msg(HistoryMsg::PutBack)).key("back"));
    }
    around
}
