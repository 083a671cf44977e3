//! Texts that try to become something else: markup, scripts, formulas, paths, fields of a file. Through every entry
//! they stay text, or are refused. Browser tests check that they are also displayed as text.

mod support;

use double_cycle::codec::{read_code, shared_code};
use double_cycle::files::*;
use double_cycle::framework::{Factor, Profile};
use double_cycle::i18n::Language;
use double_cycle::records::{ImportPlan, Record, Records, WallTime, clean_name};
use double_cycle::state::{Document, Settings, restore};
use double_cycle::wording::keeping_phrases;
use support::{at, id, profile, records};

fn payloads() -> Vec<String> {
    let file = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/payloads.json")).unwrap();
    let all: Vec<String> = serde_json::from_str(&file).unwrap();
    let mut once = all.clone();
    once.sort();
    once.dedup();
    assert!(once.len() == all.len() && all.len() >= 200, "{} payloads", all.len());
    all
}

/// A history with the payload in every text field.
fn poisoned(payload: &str) -> Records {
    let noted = Factor::ALL.into_iter().fold(profile("33422311"), |profile, factor| profile.with_note(factor, payload));
    records([Record::new(id("a"), at("2026-11-22"), noted).in_organisation(payload).titled(payload)])
}

fn taken(imported: Imported) -> Records {
    ImportPlan::of(&Records::default(), imported.records).apply(&Records::default()).unwrap()
}

#[test]
fn in_files_they_stay_the_text_they_were() {
    for payload in payloads() {
        let all = poisoned(&payload);
        let json = write_json(&all, Some(all.iter().next().unwrap().profile()), &[]);
        // Any JSON reader finds one record with its usual fields, and the payload within a text.
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(read.as_object().unwrap().keys().collect::<Vec<_>>(), ["format", "present", "records", "version"]);
        assert_eq!(read["records"].as_array().unwrap().len(), 1);
        assert_eq!(read["records"][0].as_object().unwrap().len(), 7);
        assert_eq!(read["records"][0]["notes"][7], payload.as_str());
        let back = read_json(&json, OnFault::Refuse, WallTime::in_utc).unwrap();
        assert_eq!((taken(back.clone()), back.repairs), (all.clone(), vec![]), "{payload:?}");
        for language in Language::ALL {
            let style = CsvStyle::of(language);
            let csv = write_csv(&all, style, [payload.as_str(); 8].map(|_| "name"));
            let mut reader = csv::ReaderBuilder::new();
            reader.delimiter(style.delimiter as u8).has_headers(false);
            let rows: Vec<_> = reader.from_reader(csv.as_bytes()).into_records().map(Result::unwrap).collect();
            assert_eq!((rows.len(), rows[1].len()), (2, rows[0].len()), "{payload:?}");
            assert_eq!(unescape_formula(&rows[1][12]), payload);
            for cell in rows[1].iter().take(20) {
                assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell:?}");
                assert!(!cell.starts_with(['\t', '\r', '\n']), "{cell:?}");
            }
            assert_eq!(taken(read_csv(&csv, OnFault::Refuse, WallTime::in_utc).unwrap()), all, "{payload:?}");
        }
    }
}

#[test]
fn in_the_browsers_storage_they_stay_the_text_they_were() {
    for payload in payloads() {
        let noted = Profile::default().with_note(Factor::Listening, &payload);
        let json = Document::of(&noted, Settings::default(), 1).to_json();
        let restored = restore(&mut serde_json::Deserializer::from_str(&json)).unwrap();
        assert_eq!((restored.profile.note(Factor::Listening), restored.repairs.len()), (payload.as_str(), 0));
    }
}

#[test]
fn in_names_they_lose_what_cannot_be_seen_and_nothing_else() {
    for payload in payloads() {
        let name = clean_name(&payload);
        assert!(
            !name.contains(|c: char| c.is_control() || matches!(c, '\u{200B}' | '\u{202E}' | '\u{FEFF}')),
            "{name:?}"
        );
        let seen = |text: &str| text.chars().filter(|c| c.is_ascii_graphic()).collect::<String>();
        assert_eq!(seen(&name), seen(&payload));
    }
}

