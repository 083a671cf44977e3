use super::parts::HistoryProps;
use super::trend_chart::{ChartProps, trend_chart};
use crate::components::{El, attr, attr_string, digit, el, pairs, string_el, text_el};
use crate::framework::{Cycle, Factor, Rating};
use crate::i18n::{fill, percent};
use crate::records::{RecordTime, Trend, TrendTarget};
use crate::wording::{keeping_phrases, phrases, readout_words};

/// Least distance between two records in a chart, as a fraction of its width.
const GAP: f64 = 0.04;

/// The trend of the organisation shown: level, balance and flow, each factor, and a table of it all. Needs two records.
pub(super) fn trend_view(props: &HistoryProps) -> El {
    let HistoryProps { tool, words, .. } = *props;
    let trend = Trend::of(tool.records(), tool.organisation()).aiming_at(props.outlook.iter().copied());
    let around = el("div").class("trend");
    if trend.points.len() < 2 {
        return around.with(text_el("p", "hint", words.trend_needs_two).key("one"));
    }
    let places = trend.places(GAP);
    around
        .with(text_el("h3", "", words.trend).key("title"))
        .with(text_el("p", "explained", words.trend_explained).key("explained"))
        .with(readouts(props, &trend, &places).key("readouts"))
        .with(text_el("h4", "", words.trend_factors).key("factors-title"))
        .with(factors(props, &trend, &places).key("factors"))
        .with(table(props, &trend).key("table"))
}

fn readouts(props: &HistoryProps, trend: &Trend, places: &[f64]) -> El {
    let HistoryProps { texts, words, calendar, .. } = *props;
    let days: Vec<String> = trend.points.iter().map(|point| calendar.day(point.at)).collect();
    let first_target = trend.targets.first().map(|target| target.at);
    let first_day =
        trend.points.first().map(|point| calendar.day(first_target.map_or(point.at, |at| at.min(point.at))));
    // The chart ends with what is aimed at, if that is later than the last record.
    let is_ahead = trend.targets.last().map(|target| target.at) > trend.points.last().map(|point| point.at);
    el("div").class("trend-readouts").each(Trend::shown().map(|readout| {
        let (class, name) = (readout.id(), readout_words::name(texts, readout));
        let series = trend.series(readout);
        let written = |value: f64| readout_words::number(texts, readout, value);
        let says = |day: &String, value: Option<f64>| {
            let value = value.map_or_else(|| words.trend_gap.into(), written);
            fill(words.trend_point, &[("date", day), ("value", &value)])
        };
        let whole = if readout.is_share() { 1.0 } else { 5.0 };
        let points = places.iter().zip(&series).zip(&days);
        let points =
            points.map(|((place, (_, value)), day)| (*place, value.map(|value| value / whole), says(day, *value)));
        let ends = if readout.is_share() {
            [0.0, 1.0].map(|share| percent(share, texts.language))
        } else {
            ["0", "5"].map(String::from)
        };
        let aims = places[series.len()..].iter().zip(&trend.targets).filter_map(|(place, target)| {
            let value = readout.of(&target.assessment)?;
            Some((*place, value / whole, aimed(props, target, written(value))))
        });
        let (points, targets) = (points.collect(), aims.collect());
        let chart = ChartProps { class, size: (320.0, 110.0), points, targets, rungs: 5, scale: Some(ends) };
        let known: Vec<String> = series.iter().filter_map(|(_, value)| *value).map(written).collect();
        let ends = el("p").attrs(pairs![("class", attr("trend-ends")), ("aria-hidden", attr("true"))]);
        let ends = ends.each(
            first_day
                .iter()
                .chain(
                    trend
                        .targets
                        .last()
                        .map(|target| calendar.day(target.at))
                        .filter(|_| is_ahead)
                        .as_ref()
                        .or(days.last()),
                )
                .enumerate()
                .map(|(place, day)| string_el("span", "", day.clone()).key(&place.to_string())),
        );
        el("div")
            .key(class)
            .attrs(pairs![("class", attr_string(["trend-card ", class].concat()))])
            .with(text_el("h4", "", name))
            .with(change(props, name, &known))
            .with(trend_chart(chart))
            .with(ends)
    }))
}

/// A target in words, for its tooltip.
fn aimed(props: &HistoryProps, target: &TrendTarget, value: String) -> String {
    let words = &props.texts.studio.plan;
    fill(words.trend_target, &[("date", &props.calendar.day(target.at)), ("value", &value)])
}

