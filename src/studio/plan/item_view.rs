use super::view::PlanProps;
use super::{Part, PlanMsg, msg};
use crate::browser;
use crate::codec::Day;
use crate::components::{El, On, attr, attr_if, attr_string, digit, el, pairs, string_el, text_el};
use crate::framework::Rating;
use crate::plan::{EVIDENCE_LIMIT, PlanItem, Progress, WHAT_LIMIT, WHO_LIMIT};
use crate::wording::plan_phrases;
use yew::prelude::*;

/// One item: how it stands, its fields, and what it does to level and flow.
pub(super) fn item_view(props: &PlanProps, item: &PlanItem) -> El {
    let PlanProps { tool, texts, send, now, today, .. } = *props;
    let words = &texts.studio.plan;
    let rating = now.get(item.factor);
    let name = plan_phrases::item_name(texts, item);
    let is_added = tool.added.as_ref() == Some(&item.id);
    let title_id = if is_added { "added-item".into() } else { id_of(item, "title") };
    let (class, progress) = match item.progress(rating, today) {
        Progress::Done(_) => ("plan-item done", "progress"),
        Progress::Overdue(_) => ("plan-item", "progress overdue"),
        Progress::Reached => ("plan-item", "progress reached"),
        Progress::Open(_) => ("plan-item", "progress"),
    };
    let remove = el("button")
        .attrs(pairs![
            ("type", attr("button")),
            ("class", attr("quiet")),
            ("aria-label", attr_string([words.remove, ": ", &name].concat()))
        ])
        .text(words.remove)
        .on_emit(On::Click, send, msg(PlanMsg::Remove(item.id.clone())));
    let effects = [(words.one_step, rating.and_then(Rating::raised)), (words.at_target, Some(item.target))]
        .into_iter()
        .filter(|_| item.is_open())
        .filter_map(|(label, to)| Some((label, to?, plan_phrases::effect(texts, &now, item.factor, to?)?)))
        // Where the target is one step up, the two are the same.
        .filter(|(label, to, _)| *label == words.at_target || *to != item.target)
        .map(|(label, _, effect)| el("span").key(label).text(label).text(" ").string(effect));
    el("li")
        .key(item.id.as_str())
        .class(class)
        .with(
            el("div")
                .class("item-head")
                .with(
                    el("h3")
                        .attrs(pairs![("id", attr_string(title_id.clone())), ("tabindex", attr("-1"))])
                        .string(name),
                )
                .with(remove),
        )
        .with(string_el("p", progress, plan_phrases::progress(texts, item, rating, today, props.day)))
        .with(
            el("div")
                .attrs(pairs![
                    ("class", attr("item-fields")),
                    ("role", attr("group")),
                    ("aria-labelledby", attr_string(title_id))
                ])
                .with(text_field(props, item, Part::What, &item.what, words.what, WHAT_LIMIT))
                .with(text_field(props, item, Part::Who, &item.who, words.who, WHO_LIMIT))
                .with(day_field(props, item, Part::By, item.by, words.by))
                .with(target_field(props, item))
                .with(text_field(props, item, Part::Evidence, &item.evidence, words.evidence, EVIDENCE_LIMIT))
                .with(done_field(props, item)),
        )
        .with(el("p").class("effects").each(effects))
}

/// The id of a part of an item.
fn id_of(item: &PlanItem, part: &str) -> String {
    [part, "-", item.id.as_str()].concat()
}

/// What a field shows: the text that is typed there, or what is kept.
fn shown(props: &PlanProps, item: &PlanItem, part: Part, kept: &str) -> String {
    let typed = props.tool.typed.as_ref().filter(|typed| typed.item == item.id && typed.part == part);
    typed.map_or_else(|| kept.to_owned(), |typed| typed.text.clone())
}

/// An input that sends what is typed, and when it is left.
struct Field<'a> {
    part: Part,
    label: &'static str,
    kind: &'static str,
    value: String,
    limit: Option<usize>,
    /// What is wrong with what is typed.
    problem: Option<&'a str>,
}

