//! The history as a CSV table, one record a row, for spreadsheet programs to read and write.

use super::csv_rows::{Row, rows};
use super::draft::{Draft, DraftAnswers, Part};
use super::limits::quoted;
use super::report::ReadReport;
use super::{
    Cause, CsvStyle, FileError, FilePlace, Imported, Mend, OnFault, SIZE_LIMIT, Zone, escape_formula, unescape_formula,
    validate,
};
use crate::codec::RatingCode;
use crate::framework::{Answer, Factor, Rating};
use crate::json::Value;
use crate::records::{Record, Records};
use crate::scoring::{Assessment, Readout};

/// A byte order mark: without it some programs do not read the file as UTF-8.
pub(super) const MARK: char = '\u{FEFF}';
/// "Don't know" in a rating's cell; an empty cell is unrated.
const UNKNOWN: &str = "?";
/// First of the derived columns: written for people, ignored on reading. They come last, so that a truncated file ends
/// in a row that is too short, and not in a shortened note.
const CODE: &str = "code";

/// The readouts of the derived columns: the two cycles, then those of the result.
fn derived() -> impl Iterator<Item = Readout> {
    [Readout::Strategy, Readout::Execution].into_iter().chain(Readout::SHOWN)
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Id,
    Organisation,
    Title,
    Time,
    /// The rating of a factor, by its index 0…7.
    Rating(usize),
    /// The note on a factor, by its index 0…7.
    Note(usize),
    Derived,
    Unknown,
}

/// The history as a table. Headers of ratings carry the factors' names for people; reading uses only the word before.
pub fn write_csv(records: &Records, style: CsvStyle, factor_names: [&str; Factor::COUNT]) -> String {
    let mut csv = String::from(MARK);
    let words = ["id", "organisation", "title", "time"].map(String::from).into_iter();
    let ratings = Factor::ALL.into_iter().zip(factor_names).map(|(factor, name)| format!("r{} {name}", factor.digit()));
    let notes = Factor::ALL.into_iter().map(|factor| format!("note{}", factor.digit()));
    let derived = [CODE].into_iter().chain(derived().map(Readout::id)).map(String::from);
    write_row(&mut csv, style, words.chain(ratings).chain(notes).chain(derived));
    for record in records.iter() {
        write_record(&mut csv, style, record);
    }
    csv
}

fn write_record(csv: &mut String, style: CsvStyle, record: &Record) {
    let profile = record.profile();
    let assessment = Assessment::of(&record.ratings());
    let decimal = |value: Option<f64>| value.map(|value| four_decimals(value, style.decimal)).unwrap_or_default();
    let texts = [record.id().as_str(), record.organisation(), record.title(), &record.at().to_string()]
        .map(|text| escape_formula(text).into_owned());
    let ratings = Factor::ALL.map(|factor| match profile.answer(factor) {
        Answer::Rated(rating) => rating.value().to_string(),
        Answer::Unknown => UNKNOWN.into(),
        Answer::Open => String::new(),
    });
    let notes = Factor::ALL.map(|factor| escape_formula(profile.note(factor)).into_owned());
    let code = [RatingCode::of(&record.ratings()).to_string()];
    let readouts = derived().map(|readout| decimal(readout.of(&assessment)));
    write_row(csv, style, texts.into_iter().chain(ratings).chain(notes).chain(code).chain(readouts));
}

/// A number with four decimals and an ASCII minus, which spreadsheet programs parse.
pub(super) fn four_decimals(value: f64, separator: char) -> String {
    let parts = (value.abs() * 1e4).round() as u64;
    let sign = if value < 0.0 && parts > 0 { "-" } else { "" };
    format!("{sign}{}{separator}{:04}", parts / 10_000, parts % 10_000)
}

pub(super) fn write_row(csv: &mut String, style: CsvStyle, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            csv.push(style.delimiter);
        }
        if cell.contains([style.delimiter, '"', '\r', '\n']) || cell.starts_with(' ') || cell.ends_with(' ') {
            csv.push('"');
            csv.push_str(&cell.replace('"', "\"\""));
            csv.push('"');
        } else {
            csv.push_str(&cell);
        }
    }
    csv.push_str("\r\n");
}

/// Reads a table separated by commas, semicolons or tabs, its columns in any order, also after a spreadsheet program
/// has saved it. `zone` is that of times without one.
///
/// # Errors
///
/// Refuses a table that is too large, empty or not ours, and any row or cell at fault unless `mode` mends it.
pub fn read_csv(text: &str, mode: OnFault, zone: Zone) -> Result<Imported, FileError> {
    let mut report = ReadReport::new(mode, zone);
    if text.len() > SIZE_LIMIT {
        report.refuse(FilePlace::Whole, Cause::TooLarge(text.len()))?;
    }
    let text = text.trim_start_matches(MARK);
    let mut rows = rows(text, delimiter(text))?.into_iter().filter(|row| !is_blank(row)).peekable();
    // Excel's hint that names the delimiter.
    rows.next_if(|row| row.line == 1 && row.cells.first().is_some_and(|cell| cell.starts_with("sep=")));
    let header = rows.next().ok_or(FileError { place: FilePlace::Whole, cause: Cause::Empty })?;
    let columns = columns(&header, &mut report)?;
    let rows: Vec<Row> = rows.collect();
    if let Some(time) = columns.iter().position(|column| *column == Column::Time) {
        report.dates = report.dates.told_by(rows.iter().filter_map(|row| row.cells.get(time).map(|cell| &**cell)));
    }
    let mut records = Vec::new();
    for row in rows {
        let at = |part: Part| FilePlace::Cell { line: row.line, column: name(part) };
        let filled = row.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
        if row.cells.len() < columns.len() || filled > columns.len() {
            let count = Cause::Count { found: row.cells.len(), expected: columns.len() };
            report.fault(at(Part::Whole), count)?;
        }
        validate::record(&draft(&columns, &row), &at, &mut records, &mut report)?;
    }
    Ok(Imported { records, repairs: report.repairs, ..Imported::default() })
}

