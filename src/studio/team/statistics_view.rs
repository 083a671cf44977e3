use super::props::TeamProps;
use super::strip::strip;
use crate::components::{El, Is, digit, el, is, leaf, leaf_of};
use crate::framework::Factor;
use crate::i18n::tenths;
use crate::meeting::FactorStats;
use crate::wording::{meeting_phrases, phrases};

/// Every factor with its answers: dots on the scale, and a table of what they come to. On a small screen each row is a card;
/// the roles say that it is a table all the same.
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
    let head = columns
        .map(|column| leaf("th", "", column).key(column).fixed(&[("scope", Is("col")), ("role", Is("columnheader"))]));
    el("section")
        .fixed(&[("aria-labelledby", Is("statistics-title")), ("class", Is("statistics"))])
        .with(leaf("h2", "", words.statistics).fixed(&[("id", Is("statistics-title"))]))
        .with(leaf("p", "explained", words.dots_explained))
        .with(
            el("table")
                .fixed(&[("role", Is("table")), ("aria-labelledby", Is("statistics-title"))])
                .with(
                    el("thead")
                        .fixed(&[("role", Is("rowgroup"))])
                        .with(el("tr").fixed(&[("role", Is("row"))]).each(head)),
                )
                .with(
                    el("tbody").fixed(&[("role", Is("rowgroup"))]).each(Factor::ALL.map(|factor| row(props, factor))),
                ),
        )
        .with(leaf("p", "explained", words.deviation_explained))
        .with(leaf("p", "explained small-team", words.small))
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
    // For whoever gathers the team, and has the codes: that of one or two answers, too.
    let median = props.tool.facts.summary.median.get(factor);
    let said = meeting_phrases::dots(texts, stats);
    // Where there is no spread it is said why, for everybody.
    let class = if matches!(stats, FactorStats::Enough(_)) { "visually-hidden" } else { "hidden-spread" };
    let dots = el("td")
        .fixed(&[("role", Is("cell")), ("class", Is("dots"))])
        .with(strip(stats, median))
        .with(leaf_of("span", class, said));
    let step = median.map_or("", |median| texts.factor(factor).steps[median.index()]);
    let name = el("th")
        .fixed(&[("scope", Is("row")), ("role", Is("rowheader"))])
        .with(leaf_of("span", "name", phrases::numbered(texts, factor)))
        .with(leaf("span", "step", step));
    let cells = [
        (words.column_answers, stats.answers().to_string(), "value"),
        (words.column_median, median.map_or("–", digit).to_string(), "value strong"),
        (words.column_mean, mean, "value"),
        (words.column_range, range, "value"),
        (words.column_deviation, deviation, "value"),
    ];
    el("tr").key(factor.digit()).attrs(&["role"], [is("row")]).with(name).with(dots).each(cells.map(
        |(label, value, class)| {
            el("td")
                .key(label)
                .attrs(&["role", "class", "data-label"], [is("cell"), is(class), is(label)])
                .string(value)
        },
    ))
}
