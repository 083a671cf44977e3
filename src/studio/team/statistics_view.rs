use super::props::TeamProps;
use super::strip::strip;
use crate::components::{El, Static, attr, digit, el, pairs, string_el, text_el};
use crate::framework::Factor;
use crate::i18n::tenths;
use crate::meeting::FactorStats;
use crate::wording::{meeting_phrases, phrases};

/// Every factor with its answers: dots on the scale, and a table of statistics. On small screens the style sheet turns
/// rows into cards; explicit roles keep the table semantics.
pub(super) fn statistics_view(props: &TeamProps) -> El {
    let words = &props.texts.studio.meeting.team;
    let columns = [
        props.texts.results.column_factor,
        words.column_dots,
        words.column_answers,
        words.column_median,
        words.column_mean,
        words.column_range,
        words.column_deviation,
    ];
    let head = columns.map(|column| {
        text_el("th", "", column)
            .key(column)
            .static_attrs(&[("scope", Static("col")), ("role", Static("columnheader"))])
    });
    el("section")
        .static_attrs(&[("aria-labelledby", Static("statistics-title")), ("class", Static("statistics"))])
        .with(text_el("h2", "", words.statistics).static_attrs(&[("id", Static("statistics-title"))]))
        .with(text_el("p", "explained", words.dots_explained))
        .with(
            el("table")
                .static_attrs(&[("role", Static("table")), ("aria-labelledby", Static("statistics-title"))])
                .with(
                    el("thead")
                        .static_attrs(&[("role", Static("rowgroup"))])
                        .with(el("tr").static_attrs(&[("role", Static("row"))]).each(head)),
                )
                .with(
                    el("tbody")
                        .static_attrs(&[("role", Static("rowgroup"))])
                        .each(Factor::ALL.map(|factor| row(props, factor))),
                ),
        )
        .with(text_el("p", "explained", words.deviation_explained))
        .with(text_el("p", "explained small-team", words.small))
}

fn row(props: &TeamProps, factor: Factor) -> El {
    let texts = props.texts;
    let words = &texts.studio.meeting.team;
    let stats = props.tool.facts.summary.factor(factor);
    let number = |value: f64| tenths(value, texts.language);
    let (mean, range, deviation) = match stats.enough() {
        Some(all) => (number(all.mean()), meeting_phrases::range(texts, all), number(all.deviation())),
        None => ("–".into(), "–".into(), "–".into()),
    };
    // Also the median of one or two answers: whoever gathers the team has their codes anyway.
    let median = props.tool.facts.summary.median.get(factor);
    let said = meeting_phrases::dots(texts, stats);
    // Without a spread, the text that says why is visible; otherwise it is for screen readers only.
    let class = if matches!(stats, FactorStats::Enough(_)) { "visually-hidden" } else { "hidden-spread" };
    let dots = el("td")
        .static_attrs(&[("role", Static("cell")), ("class", Static("dots"))])
        .with(strip(stats, median))
        .with(string_el("span", class, said));
    let step = median.map_or("", |median| texts.factor(factor).steps[median.index()]);
    let name = el("th")
        .static_attrs(&[("scope", Static("row")), ("role", Static("rowheader"))])
        .with(string_el("span", "name", phrases::numbered(texts, factor)))
        .with(text_el("span", "step", step));
    let cells = [
        (words.column_answers, stats.answers().to_string(), "value"),
        (words.column_median, median.map_or("–", digit).to_string(), "value strong"),
        (words.column_mean, mean, "value"),
        (words.column_range, range, "value"),
        (words.column_deviation, deviation, "value"),
    ];
    el("tr").key(factor.digit()).attrs(pairs![("role", attr("row"))]).with(name).with(dots).each(cells.map(
        |(label, value, class)| {
            el("td")
                .key(label)
                .attrs(pairs![("role", attr("cell")), ("class", attr(class)), ("data-label", attr(label))])
                .string(value)
        },
    ))
}