/// The change from the first known value to the last.
fn change(props: &HistoryProps, name: &str, known: &[String]) -> El {
    let around = el("p").class("value");
    let (Some(from), Some(to)) = (known.first(), known.last()) else {
        return around.with(text_el("span", "", props.words.trend_gap));
    };
    let said = fill(props.words.trend_change, &[("name", name), ("from", from), ("to", to)]);
    let seen = el("span").attrs(pairs![("aria-hidden", attr("true"))]);
    let seen = if known.len() > 1 { seen.with(string_el("span", "from", [from, " → "].concat())) } else { seen };
    around.with(string_el("span", "visually-hidden", said)).with(seen.with(string_el("strong", "", to.clone())))
}

fn factors(props: &HistoryProps, trend: &Trend, places: &[f64]) -> El {
    let HistoryProps { texts, words, calendar, .. } = *props;
    el("ul").attrs(pairs![("class", attr("trend-factors")), ("role", attr("list"))]).each(Factor::ALL.map(|factor| {
        let series = trend.factor(factor);
        let says = |at: RecordTime, rating: Option<Rating>| {
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
        // Only where something is due for this factor.
        let mut before = series.last().and_then(|(_, rating)| *rating);
        let aims = places[series.len()..].iter().zip(&trend.targets).filter_map(|(place, target)| {
            let rating = target.assessment.ratings.get(factor)?;
            if before.replace(rating) == Some(rating) {
                return None;
            }
            let says = aimed(props, target, phrases::rating_state(texts, Some(rating)));
            Some((*place, f64::from(rating.value()) / 5.0, says))
        });
        let (points, targets) = (points.collect(), aims.collect());
        let chart = ChartProps { class, size: (160.0, 54.0), points, targets, rungs: 1, scale: None };
        let known: Vec<String> = series.iter().filter_map(|(_, rating)| *rating).map(|one| digit(one).into()).collect();
        el("li")
            .key(factor.digit())
            .class("trend-factor")
            .with(
                el("p")
                    .class("factor-name")
                    .with(text_el("span", "number", factor.digit()))
                    .text("\u{A0}")
                    .text(texts.factor(factor).name),
            )
            .with(change(props, texts.factor(factor).name, &known))
            .with(trend_chart(chart))
    }))
}

/// The same as numbers: one record per row, the oldest first.
fn table(props: &HistoryProps, trend: &Trend) -> El {
    let HistoryProps { tool, texts, words, calendar, .. } = *props;
    let head = |id: &str, name: &'static str| el("th").key(id).attrs(pairs![("scope", attr("col"))]).text(name);
    let factors = Factor::ALL.map(|factor| {
        head(factor.digit(), factor.digit()).with(string_el(
            "span",
            "visually-hidden",
            [" ", texts.factor(factor).name].concat(),
        ))
    });
    let heads = [head("date", words.date), head("title", words.title_label)];
    let readouts = Trend::shown().map(|readout| head(readout.id(), readout_words::name(texts, readout)));
    let records = trend.points.iter().map(|point| {
        let title = tool.records().get(&point.id).map_or("", |record| keeping_phrases::title(words, record));
        (point.id.as_str().to_owned(), point.at, title, &point.assessment)
    });
    let targets = trend.targets.iter().map(|target| {
        (["target-", &target.at.to_string()].concat(), target.at, texts.studio.plan.target_row, &target.assessment)
    });
    let rows = records.chain(targets).map(|(key, at, title, assessment)| {
        let written = Trend::shown()
            .map(|readout| readout.of(assessment).map(|value| readout_words::number(texts, readout, value)));
        let cells =
            written.chain(Factor::ALL.map(|factor| assessment.ratings.get(factor).map(|rating| digit(rating).into())));
        el("tr")
            .key(&key)
            .with(string_el("th", "", calendar.day(at)).attrs(pairs![("scope", attr("row"))]))
            .with(string_el("td", "title-cell", title.into()))
            .each(cells.enumerate().map(|(place, cell)| {
                string_el("td", "figure-cell", cell.unwrap_or_else(|| "–".into())).key(&place.to_string())
            }))
    });
    el("details").class("table").with(el("summary").with(text_el("h4", "", words.trend_table))).with(
        el("div")
            .attrs(pairs![
                ("tabindex", attr("0")),
                ("role", attr("region")),
                ("aria-label", attr(words.trend_table)),
                ("class", attr("table-scroll"))
            ])
            .with(
                el("table")
                    .with(el("thead").with(el("tr").each(heads).each(readouts).each(factors)))
                    .with(el("tbody").each(rows)),
            ),
    )
}
