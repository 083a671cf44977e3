//! The bar below the board: the step, and buttons for the most used keys.

use super::Present;
use super::messages::PresentMsg;
use super::shell::msg;
use crate::browser;
use crate::components::{El, On, Static, attr, attr_bool, attr_if, el, pairs, string_el, text_el};
use crate::i18n::Texts;
use crate::meeting::{PresentAction, Step};
use crate::studio::Msg;
use crate::studio::camera::CameraMsg;
use crate::wording::{meeting_phrases as meeting, phrases};
use yew::prelude::*;

/// A button of the bar.
struct BarButton {
    /// The key that does the same.
    key: &'static str,
    text: &'static str,
    msg: PresentMsg,
    enabled: bool,
    /// `aria-expanded` of a button that opens and closes something; `None` for the others.
    on: Option<bool>,
}

pub(super) fn bar(present: &Present, texts: &'static Texts, send: &Callback<Msg>) -> El {
    let (words, compare) = (&texts.studio.meeting.present, &texts.studio.meeting.compare);
    let at = &present.presentation;
    let act = |action| PresentMsg::Do(action);
    let tool = |key, text, msg, enabled, on| BarButton { key, text, msg, enabled, on };
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
        tool("H", words.sure, act(PresentAction::Sure), true, Some(at.sure)),
        tool("G", texts.studio.meeting.team.groups, act(PresentAction::Groups), true, Some(at.are_groups)),
        tool("A", words.actions, act(PresentAction::Actions), true, Some(at.actions)),
        tool(
            "C",
            texts.studio.camera.open,
            PresentMsg::Camera(if present.camera.is_open() { CameraMsg::Close } else { CameraMsg::Open }),
            true,
            Some(present.camera.is_open()),
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
            .attrs(pairs![
                ("type", attr("button")),
                ("aria-label", attr(text)),
                ("title", attr(text)),
                ("class", attr("turn")),
                ("aria-disabled", attr_if(!there, "true"))
            ])
            .with(text_el("span", "", arrow).static_attrs(&[("aria-hidden", Static("true"))]))
            .on_emit(On::Click, send, msg(act(action)))
    };
    let step = at.step;
    let count = if present.tells_ratings() && (!at.blank || present.is_private()) {
        phrases::rated_count(texts, &at.ratings)
    } else {
        String::new()
    };
    el("nav")
        .attrs(pairs![("class", attr("present-bar")), ("aria-label", attr(texts.page.present))])
        .with(
            el("div")
                .class("bar-steps")
                .with(turn(words.previous_step, "←", PresentAction::Back, step.previous().is_some()))
                .with(
                    string_el("h1", "", meeting::step_of(texts, step))
                        .static_attrs(&[("id", Static("tool-title")), ("tabindex", Static("-1"))]),
                )
                .with(turn(words.next_step, "→", PresentAction::Next, step.next().is_some())),
        )
        // Covered ratings hide their count as well.
        .with(string_el("p", "bar-count", count))
        .with(
            el("div").class("bar-tools").each(
                // What-if, and how sure it is, belong to the result alone, actions to the next steps, and the camera to where
                // answers are collected.
                tools
                    .into_iter()
                    .filter(|tool| match tool.key {
                        "W" | "H" => at.step == Step::Result,
                        "G" => at.step == Step::Team && !at.team.group_names().is_empty(),
                        "A" => at.step == Step::Next,
                        "C" => at.step.collects(),
                        _ => true,
                    })
                    .map(|tool| one(tool, send)),
            ),
        )
        .with(text_el("a", "", words.leave).static_attrs(&[
            ("href", Static("?")),
            ("data-tool", Static("")),
            ("class", Static("leave")),
        ]))
}

fn one(tool: BarButton, send: &Callback<Msg>) -> El {
    let name = tool.key;
    let key =
        el("span").class("key-holder").with(text_el("kbd", "", name).static_attrs(&[("aria-hidden", Static("true"))]));
    el("button")
        .key(name)
        .attrs(pairs![
            ("type", attr("button")),
            ("disabled", attr_if(!tool.enabled, "disabled")),
            ("aria-expanded", tool.on.and_then(attr_bool)),
            ("data-key", attr(name))
        ])
        .text(tool.text)
        .with(key)
        .on_emit(On::Click, send, msg(tool.msg))
}
