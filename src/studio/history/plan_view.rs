use super::differences_view::side;
use super::importing::{Import, Planned, Refused};
use super::parts::{HistoryProps, list, named, title};
use super::{HistoryMsg, PLAN, REFUSED, msg};
use crate::components::{El, On, attr, attr_string, button, classes, el, pairs, string_el, text_el};
use crate::i18n::fill;
use crate::records::{ImportAction, ImportEntry, ImportPlanError, Record, RecordId, Resolution};
use crate::wording::{keeping_phrases, plan_phrases};

/// How many records and repairs are named; the rest is counted.
const NAMED: usize = 40;

/// What importing the file would do, or why it was refused.
pub(super) fn plan_view(props: &HistoryProps) -> El {
    let around = el("div").class("plan-place");
    let (refused, import) = (&props.tool.refused, &props.tool.import);
    around
        .each((!refused.is_empty()).then(|| refusals(props, refused).key("refusal")))
        .each(import.as_ref().map(|import| plan(props, import, &import.planned).key("plan")))
}

fn refusals(props: &HistoryProps, refused: &[Refused]) -> El {
    let HistoryProps { texts, send, .. } = *props;
    let sentence =
        |(place, refused): (usize, &Refused)| string_el("p", "", refused.sentence(texts)).key(&place.to_string());
    el("div")
        .class("notice refusal")
        .with(
            el("div")
                .attrs(pairs![("id", attr(REFUSED)), ("tabindex", attr("-1"))])
                .each(refused.iter().enumerate().map(sentence)),
        )
        .with(el("div").class("buttons").with(button("quiet", texts.page.dismiss, send, msg(HistoryMsg::LeaveRefused))))
}

fn plan(props: &HistoryProps, import: &Import, planned: &Planned) -> El {
    let HistoryProps { texts, words, send, .. } = *props;
    let idle = planned.is_idle(props.plan);
    let mut buttons = el("div").class("buttons");
    if !idle {
        buttons = buttons.with(
            el("button")
                .key("yes")
                .attrs(pairs![("type", attr("button")), ("id", attr("plan-yes"))])
                .text(words.plan_yes)
                .on_emit(On::Click, send, msg(HistoryMsg::Import)),
        );
    }
    let leave = if idle { texts.page.close } else { texts.page.cancel };
    buttons = buttons.with(button("quiet", leave, send, msg(HistoryMsg::LeaveImport)).key("no"));
    let hindrance = planned.hindrance.map(|why| match why {
        ImportPlanError::Stale => words.plan_stale,
        ImportPlanError::Full => words.plan_full,
    });
    let waits = props.tool.waits();
    let waiting = (waits > 0).then(|| string_el("p", "hint", keeping_phrases::waiting(words, waits)));
    el("section")
        .attrs(pairs![("aria-labelledby", attr(PLAN)), ("class", attr("plan"))])
        .with(title("h3", PLAN, import.title(texts)))
        .with(el("div").each(hindrance.map(|text| text_el("p", "notice", text))))
        .with(text_el("p", "hint", if idle { words.plan_nothing } else { words.plan_untouched }))
        .with(el("div").each(waiting))
        .with(counts(props, planned))
        .with(differing(props, planned))
        .with(present(props, planned))
        .with(items(props, planned))
        .with(buttons)
}

/// How many records are new, the same and different, and how many repairs were made, with names.
fn counts(props: &HistoryProps, planned: &Planned) -> El {
    let words = props.words;
    let (new, same, differs) = planned.plan.counts();
    let of = |is_of: fn(&ImportAction) -> bool| -> Vec<String> {
        let entries = planned.plan.entries.iter().filter(|entry| is_of(&entry.action));
        entries.map(|entry| in_full(props, &entry.theirs)).take(NAMED).collect()
    };
    let repairs = planned.repairs.iter().take(NAMED).map(|repair| keeping_phrases::repair(words, repair)).collect();
    let all = [
        ("new", words.plan_new, new, of(|action| *action == ImportAction::New)),
        ("same", words.plan_same, same, of(|action| *action == ImportAction::Same)),
        ("differs", words.plan_differs, differs, Vec::new()),
        ("repairs", words.plan_repairs, planned.repairs.len(), repairs),
    ];
    list("plan-counts").each(all.into_iter().filter(|(_, _, count, _)| *count > 0).map(|(id, text, count, lines)| {
        let more = count.saturating_sub(lines.len());
        let mut names = el("ul");
        if !lines.is_empty() {
            names = names.each(
                lines.into_iter().enumerate().map(|(place, line)| string_el("li", "", line).key(&place.to_string())),
            );
            if more > 0 {
                names = names.with(string_el("li", "", format!("… +{more}")).key("more"));
            }
        }
        el("li")
            .key(id)
            .attrs(pairs![("class", classes(&["plan-count", id]))])
            .with(string_el("p", "", fill(text, &[("count", &count.to_string())])))
            .with(names)
    }))
}