impl Field<'_> {
    fn view(self, props: &PlanProps, item: &PlanItem) -> El {
        let Field { part, label, kind, value, limit, problem } = self;
        let (id, problem_id) = (id_of(item, part.id()), id_of(item, "problem"));
        let typed = {
            let (send, item) = (props.send.clone(), item.id.clone());
            move |event: Event| {
                let text = if kind == "date" { browser::day_of(&event) } else { browser::value_of(&event) };
                send.emit(msg(PlanMsg::Typed(item.clone(), part, text)));
            }
        };
        let input = el("input")
            .attrs(pairs![
                ("id", attr_string(id.clone())),
                ("type", attr(kind)),
                ("maxlength", limit.and_then(|limit| attr_string(limit.to_string()))),
                ("autocomplete", attr("off")),
                ("aria-invalid", attr_if(problem.is_some(), "true")),
                ("aria-describedby", problem.and_then(|_| attr_string(problem_id.clone())))
            ])
            .value(value.into())
            .on(On::Input, Callback::from(typed))
            .on_emit(On::Change, props.send, msg(PlanMsg::Left));
        let problem = problem.map(|text| {
            el("p")
                .key("problem")
                .attrs(pairs![("id", attr_string(problem_id)), ("class", attr("problem"))])
                .string(text.into())
        });
        el("div")
            .attrs(pairs![("class", attr_string(["field-", part.id()].concat()))])
            .with(text_el("label", "", label).attrs(pairs![("for", attr_string(id))]))
            .with(input)
            .with(el("div").each(problem))
    }
}

fn text_field(props: &PlanProps, item: &PlanItem, part: Part, kept: &str, label: &'static str, limit: usize) -> El {
    let value = shown(props, item, part, kept);
    Field { part, label, kind: "text", value, limit: Some(limit), problem: None }.view(props, item)
}

fn day_field(props: &PlanProps, item: &PlanItem, part: Part, kept: Option<Day>, label: &'static str) -> El {
    let value = shown(props, item, part, &kept.map(Day::iso).unwrap_or_default());
    let is_day = value.is_empty() || Day::read_iso(&value).is_some();
    let problem = (!is_day).then_some(props.texts.studio.plan.no_day);
    let value = browser::value_for_day(&value).into();
    Field { part, label, kind: "date", value, limit: None, problem }.view(props, item)
}

/// The step to aim at, each with its words.
fn target_field(props: &PlanProps, item: &PlanItem) -> El {
    let PlanProps { texts, send, .. } = *props;
    let id = id_of(item, "target");
    let chosen = {
        let (send, item) = (send.clone(), item.id.clone());
        move |event: Event| {
            let value = browser::value_of(&event).parse().ok();
            if let Some(target) = value.and_then(|value: u8| Rating::try_from(value).ok()) {
                send.emit(msg(PlanMsg::Target(item.clone(), target)));
            }
        }
    };
    let options = Rating::ALL.map(|step| {
        let words = texts.factor(item.factor).steps[step.index()];
        el("option")
            .key(digit(step))
            .attrs(pairs![("value", attr(digit(step))), ("selected", attr_if(step == item.target, ""))])
            .string([digit(step), " – ", words].concat())
    });
    el("div")
        .class("field-target")
        .with(text_el("label", "", texts.studio.plan.target).attrs(pairs![("for", attr_string(id.clone()))]))
        .with(el("select").attrs(pairs![("id", attr_string(id))]).on(On::Change, Callback::from(chosen)).each(options))
}

/// A box to tick once it is done, and then the day.
fn done_field(props: &PlanProps, item: &PlanItem) -> El {
    let PlanProps { texts, send, .. } = *props;
    let words = &texts.studio.plan;
    let is_done = item.done.is_some();
    let tick = el("input").checked(is_done).attrs(pairs![("type", attr("checkbox"))]).on_emit(
        On::Change,
        send,
        msg(PlanMsg::Done(item.id.clone(), !is_done)),
    );
    let day = item.done.map(|day| day_field(props, item, Part::DoneOn, Some(day), words.done_on).key("day"));
    el("div")
        .class("field-done")
        .with(el("label").class("check").with(tick).with(text_el("span", "", words.done)))
        .with(el("div").each(day))
}
