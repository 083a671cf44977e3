use super::parts::HistoryProps;
use super::trend_chart::{ChartProps, trend_chart};
use crate::components::{El, digit, el, is, leaf, leaf_of, made};
use crate::framework::{Cycle, Factor, Rating};
use crate::i18n::{fill, percent, tenths};
use crate::records::{Moment, Trend};
use crate::scoring::Readouts;
use crate::wording::{keeping_phrases, phrases};

/// Records may stand as near to one another as this part of the width.
const GAP: f64 = 0.04;

/// How the organisation on show has changed: level, balance and flow, each factor, and all of it in a table.
pub(super) fn trend_view(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, .. } = *props;
    let trend = Trend::of(tool.records(), tool.organisation());
    let around = el("div").class("trend");
    if trend.points.len() < 2 {
        return around.with(leaf("p", "hint", words.trend_needs_two).key("one"));
    }
    let places = trend.places(GAP);
    around
        .with(leaf("h3", "", words.trend).key("title"))
        .with(leaf("p", "explained", words.trend_explained).key("explained"))
        .with(readouts(props, &trend, &places).key("readouts"))
        .with(leaf("h4", "", words.trend_factors).key("factors-title"))
        .with(factors(props, &trend, &places).key("factors"))
        .with(table(props, &trend).key("table"))
}

/// A readout of the trend: its name, its values, what a whole is, and how it is written.
struct Readout {
    class: &'static str,
    name: &'static str,
    values: Vec<Option<f64>>,
    whole: f64,
    written: fn(&HistoryProps, f64) -> String,
}

fn all_readouts(props: &HistoryProps, trend: &Trend) -> [Readout; 3] {
    let results = &props.texts.results;
    let of = |series: Vec<(Moment, Option<f64>)>| series.into_iter().map(|(_, value)| value).collect();
    let number = |props: &HistoryProps, value: f64| tenths(value, props.texts.language);
    let share = |_: &HistoryProps, value: f64| percent(value);
    [
        Readout { class: "level", name: results.level, values: of(trend.level()), whole: 5.0, written: number },
        Readout { class: "balance", name: results.balance, values: of(trend.balance()), whole: 1.0, written: share },
        Readout { class: "flow", name: results.flow, values: of(trend.flow()), whole: 5.0, written: number },
    ]
}

fn readouts(props: &HistoryProps, trend: &Trend, places: &[f64]) -> El {
    let HistoryProps { words, calendar, .. } = *props;
    let days: Vec<String> = trend.points.iter().map(|point| calendar.day(point.at)).collect();
    el("div").class("trend-readouts").each(all_readouts(props, trend).into_iter().map(|readout| {
        let Readout { class, name, values, whole, written } = readout;
        let says = |day: &String, value: Option<f64>| {
            let value = value.map_or_else(|| words.trend_gap.into(), |value| written(props, value));
            fill(words.trend_point, &[("date", day), ("value", &value)])
        };
        let points = places.iter().zip(&values).zip(&days);
        let points = points.map(|((place, value), day)| (*place, value.map(|value| value / whole), says(day, *value)));
        let ends =
            [0.0, whole].map(|value| if class == "balance" { percent(value) } else { (value as u8).to_string() });
        let chart = ChartProps { class, size: (320.0, 110.0), points: points.collect(), rungs: 5, scale: Some(ends) };
        let known: Vec<String> = values.iter().flatten().map(|value| written(props, *value)).collect();
        let ends = el("p").attrs(&["class", "aria-hidden"], [is("trend-ends"), is("true")]);
        let ends = ends.each(
            days.first()
                .into_iter()
                .chain(days.last())
                .enumerate()
                .map(|(place, day)| leaf_of("span", "", day.clone()).key(&place.to_string())),
        );
        el("div")
            .key(class)
            .attrs(&["class"], [made(["trend-card ", class].concat())])
            .with(leaf("h4", "", name))
            .with(change(props, name, &known))
            .with(trend_chart(chart))
            .with(ends)
    }))
}

