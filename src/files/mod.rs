//! Files: the history and the present answers as JSON, the history as CSV, both ways; a team's result, written only. All input passes one validator,
//! which either repairs and reports, or refuses with place and cause; see `docs/files.md`.

#[cfg(feature = "calendar")]
mod calendar;
mod csv;
mod csv_rows;
mod dates;
mod draft;
mod file_error;
mod file_name;
mod formula;
mod imported;
mod json;
mod kind;
mod limits;
mod place;
mod plan_csv;
mod repair;
mod report;
mod stored;
mod style;
mod team;
mod validate;

#[cfg(feature = "calendar")]
pub use calendar::{CalendarEntry, write_calendar};
pub use csv::{read_csv, write_csv};
pub use dates::Zone;
pub use file_error::{Cause, Expected, FileError};
pub use file_name::file_name;
pub use formula::{escape_formula, unescape_formula};
pub use imported::Imported;
pub use json::{FILE_VERSION, read_json, write_json};
pub use kind::{FileKind, read_file};
pub use limits::SIZE_LIMIT;

pub use crate::json::DEPTH_LIMIT;
pub use place::FilePlace;
pub use plan_csv::write_plan_csv;
pub use repair::{FileRepair, Mend};
pub use report::OnFault;
pub use stored::{StoredHistory, read_stored, write_stored};
pub use style::CsvStyle;
pub use team::{write_answers_csv, write_team_csv, write_team_json};
