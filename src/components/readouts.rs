use super::el::{El, classes, el, pairs, string_el, text_el};
use super::gauges::gauge;
use crate::i18n::Texts;
use crate::scoring::{Assessment, Readout};
use crate::wording::readout_words::ReadoutWords;

/// Properties of [`readouts`].
pub struct ReadoutsProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The assessment shown.
    pub assessment: &'a Assessment,
}

/// The readouts of the result, each with a number, a gauge and its meaning; empty until all eight are rated.
#[inline(never)]
pub fn readouts(props: &ReadoutsProps) -> El {
    let ReadoutsProps { texts, assessment } = *props;
    let Some(values) = &assessment.readouts else { return el("dl") };
    el("dl").class("readouts").each(Readout::SHOWN.into_iter().map(|readout| {
        let words = ReadoutWords::of(texts, readout, assessment);
        let found = if words.found { "found" } else { "" };
        let number = string_el("strong", "", words.number.unwrap_or_default());
        let value = el("p").class("value").with(number).text(" ").with(string_el("span", "", words.word));
        let meaning = string_el("p", "meaning", words.meaning);
        el("div")
            .key(readout.id())
            .attrs(pairs![("class", classes(&["readout", readout.id(), found]))])
            .with(text_el("dt", "", words.name))
            .with(el("dd").with(value).with(gauge(readout, &assessment.ratings, values)).with(meaning))
    }))
}
