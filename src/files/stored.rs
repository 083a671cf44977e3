use super::report::ReadReport;
use super::{Cause, Expected, FileError, FilePlace, FileRepair, Mend, OnFault, Zone, json};
use crate::json::{Value, list, quote};
use crate::records::{HistorySnapshot, RecordId, Records, Version};

/// The history from the browser's storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredHistory {
    /// The records, and the version of this save.
    pub kept: HistorySnapshot,
    /// What could not be used. If there is any, set the stored text aside before overwriting it.
    pub repairs: Vec<FileRepair>,
}

/// The history for the browser's storage: the file format with a stamp.
pub fn write_stored(kept: &HistorySnapshot) -> String {
    let mut fields = String::from(",\"stamp\":");
    quote(&mut fields, &kept.version.to_string());
    if !kept.seen.is_empty() {
        fields.push_str(",\"seen\":");
        list(&mut fields, &kept.seen, |fields, version| quote(fields, &version.to_string()));
    }
    json::write(&kept.records, None, &[], &fields)
}

/// Reads the history from the browser's storage. Unusable parts are left out and reported.
///
/// # Errors
///
/// Refuses a text that is not ours, or of a newer version.
pub fn read_stored(text: &str) -> Result<StoredHistory, FileError> {
    // What we store has its zone.
    let zone: Zone = |_| None;
    let (imported, fields) = json::read(text, OnFault::Mend, zone, json::WITHOUT_PLAN)?;
    let mut report = ReadReport::new(OnFault::Mend, zone);
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
    // Only saved files carry present answers; in the history's storage they are an unknown field.
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
