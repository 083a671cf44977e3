//! Shared parts of the history's views.

use super::{HistoryMsg, HistoryTool, msg};
use crate::browser::Calendar;
use crate::codec::Day;
use crate::components::{El, On, attr, attr_if, attr_string, el, pairs, string_el, text_el};
use crate::framework::Ratings;
use crate::i18n::{KeepingTexts, Texts, fill};
use crate::records::{Record, RecordId, RecordTime, Trend};
use crate::scoring::Assessment;
use crate::state::State;
use crate::studio::Msg;
use crate::studio::plan::PlanTool;
use crate::wording::{keeping_phrases, readout_words};
use yew::prelude::*;

/// What every view of the history gets.
#[derive(Clone, Copy)]
pub(super) struct HistoryProps<'a> {
    pub tool: &'a HistoryTool,
    pub texts: &'static Texts,
    /// The texts of the history.
    pub words: &'static KeepingTexts,
    /// How dates are written.
    pub calendar: &'a Calendar,
    /// The plan.
    pub plan: Option<&'a PlanTool>,
    /// What the plan of the organisation shown aims at, day by day.
    pub outlook: &'a [(Day, Ratings)],
    /// The items of the plan that go with the records that the question is about.
    pub items: usize,
    /// The visitor's rating and settings.
    pub state: &'a State,
    /// Receives the history's messages.
    pub send: &'a Callback<Msg>,
}

/// The id of an element that belongs to a record.
pub(super) fn id_of(what: &str, id: &RecordId) -> String {
    [what, "-", id.as_str()].concat()
}

/// A record's title and day, worded for use within a sentence.
pub(super) fn named(props: &HistoryProps, record: &Record) -> String {
    [&*keeping_phrases::title_within(props.words, record), ", ", &props.calendar.day(record.at())].concat()
}

/// A `<time>` in the reader's format, with the exact moment or day in `datetime`.
pub(super) fn time(props: &HistoryProps, at: RecordTime) -> El {
    el("time")
        .attrs(pairs![("datetime", attr_string(at.to_string()))])
        .string(props.calendar.day(at))
        .each(props.calendar.time(at).map(|time| string_el("span", "clock-time", [" ", &time].concat())))
}

/// A button that exists once per record: the record is named after its text, for screen readers only.
pub(super) fn deed(
    props: &HistoryProps,
    class: &'static str,
    text: &'static str,
    what: &str,
    id: String,
    deed: HistoryMsg,
) -> El {
    el("button")
        .attrs(pairs![("type", attr("button")), ("class", attr(class)), ("id", attr_string(id))])
        .text(text)
        .with(string_el("span", "visually-hidden", [" ", what].concat()))
        .on_emit(On::Click, props.send, msg(deed))
}

/// A record's readouts in one line; without a total, how many factors are rated.
pub(super) fn totals(props: &HistoryProps, record: &Record) -> El {
    let (texts, ratings) = (props.texts, record.ratings());
    let around = el("p").class("totals-line");
    let assessment = Assessment::of(&ratings);
    if assessment.readouts.is_none() {
        return around.with(string_el(
            "span",
            "not-all",
            fill(props.words.not_all_rated, &[("rated", &ratings.rated().to_string())]),
        ));
    }
    around.each(Trend::shown().map(|readout| {
        let name = text_el("span", "name", readout_words::name(texts, readout));
        let value = readout.of(&assessment).map(|value| readout_words::number(texts, readout, value));
        let value = string_el("strong", "number", value.unwrap_or_default());
        el("span").key(readout.id()).with(name).text(" ").with(value)
    }))
}

/// A section's title, which can take the focus.
pub(super) fn title(tag: &'static str, id: &'static str, text: String) -> El {
    el(tag).attrs(pairs![("id", attr(id)), ("tabindex", attr("-1"))]).string(text)
}

/// A section of the page, labelled by its title.
pub(super) fn section(id: &'static str, labelled_by: &'static str) -> El {
    el("section").attrs(pairs![
        ("id", attr(id)),
        ("aria-labelledby", attr(labelled_by)),
        ("class", attr("keep-section"))
    ])
}

/// A text field for a name, with its label and an optional hint, given as id and text.
pub(super) fn name_field(
    id: &'static str,
    label: &'static str,
    hint: Option<(&'static str, &'static str)>,
    value: &str,
) -> El {
    let hint_id = hint.map(|(id, _)| id);
    let field = el("input").attrs(pairs![
        ("id", attr(id)),
        ("type", attr("text")),
        ("value", attr_string(value.to_owned())),
        ("maxlength", attr("120")),
        ("autocomplete", attr("off")),
        ("list", attr_if(id.ends_with("organisation"), "organisations")),
        ("aria-describedby", hint_id.and_then(attr))
    ]);
    let around =
        el("div").class("name-field").with(text_el("label", "", label).attrs(pairs![("for", attr(id))])).with(field);
    match hint {
        Some((id, text)) => around.with(el("p").attrs(pairs![("id", attr(id)), ("class", attr("hint"))]).text(text)),
        None => around,
    }
}

/// Sends a message on submit, and prevents the browser from loading a page.
pub(super) fn on_submit(form: El, send: &Callback<Msg>, deed: HistoryMsg) -> El {
    let send = send.clone();
    form.on(
        On::Submit,
        Callback::from(move |event: Event| {
            event.prevent_default();
            send.emit(msg(deed.clone()));
        }),
    )
}

/// A submit button.
pub(super) fn submit(class: &'static str, id: &'static str, text: &'static str) -> El {
    el("button").attrs(pairs![("type", attr("submit")), ("id", attr(id)), ("class", attr(class))]).text(text)
}

/// A `<ul>` with role `list`: without bullets, some browsers no longer expose it as a list.
pub(super) fn list(class: &'static str) -> El {
    el("ul").attrs(pairs![("role", attr("list")), ("class", attr(class))])
}
