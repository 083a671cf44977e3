//! Files of the history: the round trip, what other programs see, and the repairs.

mod support;

use double_cycle::files::*;
use double_cycle::framework::{Answer, Factor, NOTE_LIMIT, Profile};
use double_cycle::i18n::Language;
use double_cycle::plan::{EVIDENCE_LIMIT, Plan, PlanItem, WHAT_LIMIT, WHO_LIMIT};
use double_cycle::records::{
    CAPACITY, HistorySnapshot, ImportPlan, NAME_LIMIT, Record, Records, Timestamp, Version, WallTime,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;
use support::{any_plan, any_profile, any_records, golden, golden_kept, golden_plan, id, profile, record, records};

fn names(language: Language) -> [&'static str; 8] {
    Factor::ALL.map(|factor| language.texts().factor(factor).name)
}

fn csv_of(all: &Records, language: Language) -> String {
    write_csv(all, CsvStyle::of(language), names(language))
}

fn file_in(text: &str) -> Imported {
    read_file(text.as_bytes(), OnFault::Refuse, WallTime::in_utc).unwrap()
}

/// The records after an import into an empty history.
fn taken(imported: Imported) -> Records {
    ImportPlan::of(&Records::default(), imported.records).apply(&Records::default()).unwrap()
}

const GOLDEN: [&str; 5] = ["history.json", "history-fi.csv", "history-en.csv", "stored.json", "plan.json"];

const TABLE: &str = "id;organisation;title;time;r1;r2;r3;r4;r5;r6;r7;r8\r\n\
    a;Pöytylä Oy;“Työ” – 5 € ž;2026-11-22T09:30:00Z;1;2;3;4;5;0;?;\r\n";

/// A table as spreadsheet programs save it in each encoding, and how it is read.
#[test]
fn tables_are_read_in_the_encodings_that_spreadsheet_programs_write() {
    let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let windows = |text: &str| -> Vec<u8> {
        text.chars()
            .map(|c| match c {
                '“' => 0x93,
                '”' => 0x94,
                '–' => 0x96,
                '€' => 0x80,
                'ž' => 0x9E,
                _ => u8::try_from(c).unwrap(),
            })
            .collect()
    };
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    for delimiter in [";", ",", "\t"] {
        let table = TABLE.replace(';', delimiter);
        let (little, big) = (utf16(&table, u16::to_le_bytes), utf16(&table, u16::to_be_bytes));
        let read_as = [FileRepair { place: FilePlace::Whole, mend: Mend::Windows1252 }];
        for (name, bytes, repairs) in [
            ("UTF-8", table.as_bytes().to_vec(), &[][..]),
            ("UTF-8 with a mark", marked(&[0xEF, 0xBB, 0xBF], table.as_bytes().to_vec()), &[]),
            ("UTF-16 LE with a mark", marked(&[0xFF, 0xFE], little.clone()), &[]),
            ("UTF-16 BE with a mark", marked(&[0xFE, 0xFF], big.clone()), &[]),
            ("UTF-16 LE", little, &[]),
            ("UTF-16 BE", big, &[]),
            ("Windows-1252", windows(&table), &read_as),
        ] {
            let imported = read_file(&bytes, OnFault::Refuse, WallTime::in_utc)
                .unwrap_or_else(|error| panic!("{name}: {error:?}"));
            assert_eq!(imported.repairs, repairs, "{name}");
            let record = &imported.records[0];
            assert_eq!((record.organisation(), record.title()), ("Pöytylä Oy", "“Työ” – 5 € ž"), "{name}");
        }
    }
}

#[test]
fn a_note_may_hold_any_character() {
    let noted = Profile::default().with_note(Factor::Groups, "\u{0} and \u{85}");
    let mut all = Records::default();
    all.save(Record::new(id("a"), Timestamp::from_millis(1.6e12).unwrap(), noted)).unwrap();
    let csv = csv_of(&all, Language::English);
    assert!(csv.contains('\u{0}'));
    assert_eq!(taken(file_in(&csv)), all);
}

#[test]
fn what_is_no_text_or_a_spreadsheet_programs_own_is_refused_as_what_it_is() {
    let json = write_json(&golden(), None, &[]);
    let place = json.char_indices().find(|(_, c)| !c.is_ascii()).unwrap().0;
    // One byte of a character is gone, as where a disk fails: what else is UTF-8 would be read as other letters.
    let mut broken_json = json.into_bytes();
    broken_json.remove(place);
    let mut broken_table = TABLE.as_bytes().to_vec();
    broken_table.remove(TABLE.find('ö').unwrap());
    for (name, bytes, cause) in [
        (
            "a workbook",
            b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0 [Content_Types].xml xl/workbook.xml".as_slice(),
            Cause::Workbook,
        ),
        (
            "an open document",
            b"PK\x03\x04\x14\0\0\x08 mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            Cause::Workbook,
        ),
        ("an old workbook", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", Cause::Workbook),
        ("another archive", b"PK\x03\x04\x14\0\0\0word/document.xml", Cause::NotOurs),
        ("JSON that is damaged", &broken_json, Cause::NotText),
        ("a table that is damaged", &broken_table, Cause::NotText),
        ("a picture", b"\xFF\xD8\xFF\xE0\0\x10JFIF", Cause::NotText),
    ] {
        let refused = read_file(bytes, OnFault::Refuse, WallTime::in_utc).err();
        assert_eq!(refused, Some(FileError { place: FilePlace::Whole, cause }), "{name}");
    }
}

/// `WRITE_GOLDEN=1 cargo test --test files` rewrites the golden files after an intended change of the format.
#[test]
fn the_golden_files_are_what_is_written_and_read() {
    let written = [
        write_json(&golden(), Some(&profile("12345?-0").with_note(Factor::Groups, "In progress")), &[]),
        csv_of(&golden(), Language::Finnish),
        csv_of(&golden(), Language::English),
        write_stored(&golden_kept()),
        write_json(&golden(), None, &golden_plan().iter().collect::<Vec<_>>()),
    ];
    for (name, written) in GOLDEN.into_iter().zip(written) {
        let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("WRITE_GOLDEN").is_some() {
            fs::write(&path, &written).unwrap();
        }
        let golden_file = fs::read_to_string(&path).unwrap();
        let rows = |text: &str| text.split("\r\n").map(String::from).collect::<Vec<_>>();
        let [kept, now] = [&golden_file, &written].map(|text| rows(text));
        // A table may have more readouts than the golden one, in its last columns: files without them are read.
        let fits = |(kept, now): (&String, &String)| kept == now || name.ends_with(".csv") && now.starts_with(kept);
        assert!(kept.len() == now.len() && kept.iter().zip(&now).all(fits), "{name}: {written}");
        for file in [&golden_file, &written] {
            let imported = file_in(file);
            assert_eq!(imported.repairs, [], "{name}");
            assert_eq!(imported.plan, if name == "plan.json" { golden_plan() } else { Vec::new() });
            assert_eq!(taken(imported), golden(), "{name}");
        }
    }
}

#[test]
fn a_file_is_json_that_any_reader_follows() {
    let one = records([record("a", "2026-11-22", "4?0-5234").titled("\"\u{1}\"")]);
    let read: Value = serde_json::from_str(&write_json(&one, Some(&Profile::default()), &[])).unwrap();
    let nothing = vec![Value::Null; 8];
    let expected = json!({
        "format": "double-cycle",
        "version": 1,
        "present": { "ratings": nothing, "unknown": vec![false; 8], "notes": vec![""; 8] },
        "records": [{
            "id": "a",
            "organisation": "A",
            "title": "\"\"",
            "time": "2026-11-22",
            "ratings": [4, null, 0, null, 5, 2, 3, 4],
            "unknown": [false, true, false, false, false, false, false, false],
            "notes": ["", "", "", "", "", "", "", ""],
        }],
    });
    assert_eq!(read, expected);
}

#[test]
fn a_table_follows_the_language() {
    let one = records([record("a", "2026-11-22", "3342-3?1"), record("b", "2026-11-23", "33422311").titled("x;y,z")]);
    let finnish = csv_of(&one, Language::Finnish);
    let lines: Vec<&str> = finnish.split("\r\n").collect();
    assert!(lines[0].starts_with("\u{FEFF}id;organisation;title;time;r1 Tavoitteiden asettaminen;r2 Kohderyhmien"));
    assert!(lines[0].contains(";note8;code;strategy;execution;level;balance;lean;flow"), "{}", lines[0]);
    assert!(lines[1].starts_with("a;A;a;2026-11-22;3;3;4;2;;3;?;1;;;;;;;;;"), "{}", lines[1]);
    assert!(lines[1].contains(";2,9360;;;;;"), "{}", lines[1]);
    assert!(lines[2].contains(";\"x;y,z\";"));
    assert!(lines[2].contains(";2RCH-ZG67;2,9360;1,8845;2,2187;0,6031;1,0515;1,3931"), "{}", lines[2]);
    assert_eq!(lines[3..], [""]);
    let english = csv_of(&one, Language::English);
    let row = "\r\nb,A,\"x;y,z\",2026-11-23,3,3,4,2,2,3,1,1,,,,,,,,,";
    assert!(english.contains(&[row, "2RCH-ZG67,2.9360,1.8845,2.2187,0.6031,1.0515,1.3931"].concat()));
    assert_eq!(CsvStyle::of(Language::Swedish), CsvStyle::of(Language::Finnish));
    // A negative number has an ASCII minus, which programs parse.
    let lean = records([record("a", "2026-11-22", "11114443")]);
    assert!(csv_of(&lean, Language::Finnish).contains(";-3,0000;"));
}

#[test]
fn tables_saved_anew_by_other_programs_are_read() {
    let csv = csv_of(&golden(), Language::Finnish);
    let plain = csv.trim_start_matches('\u{FEFF}');
    let tabs = csv_of(&golden(), Language::English);
    let tabs = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(tabs.trim_start_matches('\u{FEFF}').as_bytes())
        .records()
        .map(|row| {
            row.unwrap().iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join("\t")
        })
        .collect::<Vec<_>>()
        .join("\n");
    for text in [
        plain.to_owned(),
        format!("sep=;\r\n{plain}"),
        format!("{plain};;;;\r\n\r\n"),
        plain.replace(";r1 Tavoitteiden asettaminen", ";R1 "),
        tabs,
    ] {
        assert_eq!(taken(file_in(&text)), golden(), "{text}");
    }
    // Columns in another order, optional ones left out, and decimals added by a spreadsheet program.
    let imported = file_in("r8,r7,r6,r5,r4,r3,r2,r1,time\n1,1.0,3.00,2,?,,3,3,2026-11-22\n");
    assert_eq!(*imported.records[0].profile().as_ref(), profile("33-?2311"));
    assert_eq!(imported.repairs, []);
}

#[test]
fn rows_without_an_id_are_known_again_and_none_is_taken_for_another() {
    let text = "time;r1;r2;r3;r4;r5;r6;r7;r8\n2026-11-22;1;1;1;1;1;1;1;1\n2026-11-22;1;1;1;1;1;1;1;1\n2026-11-22;1;1;1;1;1;1;1;2\n";
    let (first, again) = (file_in(text), file_in(text));
    assert_eq!(first, again);
    let all = taken(first);
    assert_eq!(all.len(), 3);
    assert_eq!(ImportPlan::of(&all, again.records).counts(), (0, 3, 0));
}

#[test]
fn what_can_be_mended_is_mended_and_said() {
    let long = "n".repeat(NOTE_LIMIT + 1);
    let notes = json!(["", long, null, "", "", "", "", ""]);
    let text = json!({
        "format": "double-cycle", "version": 1, "colour": "blue",
        "present": { "ratings": [5, null, null, null, null, null, null, null], "unknown": [true, true, false, false, false, false, false, false], "mood": 1 },
        "records": [{ "title": " a\u{202E}  b ", "organisation": "o".repeat(200), "time": "2026-11-22", "ratings": [1.0, null, 0, 0, 0, 0, 0, 5], "notes": notes, "x": {} }],
    });
    let imported = file_in(&text.to_string());
    let path = |path: &str| FilePlace::Path(path.into());
    let unknown = |name: &str| Mend::Unknown(name.into());
    let expected = [
        (path("present.unknown[0]"), Mend::RatingTaken),
        (path("present.mood"), unknown("mood")),
        (path("records[0].x"), unknown("x")),
        (path("records[0].organisation"), Mend::Cut(120)),
        (path("records[0].title"), Mend::Cleaned),
        (path("records[0].notes[1]"), Mend::Cut(NOTE_LIMIT)),
        (path("colour"), unknown("colour")),
    ];
    assert_eq!(imported.repairs, expected.map(|(place, mend)| FileRepair { place, mend }));
    assert_eq!(imported.present, Some(profile("5?------")));
    let read = &imported.records[0];
    assert_eq!((read.title(), read.organisation().len()), ("a b", 120));
    assert_eq!(read.profile().note(Factor::Groups).len(), NOTE_LIMIT);
    let csv = file_in("time;r1;r2;r3;r4;r5;r6;r7;r8;mood;title\n2026-11-22;1;1;1;1;1;1;1;1;good; a  b\n");
    let cell = |line, column: &str| FilePlace::Cell { line, column: Some(column.into()) };
    assert_eq!(
        csv.repairs,
        [
            FileRepair { place: cell(1, "mood"), mend: unknown("mood") },
            FileRepair { place: cell(2, "title"), mend: Mend::Cleaned },
        ]
    );
}

#[test]
fn the_stored_history_keeps_what_can_be_used() {
    let text = write_stored(&golden_kept());
    assert_eq!(read_stored(&text).unwrap(), StoredHistory { kept: golden_kept(), repairs: vec![] });
    let empty = HistorySnapshot {
        version: Version { revision: 0, writer: id("x") },
        seen: vec![],
        records: Records::default(),
    };
    assert_eq!(read_stored(&write_stored(&empty)).unwrap().kept, empty);

    let broken = text
        .replace("\"id\":\"b\"", "\"id\":\"c_3\"")
        .replace("2026-11-22T09:30:00.123Z", "yesterday")
        .replace("[4,4,4,4,4,4,4,4]", "[4,9,4,4,4,4,4,\"x\"]")
        .replace("\"6.tab-b\"", "6");
    let read = read_stored(&broken).unwrap();
    let left_out = |path: &str, cause| FileRepair { place: FilePlace::Path(path.into()), mend: Mend::LeftOut(cause) };
    assert_eq!(
        read.repairs,
        [
            left_out("records[0].time", Cause::Timestamp("yesterday".into())),
            left_out("records[2].ratings[1]", Cause::Rating("9".into())),
            left_out("records[2].ratings[7]", Cause::Rating("x".into())),
            FileRepair { place: FilePlace::Path("records[2].id".into()), mend: Mend::NewId("c_3".into()) },
            left_out("seen[0]", Cause::Id(String::new())),
        ]
    );
    let left: Vec<(&str, &str)> = read.kept.records.iter().map(|one| (one.id().as_str(), one.title())).collect();
    assert_eq!(left, [("c_3", "Second"), ("c_3-2", "")]);
    assert_eq!(read.kept.records.get(&id("c_3-2")).unwrap().ratings(), profile("4-44444-").ratings());
    // Unknown fields are reported too, so that the whole text is set aside.
    let odd = text.replacen("\"seen\":[", "\"seen\":\"then\",\"more\":[", 1).replacen(
        "\"records\":",
        "\"present\":{\"ratings\":[1,1,1,1,1,1,1,1]},\"records\":",
        1,
    );
    assert_eq!(
        read_stored(&odd).unwrap().repairs,
        [
            FileRepair { place: FilePlace::Path("more".into()), mend: Mend::Unknown("more".into()) },
            left_out("seen", Cause::Kind(Expected::List)),
            FileRepair { place: FilePlace::Path("present".into()), mend: Mend::Unknown("present".into()) },
        ]
    );
    // Files and stored histories share a format: a copy of the storage can be imported.
    assert_eq!(taken(file_in(&text)), golden());
}

#[test]
fn kinds_are_told_by_the_bytes() {
    for (bytes, kind) in [
        (&b"{}"[..], FileKind::Json),
        (b"\xEF\xBB\xBF \n[", FileKind::Json),
        (b" <svg/>", FileKind::Svg),
        (b"\x89PNG\r\n\x1a\n", FileKind::Png),
        (b"id;title", FileKind::Csv),
        (b"", FileKind::Csv),
    ] {
        assert_eq!(FileKind::of(bytes), kind);
    }
}

/// The schema is written by hand, so that it can explain. This test keeps it true.
#[test]
fn the_schema_describes_what_is_written() {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/double-cycle.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let names = |object: &Value| object.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let kept = write_stored(&golden_kept());
    let stored: Value = serde_json::from_str(&kept).unwrap();
    let items = golden_plan();
    let items: Vec<&PlanItem> = items.iter().collect();
    let file: Value = serde_json::from_str(&write_json(&golden(), Some(&Profile::default()), &items)).unwrap();
    let mut all = [names(&stored), names(&file)].concat();
    all.sort();
    all.dedup();
    assert_eq!(names(&schema["properties"]), all);
    assert_eq!(schema["properties"]["version"]["enum"], json!([1, FILE_VERSION]));
    let item = &schema["$defs"]["item"]["properties"];
    assert_eq!(names(item), names(&file["plan"][0]));
    let limits = [("what", WHAT_LIMIT), ("who", WHO_LIMIT), ("evidence", EVIDENCE_LIMIT), ("organisation", NAME_LIMIT)];
    assert!(limits.iter().all(|(field, limit)| item[field]["maxLength"] == *limit));
    let [answers, record] = ["answers", "record"].map(|name| &schema["$defs"][name]["properties"]);
    assert_eq!(names(answers), names(&file["present"]));
    let mut fields = [names(answers), names(record)].concat();
    fields.sort();
    assert_eq!(fields, names(&file["records"][0]));
    assert_eq!(answers["notes"]["items"]["maxLength"], NOTE_LIMIT);
    assert_eq!([&record["title"]["maxLength"], &record["organisation"]["maxLength"]], [NAME_LIMIT; 2]);
    assert_eq!(schema["properties"]["seen"]["maxItems"], 12);
}

/// The heaviest possible history, in characters of each kind: what is written must be readable.
#[test]
fn a_full_history_fits_into_a_file_that_is_read() {
    for c in ['x', '"', '\u{1}', 'ä', '🌊'] {
        let heavy_plan = fullest_plan(c);
        let heavy_plan: Vec<&PlanItem> = heavy_plan.items().collect();
        let note: String = std::iter::repeat_n(c, NOTE_LIMIT).collect();
        let heavy =
            Factor::ALL.into_iter().fold(Profile::default(), |profile, factor| profile.with_note(factor, &note));
        let light = Record::new(id(&"i".repeat(64)), Timestamp::MAX, profile("????????"));
        let mut all = Records::default();
        for number in 0.. {
            // First heavy records, then light ones until no more fit.
            let record = if number < 20 { Record::new(id("h"), Timestamp::MAX, heavy.clone()) } else { light.clone() };
            let full = all.save(record.under(id(&format!("{number:064}")))).is_err();
            if full && number >= 20 {
                break;
            }
        }
        assert!(all.weight() <= CAPACITY && all.weight() > CAPACITY - 1024);
        let json = write_json(&all, Some(&heavy), &heavy_plan);
        assert!(json.len() <= SIZE_LIMIT, "{c:?} {}", json.len());
        assert_eq!(taken(file_in(&json)), all);
        for language in Language::ALL {
            let csv = csv_of(&all, language);
            assert!(csv.len() <= SIZE_LIMIT, "{c:?} {}", csv.len());
            assert_eq!(taken(file_in(&csv)), all);
        }
        let version = Version { revision: u32::MAX, writer: id(&"w".repeat(64)) };
        let stored =
            write_stored(&HistorySnapshot { version: version.clone(), seen: vec![version; 12], records: all.clone() });
        assert!(stored.len() <= SIZE_LIMIT);
        assert_eq!(read_stored(&stored).unwrap().kept.records, all);
    }
}

/// A plan without room for more, of items as heavy as they can be, in characters of one kind.
fn fullest_plan(c: char) -> Plan {
    let text: String = std::iter::repeat_n(c, 200).collect();
    let mut plan = Plan::default();
    for number in 0.. {
        let item = PlanItem {
            organisation: format!("{}{text}", number / 20),
            what: text.clone(),
            who: text.clone(),
            evidence: text.clone(),
            ..golden_plan()[0].clone()
        };
        if plan.put(PlanItem { id: id(&format!("{number:064}")), ..item }, &id("tab")).is_err() {
            break;
        }
    }
    plan
}

#[test]
fn a_plan_with_a_fault_is_refused_and_says_where() {
    let plan = |change: fn(&mut Value)| {
        let items = golden_plan();
        let text = write_json(&Records::default(), None, &items.iter().collect::<Vec<_>>());
        let mut file: Value = serde_json::from_str(&text).unwrap();
        change(&mut file);
        read_json(&file.to_string(), OnFault::Refuse, WallTime::in_utc)
    };
    type Fault = (fn(&mut Value), &'static str, Cause);
    let cases: [Fault; 12] = [
        (|file| file["plan"] = json!({}), "plan", Cause::Kind(Expected::List)),
        (|file| file["plan"][0] = json!(3), "plan[0]", Cause::Kind(Expected::Object)),
        (|file| file["plan"][0]["factor"] = json!(9), "plan[0].factor", Cause::Factor("9".into())),
        (|file| file["plan"][0]["factor"] = json!("8"), "plan[0].factor", Cause::Factor("8".into())),
        (|file| file["plan"][0]["factor"] = Value::Null, "plan[0].factor", Cause::Missing("factor")),
        (|file| file["plan"][1]["target"] = json!(6), "plan[1].target", Cause::Rating("6".into())),
        (|file| file["plan"][1]["target"] = Value::Null, "plan[1].target", Cause::Missing("target")),
        (|file| file["plan"][1]["from"] = json!(2.5), "plan[1].from", Cause::Rating("2.5".into())),
        (|file| file["plan"][0]["by"] = json!("2027-02-30"), "plan[0].by", Cause::Day("2027-02-30".into())),
        (|file| file["plan"][0]["done"] = json!("1999-01-01"), "plan[0].done", Cause::Day("1999-01-01".into())),
        (|file| file["plan"][0]["who"] = json!(7), "plan[0].who", Cause::Kind(Expected::Text)),
        (|file| file["plan"][1]["id"] = file["plan"][0]["id"].clone(), "plan[1].id", Cause::DuplicateId("i-1".into())),
    ];
    for (change, place, cause) in cases {
        assert_eq!(plan(change), Err(FileError { place: FilePlace::Path(place.into()), cause }));
    }
    let mended = plan(|file| {
        file["plan"][0]["by"] = json!("31.3.2027");
        file["plan"][0]["what"] = json!(" two\nlines ");
        file["plan"][1]["who"] = json!("x".repeat(WHO_LIMIT + 1));
        file["plan"][1]["colour"] = json!("blue");
    });
    let mended = mended.unwrap();
    assert_eq!(mended.repairs.len(), 4, "{:?}", mended.repairs);
    assert_eq!((mended.plan[0].by, &*mended.plan[0].what), (golden_plan()[0].by, "two lines"));
    assert_eq!(mended.plan[1].who.chars().count(), WHO_LIMIT);
    // In a file of version 1 a plan is an unknown field.
    let first = plan(|file| file["version"] = json!(1)).unwrap();
    assert!(first.plan.is_empty() && first.repairs.len() == 1);
}

#[test]
fn an_item_without_an_id_gets_the_same_each_time() {
    let items = golden_plan();
    let text = write_json(&Records::default(), None, &items.iter().collect::<Vec<_>>()).replace("\"id\":\"i-1\",", "");
    let [once, again] = [&text; 2].map(|text| file_in(text).plan[0].id.clone());
    assert_eq!(once, again);
    assert_ne!(once, items[0].id);
}

#[test]
fn a_plan_is_a_table_that_runs_no_formula() {
    let items = golden_plan();
    let items: Vec<&PlanItem> = items.iter().collect();
    let table = write_plan_csv(&items, CsvStyle::of(Language::Finnish), names(Language::Finnish));
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(b';').from_reader(table.trim_start_matches('\u{FEFF}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.into_records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), items.len());
    let [first, second] = [&rows[0], &rows[1]].map(|row| row.iter().collect::<Vec<_>>());
    let name = Language::Finnish.texts().factor(Factor::Learning).name;
    assert_eq!(first[..6], ["i-1", "Pohjola & Co; \"north\"", "8", name, "1", "3"]);
    assert_eq!(first[6..], ["'=1+1; \"quoted\"", "Anna", "2027-03-31", "Three decisions, in the minutes", ""]);
    assert_eq!(second[4..], ["", "5", "", "", "", "", "2026-11-30"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Export, delete, import: the records are the same.
    #[test]
    fn what_goes_out_comes_in(all in any_records(), present in any_profile(), plan in any_plan()) {
        let items: Vec<&PlanItem> = plan.items().collect();
        let imported = file_in(&write_json(&all, Some(&present), &items));
        prop_assert_eq!(&imported.repairs, &[]);
        prop_assert_eq!(imported.present.as_ref(), Some(&present));
        prop_assert!(imported.plan.iter().eq(items));
        prop_assert_eq!(taken(imported), all.clone());
        for language in Language::ALL {
            let csv = csv_of(&all, language);
            let imported = file_in(&csv);
            prop_assert_eq!(&imported.repairs, &[]);
            prop_assert_eq!(taken(imported), all.clone());
        }
        let stored = HistorySnapshot { version: Version { revision: 3, writer: id("w") }, seen: vec![], records: all };
        prop_assert_eq!(read_stored(&write_stored(&stored)).unwrap(), StoredHistory { kept: stored, repairs: vec![] });
    }

    /// Another CSV reader sees the same cells, and no formula.
    #[test]
    fn another_reader_sees_the_same_table(all in any_records()) {
        for language in [Language::Finnish, Language::English] {
            let csv = csv_of(&all, language);
            let mut reader = csv::ReaderBuilder::new();
            reader.delimiter(CsvStyle::of(language).delimiter as u8);
            let rows: Vec<_> = reader.from_reader(csv.trim_start_matches('\u{FEFF}').as_bytes()).into_records().map(Result::unwrap).collect();
            prop_assert_eq!(rows.len(), all.len());
            for (row, record) in rows.iter().zip(all.iter()) {
                prop_assert_eq!(unescape_formula(&row[0]), record.id().as_str());
                prop_assert_eq!(unescape_formula(&row[1]), record.organisation());
                prop_assert_eq!(unescape_formula(&row[2]), record.title());
                prop_assert_eq!(row[3].to_owned(), record.at().to_string());
                for factor in Factor::ALL {
                    let cell = match record.profile().answer(factor) {
                        Answer::Open => String::new(),
                        Answer::Unknown => "?".into(),
                        Answer::Rated(rating) => rating.value().to_string(),
                    };
                    prop_assert_eq!(&row[4 + factor.index()], cell);
                    prop_assert_eq!(unescape_formula(&row[12 + factor.index()]), record.profile().note(factor));
                }
                let texts = [0, 1, 2, 3].into_iter().chain(12..20).map(|place| &row[place]);
                for text in texts {
                    prop_assert!(!text.starts_with(['=', '+', '-', '@', '\t', '\r']), "{:?}", text);
                }
            }
        }
    }

    #[test]
    fn names_of_files_hold_no_sign_of_a_path(organisation in ".{0,60}") {
        let name = file_name(&organisation, support::at("2026-11-22").moment(), "json");
        prop_assert!(name.chars().all(|c| c.is_alphanumeric() || "-.".contains(c)), "{}", name);
        prop_assert!(name.starts_with("double-cycle-") && name.ends_with("-2026-11-22.json") && !name.contains(".."));
        prop_assert!(name.len() < 255);
    }
}
