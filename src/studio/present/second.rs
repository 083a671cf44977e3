//! The presenter's controls for what the result is compared with, and what is tried on it.

use super::Present;
use super::messages::PresentMsg;
use super::shell::msg;
use crate::codec::RatingCode;
use crate::components::{El, On, attr, attr_string, el, pairs, string_el, text_el};
use crate::i18n::{Texts, fill};
use crate::state::Tool;
use crate::studio::Msg;
use crate::studio::code_field::{CodeFieldProps, code_field};
use yew::prelude::*;

/// Id of the field for a code to compare with.
pub(super) const FIELD: &str = "second-code";
/// Id of the button that ends the comparison; it replaces the field.
pub(super) const END: &str = "second-end";

pub(super) fn second(present: &Present, texts: &'static Texts, send: &Callback<Msg>) -> El {
    let words = &texts.studio.meeting.present;
    let at = &present.presentation;
    let tells = present.tells_second();
    let explained = if at.trial.is_some() && tells { words.what_if_explained } else { "" };
    let with = match at.before {
        Some(before) => {
            // The code is the eight ratings, so it is covered with them.
            let said = if tells {
                fill(words.compared_with, &[("code", &RatingCode::of(&before).to_string())])
            } else {
                words.compared_covered.into()
            };
            let end = el("button")
                .attrs(pairs![("type", attr("button")), ("class", attr("quiet")), ("id", attr(END))])
                .text(words.compare_end)
                .on_emit(On::Click, send, msg(PresentMsg::EndComparison));
            el("div").key("compared").class("compared").with(string_el("p", "", said)).with(end)
        }
        None => code_field(CodeFieldProps {
            texts,
            id: FIELD.into(),
            label: words.compare_code,
            text: &present.typed.0,
            error: present.typed.1,
            typed: &send.reform(|text| msg(PresentMsg::Typed(text))),
            given: &send.reform(|text| msg(PresentMsg::CompareWith(text))),
        })
        .key("code"),
    };
    let more = text_el("a", "", words.compare_more).attrs(pairs![
        ("href", attr_string(["?mode=", Tool::Compare.mode()].concat())),
        ("data-tool", attr(Tool::Compare.mode()))
    ]);
    el("div")
        .class("second")
        .with(text_el("p", "quiet-line", explained))
        .with(el("div").class("second-with").with(with))
        .with(el("p").with(more))
}
