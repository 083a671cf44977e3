//! Sentences about the history and files.

use crate::files::{Cause, Expected, FileError, FilePlace, FileRepair, Mend, SIZE_LIMIT};
use crate::i18n::{KeepingTexts, fill};
use crate::outside::outside;
use crate::records::{Record, Records};

/// Why a file was refused: that nothing has changed, then the place and the cause.
pub fn file_problem(texts: &KeepingTexts, file: &str, error: &FileError) -> String {
    let refused = fill(texts.refused, &[("file", &outside(file))]);
    format!("{refused} {}", placed(texts, &error.place, &cause(texts, &error.cause)))
}

/// How many files wait until the visitor has decided on a plan.
pub fn waiting(texts: &KeepingTexts, count: usize) -> String {
    fill(texts.plan_waiting, &[("count", &count.to_string())])
}

/// One repair: its place and what was done.
pub fn repair(texts: &KeepingTexts, repair: &FileRepair) -> String {
    let mended = match &repair.mend {
        Mend::Cut(limit) => fill(texts.mend_cut, &[("limit", &limit.to_string())]),
        Mend::Windows1252 => texts.mend_windows.into(),
        Mend::Day { found, read } => fill(texts.mend_day, &[("found", &outside(found)), ("read", read)]),
        Mend::LocalTime { found, read } => fill(texts.mend_local_time, &[("found", &outside(found)), ("read", read)]),
        Mend::Cleaned => texts.mend_cleaned.into(),
        Mend::Unknown(found) => fill(texts.mend_unknown, &[("found", &outside(found))]),
        Mend::RatingTaken => texts.mend_rating_taken.into(),
        Mend::NewId(found) => fill(texts.mend_new_id, &[("found", &outside(found))]),
        Mend::LeftOut(why) => fill(texts.mend_left_out, &[("cause", &cause(texts, why))]),
    };
    placed(texts, &repair.place, &mended)
}

/// A cause, as the end of a sentence.
pub fn cause(texts: &KeepingTexts, cause: &Cause) -> String {
    let found = |text: &'static str, found: &str| fill(text, &[("found", &outside(found))]);
    match cause {
        Cause::TooLarge(bytes) => {
            let kilobytes = |bytes: usize| bytes.div_ceil(1024).to_string();
            fill(texts.cause_too_large, &[("size", &kilobytes(*bytes)), ("limit", &kilobytes(SIZE_LIMIT))])
        }
        Cause::Empty => texts.cause_empty.into(),
        Cause::NotText => texts.cause_not_text.into(),
        Cause::Workbook => texts.cause_workbook.into(),
        Cause::NotOurs => texts.cause_not_ours.into(),
        Cause::NoVersion => texts.cause_no_version.into(),
        Cause::Newer(version) => fill(texts.cause_newer, &[("version", &version.to_string())]),
        Cause::Syntax => texts.cause_syntax.into(),
        Cause::TooDeep => texts.cause_too_deep.into(),
        Cause::DuplicateField(name) => found(texts.cause_duplicate_field, name),
        Cause::Missing(name) => found(texts.cause_missing, name),
        Cause::Kind(Expected::Text) => texts.cause_kind_text.into(),
        Cause::Kind(Expected::Flag) => texts.cause_kind_flag.into(),
        Cause::Kind(Expected::List) => texts.cause_kind_list.into(),
        Cause::Kind(Expected::Object) => texts.cause_kind_object.into(),
        Cause::Count { found, expected } => {
            fill(texts.cause_count, &[("found", &found.to_string()), ("expected", &expected.to_string())])
        }
        Cause::Rating(text) => found(texts.cause_rating, text),
        Cause::Factor(text) => found(texts.cause_factor, text),
        Cause::Day(text) => found(texts.cause_day, text),
        Cause::Timestamp(text) => found(texts.cause_moment, text),
        Cause::DayOrMonth(text) => found(texts.cause_day_or_month, text),
        Cause::Id(text) => found(texts.cause_id, text),
        Cause::DuplicateId(id) => found(texts.cause_duplicate_id, id),
        Cause::DuplicateColumn(name) => found(texts.cause_duplicate_column, name),
        Cause::OpenQuote => texts.cause_open_quote.into(),
        Cause::StrayQuote => texts.cause_stray_quote.into(),
    }
}

/// A sentence that begins with its place. If the place is the whole file, `rest` is capitalised instead.
fn placed(texts: &KeepingTexts, at: &FilePlace, rest: &str) -> String {
    let start = place(texts, at);
    if start.is_empty() { capital(rest) } else { format!("{start} {rest}") }
}

