//! The one validator: every imported record passes through it, whatever its format.

use super::draft::{Draft, DraftAnswers, DraftItem, Part, Whereabouts};
use super::limits::quoted;
use super::report::ReadReport;
use super::{Cause, Expected, FileError, Mend};
use crate::codec::{Day, RatingCode};
use crate::framework::{Answer, Factor, NOTE_LIMIT, Profile, Rating};
use crate::json::Value;
use crate::outside;
use crate::plan::{EVIDENCE_LIMIT, PlanItem, WHAT_LIMIT, WHO_LIMIT};
use crate::records::{NAME_LIMIT, Record, RecordId, RecordTime, clean_name};

/// Validates a draft and adds its record to `all`, with a unique id. Adds none if the draft has to be left out.
pub(super) fn record(
    draft: &Draft,
    at: Whereabouts,
    all: &mut Vec<Record>,
    report: &mut ReadReport,
) -> Result<(), FileError> {
    let organisation = name(&draft.organisation, Part::Organisation, at, report)?;
    let title = name(&draft.title, Part::Title, at, report)?;
    let time = time(&draft.time, at, report)?;
    let profile = profile(&draft.answers, at, report)?;
    let id = id(&draft.id, at, report)?;
    let Some((time, id)) = time.zip(id) else { return Ok(()) };
    let is_taken = |id: &RecordId| all.iter().any(|other| other.id() == id);
    if let Some(id) = id.as_ref().filter(|id| is_taken(id)) {
        let found = quoted(id.as_str());
        report.fault_or(at(Part::Id), Cause::DuplicateId(found.clone()), Mend::NewId(found))?;
    }
    let id = id.unwrap_or_else(|| id_of_meaning(&organisation, &title, time, &profile));
    let id = if is_taken(&id) { id.beside(is_taken) } else { id };
    all.push(Record::new(id, time, profile).in_organisation(&organisation).titled(&title));
    Ok(())
}

/// Validates an item of the plan and adds it to `all`, with a unique id. Adds none if it has to be left out.
pub(super) fn item(
    draft: &DraftItem,
    at: Whereabouts,
    all: &mut Vec<PlanItem>,
    report: &mut ReadReport,
) -> Result<(), FileError> {
    let organisation = name(&draft.organisation, Part::Organisation, at, report)?;
    let factor = factor(&draft.factor, at, report)?;
    let from = rating(&draft.from, Part::Field("from"), at, report)?;
    let target = rating(&draft.target, Part::Field("target"), at, report)?;
    if draft.target == Value::Nothing {
        report.fault(at(Part::Field("target")), Cause::Missing("target"))?;
    }
    let what = line(&draft.what, ("what", WHAT_LIMIT), at, report)?;
    let who = line(&draft.who, ("who", WHO_LIMIT), at, report)?;
    let evidence = line(&draft.evidence, ("evidence", EVIDENCE_LIMIT), at, report)?;
    let (by, done) = (day(&draft.by, "by", at, report)?, day(&draft.done, "done", at, report)?);
    let id = id(&draft.id, at, report)?;
    let (Some(factor), Some(target), Some(id)) = (factor, target, id) else { return Ok(()) };
    let is_taken = |id: &RecordId| all.iter().any(|other| other.id == *id);
    if let Some(id) = id.as_ref().filter(|id| is_taken(id)) {
        let found = quoted(id.as_str());
        report.fault_or(at(Part::Id), Cause::DuplicateId(found.clone()), Mend::NewId(found))?;
    }
    let id = id.unwrap_or_else(|| {
        let (by, target) = (by.map(Day::iso).unwrap_or_default(), target.value().to_string());
        id_of_texts(&["plan", &organisation, factor.digit(), &target, &what, &who, &by])
    });
    let id = if is_taken(&id) { id.beside(is_taken) } else { id };
    all.push(PlanItem { organisation, what, who, by, evidence, done, ..PlanItem::new(id, factor, from, target) });
    Ok(())
}

