use super::report::ReadReport;
use super::{Cause, Expected, FileError, FilePlace, FileRepair, Mend, OnFault, json};
use crate::json::{Value, list, quote};
use crate::records::{HistorySnapshot, RecordId, Records, Version};

/// The history as the browser had stored it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredHistory {
    /// The records, and which save they are.
    pub kept: HistorySnapshot,
    /// What could not be used. Set the text aside before it is written over.
    pub repairs: Vec<FileRepair>,
}

/// The history for the browser's storage: a file with a stamp.
pub fn write_stored(kept: &HistorySnapshot) -> String {
    let mut fields = String::from(",\"stamp\":");
    quote(&mut fields, &kept.version.to_string());
    if !kept.seen.is_empty() {
        fields.push_str(",\"seen\":");
        list(&mut fields, &kept.seen, |fields, version| quote(fields, &version.to_string()));
    }
    json::write(&kept.records, None, &fields)
}

/// Reads the history from the browser's storage. What cannot be used is left out and said; a text that is none of ours,
/// or of a newer version, is refused.
pub fn read_stored(text: &str) -> Result<StoredHistory, FileError> {
    let (imported, fields) = json::read(text, OnFault::Mend)?;
    let mut report = ReadReport::new(OnFault::Mend);
    report.repairs = imported.repairs;
    let version = read_version(&fields.version, "stamp", &mut report)?
        .unwrap_or_else(|| Version { revision: 0, writer: RecordId::of_number(0) });
    let mut seen = Vec::new();
    match &fields.seen {
        Value::List(items) => {
            for (place, item) in items.iter().enumerate() {
                seen.extend(read_version(item, &format!("seen[{place}]"), &mut report)?);
            }
        }
        Value::Nothing => {}
        _ => report.fault(FilePlace::Path("seen".into()), Cause::Kind(Expected::List))?,
    }
    // Answers are in a file that was saved, and never in the storage of the history.
    if imported.present.is_some() {
        report.mend(FilePlace::Path("present".into()), Mend::Unknown("present".into()));
    }
    let mut records = Records::default();
    imported.records.into_iter().for_each(|record| records.put(record));
    Ok(StoredHistory { kept: HistorySnapshot { version, seen, records }, repairs: report.repairs })
}

fn read_version(value: &Value, path: &str, report: &mut ReadReport) -> Result<Option<Version>, FileError> {
    let text = if let Value::Text(text) = value { text } else { "" };
    match text.parse() {
        Ok(version) => Ok(Some(version)),
        Err(_) => {
            let cause = Cause::Id(super::limits::quoted(text));
            report.fault(FilePlace::Path(path.into()), cause).map(|()| None)
        }
    }
}
