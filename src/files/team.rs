//! A team's result as files: statistics and answers as tables, both as JSON. They are written to be read elsewhere, and
//! never read back.

use super::csv::{MARK, four_decimals, write_row};
use super::{CsvStyle, escape_formula};
use crate::framework::{Factor, Ratings};
use crate::json::{list, quote};
use crate::meeting::{FactorStats, Group, Summary, TeamReport, ToldAnswers};
use crate::scoring::MODEL_VERSION;

/// The columns of the statistics; the same in every language, so that programs find them.
const STATISTICS: [&str; 14] = [
    "factor",
    "name",
    "answers",
    "median",
    "mean",
    "lowest",
    "highest",
    "deviation",
    "n0",
    "n1",
    "n2",
    "n3",
    "n4",
    "n5",
];

/// The statistics as a table, one factor a row: number of answers, median, mean, lowest and highest answer, standard
/// deviation, and how many gave each step 0…5. With fewer than three answers there is only their number.
///
/// Where there are groups the first column names them: it is empty for the team, whose rows come first, and a group that
/// may not be shown has no rows. A factor that a group may not show has only the number of answers.
pub fn write_team_csv(report: &TeamReport, style: CsvStyle, factor_names: [&str; Factor::COUNT]) -> String {
    let mut csv = String::from(MARK);
    let has_groups = !report.groups.is_empty();
    let group = |name: &str| has_groups.then(|| text(name)).into_iter();
    write_row(&mut csv, style, group("group").chain(STATISTICS.into_iter().map(String::from)));
    let shown = report.groups.iter().filter_map(|group| Some((&*group.name, group.summary.as_ref()?)));
    let all = std::iter::once(("", &report.summary)).chain(shown);
    for ((name, summary), factor) in all.flat_map(|one| Factor::ALL.map(|factor| (one, factor))) {
        let stats = summary.factor(factor);
        let head = [factor.digit().into(), text(factor_names[factor.index()]), stats.answers().to_string()];
        let rest = stats.enough().map(|enough| {
            let median = stats.median().map(|median| median.value().to_string()).unwrap_or_default();
            let decimal = |value| four_decimals(value, style.decimal);
            let [lowest, highest] = [enough.lowest(), enough.highest()].map(|rating| rating.value().to_string());
            [median, decimal(enough.mean()), lowest, highest, decimal(enough.deviation())]
                .into_iter()
                .chain(enough.dots().map(|count| count.to_string()))
                .collect()
        });
        let rest = rest.unwrap_or_else(|| vec![String::new(); STATISTICS.len() - head.len()]);
        write_row(&mut csv, style, group(name).chain(head).chain(rest));
    }
    csv
}

/// Everybody's answers as a table, one person a row; headers as in the history's table, with a column for names where they
/// show. A factor that somebody did not rate, or that fewer than three did, is empty. There are no groups: beside the
/// answers they would tell what their rules keep back.
pub fn write_answers_csv(report: &TeamReport, style: CsvStyle, factor_names: [&str; Factor::COUNT]) -> String {
    let mut csv = String::from(MARK);
    let ratings = Factor::ALL.into_iter().zip(factor_names).map(|(factor, name)| format!("r{} {name}", factor.digit()));
    let named = |name: &str| Some(text(name)).filter(|_| report.is_named);
    write_row(&mut csv, style, named("name").into_iter().chain(ratings));
    for ToldAnswers { name, ratings } in &report.answers {
        let name = named(name.as_deref().unwrap_or_default());
        let cell = |factor| ratings.get(factor).map(|rating| rating.value().to_string()).unwrap_or_default();
        write_row(&mut csv, style, name.into_iter().chain(Factor::ALL.map(cell)));
    }
    csv
}

/// Statistics and answers as JSON: `{"format":"double-cycle-team","version":1,"model":…,"people":…,"factors":[…],"answers":[…]}`,
/// and where there are groups `"groups":[{"name":…,"people":…,"factors":[…]},…]`, without factors where a group may not be shown.
pub fn write_team_json(report: &TeamReport) -> String {
    let mut json = format!(
        "{{\"format\":\"double-cycle-team\",\"version\":1,\"model\":{MODEL_VERSION},\"people\":{},\n\"factors\":",
        report.summary.people
    );
    write_factors(&mut json, &report.summary);
    json.push_str(",\n\"answers\":");
    list(&mut json, &report.answers, write_answers);
    if !report.groups.is_empty() {
        json.push_str(",\n\"groups\":");
        list(&mut json, &report.groups, write_group);
    }
    json.push_str("}\n");
    json
}

fn write_group(json: &mut String, group: &Group) {
    json.push_str("\n{\"name\":");
    quote(json, &group.name);
    json.push_str(&format!(",\"people\":{}", group.people));
    if let Some(summary) = &group.summary {
        json.push_str(",\"factors\":");
        write_factors(json, summary);
    }
    json.push('}');
}

fn write_factors(json: &mut String, summary: &Summary) {
    list(json, &Factor::ALL, |json, factor| write_factor(json, *factor, summary.factor(*factor)));
}

fn write_factor(json: &mut String, factor: Factor, stats: &FactorStats) {
    json.push_str(&format!("\n{{\"factor\":{},\"answers\":{}", factor.number(), stats.answers()));
    if let (Some(enough), Some(median)) = (stats.enough(), stats.median()) {
        let decimal = |value| four_decimals(value, '.');
        json.push_str(&format!(
            ",\"median\":{},\"mean\":{},\"lowest\":{},\"highest\":{},\"deviation\":{},\"counts\":",
            median.value(),
            decimal(enough.mean()),
            enough.lowest().value(),
            enough.highest().value(),
            decimal(enough.deviation()),
        ));
        list(json, enough.dots(), |json, count| json.push_str(&count.to_string()));
    }
    json.push('}');
}

fn write_answers(json: &mut String, told: &ToldAnswers) {
    json.push_str("\n{");
    if let Some(name) = &told.name {
        json.push_str("\"name\":");
        quote(json, name);
        json.push(',');
    }
    json.push_str("\"ratings\":");
    write_ratings(json, &told.ratings);
    json.push('}');
}

fn write_ratings(json: &mut String, ratings: &Ratings) {
    list(json, &Factor::ALL, |json, factor| match ratings.get(*factor) {
        Some(rating) => json.push_str(&rating.value().to_string()),
        None => json.push_str("null"),
    });
}

fn text(text: &str) -> String {
    escape_formula(text).into_owned()
}