fn factor(value: &Value, at: Whereabouts, report: &mut ReadReport) -> Result<Option<Factor>, FileError> {
    let found = match value {
        Value::Nothing => return report.fault(at(Part::Field("factor")), Cause::Missing("factor")).map(|()| None),
        Value::Number(number) => {
            let whole = Factor::ALL.into_iter().find(|factor| f64::from(factor.number()) == *number);
            if whole.is_some() {
                return Ok(whole);
            }
            number.to_string()
        }
        Value::Text(text) => text.clone(),
        _ => "…".into(),
    };
    report.fault(at(Part::Field("factor")), Cause::Factor(quoted(&found))).map(|()| None)
}

/// A text of an item: on one line, and of at most so many characters.
fn line(
    value: &Value,
    (field, limit): (&'static str, usize),
    at: Whereabouts,
    report: &mut ReadReport,
) -> Result<String, FileError> {
    let found = text(value, Part::Field(field), at, report)?;
    let clean = outside::clean(found, limit);
    if clean != found {
        let is_cut = found.chars().nth(limit).is_some();
        report.mend(at(Part::Field(field)), if is_cut { Mend::Cut(limit) } else { Mend::Cleaned });
    }
    Ok(clean)
}

fn day(value: &Value, field: &'static str, at: Whereabouts, report: &mut ReadReport) -> Result<Option<Day>, FileError> {
    let cause = match value {
        Value::Nothing => return Ok(None),
        Value::Text(text) => match report.dates.read(text) {
            Ok((time, mend)) => {
                let (year, month, date) = time.moment().date();
                let day = Day::new(year, month, date).filter(|_| !time.has_hour());
                if day.is_some() {
                    mend.into_iter().for_each(|mend| report.mend(at(Part::Field(field)), mend));
                    return Ok(day);
                }
                Cause::Day(quoted(text))
            }
            Err(Cause::Timestamp(found)) => Cause::Day(found),
            Err(cause) => cause,
        },
        _ => Cause::Kind(Expected::Text),
    };
    report.fault(at(Part::Field(field)), cause).map(|()| None)
}

/// The answers and notes of a draft.
pub(super) fn profile(draft: &DraftAnswers, at: Whereabouts, report: &mut ReadReport) -> Result<Profile, FileError> {
    if draft.ratings == Value::Nothing {
        report.fault(at(Part::Ratings), Cause::Missing("ratings"))?;
    }
    let ratings = eight(&draft.ratings, Part::Ratings, at, report)?;
    let unknown = eight(&draft.unknown, Part::UnknownAll, at, report)?;
    let notes = eight(&draft.notes, Part::Notes, at, report)?;
    let mut profile = Profile::default();
    for factor in Factor::ALL {
        let place = factor.index();
        let rating = rating(&ratings[place], Part::Rating(place), at, report)?;
        let is_unknown = flag(&unknown[place], Part::Unknown(place), at, report)?;
        let answer = match rating {
            Some(rating) => {
                if is_unknown {
                    report.mend(at(Part::Unknown(place)), Mend::RatingTaken);
                }
                Answer::Rated(rating)
            }
            None if is_unknown => Answer::Unknown,
            None => Answer::Open,
        };
        let note = text(&notes[place], Part::Note(place), at, report)?;
        if note.chars().nth(NOTE_LIMIT).is_some() {
            report.mend(at(Part::Note(place)), Mend::Cut(NOTE_LIMIT));
        }
        profile = profile.with_answer(factor, answer).with_note(factor, note);
    }
    Ok(profile)
}

/// The eight items of a list, one a factor; all `Nothing` if the list is missing.
fn eight(
    list: &Value,
    part: Part,
    at: Whereabouts,
    report: &mut ReadReport,
) -> Result<[Value; Factor::COUNT], FileError> {
    let items: &[Value] = match list {
        Value::Nothing => return Ok(Default::default()),
        Value::List(items) => items,
        _ => {
            report.fault(at(part), Cause::Kind(Expected::List))?;
            &[]
        }
    };
    if items.len() != Factor::COUNT {
        report.fault(at(part), Cause::Count { found: items.len(), expected: Factor::COUNT })?;
    }
    Ok(std::array::from_fn(|place| items.get(place).cloned().unwrap_or_default()))
}

fn rating(value: &Value, part: Part, at: Whereabouts, report: &mut ReadReport) -> Result<Option<Rating>, FileError> {
    let found = match value {
        Value::Nothing => return Ok(None),
        Value::Number(number) => {
            let whole = Rating::ALL.into_iter().find(|rating| f64::from(rating.value()) == *number);
            if whole.is_some() {
                return Ok(whole);
            }
            number.to_string()
        }
        Value::Text(text) => text.clone(),
        Value::Flag(flag) => flag.to_string(),
        Value::List(_) => "[…]".into(),
        Value::Object(_) => "{…}".into(),
    };
    report.fault(at(part), Cause::Rating(quoted(&found)))?;
    Ok(None)
}

fn flag(value: &Value, part: Part, at: Whereabouts, report: &mut ReadReport) -> Result<bool, FileError> {
    match value {
        Value::Nothing => Ok(false),
        Value::Flag(flag) => Ok(*flag),
        _ => report.fault(at(part), Cause::Kind(Expected::Flag)).map(|()| false),
    }
}

fn text<'a>(value: &'a Value, part: Part, at: Whereabouts, report: &mut ReadReport) -> Result<&'a str, FileError> {
    match value {
        Value::Nothing => Ok(""),
        Value::Text(text) => Ok(text),
        _ => report.fault(at(part), Cause::Kind(Expected::Text)).map(|()| ""),
    }
}

