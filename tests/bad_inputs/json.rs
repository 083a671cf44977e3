use crate::{Case, case};
use double_cycle::files::SIZE_LIMIT;

/// The fields of one valid record.
const SOUND: [(&str, &str); 7] = [
    ("id", "\"a\""),
    ("organisation", "\"A\""),
    ("title", "\"T\""),
    ("time", "\"2026-11-22\""),
    ("ratings", "[1,2,3,4,5,0,null,3]"),
    ("unknown", "[false,false,false,false,false,false,true,false]"),
    ("notes", "[\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"n\"]"),
];

/// A valid record with one field changed, or left out if `value` is `None`.
fn record(field: &str, value: Option<&str>) -> String {
    let fields = SOUND.iter().filter_map(|(name, sound)| {
        let value = if *name == field { value } else { Some(*sound) };
        value.map(|value| format!("\"{name}\":{value}"))
    });
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}

fn file(records: &str) -> String {
    format!("{{\"format\":\"double-cycle\",\"version\":1,\"records\":[{records}]}}")
}

fn head(head: &str) -> String {
    format!("{{{head}\"records\":[{}]}}", record("", None))
}

pub fn cases() -> Vec<Case> {
    let mut all = texts();
    all.extend(heads());
    all.extend(lists());
    // Values of the wrong kind in every field.
    let kinds = [("number", "7"), ("flag", "true"), ("list", "[]"), ("object", "{}")];
    for field in ["id", "organisation", "title", "time"] {
        for (kind, value) in kinds {
            all.push(case(
                format!("{field} is a {kind}"),
                file(&record(field, Some(value))),
                format!("records[0].{field} Kind(Text)"),
            ));
        }
    }
    for field in ["ratings", "unknown", "notes"] {
        for (kind, value) in [("number", "7"), ("flag", "true"), ("text", "\"x\""), ("object", "{}")] {
            all.push(case(
                format!("{field} is a {kind}"),
                file(&record(field, Some(value))),
                format!("records[0].{field} Kind(List)"),
            ));
        }
        for (count, value) in [
            (0, "[]"),
            (1, "[null]"),
            (7, "[null,null,null,null,null,null,null]"),
            (9, "[null,null,null,null,null,null,null,null,null]"),
        ] {
            let expected = format!("records[0].{field} Count {{ found: {count}, expected: 8 }}");
            all.push(case(format!("{field} of {count}"), file(&record(field, Some(value))), expected));
        }
    }
    for (name, value, found) in RATINGS {
        let list = format!("[1,2,{value},4,5,0,null,3]");
        all.push(case(
            format!("rating {name}"),
            file(&record("ratings", Some(&list))),
            format!("records[0].ratings[2] Rating({found:?})"),
        ));
    }
    for (name, value) in [("number", "1"), ("text", "\"true\""), ("list", "[]"), ("object", "{}")] {
        let list = format!("[false,{value},false,false,false,false,false,false]");
        all.push(case(
            format!("unknown of a {name}"),
            file(&record("unknown", Some(&list))),
            "records[0].unknown[1] Kind(Flag)",
        ));
    }
    for (name, value) in [("number", "1"), ("flag", "false"), ("list", "[\"x\"]"), ("object", "{}")] {
        let list = format!("[\"\",\"\",\"\",\"\",\"\",\"\",\"\",{value}]");
        all.push(case(
            format!("note of a {name}"),
            file(&record("notes", Some(&list))),
            "records[0].notes[7] Kind(Text)",
        ));
    }
    for (name, value) in TIMES {
        all.push(case(
            format!("time {name}"),
            file(&record("time", Some(&format!("\"{value}\"")))),
            format!("records[0].time Timestamp({value:?})"),
        ));
    }
    for (name, value) in IDS {
        all.push(case(
            format!("id {name}"),
            file(&record("id", Some(&format!("\"{value}\"")))),
            format!("records[0].id Id({value:?})"),
        ));
    }
    let long = "a".repeat(65);
    let cut = format!("{}…", "a".repeat(40));
    all.push(case(
        "id too long",
        file(&record("id", Some(&format!("\"{long}\"")))),
        format!("records[0].id Id({cut:?})"),
    ));
    all
}

