use super::advice_place::advice_place;
use super::el::{El, On, Static, attr, attr_if, attr_string, button, el, pairs, string_el, text_el};
use super::scale::{ScaleProps, scale};
use super::view_msg::ViewMsg;
use crate::digits::natural;
use crate::framework::{Answer, Factor, NOTE_LIMIT};
use crate::i18n::{Texts, fill};
use crate::state::{Action, Place};
use crate::wording::advice_keys::{self, FROM_HERE};
use yew::prelude::*;

/// Whether cards have notes and guidance. The embed has neither, so its program does not contain them.
const WHOLE: bool = cfg!(not(feature = "embed")) || cfg!(feature = "page");

/// Properties of [`card`].
pub struct CardProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The factor whose card it is.
    pub factor: Factor,
    /// The answer shown.
    pub answer: Answer,
    /// The visitor's note; `None` if notes are not kept.
    pub note: Option<&'a str>,
    /// Whether all eight are rated.
    pub complete: bool,
    /// Whether the ratings are someone else's and cannot be changed.
    pub readonly: bool,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The card of one factor: its questions, the six steps in words, and the visitor's note.
#[inline(never)]
pub fn card(props: &CardProps) -> El {
    let CardProps { texts, factor, answer, readonly, send, .. } = *props;
    let (page, own) = (&texts.page, texts.factor(factor));
    let number = factor.digit();
    let name = el("h2")
        .static_attrs(&[("id", Static("card-name")), ("tabindex", Static("-1"))])
        .with(text_el("span", "number", number))
        .text("\u{A0}")
        .text(own.name);
    el("section")
        .static_attrs(&[("aria-labelledby", Static("card-name")), ("class", Static("card"))])
        .with(string_el("p", "card-progress", fill(page.card_progress, &[("number", number)])))
        .with(name)
        .with(text_el("p", "questions", own.questions))
        .with(el("fieldset").with(text_el("legend", "", page.choose_step)).with(scale(&ScaleProps {
            texts,
            factor,
            answer,
            readonly,
            short: false,
            send,
        })))
        // Its holder stays, so that nothing beside it is drawn anew when the last factor is rated.
        .each(WHOLE.then(|| el("div").each(advice(props))))
        .each(WHOLE.then(|| more(props)))
        .with(
            el("div")
                .class("card-turn")
                .with(button("quiet", page.back, send, ViewMsg::Turn(Action::Previous)))
                .with(forward(props)),
        )
}

/// How to go on from the rating, once all eight are rated.
#[inline(never)]
fn advice(props: &CardProps) -> Option<El> {
    let rating = props.answer.rating().filter(|_| props.complete)?;
    let key = advice_keys::of_factor(props.factor, rating);
    Some(advice_place(props.texts, "div", &[&key, "", FROM_HERE]))
}

/// What good looks like, what goes wrong, and the visitor's note, in a disclosure; open where there is a note.
#[inline(never)]
fn more(props: &CardProps) -> El {
    let CardProps { texts, factor, note: own_note, .. } = *props;
    let (page, own) = (&texts.page, texts.factor(factor));
    let list = el("dl")
        .with(text_el("dt", "", page.good))
        .with(text_el("dd", "", own.good))
        .with(text_el("dt", "", page.wrong))
        .with(text_el("dd", "", own.wrong));
    let summary = if own_note.is_some() { page.guidance_note } else { page.guidance };
    el("details")
        .key(factor.digit())
        .attrs(pairs![
            ("class", attr("guidance")),
            ("open", attr_if(own_note.is_some_and(|note| !note.is_empty()), ""))
        ])
        .with(text_el("summary", "", summary))
        .with(list)
        .with(note(props))
        .on_emit(On::Tap, props.send, ViewMsg::Stay)
}

/// The note's text area; empty beside someone else's ratings, because a note is the visitor's own.
#[inline(never)]
fn note(props: &CardProps) -> El {
    let CardProps { texts, factor, .. } = *props;
    let around = el("div").class("note");
    let Some(note) = props.note.filter(|_| WHOLE && !props.readonly) else { return around };
    let send = props.send.clone();
    let typed = move |event: Event| {
        let value = event.target_dyn_into::<web_sys::HtmlTextAreaElement>().map(|area| area.value());
        send.emit(ViewMsg::Act(Action::Note(factor, value.unwrap_or_default())));
    };
    around.with(text_el("label", "", texts.page.note).static_attrs(&[("for", Static("note"))])).with(
        el("textarea")
            .attrs(pairs![
                ("id", attr("note")),
                ("rows", attr("2")),
                ("autocomplete", attr("off")),
                ("maxlength", attr_string(natural(NOTE_LIMIT as u32))),
                ("placeholder", attr(texts.page.note_hint))
            ])
            .value(note.to_owned().into())
            .on(On::Input, Callback::from(typed)),
    )
}

/// The button to the next card; on the last card, once all eight are rated, the one to the result.
#[inline(never)]
fn forward(props: &CardProps) -> El {
    let page = &props.texts.page;
    if props.complete && props.factor == Factor::Learning {
        button("", page.to_result, props.send, ViewMsg::Act(Action::Go(Place::Result))).key("result")
    } else {
        button("", page.next, props.send, ViewMsg::Turn(Action::Next)).key("next")
    }
}
