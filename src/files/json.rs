//! The history as a JSON file, in plain values, one record a line.

use super::draft::{Draft, DraftAnswers, DraftItem, Part};
use super::report::ReadReport;
use super::{Cause, Expected, FileError, FilePlace, Imported, Mend, OnFault, SIZE_LIMIT, Zone, validate};
use crate::codec::Day;
use crate::framework::{Answer, Factor, Profile, Rating};
use crate::json::{self, Fault, ReadError, Value, list, quote};
use crate::plan::PlanItem;
use crate::records::{Record, Records};

/// The newest version that is read. A file with a plan has it; one without has version 1, which older programs read too.
pub const FILE_VERSION: u32 = 2;
/// The version without a plan. The history in the browser's storage has it: tabs of earlier versions read that, too.
pub(super) const WITHOUT_PLAN: u32 = 1;

/// The value of the field `format` in each of our files.
const FORMAT: &str = "double-cycle";

/// The history as a file, with the present answers if given, and the items of the plan if there are any.
pub fn write_json(records: &Records, present: Option<&Profile>, plan: &[&PlanItem]) -> String {
    write(records, present, plan, "")
}

/// The file, with extra fields after the version.
pub(super) fn write(records: &Records, present: Option<&Profile>, plan: &[&PlanItem], fields: &str) -> String {
    let version = if plan.is_empty() { WITHOUT_PLAN } else { FILE_VERSION };
    let mut json = format!("{{\"format\":\"{FORMAT}\",\"version\":{version}{fields},\n");
    if let Some(profile) = present {
        json.push_str("\"present\":{");
        write_answers(&mut json, profile);
        json.push_str("},\n");
    }
    json.push_str("\"records\":[");
    for (place, record) in records.iter().enumerate() {
        json.push_str(if place == 0 { "\n" } else { ",\n" });
        write_record(&mut json, record);
    }
    json.push_str("\n]");
    if !plan.is_empty() {
        json.push_str(",\n\"plan\":[");
        for (place, item) in plan.iter().enumerate() {
            json.push_str(if place == 0 { "\n" } else { ",\n" });
            write_item(&mut json, item);
        }
        json.push_str("\n]");
    }
    json.push_str("}\n");
    json
}

fn write_item(json: &mut String, item: &PlanItem) {
    let rating = |rating: Option<Rating>| rating.map_or_else(|| "null".into(), |rating| rating.value().to_string());
    let text = |json: &mut String, name: &str, text: &str| {
        json.push_str(name);
        quote(json, text);
    };
    let day = |json: &mut String, name: &str, day: Option<Day>| match day {
        Some(day) => text(json, name, &day.iso()),
        None => json.push_str(&[name, "null"].concat()),
    };
    text(json, "{\"id\":", item.id.as_str());
    text(json, ",\"organisation\":", &item.organisation);
    let (from, target) = (rating(item.from), rating(Some(item.target)));
    json.push_str(&[",\"factor\":", item.factor.digit(), ",\"from\":", &from, ",\"target\":", &target].concat());
    text(json, ",\"what\":", &item.what);
    text(json, ",\"who\":", &item.who);
    day(json, ",\"by\":", item.by);
    text(json, ",\"evidence\":", &item.evidence);
    day(json, ",\"done\":", item.done);
    json.push('}');
}

fn write_record(json: &mut String, record: &Record) {
    let time = record.at().to_string();
    let texts = [
        ("{\"id\":", record.id().as_str()),
        (",\"organisation\":", record.organisation()),
        (",\"title\":", record.title()),
        (",\"time\":", &time),
    ];
    for (name, text) in texts {
        json.push_str(name);
        quote(json, text);
    }
    json.push(',');
    write_answers(json, record.profile());
    json.push('}');
}

fn write_answers(json: &mut String, profile: &Profile) {
    json.push_str("\"ratings\":");
    list(json, &Factor::ALL, |json, factor| match profile.answer(*factor).rating().map(Rating::value) {
        Some(value) => json.push_str(&value.to_string()),
        None => json.push_str("null"),
    });
    json.push_str(",\"unknown\":");
    list(json, &Factor::ALL, |json, factor| {
        json.push_str(if profile.answer(*factor) == Answer::Unknown { "true" } else { "false" });
    });
    json.push_str(",\"notes\":");
    list(json, &Factor::ALL, |json, factor| quote(json, profile.note(*factor)));
}