/// Texts that cannot be read at all, or are not ours.
fn texts() -> Vec<Case> {
    let sound = file(&record("", None));
    let deep = |inside: &str, count: usize| format!("{}{inside}{}", "[".repeat(count), "]".repeat(count));
    let nested = |count: usize| {
        format!("{{\"format\":\"double-cycle\",\"version\":1,\"x\":{},\"records\":[]}}", deep("1", count))
    };
    let mut all = vec![
        case("empty", "", "file Empty"),
        case("white space", " \r\n\t ", "file Empty"),
        case("byte order mark alone", "\u{FEFF}", "file Empty"),
        case("null", "null", "file NotOurs"),
        case("number", "3", "file NotOurs"),
        case("text", "\"double-cycle\"", "file NotOurs"),
        case("flag", "true", "file NotOurs"),
        case("list", "[]", "file NotOurs"),
        case("list of records", format!("[{}]", record("", None)), "file NotOurs"),
        case("words", "hello", "1:1 Syntax"),
        case("open brace", "{", "1:1 Syntax"),
        case("no value", "{\"format\":", "1:10 Syntax"),
        case("comma at the end", "{\"format\":\"double-cycle\",}", "1:26 Syntax"),
        case("comma missing", "{\"format\":\"double-cycle\" \"version\":1}", "1:26 Syntax"),
        case("single quotes", "{'format':'double-cycle'}", "1:2 Syntax"),
        case("name without quotes", "{format:\"double-cycle\"}", "1:2 Syntax"),
        case("comment", "// ours\n{}", "1:1 Syntax"),
        case("text after the end", format!("{sound} x"), format!("1:{} Syntax", sound.len() + 2)),
        case("second document", format!("{sound}{sound}"), format!("1:{} Syntax", sound.len() + 1)),
        case("broken off", &sound[..sound.len() - 1], format!("1:{} Syntax", sound.len() - 1)),
        case("line break in a text", "{\"format\":\"double\ncycle\"}", "2:1 Syntax"),
        case("tab in a text", "{\"format\":\"double\tcycle\"}", "1:18 Syntax"),
        case("lone half of a pair", "{\"format\":\"\\ud800\"}", "1:18 Syntax"),
        case("unknown escape", "{\"format\":\"\\x41\"}", "1:13 Syntax"),
        case("short escape", "{\"format\":\"\\u00\"}", "1:17 Syntax"),
        case("NaN", file(&record("ratings", Some("[NaN]"))), "1:121 Syntax"),
        case("infinity", file(&record("ratings", Some("[Infinity]"))), "1:121 Syntax"),
        case("number beyond all", file(&record("ratings", Some("[1e999]"))), "1:125 Syntax"),
        case("leading zero", file(&record("ratings", Some("[01]"))), "1:122 Syntax"),
        case("leading plus", file(&record("ratings", Some("[+1]"))), "1:121 Syntax"),
        case("hexadecimal", file(&record("ratings", Some("[0x1]"))), "1:122 Syntax"),
        case("decimal comma", file(&record("ratings", Some("[1,0 2]"))), "1:125 Syntax"),
        case("undefined", file("undefined"), "1:49 Syntax"),
        case("characters and not bytes are counted", "{\"åäö\":x}", "1:8 Syntax"),
        case(
            "too large",
            file(&record("title", Some(&format!("\"{}\"", "x".repeat(SIZE_LIMIT))))),
            format!("file TooLarge({})", sound.len() - 1 + SIZE_LIMIT),
        ),
        case(
            "too large by one",
            format!("{sound}{}", " ".repeat(SIZE_LIMIT + 1 - sound.len())),
            format!("file TooLarge({})", SIZE_LIMIT + 1),
        ),
        case("lists in lists", nested(8), "x[0][0][0][0][0][0][0] TooDeep"),
        case(
            "lists in lists in a note",
            file(&record("notes", Some(&deep("", 10)))),
            "records[0].notes[0][0][0][0][0] TooDeep",
        ),
        case(
            "objects in objects",
            file(&format!("{}1{}", "{\"a\":".repeat(9), "}".repeat(9))),
            "records[0].a.a.a.a.a.a TooDeep",
        ),
    ];
    all.push(case("brackets without end", "[".repeat(200_000), "[0][0][0][0][0][0][0][0] TooDeep"));
    all
}