#[test]
fn as_names_of_files_they_are_letters_and_dashes() {
    for payload in payloads() {
        let name = file_name(&payload, at("2026-11-22").moment(), "csv");
        assert!(name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.')), "{name}");
        assert_eq!(name.matches('.').count(), 1);
        assert!(name.starts_with("double-cycle-") && name.ends_with("-2026-11-22.csv"), "{name}");
    }
}

#[test]
fn in_place_of_ids_times_ratings_and_codes_they_are_refused() {
    for payload in payloads() {
        let quoted = serde_json::Value::from(payload.as_str()).to_string();
        let record = |id: &str, time: &str, rating: &str| {
            format!(
                "{{\"format\":\"double-cycle\",\"version\":1,\"records\":[{{\"id\":{id},\"time\":{time},\"ratings\":[{rating},0,0,0,0,0,0,0]}}]}}"
            )
        };
        let cause =
            |text: &str| read_json(text, OnFault::Refuse, WallTime::in_utc).map(|_| ()).map_err(|error| error.cause);
        // Some payloads are valid ids: letters and underscores.
        let is_id = matches!(payload.as_str(), "__proto__" | "constructor" | "toString");
        assert_eq!(cause(&record(&quoted, "\"2026-11-22\"", "0")).is_ok(), is_id, "{payload:?}");
        assert!(matches!(cause(&record("\"a\"", &quoted, "0")), Err(Cause::Timestamp(_))), "{payload:?}");
        assert!(matches!(cause(&record("\"a\"", "\"2026-11-22\"", &quoted)), Err(Cause::Rating(_))), "{payload:?}");
        assert!(read_code(&payload).is_err(), "{payload:?}");
        assert!(shared_code(&format!("#r={payload}")).is_none_or(|(_, code)| code.is_err()), "{payload:?}");
    }
}

#[test]
fn as_names_of_fields_and_columns_they_are_left_out_and_said() {
    for payload in payloads() {
        let quoted = serde_json::Value::from(payload.as_str()).to_string();
        let text = format!("{{\"format\":\"double-cycle\",\"version\":1,{quoted}:{{\"x\":1}},\"records\":[]}}");
        let imported = read_json(&text, OnFault::Refuse, WallTime::in_utc).unwrap();
        assert!(matches!(&imported.repairs[..], [FileRepair { mend: Mend::Unknown(_), .. }]), "{payload:?}");
        let column = format!("\"{}\"", payload.replace('"', "\"\""));
        let text = format!("time,r1,r2,r3,r4,r5,r6,r7,r8,{column}\n2026-11-22,1,1,1,1,1,1,1,1,x\n");
        let imported = read_csv(&text, OnFault::Refuse, WallTime::in_utc).unwrap();
        assert_eq!((imported.records.len(), imported.repairs.len()), (1, 1), "{payload:?}");
    }
}

/// In a sentence a payload is one short part on one line, and its placeholders are not filled.
#[test]
fn in_sentences_they_are_quoted_on_one_line() {
    for payload in payloads() {
        let quoted = serde_json::Value::from(payload.as_str()).to_string();
        let text = format!("{{\"format\":\"double-cycle\",\"version\":1,\"records\":[{{\"time\":{quoted}}}]}}");
        let error = read_json(&text, OnFault::Refuse, WallTime::in_utc).unwrap_err();
        for language in Language::ALL {
            let sentence = keeping_phrases::file_problem(&language.texts().studio.keeping, "a.json", &error);
            let shown = |c: char| match c {
                c if c.is_control() => ' ',
                // Invisible characters, which would reorder or hide the rest.
                '\u{200B}' | '\u{202E}' | '\u{2028}' | '\u{FEFF}' => '\u{FFFD}',
                c => c,
            };
            let part: String = payload.chars().take(40).map(shown).collect();
            assert!(sentence.contains(&part) && !sentence.contains(char::is_control), "{sentence}");
            assert!(sentence.chars().count() < 220, "{sentence}");
        }
    }
}

/// The negative control: without the guards, payloads do become something else.
#[test]
fn without_the_guards_they_would_become_something_else() {
    let all = payloads();
    let broken_json = all
        .iter()
        .filter(|payload| serde_json::from_str::<serde_json::Value>(&format!("{{\"title\":\"{payload}\"}}")).is_err())
        .count();
    let broken_csv = all.iter().filter(|payload| {
        let line = format!("a,{payload},b");
        let read = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes()).into_records().next();
        read.and_then(Result::ok).is_none_or(|row| row.len() != 3 || &row[1] != payload.as_str())
    });
    let formulas = all.iter().filter(|payload| payload.trim_start().starts_with(['=', '+', '-', '@'])).count();
    let elements = all.iter().filter(|payload| payload.contains('<')).count();
    assert!(broken_json > 50 && broken_csv.count() > 30 && formulas > 15 && elements > 100);
}
