//! The plan as a CSV table, one item a row, for spreadsheet and task programs.

use super::csv::{MARK, write_row};
use super::{CsvStyle, escape_formula};
use crate::codec::Day;
use crate::framework::{Factor, Rating};
use crate::plan::PlanItem;

/// The names of the columns; the same in every language, so that programs find them.
const COLUMNS: [&str; 11] =
    ["id", "organisation", "factor", "name", "from", "target", "what", "who", "by", "evidence", "done"];

/// Items as a table; `factor_names` are those of the eight factors in the reader's language.
pub fn write_plan_csv(items: &[&PlanItem], style: CsvStyle, factor_names: [&str; Factor::COUNT]) -> String {
    let mut csv = String::from(MARK);
    write_row(&mut csv, style, COLUMNS.into_iter().map(String::from));
    for item in items {
        let rating = |rating: Option<Rating>| rating.map(|rating| rating.value().to_string()).unwrap_or_default();
        let day = |day: Option<Day>| day.map(Day::iso).unwrap_or_default();
        let text = |text: &str| escape_formula(text).into_owned();
        let cells = [
            item.id.to_string(),
            text(&item.organisation),
            item.factor.digit().into(),
            text(factor_names[item.factor.index()]),
            rating(item.from),
            rating(Some(item.target)),
            text(&item.what),
            text(&item.who),
            day(item.by),
            text(&item.evidence),
            day(item.done),
        ];
        write_row(&mut csv, style, cells.into_iter());
    }
    csv
}