/// Faults in the document around the records.
fn heads() -> Vec<Case> {
    let format = "\"format\":\"double-cycle\",";
    let mut all = vec![
        case("no format", head("\"version\":1,"), "format NotOurs"),
        case("another format", head("\"format\":\"excalidraw\",\"version\":1,"), "format NotOurs"),
        case("format in capitals", head("\"format\":\"Double-Cycle\",\"version\":1,"), "format NotOurs"),
        case("format of another kind", head("\"format\":[\"double-cycle\"],\"version\":1,"), "format NotOurs"),
        case("no version", head(format), "version NoVersion"),
        case("format twice", head(&format!("{format}{format}\"version\":1,")), " DuplicateField(\"format\")"),
        case("version twice", head(&format!("{format}\"version\":1,\"version\":2,")), " DuplicateField(\"version\")"),
        case(
            "twice by an escape",
            head(&format!("{format}\"version\":1,\"v\\u0065rsion\":2,")),
            " DuplicateField(\"version\")",
        ),
        case("no records", format!("{{{format}\"version\":1}}"), "records Missing(\"records\")"),
        case("records null", format!("{{{format}\"version\":1,\"records\":null}}"), "records Missing(\"records\")"),
        case(
            "present without ratings",
            head(&format!("{format}\"version\":1,\"present\":{{}},")),
            "present.ratings Missing(\"ratings\")",
        ),
        case(
            "present with a bad rating",
            head(&format!("{format}\"version\":1,\"present\":{{\"ratings\":[9,0,0,0,0,0,0,0]}},")),
            "present.ratings[0] Rating(\"9\")",
        ),
        case(
            "present with two lists",
            head(&format!("{format}\"version\":1,\"present\":{{\"ratings\":[],\"ratings\":[]}},")),
            "present DuplicateField(\"ratings\")",
        ),
    ];
    for (name, version, found) in [("3", "3", 3), ("9", "9", 9), ("the largest", "4294967295", u32::MAX)] {
        all.push(case(
            format!("version {name}"),
            head(&format!("{format}\"version\":{version},")),
            format!("version Newer({found})"),
        ));
    }
    for version in ["0", "-1", "1.5", "1e300", "null", "true", "\"1\"", "[1]", "{}", "4294967296", "-0"] {
        all.push(case(
            format!("version {version}"),
            head(&format!("{format}\"version\":{version},")),
            "version NoVersion",
        ));
    }
    // A newer version is refused before the rest is looked at.
    all.push(case(
        "newer and strange",
        "{\"format\":\"double-cycle\",\"version\":3,\"records\":\"elsewhere\",\"present\":7}",
        "version Newer(3)",
    ));
    for (kind, value) in [("number", "7"), ("flag", "true"), ("text", "\"x\""), ("list", "[]")] {
        all.push(case(
            format!("present is a {kind}"),
            head(&format!("{format}\"version\":1,\"present\":{value},")),
            "present Kind(Object)",
        ));
    }
    for (kind, value) in [("number", "7"), ("flag", "true"), ("text", "\"x\""), ("object", "{}")] {
        all.push(case(
            format!("records are a {kind}"),
            format!("{{{format}\"version\":1,\"records\":{value}}}"),
            "records Kind(List)",
        ));
    }
    all
}

