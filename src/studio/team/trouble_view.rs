use super::props::TeamProps;
use super::{LISTED, TeamMsg, msg};
use crate::codec::CodeError;
use crate::components::{El, On, Static, attr, button, el, pairs, string_el, text_el};
use crate::i18n::fill;
use crate::meeting::{Duplicate, Unread};
use crate::outside::outside;
use crate::wording::{meeting_phrases, phrases};

/// Texts that could not be read, and codes that occur more than once.
pub(super) fn trouble_view(props: &TeamProps) -> El {
    let tool = props.tool;
    let mut unread = el("div");
    if !tool.shown().unread().is_empty() {
        unread = unread.with(unread_view(props));
    }
    let mut duplicates = el("div");
    if !tool.facts.duplicates.is_empty() {
        duplicates = duplicates.with(duplicates_view(props));
    }
    el("div").class("troubles").with(unread).with(duplicates)
}

fn unread_view(props: &TeamProps) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let all = tool.shown().listed_unread();
    let one = |(place, &unread): (usize, &&Unread)| {
        // Equal texts are as good as each other, so they are told apart by how many came before.
        let before = all.iter().take(place).filter(|one| **one == unread).count();
        let mut buttons = el("div").class("buttons");
        if let CodeError::Check(Some(near)) = unread.error {
            let take = fill(words.take_near, &[("near", &near.to_string())]);
            buttons =
                buttons.with(el("button").key("take").attrs(pairs![("type", attr("button"))]).string(take).on_emit(
                    On::Click,
                    send,
                    msg(TeamMsg::Mend(unread.clone())),
                ));
        }
        // A line tells who somebody is to those who know in which order people answered.
        let mut line = el("span").class("line");
        if tool.shown().named {
            line = line.string(fill(words.line, &[("line", &unread.line.to_string())]));
        }
        let leave = button("quiet", words.leave_out, send, msg(TeamMsg::Dismiss(unread.clone())))
            .with(
                text_el("span", "visually-hidden", ": ")
                    .string(outside(&unread.text.chars().take(40).collect::<String>())),
            )
            .key("leave");
        el("li")
            .key(&format!("{before} {} {}", unread.line, unread.text))
            .with(el("p").string(phrases::code_problem(texts, &unread.text, unread.error)).text(" ").with(line))
            .with(buttons.with(leave))
    };
    el("section")
        .static_attrs(&[("aria-labelledby", Static("unread-title")), ("class", Static("trouble"))])
        .with(
            text_el("h3", "", words.unread)
                .text(" ")
                .with(string_el("span", "count", all.len().to_string()))
                .static_attrs(&[("id", Static("unread-title"))]),
        )
        .with(el("ul").each(all.iter().enumerate().take(tool.troubles).map(one)))
        .with(more(props, all.len()))
}

fn duplicates_view(props: &TeamProps) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let words = &texts.studio.meeting.team;
    let all = &tool.facts.duplicates;
    let one = |duplicate: &Duplicate| {
        let entries = tool.shown().entries();
        let each = duplicate.places.iter().skip(1).all(|&place| entries.get(place).is_some_and(|entry| entry.counted));
        let (text, count) = if each { (words.count_once_short, false) } else { (words.count_each_short, true) };
        let switch = button("quiet", text, send, msg(TeamMsg::CountCode(duplicate.code, count)))
            .with(text_el("span", "visually-hidden", ": ").string(duplicate.code.to_string()));
        el("li")
            .key(&duplicate.code.to_string())
            .with(string_el("p", "", meeting_phrases::duplicate(texts, tool.shown(), duplicate)))
            .with(el("div").class("buttons").with(switch))
    };
    el("section")
        .static_attrs(&[("aria-labelledby", Static("duplicates-title")), ("class", Static("trouble"))])
        .with(
            text_el("h3", "", words.duplicates)
                .text(" ")
                .with(string_el("span", "count", all.len().to_string()))
                .static_attrs(&[("id", Static("duplicates-title"))]),
        )
        .with(text_el("p", "explained", words.duplicates_explained))
        .with(
            el("div")
                .class("buttons")
                .with(button("quiet", words.count_once, send, msg(TeamMsg::CountAll(false))))
                .with(button("quiet", words.count_all, send, msg(TeamMsg::CountAll(true)))),
        )
        .with(el("ul").each(all.iter().take(tool.troubles).map(one)))
        .with(more(props, all.len()))
}

/// A button that lists more; empty if the list of `count` is shown in full.
fn more(props: &TeamProps, count: usize) -> El {
    let TeamProps { tool, texts, send, .. } = *props;
    let left = count.saturating_sub(tool.troubles);
    let around = el("div").class("more");
    if left == 0 {
        return around;
    }
    let text = fill(texts.studio.meeting.team.show_more, &[("count", &left.min(LISTED).to_string())]);
    around.with(el("button").attrs(pairs![("type", attr("button")), ("class", attr("quiet"))]).string(text).on_emit(
        On::Click,
        send,
        msg(TeamMsg::MoreTroubles),
    ))
}
