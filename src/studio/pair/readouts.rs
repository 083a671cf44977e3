use super::arrow;
use crate::components::{El, Static, attr, attr_if, el, pairs, string_el, text_el};
use crate::i18n::Texts;
use crate::meeting::{Comparison, ReadoutChange};
use crate::wording::{comparison_phrases, readout_words};

/// The result's readouts with the change of each.
pub(crate) fn readout_cards(texts: &Texts, comparison: &Comparison) -> El {
    el("dl").class("readouts pair-readouts").each(comparison.result().map(|change| {
        let name = comparison_phrases::readout_name(texts, change.readout);
        let value = |value| comparison_phrases::readout_value(texts, change.readout, value);
        // The side of a lean is shown beside its number, as in the result.
        let (number, side) = match change.after {
            Some(after) => {
                let number = readout_words::number(texts, change.readout, after);
                (number, readout_words::side(texts, change.readout, after))
            }
            None => (value(None), ""),
        };
        let now = el("p").class("value").with(string_el("strong", "", number)).with(text_el("span", "", side));
        let way = [&*value(change.before), " → ", &value(change.after)].concat();
        el("div")
            .key(&name)
            .class("readout")
            .with(string_el("dt", "", name))
            .with(el("dd").with(now).with(string_el("p", "way", way)).with(difference(texts, &change, "p")))
    }))
}

/// Every readout of both ratings, with the difference. On small screens the style sheet turns each row into lines, which
/// takes the roles from the elements.
pub(crate) fn readout_table(texts: &'static Texts, comparison: &Comparison, [before, after]: [String; 2]) -> El {
    let compare = &texts.studio.meeting.compare;
    let columns = [compare.column_readout.into(), before, after, compare.column_difference.into()];
    let head = columns.map(|column| {
        el("th").key(&column).static_attrs(&[("scope", Static("col")), ("role", Static("columnheader"))]).string(column)
    });
    let rows = comparison.readouts().map(|change| {
        let name = comparison_phrases::readout_name(texts, change.readout);
        let cell = |value| {
            el("td")
                .static_attrs(&[("role", Static("cell")), ("class", Static("figure-cell"))])
                .string(comparison_phrases::readout_value(texts, change.readout, value))
        };
        el("tr")
            .key(&name)
            .attrs(pairs![("role", attr("row"))])
            .with(string_el("th", "", name).static_attrs(&[("scope", Static("row")), ("role", Static("rowheader"))]))
            .with(cell(change.before))
            .with(cell(change.after))
            .with(difference(texts, &change, "td"))
    });
    let group = |tag| el(tag).attrs(pairs![("role", attr("rowgroup"))]);
    el("div")
        .class("table readout-table")
        .with(text_el("h2", "", compare.readouts).static_attrs(&[("id", Static("all-readouts"))]))
        .with(
            el("div")
                .attrs(pairs![
                    ("tabindex", attr("0")),
                    ("role", attr("region")),
                    ("aria-labelledby", attr("all-readouts")),
                    ("class", attr("table-scroll"))
                ])
                .with(
                    el("table")
                        .attrs(pairs![("role", attr("table")), ("aria-labelledby", attr("all-readouts"))])
                        .with(group("thead").with(el("tr").attrs(pairs![("role", attr("row"))]).each(head)))
                        .with(group("tbody").each(rows)),
                ),
        )
}

/// The difference with sign and arrow; = if it is too small to show, no arrow if a value is missing. More lean is
/// neither better nor worse: its arrow has no colour, and points to the cycle it moves towards.
pub(crate) fn difference(texts: &Texts, change: &ReadoutChange, tag: &'static str) -> El {
    let sides = change.readout.has_sides();
    let sign = match comparison_phrases::shown_difference(change) {
        None => text_el("span", "arrow", ""),
        Some(difference) if sides && difference > 0.0 => text_el("span", "arrow", "◀"),
        Some(difference) if sides && difference < 0.0 => text_el("span", "arrow", "▶"),
        Some(difference) => arrow(difference),
    };
    let said = comparison_phrases::readout_difference(texts, change);
    el(tag)
        .attrs(pairs![("class", attr("difference")), ("role", attr_if(tag == "td", "cell"))])
        .with(el("span").static_attrs(&[("aria-hidden", Static("true"))]).with(sign))
        .string(said)
}
