use super::el::{El, Is, el, is, leaf, leaf_of};
use super::scale::digit;
use crate::framework::{Factor, Profile, Rating};
use crate::i18n::{Texts, percent, tenths};
use crate::scoring::{Assessment, Readouts};
use crate::wording::phrases;

/// What [`table`] shows.
pub struct TableProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// What is shown.
    pub assessment: &'a Assessment,
    /// The visitor's own notes; none beside someone else's ratings.
    pub profile: Option<&'a Profile>,
}

/// All ratings and readouts in one table: what the figure shows, for every reader.
#[inline(never)]
pub fn table(props: &TableProps) -> El {
    let TableProps { texts, assessment, .. } = *props;
    let results = &texts.results;
    let columns =
        [results.column_factor, results.column_cycle, results.column_rating, results.column_step, results.column_note];
    let head = columns.map(|column| leaf("th", "", column).key(column).fixed(&[("scope", Is("col"))]));
    let totals = el("tbody").class("totals");
    let totals = match &assessment.readouts {
        None => {
            let none = leaf("td", "", results.no_total).fixed(&[("colspan", Is("5"))]);
            totals.with(el("tr").with(none))
        }
        Some(readouts) => totals.each(total_rows(texts, readouts)),
    };
    el("details").class("table").with(el("summary").with(leaf("h3", "", results.table))).with(
        el("div")
            .attrs(
                &["tabindex", "role", "aria-label", "class"],
                [is("0"), is("region"), is(results.table_caption), is("table-scroll")],
            )
            .with(
                el("table")
                    .with(leaf("caption", "", results.table_caption))
                    .with(el("thead").with(el("tr").each(head)))
                    .with(
                        el("tbody").each(assessment.ratings.iter().map(|(factor, rating)| row(props, factor, rating))),
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
        .with(leaf_of("th", "", phrases::numbered(texts, factor)).fixed(&[("scope", Is("row"))]))
        .with(leaf("td", "", cycle))
        .with(leaf("td", "figure-cell", rating.map_or("–", digit)))
        .with(leaf("td", "", rating.map_or(texts.page.unrated, |rating| own.steps[rating.index()])))
        .with(leaf_of("td", "note-cell", note))
}

#[inline(never)]
fn total_rows(texts: &Texts, all: &Readouts) -> [El; 8] {
    let (results, page) = (&texts.results, &texts.page);
    let number = |value: f64| tenths(value, texts.language);
    let rows = [
        (results.level, number(all.level)),
        (results.balance, percent(all.balance)),
        (results.row_strategy, number(all.strategy)),
        (results.row_execution, number(all.execution)),
        (results.lean, [&number(all.lean.abs()), phrases::lean_side(texts, all.lean)].join(" ")),
        (page.outflow, number(all.outflow)),
        (page.backflow, number(all.backflow)),
        (results.flow, number(all.flow)),
    ];
    rows.map(|(name, value)| {
        el("tr")
            .key(name)
            .with(leaf("th", "", name).fixed(&[("scope", Is("row")), ("colspan", Is("2"))]))
            .with(leaf_of("td", "", value).fixed(&[("colspan", Is("3")), ("class", Is("figure-cell"))]))
    })
}
