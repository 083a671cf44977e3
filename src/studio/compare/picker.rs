use super::props::CompareProps;
use super::source::Side;
use super::{CompareMsg, CompareSource, Slot, msg};
use crate::browser;
use crate::components::{El, On, attr, attr_if, attr_shared, attr_string, el, pairs, text_el};
use crate::records::{Record, Records};
use crate::studio::code_field::{CodeFieldProps, code_field};
use crate::wording::keeping_phrases;
use yew::prelude::*;

/// The choice of where one of the ratings comes from.
pub(super) fn picker(props: &CompareProps, place: Slot) -> El {
    let CompareProps { tool, texts, .. } = *props;
    let words = &texts.studio.meeting.compare;
    let (id, title, side) = match place {
        Slot::Before => ("before", words.before, &tool.before),
        Slot::After => ("after", words.after, &tool.after),
        Slot::Base => ("base", words.base, &tool.base),
    };
    let is_there = |source: &CompareSource| {
        *source != CompareSource::Presented || props.sources.presented.is_some() || side.source == Some(*source)
    };
    let choices = CompareSource::ALL.into_iter().filter(is_there).map(|source| choice(props, place, id, side, source));
    let mut below = el("div").class("side-below");
    below = match side.source {
        Some(CompareSource::Code) => below.with(code(props, place, id, side).key("code")),
        Some(CompareSource::Record) if props.sources.records.is_some_and(|records| !records.is_empty()) => {
            below.with(record(props, place, id, side))
        }
        Some(source) if side.ratings(&props.sources).is_none() => {
            below.with(text_el("p", "explained", source.nothing(texts)).key("nothing"))
        }
        _ => below,
    };
    el("fieldset")
        .attrs(pairs![("class", attr_string(["side side-", id].concat()))])
        .with(text_el("legend", "", title))
        .with(el("div").class("pills").each(choices))
        .with(below)
}

fn choice(props: &CompareProps, place: Slot, side_id: &'static str, side: &Side, source: CompareSource) -> El {
    let id = AttrValue::from([side_id, "-", source.id()].concat());
    let input = el("input")
        .checked(side.source == Some(source))
        .attrs(pairs![
            ("type", attr("radio")),
            ("name", attr_string([side_id, "-source"].concat())),
            ("id", attr_shared(id.clone()))
        ])
        .on_emit(On::Change, props.send, msg(CompareMsg::Choose(place, source)));
    el("div")
        .key(source.id())
        .class("pill")
        .with(input)
        .with(text_el("label", "", source.name(props.texts)).attrs(pairs![("for", attr_shared(id))]))
}

/// The records of the history to choose from, the newest first.
fn record(props: &CompareProps, place: Slot, side_id: &'static str, side: &Side) -> El {
    let CompareProps { texts, sources, calendar, send, .. } = *props;
    let (words, keeping) = (&texts.studio.meeting.compare, &texts.studio.keeping);
    let chosen = side.record(sources.records).map(Record::id);
    let id = [side_id, "-records"].concat();
    let choose = {
        let send = send.clone();
        move |event: Event| {
            if let Ok(id) = browser::value_of(&event).parse() {
                send.emit(msg(CompareMsg::Record(place, id)));
            }
        }
    };
    let several = sources.records.is_some_and(|records| records.organisations().len() > 1);
    let options = sources.records.into_iter().flat_map(Records::iter).rev().map(|record| {
        let mut name = [&*calendar.day(record.at()), " · ", &keeping_phrases::title_within(keeping, record)].concat();
        if several {
            name = [&*name, " · ", &keeping_phrases::organisation_within(keeping, record.organisation())].concat();
        }
        let value = record.id().as_str();
        el("option")
            .key(value)
            .attrs(pairs![("value", attr_string(value.into())), ("selected", attr_if(chosen == Some(record.id()), ""))])
            .string(name)
    });
    el("div")
        .key("record")
        .class("side-record")
        .with(text_el("label", "", words.record).attrs(pairs![("for", attr_string(id.clone()))]))
        .with(el("select").attrs(pairs![("id", attr_string(id))]).on(On::Change, Callback::from(choose)).each(options))
}

/// A field for a code or a link.
fn code(props: &CompareProps, place: Slot, side_id: &'static str, side: &Side) -> El {
    code_field(CodeFieldProps {
        texts: props.texts,
        id: [side_id, "-text"].concat(),
        label: props.texts.page.open_code_hint,
        text: &side.text,
        error: side.code.and_then(Result::err),
        typed: &props.send.reform(move |text| msg(CompareMsg::Typed(place, text))),
        given: &props.send.reform(move |text| msg(CompareMsg::Code(place, text))),
    })
}
