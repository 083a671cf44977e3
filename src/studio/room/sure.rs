//! How sure the result is: under each readout between which numbers it lies, and with each finding in how many cases it
//! holds.

use super::RoomProps;
use crate::components::{El, classes, el, pairs, string_el, text_el};
use crate::scoring::{Assessment, Certainty, Readout};
use crate::studio::certainty::certainty_of;
use crate::wording::certainty_words::CertaintyWords;
use crate::wording::readout_words::ReadoutWords;

/// How sure the result is, if the board shows it.
pub(super) fn certainty(props: &RoomProps, assessment: &Assessment) -> Option<Certainty> {
    if props.shown.sure { certainty_of(assessment) } else { None }
}

/// The words for it.
pub(super) fn words<'a>(props: &RoomProps, assessment: &'a Assessment, certainty: &'a Certainty) -> CertaintyWords<'a> {
    let texts = props.texts;
    CertaintyWords { texts: &texts.studio.certainty, language: texts.language, assessment, certainty }
}

/// The readouts, each with its range in brackets, below what these are.
pub(super) fn side(props: &RoomProps, sure: &CertaintyWords) -> El {
    let one = |readout: Readout| {
        let words = ReadoutWords::of(props.texts, readout, sure.assessment);
        let found = if words.found { "found" } else { "" };
        let value = string_el("strong", "", words.number.unwrap_or_default());
        let value = el("p").class("value").with(value).text(" ").with(string_el("span", "", words.word));
        el("div")
            .key(readout.id())
            .attrs(pairs![("class", classes(&["readout", readout.id(), found]))])
            .with(text_el("dt", "", words.name))
            .with(el("dd").with(value).with(string_el("p", "range", sure.in_brackets(readout).unwrap_or_default())))
    };
    el("div")
        .key("side")
        .class("result-side")
        .with(text_el("p", "ranges", sure.texts.in_brackets))
        .with(el("dl").class("readouts").each(Readout::SHOWN.map(one)))
}