/// Reads a JSON file; `zone` is that of times without one.
///
/// # Errors
///
/// Refuses text that is too large, empty, not JSON, not ours or of a newer version, and any part at fault unless `mode`
/// mends it.
pub fn read_json(text: &str, mode: OnFault, zone: Zone) -> Result<Imported, FileError> {
    read(text, mode, zone, FILE_VERSION).map(|(imported, _)| imported)
}

/// Reads a file of the version `newest` at most, and returns the extra fields of the browser's storage too.
pub(super) fn read(text: &str, mode: OnFault, zone: Zone, newest: u32) -> Result<(Imported, Fields), FileError> {
    let mut report = ReadReport::new(mode, zone);
    if text.len() > SIZE_LIMIT {
        report.refuse(FilePlace::Whole, Cause::TooLarge(text.len()))?;
    }
    let text = text.trim_start_matches('\u{FEFF}');
    if text.trim().is_empty() {
        return Err(FileError { place: FilePlace::Whole, cause: Cause::Empty });
    }
    let document = parse(text, mode.is_guarded())?;
    let Value::Object(mut fields) = document else {
        return Err(FileError { place: FilePlace::Whole, cause: Cause::NotOurs });
    };
    if Value::take(&mut fields, "format") != Value::Text(FORMAT.into()) {
        report.refuse(path("format"), Cause::NotOurs)?;
    }
    let mut has_plan = false;
    match Value::take(&mut fields, "version") {
        Value::Number(version) if version.fract() == 0.0 && version >= 1.0 && version <= f64::from(u32::MAX) => {
            if version > f64::from(newest) {
                report.refuse(path("version"), Cause::Newer(version as u32))?;
            }
            has_plan = version > f64::from(WITHOUT_PLAN);
        }
        _ => report.refuse(path("version"), Cause::NoVersion)?,
    }
    let kept = Fields { version: Value::take(&mut fields, "stamp"), seen: Value::take(&mut fields, "seen") };
    let present = present(Value::take(&mut fields, "present"), &mut report)?;
    let records = records(Value::take(&mut fields, "records"), &mut report)?;
    let plan = if has_plan { plan(Value::take(&mut fields, "plan"), &mut report)? } else { Vec::new() };
    unknown(fields, "", &mut report);
    Ok((Imported { records, plan, present, repairs: report.repairs }, kept))
}

/// The extra fields of the browser's storage; saved files have neither.
pub(super) struct Fields {
    pub version: Value,
    pub seen: Value,
}

/// Parses a text to values, with serde_json: the browser's `JSON.parse` reports neither duplicate names nor the place
/// of an error.
fn parse(text: &str, is_guarded: bool) -> Result<Value, FileError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = json::read(&mut reader, is_guarded);
    let whole = read.and_then(|value| reader.end().map(|()| value).map_err(ReadError::Source));
    whole.map_err(|error| match error {
        ReadError::Source(error) => syntax(text, &error),
        ReadError::Fault(at, fault) => FileError {
            place: path(&at),
            cause: match fault {
                Fault::TooDeep => Cause::TooDeep,
                Fault::DuplicateField(name) => Cause::DuplicateField(super::limits::quoted(&name)),
            },
        },
    })
}

/// The place of a syntax error. serde_json counts bytes in a line; people count characters.
fn syntax(text: &str, error: &serde_json::Error) -> FileError {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let before = line.bytes().take(error.column()).filter(|byte| byte & 0xC0 != 0x80).count();
    FileError { place: FilePlace::Text { line: error.line().max(1), column: before.max(1) }, cause: Cause::Syntax }
}