fn name(value: &Value, part: Part, at: Whereabouts, report: &mut ReadReport) -> Result<String, FileError> {
    let found = text(value, part, at, report)?;
    let clean = clean_name(found);
    if clean != found {
        let is_cut = clean.chars().count() == NAME_LIMIT;
        report.mend(at(part), if is_cut { Mend::Cut(NAME_LIMIT) } else { Mend::Cleaned });
    }
    Ok(clean)
}

fn time(value: &Value, at: Whereabouts, report: &mut ReadReport) -> Result<Option<RecordTime>, FileError> {
    let cause = match value {
        Value::Nothing => Cause::Missing("time"),
        Value::Text(text) => match report.dates.read(text) {
            Ok((time, mend)) => {
                mend.into_iter().for_each(|mend| report.mend(at(Part::Time), mend));
                return Ok(Some(time));
            }
            Err(cause) => cause,
        },
        _ => Cause::Kind(Expected::Text),
    };
    report.fault(at(Part::Time), cause).map(|()| None)
}

/// `Some(Some(id))`; `Some(None)` if the record has no id; `None` if its id is invalid and the record is left out.
fn id(value: &Value, at: Whereabouts, report: &mut ReadReport) -> Result<Option<Option<RecordId>>, FileError> {
    let found = text(value, Part::Id, at, report)?;
    if found.is_empty() {
        return Ok(Some(None));
    }
    match found.parse() {
        Ok(id) => Ok(Some(Some(id))),
        Err(_) => report.fault(at(Part::Id), Cause::Id(quoted(found))).map(|()| None),
    }
}

/// An id for what has none, hashed from its texts. FNV-1a: it need not be secure.
fn id_of_texts(texts: &[&str]) -> RecordId {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for text in texts {
        for byte in text.bytes().chain([0xFF]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    RecordId::of_number(hash)
}

/// An id for a record without one, hashed from its contents, so that importing the same record again yields the same
/// id. A day is hashed as its first moment in UTC: earlier versions knew no days.
fn id_of_meaning(organisation: &str, title: &str, at: RecordTime, profile: &Profile) -> RecordId {
    let (moment, code) = (at.moment().to_string(), RatingCode::of(&profile.ratings()).to_string());
    let mut texts = vec![organisation, title, &moment, &code];
    for factor in Factor::ALL {
        texts.push(if profile.answer(factor) == Answer::Unknown { "?" } else { "" });
        texts.push(profile.note(factor));
    }
    id_of_texts(&texts)
}
