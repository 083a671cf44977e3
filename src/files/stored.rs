use super::report::Report;
use super::{Cause, Expected, FileError, Mend, Mode, Place, Repair, json};
use crate::json::{Value, list, quote};
use crate::records::{Kept, RecordId, Records, Stamp};

/// The history as the browser had stored it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredHistory {
    /// The records, and which save they are.
    pub kept: Kept,
    /// What could not be used. Set the text aside before it is written over.
    pub repairs: Vec<Repair>,
}

/// The history for the browser's storage: a file with a stamp.
pub fn write_stored(kept: &Kept) -> String {
    let mut fields = String::from(",\"stamp\":");
    quote(&mut fields, &kept.stamp.to_string());
    if !kept.seen.is_empty() {
        fields.push_str(",\"seen\":");
        list(&mut fields, &kept.seen, |fields, stamp| quote(fields, &stamp.to_string()));
    }
    json::write(&kept.records, None, &fields)
}

/// Reads the history from the browser's storage. What cannot be used is left out and said; a text that is none of ours,
/// or of a newer version, is refused.
pub fn read_stored(text: &str) -> Result<StoredHistory, FileError> {
    let (imported, fields) = json::read(text, Mode::Mend)?;
    let mut report = Report::new(Mode::Mend);
    report.repairs = imported.repairs;
    let stamp = stamp(&fields.stamp, "stamp", &mut report)?
        .unwrap_or_else(|| Stamp { revision: 0, writer: RecordId::of_number(0) });
    let mut seen = Vec::new();
    match &fields.seen {
        Value::List(items) => {
            for (place, item) in items.iter().enumerate() {
                seen.extend(self::stamp(item, &format!("seen[{place}]"), &mut report)?);
            }
        }
        Value::Nothing => {}
        _ => report.fault(Place::Path("seen".into()), Cause::Kind(Expected::List))?,
    }
    // Answers are in a file that was saved, and never in the storage of the history.
    if imported.present.is_some() {
        report.mend(Place::Path("present".into()), Mend::Unknown("present".into()));
    }
    let mut records = Records::default();
    imported.records.into_iter().for_each(|record| records.put(record));
    Ok(StoredHistory { kept: Kept { stamp, seen, records }, repairs: report.repairs })
}

fn stamp(value: &Value, path: &str, report: &mut Report) -> Result<Option<Stamp>, FileError> {
    let text = if let Value::Text(text) = value { text } else { "" };
    match text.parse() {
        Ok(stamp) => Ok(Some(stamp)),
        Err(_) => {
            let cause = Cause::Id(super::limits::quoted(text));
            report.fault(Place::Path(path.into()), cause).map(|()| None)
        }
    }
}
