//! Bad inputs by name, through every entry. Each is refused with its own place and cause, and would be accepted without
//! the validator.

mod codes;
mod json;
mod links;
mod storage;
mod tables;

use double_cycle::files::{Cause, FileError, FilePlace, OnFault, read_csv, read_json};
use double_cycle::records::WallTime;
use std::collections::HashSet;

/// A bad input: its name, its text, and the expected error as `PLACE CAUSE`.
pub struct Case {
    pub name: String,
    pub input: String,
    pub expected: String,
}

pub fn case(name: impl Into<String>, input: impl Into<String>, expected: impl Into<String>) -> Case {
    Case { name: name.into(), input: input.into(), expected: expected.into() }
}

/// An error as `PLACE CAUSE`.
pub fn short(error: &FileError) -> String {
    let place = match &error.place {
        FilePlace::Whole => "file".into(),
        FilePlace::Text { line, column } => format!("{line}:{column}"),
        FilePlace::Cell { line, column: None } => format!("line {line}"),
        FilePlace::Cell { line, column: Some(column) } => format!("line {line} {column}"),
        FilePlace::Path(path) => path.clone(),
    };
    format!("{place} {:?}", error.cause)
}

/// The cases with no error or another than expected.
fn failing(cases: &[Case], error: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let found = cases.iter().map(|case| (case, error(&case.input)));
    let wrong = found.filter(|(case, error)| error.as_deref() != Some(&case.expected));
    wrong.map(|(case, error)| format!("{}: {error:?}, expected {}", case.name, case.expected)).collect()
}

fn json_error(mode: OnFault) -> impl Fn(&str) -> Option<String> {
    move |text| read_json(text, mode, WallTime::in_utc).err().as_ref().map(short)
}

fn csv_error(mode: OnFault) -> impl Fn(&str) -> Option<String> {
    move |text| read_csv(text, mode, WallTime::in_utc).err().as_ref().map(short)
}

const NONE: [String; 0] = [];

#[test]
fn bad_codes_are_refused_by_their_cause() {
    assert_eq!(failing(&codes::cases(), codes::error), NONE);
}

#[test]
fn bad_links_are_refused_by_their_cause() {
    assert_eq!(failing(&links::cases(), links::error), NONE);
}

#[test]
fn bad_json_is_refused_by_place_and_cause() {
    assert_eq!(failing(&json::cases(), json_error(OnFault::Refuse)), NONE);
}

#[test]
fn bad_tables_are_refused_by_place_and_cause() {
    assert_eq!(failing(&tables::cases(), csv_error(OnFault::Refuse)), NONE);
}

#[test]
fn bad_storage_is_refused_or_mended() {
    assert_eq!(failing(&storage::documents(), storage::document_error), NONE);
    assert_eq!(failing(&storage::histories(), storage::history_error), NONE);
}

#[test]
fn there_are_more_than_three_hundred_and_all_have_names_of_their_own() {
    let entries =
        [codes::cases(), links::cases(), json::cases(), tables::cases(), storage::documents(), storage::histories()];
    let counts = entries.each_ref().map(Vec::len);
    let names: HashSet<(usize, &str)> = entries
        .iter()
        .enumerate()
        .flat_map(|(entry, all)| all.iter().map(move |case| (entry, case.name.as_str())))
        .collect();
    let twice = entries.iter().flat_map(|all| {
        all.iter().enumerate().filter(|(at, one)| all[..*at].iter().any(|other| other.name == one.name))
    });
    assert_eq!(twice.map(|(_, case)| case.name.clone()).collect::<Vec<_>>(), NONE, "names that stand twice");
    assert!(names.len() >= 300, "{counts:?}");
    println!("{} bad inputs: {counts:?}", names.len());
}

/// The negative control. It leaves out what the parsers themselves refuse: text that is not JSON, an unclosed quote,
/// nesting beyond serde_json's own limit. The validator catches the rest, and without it none would be refused.
#[test]
fn without_the_validator_the_tests_above_fail() {
    for (cases, guarded, unguarded) in [
        (
            json::cases(),
            &json_error(OnFault::Refuse) as &dyn Fn(&str) -> Option<String>,
            &json_error(OnFault::Unguarded) as &dyn Fn(&str) -> Option<String>,
        ),
        (tables::cases(), &csv_error(OnFault::Refuse), &csv_error(OnFault::Unguarded)),
    ] {
        let parser =
            [Cause::Syntax, Cause::Empty, Cause::OpenQuote, Cause::StrayQuote].map(|cause| format!("{cause:?}"));
        let is_parsers = |case: &&Case| {
            parser.iter().any(|cause| case.expected.ends_with(cause))
                || case.expected == "file NotOurs"
                || case.name == "brackets without end"
        };
        let (parsers, validators): (Vec<Case>, Vec<Case>) = cases.into_iter().partition(|case| is_parsers(&case));
        assert!(validators.len() > 2 * parsers.len(), "{} of {}", validators.len(), parsers.len());
        for case in &validators {
            assert_eq!(guarded(&case.input), Some(case.expected.clone()), "{}", case.name);
            assert_eq!(unguarded(&case.input), None, "{} is refused without the validator too", case.name);
        }
        assert_eq!(failing(&validators, unguarded).len(), validators.len());
    }
    // Without check symbols, a reader takes most bad codes of the right length for ratings.
    let cases = codes::cases();
    let meant: Vec<&Case> = cases.iter().filter(|case| case.expected.starts_with("Check")).collect();
    assert!(meant.len() >= 15 && meant.iter().all(|case| codes::unchecked(&case.input).is_some()));
}
