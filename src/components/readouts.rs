use super::el::{El, classes, el, leaf, leaf_of};
use super::gauges::gauge;
use crate::i18n::Texts;
use crate::scoring::{Assessment, Readout};
use crate::wording::readout_words::ReadoutWords;

/// What [`readouts`] shows.
pub struct ReadoutsProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: &'a Assessment,
}

/// The readouts of the result: each a number, a picture, and a line of meaning.
#[inline(never)]
pub fn readouts(props: &ReadoutsProps) -> El {
    let ReadoutsProps { texts, assessment } = *props;
    let Some(values) = &assessment.readouts else { return el("dl") };
    el("dl").class("readouts").each(Readout::SHOWN.into_iter().map(|readout| {
        let words = ReadoutWords::of(texts, readout, assessment);
        let found = if words.found { "found" } else { "" };
        let number = leaf_of("strong", "", words.number.unwrap_or_default());
        let value = el("p").class("value").with(number).text(" ").with(leaf("span", "", words.word));
        let meaning = leaf_of("p", "meaning", words.meaning);
        el("div")
            .key(readout.id())
            .attrs(&["class"], [classes(&["readout", readout.id(), found])])
            .with(leaf("dt", "", words.name))
            .with(el("dd").with(value).with(gauge(readout, &assessment.ratings, values)).with(meaning))
    }))
}