/// The start of a sentence that names the place; empty for the whole file.
pub fn place(texts: &KeepingTexts, place: &FilePlace) -> String {
    match place {
        FilePlace::Whole => String::new(),
        FilePlace::Text { line, column } => {
            fill(texts.place_text, &[("line", &line.to_string()), ("column", &column.to_string())])
        }
        FilePlace::Cell { line, column: None } => fill(texts.place_row, &[("line", &line.to_string())]),
        FilePlace::Cell { line, column: Some(column) } => {
            fill(texts.place_cell, &[("line", &line.to_string()), ("column", &outside(column))])
        }
        FilePlace::Path(path) if path.is_empty() => String::new(),
        FilePlace::Path(path) => fill(texts.place_path, &[("path", &outside(path))]),
    }
}

/// A text with its first letter capitalised.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The number of records, in words.
pub fn record_count(texts: &KeepingTexts, records: &Records) -> String {
    match records.len() {
        1 => texts.count_one.into(),
        count => fill(texts.count_many, &[("count", &count.to_string())]),
    }
}

/// A record's title, or "untitled", standing alone.
pub fn title<'a>(texts: &KeepingTexts, record: &'a Record) -> &'a str {
    if record.title().is_empty() { texts.untitled } else { record.title() }
}

/// An organisation's name, or that it has none, standing alone.
pub fn organisation<'a>(texts: &KeepingTexts, name: &'a str) -> &'a str {
    if name.is_empty() { texts.no_organisation } else { name }
}

/// [`title`] for use within a sentence or beside other text: safe against bidirectional characters.
pub fn title_within(texts: &KeepingTexts, record: &Record) -> String {
    outside(title(texts, record))
}

/// [`organisation`] for use within a sentence or beside other text: safe against bidirectional characters.
pub fn organisation_within(texts: &KeepingTexts, name: &str) -> String {
    outside(organisation(texts, name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    /// Puts hostile text into every part of a sentence that comes from a file.
    #[test]
    fn nothing_in_a_file_turns_a_sentence() {
        let hostile = "a\u{202E}b\u{2069}דו 3";
        let shown = "\u{2068}a\u{FFFD}b\u{FFFD}דו 3\u{2069}";
        let text = || String::from(hostile);
        let places = [FilePlace::Whole, FilePlace::Path(text()), FilePlace::Cell { line: 1, column: Some(text()) }];
        let causes = [
            Cause::DuplicateField(text()),
            Cause::Missing("id"),
            Cause::Rating(text()),
            Cause::Timestamp(text()),
            Cause::DayOrMonth(text()),
            Cause::Id(text()),
            Cause::DuplicateId(text()),
            Cause::DuplicateColumn(text()),
        ];
        let read = || String::from("2026-11-22");
        let mends = [
            Mend::Unknown(text()),
            Mend::NewId(text()),
            Mend::LeftOut(Cause::Id(text())),
            Mend::Day { found: text(), read: read() },
            Mend::LocalTime { found: text(), read: read() },
        ];
        for language in Language::ALL {
            let words = &language.texts().studio.keeping;
            let mut sentences = Vec::new();
            for place in &places {
                for cause in &causes {
                    sentences.push(file_problem(
                        words,
                        hostile,
                        &FileError { place: place.clone(), cause: cause.clone() },
                    ));
                }
                sentences.extend(
                    mends.iter().map(|mend| repair(words, &FileRepair { place: place.clone(), mend: mend.clone() })),
                );
            }
            for sentence in sentences {
                // Outside the isolated parts there must be no bidirectional character.
                let rest = sentence.replace(shown, "");
                assert!(sentence != rest && !rest.contains(['\u{202E}', '\u{2068}', '\u{2069}', 'ד']), "{sentence}");
            }
        }
    }

    #[test]
    fn a_refusal_names_place_and_cause_in_every_language() {
        let error = FileError {
            place: FilePlace::Cell { line: 3, column: Some("r5".into()) },
            cause: Cause::Rating("<b>".into()),
        };
        let sentences = [Language::English, Language::Finnish, Language::Swedish]
            .map(|language| file_problem(&language.texts().studio.keeping, "a.csv", &error));
        assert_eq!(
            sentences,
            [
                "a.csv was not imported, and nothing has changed. Line 3, column “r5”: “<b>” is not a rating: it must be a \
                 whole number from 0 to 5, or empty.",
                "a.csv: lukeminen ei onnistunut, eikä mikään muuttunut. Rivi 3, sarake ”r5”: ”<b>” ei ole arvio: \
                 arvion on oltava kokonaisluku 0–5 tai tyhjä.",
                "a.csv lästes inte in, och ingenting har ändrats. Rad 3, kolumn ”r5”: ”<b>” är ingen bedömning: den \
                 ska vara ett heltal från 0 till 5, eller tom.",
            ]
        );
        let error = FileError { place: FilePlace::Whole, cause: Cause::TooLarge(400 * 1024) };
        let sentence = file_problem(&Language::English.texts().studio.keeping, "a.csv", &error);
        assert!(sentence.ends_with("Its size is 400 kB, and the limit is 320 kB."), "{sentence}");
    }
}