/// A record's title, day and organisation.
fn in_full(props: &HistoryProps, record: &Record) -> String {
    [&*named(props, record), " · ", &keeping_phrases::organisation_within(props.words, record.organisation())].concat()
}

/// Records that exist here with other content: a choice for each, and one for all.
fn differing(props: &HistoryProps, planned: &Planned) -> El {
    let HistoryProps { words, send, .. } = *props;
    let differing = planned.plan.entries.iter().filter_map(|entry| match &entry.action {
        ImportAction::Conflicts { mine, resolution } => Some((entry, &**mine, *resolution)),
        _ => None,
    });
    let all: Vec<(&ImportEntry, &Record, Resolution)> = differing.collect();
    let around = el("div").class("plan-differs");
    if all.is_empty() {
        return around;
    }
    let mut for_all = el("div").key("for-all").class("buttons for-all");
    if all.len() > 1 {
        for_all = for_all.with(text_el("span", "", words.plan_for_all)).each(CHOICES.map(|resolution| {
            button("quiet", choice_text(props, resolution), send, msg(HistoryMsg::Choose(None, resolution)))
        }));
    }
    around.with(for_all).each(all.into_iter().map(|(entry, mine, resolution)| one(props, entry, mine, resolution)))
}

const CHOICES: [Resolution; 3] = [Resolution::Mine, Resolution::Theirs, Resolution::Both];

fn choice_text(props: &HistoryProps, resolution: Resolution) -> &'static str {
    match resolution {
        Resolution::Mine => props.words.plan_keep_mine,
        Resolution::Theirs => props.words.plan_take_theirs,
        Resolution::Both => props.words.plan_both,
    }
}

fn one(props: &HistoryProps, entry: &ImportEntry, mine: &Record, chosen: Resolution) -> El {
    let words = props.words;
    let id = mine.id();
    el("fieldset")
        .key(id.as_str())
        .class("two-sides")
        .with(string_el("legend", "visually-hidden", in_full(props, mine)))
        .with(side(props, words.plan_mine, Some(mine)))
        .with(side(props, words.plan_theirs, Some(&entry.theirs)))
        .with(el("div").class("choices").each(CHOICES.map(|resolution| radio(props, id, resolution, chosen))))
}

fn radio(props: &HistoryProps, id: &RecordId, resolution: Resolution, chosen: Resolution) -> El {
    let group = ["plan-", id.as_str()].concat();
    el("label")
        .key(choice_text(props, resolution))
        .class("check")
        .with(
            el("input")
                .checked(resolution == chosen)
                .attrs(pairs![("type", attr("radio")), ("name", attr_string(group))])
                .on_emit(On::Change, props.send, msg(HistoryMsg::Choose(Some(id.clone()), resolution))),
        )
        .text(choice_text(props, resolution))
}

/// The choice whether to take over the answers in progress from the file.
fn present(props: &HistoryProps, planned: &Planned) -> El {
    let HistoryProps { words, send, .. } = *props;
    let around = el("div").class("plan-present");
    if planned.present.is_none() {
        return around;
    }
    let take = el("label")
        .class("check")
        .with(
            el("input")
                .checked(planned.take_present)
                .attrs(pairs![("type", attr("checkbox")), ("id", attr("take-present"))])
                .on_emit(On::Change, send, msg(HistoryMsg::TakePresent(!planned.take_present))),
        )
        .text(words.plan_take_present);
    around.with(text_el("p", "", words.plan_present)).with(take)
}

/// The choice whether to take over the items of the plan in the file.
fn items(props: &HistoryProps, planned: &Planned) -> El {
    let HistoryProps { texts, words, send, .. } = *props;
    let around = el("div").class("plan-present");
    let (items, replaced) = planned.differing(props.plan);
    if items.is_empty() {
        return around;
    }
    let takes = planned.takes_items(replaced);
    let count = |text, count: usize| fill(text, &[("count", &count.to_string())]);
    let replaced =
        (replaced > 0).then(|| string_el("p", "hint", count(words.plan_items_replace, replaced)).key("replaced"));
    let full = planned.is_plan_full.then(|| string_el("p", "notice", plan_phrases::full(texts)).key("full"));
    let take = el("label")
        .class("check")
        .with(el("input").checked(takes).attrs(pairs![("type", attr("checkbox")), ("id", attr("take-plan"))]).on_emit(
            On::Change,
            send,
            msg(HistoryMsg::TakePlan(!takes)),
        ))
        .text(words.plan_take_items);
    around
        .with(string_el("p", "", count(words.plan_items, items.len())))
        .with(el("div").each(replaced))
        .with(el("div").each(full))
        .with(take)
}