/// The delimiter: the most frequent candidate in the first non-blank line.
fn delimiter(text: &str) -> char {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |delimiter: char| line.matches(delimiter).count();
    [',', ';', '\t'].into_iter().max_by_key(|&delimiter| count(delimiter)).unwrap_or(',')
}

fn is_blank(row: &Row) -> bool {
    row.cells.iter().all(|cell| cell.trim().is_empty())
}

/// The columns of a header. Duplicates of known columns and missing required ones are faults.
fn columns(header: &Row, report: &mut ReadReport) -> Result<Vec<Column>, FileError> {
    let place = |name: &str| FilePlace::Cell { line: header.line, column: Some(quoted(name)) };
    let columns: Vec<Column> = header.cells.iter().map(|cell| column(cell)).collect();
    if columns.iter().all(|column| *column == Column::Unknown) {
        report.refuse(FilePlace::Whole, Cause::NotOurs)?;
    }
    for (number, (column, cell)) in columns.iter().zip(&header.cells).enumerate() {
        match column {
            Column::Unknown if !cell.trim().is_empty() => {
                report.mend(place(cell), Mend::Unknown(quoted(cell)));
            }
            Column::Unknown | Column::Derived => {}
            known if columns[..number].contains(known) => {
                report.fault(place(cell), Cause::DuplicateColumn(quoted(cell)))?;
            }
            _ => {}
        }
    }
    let ratings = Factor::ALL.map(|factor| (Column::Rating(factor.index()), RATING_COLUMNS[factor.index()]));
    for (column, name) in [(Column::Time, "time")].into_iter().chain(ratings) {
        if !columns.contains(&column) {
            report.fault(FilePlace::Cell { line: header.line, column: None }, Cause::Missing(name))?;
        }
    }
    Ok(columns)
}

const RATING_COLUMNS: [&str; Factor::COUNT] = ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8"];

/// The column that a header cell names, by its first word.
fn column(cell: &str) -> Column {
    let word = cell.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    let number = |before: &str| {
        let digit = word.strip_prefix(before)?;
        Factor::ALL.into_iter().find(|factor| factor.digit() == digit).map(Factor::index)
    };
    match word.as_str() {
        "id" => Column::Id,
        "organisation" => Column::Organisation,
        "title" => Column::Title,
        "time" => Column::Time,
        CODE => Column::Derived,
        word if derived().any(|readout| readout.id() == word) => Column::Derived,
        _ => number("r").map(Column::Rating).or_else(|| number("note").map(Column::Note)).unwrap_or(Column::Unknown),
    }
}

fn draft(columns: &[Column], row: &Row) -> Draft {
    let mut draft = Draft::default();
    let mut ratings = vec![Value::Nothing; Factor::COUNT];
    let mut unknown = vec![Value::Nothing; Factor::COUNT];
    let mut notes = vec![Value::Nothing; Factor::COUNT];
    for (column, cell) in columns.iter().zip(&row.cells) {
        let text = || Value::Text(unescape_formula(cell).into());
        match column {
            Column::Id => draft.id = text(),
            Column::Organisation => draft.organisation = text(),
            Column::Title => draft.title = text(),
            Column::Time if cell.trim().is_empty() => {}
            Column::Time => draft.time = text(),
            Column::Rating(place) if cell.trim() == UNKNOWN => unknown[*place] = Value::Flag(true),
            Column::Rating(place) => ratings[*place] = rating(cell),
            Column::Note(place) => notes[*place] = text(),
            Column::Derived | Column::Unknown => {}
        }
    }
    draft.answers =
        DraftAnswers { ratings: Value::List(ratings), unknown: Value::List(unknown), notes: Value::List(notes) };
    draft
}

/// A rating's cell. A step may have zero decimals, `3,0`, added by a spreadsheet program; any other content stays text.
fn rating(cell: &str) -> Value {
    let cell = cell.trim();
    let (whole, decimals) = cell.split_once(['.', ',']).unwrap_or((cell, "0"));
    let is_whole = !decimals.is_empty() && decimals.bytes().all(|digit| digit == b'0');
    let step = Rating::ALL.into_iter().find(|rating| is_whole && rating.value().to_string() == whole);
    match step {
        Some(step) => Value::Number(step.value().into()),
        None if cell.is_empty() => Value::Nothing,
        None => Value::Text(cell.into()),
    }
}

/// The name of a part's column.
fn name(part: Part) -> Option<String> {
    match part {
        // Items of the plan stand in a table of their own, which is not read.
        Part::Whole | Part::Field(_) | Part::Ratings | Part::UnknownAll | Part::Notes => None,
        Part::Id => Some("id".into()),
        Part::Organisation => Some("organisation".into()),
        Part::Title => Some("title".into()),
        Part::Time => Some("time".into()),
        Part::Rating(place) | Part::Unknown(place) => RATING_COLUMNS.get(place).map(|name| (*name).into()),
        Part::Note(place) => Some(format!("note{}", place + 1)),
    }
}