/// Faults in the list of records.
fn lists() -> Vec<Case> {
    let sound = record("", None);
    let mut all = vec![
        case("id twice", file(&format!("{sound},{sound}")), "records[1].id DuplicateId(\"a\")"),
        case(
            "id twice, far apart",
            file(&format!("{sound},{},{sound}", record("id", Some("\"b\"")))),
            "records[2].id DuplicateId(\"a\")",
        ),
        case("field twice", file(&sound.replace("\"title\"", "\"id\"")), "records[0] DuplicateField(\"id\")"),
        case(
            "unknown field twice",
            file(&sound.replacen('{', "{\"x\":1,\"x\":1,", 1)),
            "records[0] DuplicateField(\"x\")",
        ),
        case("no time", file(&record("time", None)), "records[0].time Missing(\"time\")"),
        case("time null", file(&record("time", Some("null"))), "records[0].time Missing(\"time\")"),
        case("no ratings", file(&record("ratings", None)), "records[0].ratings Missing(\"ratings\")"),
        case("ratings null", file(&record("ratings", Some("null"))), "records[0].ratings Missing(\"ratings\")"),
        case("empty record", file("{}"), "records[0].time Missing(\"time\")"),
        case(
            "second record broken",
            file(&format!("{sound},{}", record("id", Some("\"b c\"")))),
            "records[1].id Id(\"b c\")",
        ),
    ];
    for (kind, value) in [("null", "null"), ("number", "7"), ("flag", "true"), ("text", "\"x\""), ("list", "[]")] {
        all.push(case(format!("record is {kind}"), file(value), "records[0] Kind(Object)"));
    }
    all
}

const RATINGS: [(&str, &str, &str); 22] = [
    ("six", "6", "6"),
    ("minus one", "-1", "-1"),
    ("half", "2.5", "2.5"),
    ("hardly more than one", "1.0000001", "1.0000001"),
    ("hardly less than nothing", "-0.0000001", "-0.0000001"),
    ("ten", "10", "10"),
    ("of a byte's end", "256", "256"),
    ("of a word's end", "4294967296", "4294967296"),
    ("of a long word's end", "18446744073709551616", "18446744073709552000"),
    ("huge", "1e300", "1000000000000000000000000000000000000000…"),
    ("tiny", "1e-300", "0.00000000000000000000000000000000000000…"),
    ("true", "true", "true"),
    ("false", "false", "false"),
    ("text", "\"3\"", "3"),
    ("empty text", "\"\"", ""),
    ("NaN as text", "\"NaN\"", "NaN"),
    (
        "long text",
        "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…",
    ),
    ("of two lines", "\"a\\nb\"", "a b"),
    ("script", "\"<script>\"", "<script>"),
    ("list", "[3]", "[…]"),
    ("empty list", "[]", "[…]"),
    ("object", "{\"value\":3}", "{…}"),
];

const TIMES: [(&str, &str); 18] = [
    ("empty", ""),
    ("in words", "yesterday"),
    ("of a year", "2026"),
    ("of a month", "2026-11"),
    ("of a thirteenth month", "2026-13-01"),
    ("of no day", "2026-11-00"),
    ("of a thirty-first of November", "2026-11-31"),
    ("of a leap day that is none", "2026-02-29"),
    ("of a century that is no leap year", "2100-02-29"),
    ("before 1970", "1969-12-31"),
    ("with no minutes", "2026-11-22T09Z"),
    ("at 24", "2026-11-22T24:00:00Z"),
    ("at a leap second", "2026-11-22T23:59:60Z"),
    ("with a wrong zone", "2026-11-22T09:30:00+25:00"),
    ("as Finns write it, with two digits of the year", "22.11.26"),
    ("in a month of words", "22 Nov 2026"),
    ("with no zone, at 24", "2026-11-22T24:00:00"),
    ("in milliseconds", "1795339800000"),
];

const IDS: [(&str, &str); 10] = [
    ("with a space", "a b"),
    ("with a dot", "a.b"),
    ("with a slash", "../a"),
    ("with a letter beyond ASCII", "ä"),
    ("with markup", "<img>"),
    ("with an ampersand", "a&b"),
    ("with a quote", "a'b"),
    ("of a space", " "),
    ("with an emoji", "🌊"),
    ("with a colon", "javascript:a"),
];
