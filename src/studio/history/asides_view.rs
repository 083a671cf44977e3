//! Texts that were set aside: to be saved as files, or deleted.

use super::parts::{HistoryProps, section, title};
use super::{HistoryMsg, Question, msg};
use crate::browser::{AsideKind, SetAside};
use crate::components::{El, attr, button, el, pairs, string_el, text_el};
use crate::i18n::{KeepingTexts, fill};

/// How many characters of a text are shown, to tell texts apart.
const SHOWN: usize = 60;

/// The list; empty if nothing was set aside.
pub(super) fn asides_view(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, .. } = *props;
    let around = el("div").class("asides-place");
    if tool.asides.is_empty() {
        return around;
    }
    let list = el("ul").class("asides").each(tool.asides.iter().enumerate().map(|(place, one)| row(props, place, one)));
    around.with(
        section("asides", "asides-title")
            .key("asides")
            .with(title("h2", "asides-title", words.asides.into()))
            .with(text_el("p", "explained", words.asides_explained))
            .with(list),
    )
}

/// What a text was, by its kind.
pub(super) fn name_of(words: &KeepingTexts, kind: AsideKind) -> &'static str {
    match kind {
        AsideKind::Answers => words.aside_answers,
        AsideKind::History => words.aside_history,
        AsideKind::Team => words.aside_team,
        AsideKind::Target => words.aside_target,
        AsideKind::Plan => words.aside_plan,
    }
}

fn row(props: &HistoryProps, place: usize, aside: &SetAside) -> El {
    let SetAside { kind, key, text } = aside;
    let HistoryProps { words, send, .. } = *props;
    let size = fill(words.aside_size, &[("count", &text.chars().count().to_string())]);
    let begins: String = text.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let about = ["aside-", &place.to_string()].concat();
    let described = |text, deed| button("quiet", text, send, msg(deed));
    el("li")
        .key(key)
        .with(
            el("p")
                .attrs(pairs![("id", crate::components::attr_string(about))])
                .with(text_el("b", "", name_of(words, *kind)))
                .text(" · ")
                .string(size),
        )
        .with(
            el("p")
                .class("aside-begins")
                .with(text_el("span", "visually-hidden", words.aside_begins).text(": "))
                .with(string_el("bdi", "", begins).attrs(pairs![("dir", attr("ltr"))])),
        )
        .with(
            el("div")
                .class("buttons")
                .with(described(words.aside_save, HistoryMsg::SaveAside(aside.clone())))
                .with(described(words.delete, HistoryMsg::Ask(Question::DeleteAside(aside.clone())))),
        )
}