fn present(value: Value, report: &mut ReadReport) -> Result<Option<Profile>, FileError> {
    match value {
        Value::Nothing => Ok(None),
        Value::Object(mut fields) => {
            let answers = answers(&mut fields);
            let profile = validate::profile(&answers, &|part| path(&format!("present{}", name(part))), report)?;
            unknown(fields, "present.", report);
            Ok(Some(profile))
        }
        _ => report.fault(path("present"), Cause::Kind(Expected::Object)).map(|()| None),
    }
}

fn records(value: Value, report: &mut ReadReport) -> Result<Vec<Record>, FileError> {
    let items = match value {
        Value::List(items) => items,
        Value::Nothing => return report.fault(path("records"), Cause::Missing("records")).map(|()| Vec::new()),
        _ => return report.fault(path("records"), Cause::Kind(Expected::List)).map(|()| Vec::new()),
    };
    let mut all = Vec::with_capacity(items.len());
    for (number, item) in items.into_iter().enumerate() {
        let at = |part: Part| path(&format!("records[{number}]{}", name(part)));
        let Value::Object(mut fields) = item else {
            report.fault(at(Part::Whole), Cause::Kind(Expected::Object))?;
            continue;
        };
        let draft = Draft {
            id: Value::take(&mut fields, "id"),
            organisation: Value::take(&mut fields, "organisation"),
            title: Value::take(&mut fields, "title"),
            time: Value::take(&mut fields, "time"),
            answers: answers(&mut fields),
        };
        unknown(fields, &format!("records[{number}]."), report);
        validate::record(&draft, &at, &mut all, report)?;
    }
    Ok(all)
}

fn plan(value: Value, report: &mut ReadReport) -> Result<Vec<PlanItem>, FileError> {
    let items = match value {
        Value::List(items) => items,
        Value::Nothing => return Ok(Vec::new()),
        _ => return report.fault(path("plan"), Cause::Kind(Expected::List)).map(|()| Vec::new()),
    };
    let mut all = Vec::with_capacity(items.len());
    for (number, item) in items.into_iter().enumerate() {
        let at = |part: Part| path(&format!("plan[{number}]{}", name(part)));
        let Value::Object(mut fields) = item else {
            report.fault(at(Part::Whole), Cause::Kind(Expected::Object))?;
            continue;
        };
        let draft = DraftItem {
            id: Value::take(&mut fields, "id"),
            organisation: Value::take(&mut fields, "organisation"),
            factor: Value::take(&mut fields, "factor"),
            from: Value::take(&mut fields, "from"),
            target: Value::take(&mut fields, "target"),
            what: Value::take(&mut fields, "what"),
            who: Value::take(&mut fields, "who"),
            by: Value::take(&mut fields, "by"),
            evidence: Value::take(&mut fields, "evidence"),
            done: Value::take(&mut fields, "done"),
        };
        unknown(fields, &format!("plan[{number}]."), report);
        validate::item(&draft, &at, &mut all, report)?;
    }
    Ok(all)
}

fn answers(fields: &mut Vec<(String, Value)>) -> DraftAnswers {
    DraftAnswers {
        ratings: Value::take(fields, "ratings"),
        unknown: Value::take(fields, "unknown"),
        notes: Value::take(fields, "notes"),
    }
}

/// Reports unknown fields.
fn unknown(fields: Vec<(String, Value)>, before: &str, report: &mut ReadReport) {
    for (name, _) in fields {
        let name = super::limits::quoted(&name);
        report.mend(path(&format!("{before}{name}")), Mend::Unknown(name));
    }
}

fn path(path: &str) -> FilePlace {
    FilePlace::Path(path.into())
}

/// The path to a part, relative to its object.
fn name(part: Part) -> String {
    match part {
        Part::Whole => String::new(),
        Part::Field(name) => format!(".{name}"),
        Part::Id => ".id".into(),
        Part::Organisation => ".organisation".into(),
        Part::Title => ".title".into(),
        Part::Time => ".time".into(),
        Part::Ratings => ".ratings".into(),
        Part::Rating(place) => format!(".ratings[{place}]"),
        Part::UnknownAll => ".unknown".into(),
        Part::Unknown(place) => format!(".unknown[{place}]"),
        Part::Notes => ".notes".into(),
        Part::Note(place) => format!(".notes[{place}]"),
    }
}
