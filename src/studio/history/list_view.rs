use super::differences_view::differences_view;
use super::parts::{HistoryProps, deed, id_of, list, named, section, time, title, totals};
use super::record_view::record_view;
use super::rename_view::rename_view;
use super::trend_view::trend_view;
use super::{HistoryMsg, Question, msg};
use crate::codec::{RatingCode, pair_fragment};
use crate::components::{El, On, button, classes, el, is, leaf, leaf_of, made, stakes, when, word};
use crate::i18n::fill;
use crate::records::Record;
use crate::wording::keeping_phrases;

/// The history: whose it is, the trend, the open record, and all records, the newest first.
pub(super) fn history_view(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, texts, .. } = *props;
    let kept = if tool.kept { texts.page.saved } else { texts.page.not_saved };
    let content = if tool.records().is_empty() {
        leaf("p", "empty", words.history_empty).key("empty")
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
        .with(
            leaf("p", "explained", words.history_explained).text(" ").with(
                leaf("span", "", kept).attrs(&["class"], [classes(&["kept", if tool.kept { "" } else { "not" }])]),
            ),
        )
        .with(differences_view(props))
        .with(el("div").with(content))
        .with(ways_out(props))
}

/// The organisations by name, where there is more than one; one of them is on show.
fn organisations(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, send, .. } = *props;
    let names = tool.records().organisations();
    let around =
        el("div").attrs(&["role", "aria-label", "class"], [is("group"), is(words.organisation), is("organisations")]);
    if names.len() < 2 {
        return around
            .with(leaf_of("h3", "", keeping_phrases::organisation(words, tool.organisation()).into()).key("one"));
    }
    around.each(names.into_iter().map(|name| {
        let count = tool.records().of(name).count().to_string();
        el("button")
            .key(&["of ", name].concat())
            .attrs(
                &["type", "aria-pressed", "class"],
                [is("button"), word(name == tool.organisation()), is("quiet of-organisation")],
            )
            .string(keeping_phrases::organisation_within(words, name))
            .text(" ")
            .with(leaf_of("span", "count", count))
            .sends(On::Click, send, msg(HistoryMsg::Show(name.into())))
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
        .with(el("div").class("records-head").with(leaf_of("h3", "", count)).with(compare(props)))
        .with(list("record-list").each(shown.into_iter().rev().map(|record| row(props, record))))
}

/// The way to compare, once two are chosen; the earlier one comes first, whichever was chosen first.
fn compare(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, calendar, .. } = *props;
    let around = el("div").class("compare");
    let picked: Vec<&Record> = tool.records().iter().filter(|record| tool.picked.contains(record.id())).collect();
    let [before, after] = picked[..] else {
        return around.with(leaf("p", "hint", words.compare_choose).key("choose"));
    };
    let [a, b] = [before, after].map(|record| RatingCode::of(&record.ratings()));
    let days = [" ", &calendar.day(before.at()), " – ", &calendar.day(after.at())].concat();
    around.with(
        el("a")
            .key("compare")
            .attrs(
                &["href", "data-tool", "class", "id"],
                [
                    made(["?mode=compare", &pair_fragment(a, b)].concat()),
                    is("compare"),
                    is("button"),
                    is("compare-two"),
                ],
            )
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
                .attrs(&["type", "id"], [is("checkbox"), made(id_of("pick", id))])
                .sends(On::Change, send, msg(HistoryMsg::Pick(id.clone()))),
        )
        .text(words.compare)
        .with(leaf_of("span", "visually-hidden", [" ", &what].concat()));
    let code = RatingCode::of(&record.ratings()).to_string();
    let names = el("div")
        .class("record-names")
        .with(leaf_of("h4", "", keeping_phrases::title(words, record).into()))
        .with(el("p").class("hint").with(time(props, record.at())).text(" · ").with(leaf_of("span", "number", code)));
    let buttons = el("div")
        .class("record-buttons")
        .with(deed(props, "quiet", words.open, &what, id_of("open", id), HistoryMsg::Open(id.clone())))
        .with(deed(props, "quiet", words.rename, &what, id_of("rename", id), HistoryMsg::Edit(id.clone())))
        .with(deed(props, "quiet", words.delete, &what, id_of("delete", id), HistoryMsg::Delete(id.clone())));
    el("li")
        .key(id.as_str())
        .attrs(&["class", "aria-current"], [is("record"), when(tool.open.as_ref() == Some(id), "true")])
        .with(stakes(&record.ratings()))
        .with(names)
        .with(totals(props, record))
        .with(pick)
        .with(buttons)
        .with(el("div").class("record-edit").each(is_edited.then(|| rename_view(props, record))))
}

/// Deleting much at once, and putting back what was deleted.
fn ways_out(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, send, .. } = *props;
    let mut around = el("div").class("buttons ways-out");
    if tool.records().organisations().len() > 1 {
        let organisation = tool.organisation();
        let named = keeping_phrases::organisation_within(words, organisation);
        around = around.with(
            el("button")
                .key("organisation")
                .attrs(&["type", "class"], [is("button"), is("quiet")])
                .string(fill(words.delete_organisation, &[("organisation", &named)]))
                .sends(On::Click, send, msg(HistoryMsg::Ask(Question::DeleteOrganisation(organisation.into())))),
        );
    }
    if !tool.records().is_empty() {
        let ask = msg(HistoryMsg::Ask(Question::DeleteAll));
        around = around.with(button("quiet", words.delete_all, send, ask).key("all"));
    }
    if !tool.removed.is_empty() {
        around = around.with(button("quiet", words.put_back, send, msg(HistoryMsg::PutBack)).key("back"));
    }
    around
}