/// From the first value to the last.
fn change(props: &HistoryProps, name: &str, known: &[String]) -> El {
    let around = el("p").class("value");
    let (Some(from), Some(to)) = (known.first(), known.last()) else {
        return around.with(leaf("span", "", props.words.trend_gap));
    };
    let said = fill(props.words.trend_change, &[("name", name), ("from", from), ("to", to)]);
    let seen = el("span").attrs(&["aria-hidden"], [is("true")]);
    let seen = if known.len() > 1 { seen.with(leaf_of("span", "from", [from, " → "].concat())) } else { seen };
    around.with(leaf_of("span", "visually-hidden", said)).with(seen.with(leaf_of("strong", "", to.clone())))
}

fn factors(props: &HistoryProps, trend: &Trend, places: &[f64]) -> El {
    let HistoryProps { texts, words, calendar, .. } = *props;
    el("ul").attrs(&["class", "role"], [is("trend-factors"), is("list")]).each(Factor::ALL.map(|factor| {
        let series = trend.factor(factor);
        let says = |at: Moment, rating: Option<Rating>| {
            let value = phrases::rating_state(texts, rating);
            fill(words.trend_point, &[("date", &calendar.day(at)), ("value", &value)])
        };
        let points = places.iter().zip(&series).map(|(place, (at, rating))| {
            (*place, rating.map(|rating| f64::from(rating.value()) / 5.0), says(*at, *rating))
        });
        let class = match factor.cycle() {
            Some(Cycle::Strategy) => "strategy",
            Some(Cycle::Execution) => "execution",
            None => "link",
        };
        let chart = ChartProps { class, size: (160.0, 54.0), points: points.collect(), rungs: 1, scale: None };
        let known: Vec<String> = series.iter().filter_map(|(_, rating)| *rating).map(|one| digit(one).into()).collect();
        el("li")
            .key(factor.digit())
            .class("trend-factor")
            .with(
                el("p")
                    .class("factor-name")
                    .with(leaf("span", "number", factor.digit()))
                    .text("\u{A0}")
                    .text(texts.factor(factor).name),
            )
            .with(change(props, texts.factor(factor).name, &known))
            .with(trend_chart(chart))
    }))
}

/// The same as numbers: a record a row, the oldest first.
fn table(props: &HistoryProps, trend: &Trend) -> El {
    let HistoryProps { tool, texts, words, calendar, .. } = *props;
    let results = &texts.results;
    let head = |id: &str, name: &'static str| el("th").key(id).attrs(&["scope"], [is("col")]).text(name);
    let factors = Factor::ALL.map(|factor| {
        head(factor.digit(), factor.digit()).with(leaf_of(
            "span",
            "visually-hidden",
            [" ", texts.factor(factor).name].concat(),
        ))
    });
    let heads = [
        head("date", words.date),
        head("title", words.title_label),
        head("level", results.level),
        head("balance", results.balance),
        head("flow", results.flow),
    ];
    let rows = trend.points.iter().map(|point| {
        let number = |value: fn(&Readouts) -> f64| point.readouts.as_ref().map(value);
        let written = [
            number(|all| all.level).map(|value| tenths(value, texts.language)),
            number(|all| all.balance).map(percent),
            number(|all| all.flow).map(|value| tenths(value, texts.language)),
        ];
        let cells = written
            .into_iter()
            .chain(Factor::ALL.map(|factor| point.ratings.get(factor).map(|rating| digit(rating).into())));
        let title = tool.records().get(&point.id).map_or("", |record| keeping_phrases::title(words, record));
        el("tr")
            .key(point.id.as_str())
            .with(leaf_of("th", "", calendar.day(point.at)).attrs(&["scope"], [is("row")]))
            .with(leaf_of("td", "title-cell", title.into()))
            .each(cells.enumerate().map(|(place, cell)| {
                leaf_of("td", "figure-cell", cell.unwrap_or_else(|| "–".into())).key(&place.to_string())
            }))
    });
    el("details").class("table").with(el("summary").with(leaf("h4", "", words.trend_table))).with(
        el("div")
            .attrs(
                &["tabindex", "role", "aria-label", "class"],
                [is("0"), is("region"), is(words.trend_table), is("table-scroll")],
            )
            .with(el("table").with(el("thead").with(el("tr").each(heads).each(factors))).with(el("tbody").each(rows))),
    )
}
