//! The bar under the board: where the presentation is, and a button for every key.

use super::Present;
use super::messages::PresentMsg;
use super::shell::msg;
use crate::browser;
use crate::components::{El, Is, On, el, is, leaf, leaf_of, when, word};
use crate::i18n::Texts;
use crate::meeting::{PresentAction, Step};
use crate::studio::Msg;
use crate::wording::{meeting_phrases as meeting, phrases};
use yew::prelude::*;

/// A button of the bar.
struct Tool {
    /// The key that does the same.
    key: &'static str,
    text: &'static str,
    msg: PresentMsg,
    enabled: bool,
    /// Whether it is on, where it can be on and off.
    on: Option<bool>,
}

pub(super) fn bar(present: &Present, texts: &'static Texts, send: &Callback<Msg>) -> El {
    let (words, compare) = (&texts.studio.meeting.present, &texts.studio.meeting.compare);
    let at = &present.presentation;
    let act = |action| PresentMsg::Do(action);
    let tool = |key, text, msg, enabled, on| Tool { key, text, msg, enabled, on };
    let covered = at.is_covered();
    let tools = [
        tool(
            "R",
            if covered { words.reveal } else { words.cover },
            act(PresentAction::Reveal),
            at.step != Step::Picture,
            None,
        ),
        tool(
            "W",
            if at.trial.is_some() && present.tells_second() { compare.drop } else { compare.trial },
            act(PresentAction::WhatIf),
            true,
            None,
        ),
        tool("B", if at.blank { words.unblank } else { words.blank }, act(PresentAction::Blank), true, None),
        tool(
            "K",
            if at.pointer.is_some() { words.pointer_off } else { words.pointer_on },
            act(PresentAction::Pointer),
            true,
            None,
        ),
        tool("S", words.second_window, PresentMsg::SecondWindow, true, None),
        tool(
            "F",
            if browser::is_full_screen() { words.leave_full_screen } else { words.full_screen },
            PresentMsg::FullScreen,
            true,
            None,
        ),
        tool("M", words.notes, PresentMsg::Notes, true, Some(present.has_notes())),
        tool("?", texts.page.keys, PresentMsg::Help, true, None),
    ];
    let turn = |text: &'static str, arrow: &'static str, action, there: bool| {
        el("button")
            .attrs(
                &["type", "aria-label", "title", "class", "aria-disabled"],
                [is("button"), is(text), is(text), is("turn"), when(!there, "true")],
            )
            .with(leaf("span", "", arrow).fixed(&[("aria-hidden", Is("true"))]))
            .sends(On::Click, send, msg(act(action)))
    };
    let step = at.step;
    let count = if present.tells_ratings() && (!at.blank || present.is_private()) {
        phrases::rated_count(texts, &at.ratings)
    } else {
        String::new()
    };
    el("nav")
        .attrs(&["class", "aria-label"], [is("present-bar"), is(texts.page.present)])
        .with(
            el("div")
                .class("bar-steps")
                .with(turn(words.previous_step, "←", PresentAction::Back, step.previous().is_some()))
                .with(
                    leaf_of("h1", "", meeting::step_of(texts, step))
                        .fixed(&[("id", Is("tool-title")), ("tabindex", Is("-1"))]),
                )
                .with(turn(words.next_step, "→", PresentAction::Next, step.next().is_some())),
        )
        // How many are rated is no more to be told than how.
        .with(leaf_of("p", "bar-count", count))
        .with(el("div").class("bar-tools").each(
            // What if is asked of the result, and of nothing else.
            tools.into_iter().filter(|tool| tool.key != "W" || at.step == Step::Result).map(|tool| one(tool, send)),
        ))
        .with(leaf("a", "", words.leave).fixed(&[("href", Is("?")), ("data-tool", Is("")), ("class", Is("leave"))]))
}

fn one(tool: Tool, send: &Callback<Msg>) -> El {
    let name = tool.key;
    let key = el("span").class("key-holder").with(leaf("kbd", "", name).fixed(&[("aria-hidden", Is("true"))]));
    el("button")
        .key(name)
        .attrs(
            &["type", "disabled", "aria-expanded", "data-key"],
            [is("button"), when(!tool.enabled, "disabled"), tool.on.and_then(word), is(name)],
        )
        .text(tool.text)
        .with(key)
        .sends(On::Click, send, msg(tool.msg))
}
