use super::advice_place::advice_place;
use super::el::{El, Static, attr, el, pairs, string_el, text_el};
use super::scale::digit;
use crate::framework::{Factor, Profile, Rating};
use crate::i18n::Texts;
use crate::scoring::{Assessment, Readout};
use crate::wording::{advice_keys, phrases, readout_words};

/// Properties of [`table`].
pub struct TableProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The assessment shown.
    pub assessment: &'a Assessment,
    /// The visitor's profile, for the notes; `None` beside someone else's ratings.
    pub profile: Option<&'a Profile>,
}

/// How the result is worked out: where the flow is held back, if that is clear, and all ratings and readouts in one table,
/// which says to every reader what the figure shows.
#[inline(never)]
pub fn table(props: &TableProps) -> El {
    let TableProps { texts, assessment, .. } = *props;
    let results = &texts.results;
    let columns =
        [results.column_factor, results.column_cycle, results.column_rating, results.column_step, results.column_note];
    let head = |&column: &&'static str| text_el("th", "", column).key(column).static_attrs(&[("scope", Static("col"))]);
    let totals = el("tbody").class("totals");
    let totals = match &assessment.readouts {
        None => {
            let none = text_el("td", "", results.no_total).static_attrs(&[("colspan", Static("5"))]);
            totals.with(el("tr").with(none))
        }
        // The openness follows from the rows above.
        Some(_) => totals.each(
            Readout::REPORTED
                .into_iter()
                .filter(|readout| *readout != Readout::Openness)
                .map(|readout| total_row(texts, readout, assessment)),
        ),
    };
    let bottleneck = phrases::bottleneck(texts, assessment);
    // Before all eight are rated there is nothing to be sure of.
    let sure = if assessment.readouts.is_some() { advice_keys::SURE } else { "" };
    let summary = el("summary").with(text_el("h3", "", results.table));
    el("details")
        .class("table")
        .with(summary)
        .with(string_el("p", "bottleneck", bottleneck))
        .with(advice_place(texts, "div", &[sure]))
        .with(
            el("div")
                .attrs(pairs![
                    ("tabindex", attr("0")),
                    ("role", attr("region")),
                    ("aria-label", attr(results.table_caption)),
                    ("class", attr("table-scroll"))
                ])
                .with(
                    el("table")
                        .with(text_el("caption", "", results.table_caption))
                        .with(el("thead").with(el("tr").each(columns.iter().map(head))))
                        .with(
                            el("tbody")
                                .each(assessment.ratings.iter().map(|(factor, rating)| row(props, factor, rating))),
                        )
                        .with(totals),
                ),
        )
}

#[inline(never)]
fn row(props: &TableProps, factor: Factor, rating: Option<Rating>) -> El {
    let TableProps { texts, profile, .. } = *props;
    let own = texts.factor(factor);
    let cycle = factor.cycle().map_or(texts.results.both_cycles, |cycle| texts.cycle(cycle));
    let note = profile.map_or("", |profile| profile.note(factor)).to_owned();
    el("tr")
        .key(factor.digit())
        .with(string_el("th", "", phrases::numbered(texts, factor)).static_attrs(&[("scope", Static("row"))]))
        .with(text_el("td", "", cycle))
        .with(text_el("td", "figure-cell", rating.map_or("–", digit)))
        .with(text_el("td", "", rating.map_or(texts.page.unrated, |rating| own.steps[rating.index()])))
        .with(string_el("td", "note-cell", note))
}

#[inline(never)]
fn total_row(texts: &Texts, readout: Readout, assessment: &Assessment) -> El {
    let name = match readout {
        // Short names, because the factors' rows above name the cycles in full.
        Readout::Strategy => texts.results.row_strategy,
        Readout::Execution => texts.results.row_execution,
        _ => readout_words::name(texts, readout),
    };
    let value = readout.shown(assessment).unwrap_or_default();
    let mut shown = readout_words::number(texts, readout, value);
    if readout.has_sides() {
        shown = [&shown, readout_words::side(texts, readout, value)].join(" ");
    }
    el("tr")
        .key(name)
        .with(text_el("th", "", name).static_attrs(&[("scope", Static("row")), ("colspan", Static("2"))]))
        .with(
            string_el("td", "", shown)
                .static_attrs(&[("colspan", Static("3")), ("class", Static("figure-cell"))])
                .with(advice_place(texts, "span", &[advice_keys::SURE, readout.id()])),
        )
}
