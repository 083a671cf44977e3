use crate::{Case, case, short};
use double_cycle::files::read_stored;
use double_cycle::state::restore;

const ZEROS: &str = "[0,0,0,0,0,0,0,0]";

/// The page's stored documents: refused, or repaired with a note.
pub fn documents() -> Vec<Case> {
    let document = |fields: &str| format!("{{\"version\":1,{fields}}}");
    let ratings = |first: &str| document(&format!("\"ratings\":[{first},0,0,0,0,0,0,0]"));
    let notes = |first: &str| document(&format!("\"ratings\":{ZEROS},\"notes\":[{first}]"));
    let mut all = Vec::new();
    for text in
        ["", "null", "[]", "3", "\"x\"", "true", "{}", "{", "{\"version\":1", "hello", "<html>", "\0", "\u{FEFF}{}"]
    {
        all.push(case(format!("text {text:?}"), text, "Unreadable"));
    }
    for version in ["-1", "1.5", "null", "\"1\"", "[]", "{}", "true", "1e300", "4294967296"] {
        all.push(case(
            format!("version {version}"),
            format!("{{\"version\":{version},\"ratings\":{ZEROS}}}"),
            "Unreadable",
        ));
    }
    all.push(case("version missing", format!("{{\"ratings\":{ZEROS}}}"), "Unreadable"));
    for version in [2, 7, u32::MAX] {
        all.push(case(format!("version {version}"), format!("{{\"version\":{version}}}"), format!("Newer({version})")));
    }
    for (name, list) in [
        ("missing", ""),
        ("null", "\"ratings\":null"),
        ("empty", "\"ratings\":[]"),
        ("seven", "\"ratings\":[0,0,0,0,0,0,0]"),
        ("nine", "\"ratings\":[0,0,0,0,0,0,0,0,0]"),
        ("object", "\"ratings\":{}"),
        ("text", "\"ratings\":\"00000000\""),
    ] {
        let text = if list.is_empty() { "{\"version\":1}".into() } else { document(list) };
        all.push(case(format!("ratings {name}"), text, "Unreadable"));
    }
    for rating in ["6", "-1", "2.5", "1e300", "\"3\"", "true", "[3]", "{}"] {
        all.push(case(format!("rating {rating}"), ratings(rating), "[Rating(Objectives)]"));
    }
    for note in ["7", "true", "[]", "{}"] {
        all.push(case(format!("note {note}"), notes(note), "[Note(Objectives)]"));
    }
    all.push(case("note too long", notes(&format!("\"{}\"", "n".repeat(2001))), "[Note(Objectives)]"));
    all
}

pub fn document_error(text: &str) -> Option<String> {
    match restore(&mut serde_json::Deserializer::from_str(text)) {
        Err(error) => Some(format!("{error:?}")),
        Ok(restored) if restored.repairs.is_empty() => None,
        Ok(restored) => Some(format!("{:?}", restored.repairs)),
    }
}

/// Stored histories: refused, or repaired; `expected` names the first repair.
pub fn histories() -> Vec<Case> {
    let stored = |records: &str| {
        format!("{{\"format\":\"double-cycle\",\"version\":1,\"stamp\":\"1.a\",\"records\":[{records}]}}")
    };
    let record =
        |fields: &str| stored(&format!("{{\"id\":\"a\",\"time\":\"2026-11-22\",\"ratings\":{ZEROS}{fields}}}"));
    vec![
        case("empty", "", "file Empty"),
        case("list", "[]", "file NotOurs"),
        case("words", "hello", "1:1 Syntax"),
        case("broken off", "{\"format\":\"double-cycle\",\"version\":1,\"sta", "1:41 Syntax"),
        case("the page's own document", format!("{{\"version\":1,\"ratings\":{ZEROS}}}"), "format NotOurs"),
        case("no version", "{\"format\":\"double-cycle\"}", "version NoVersion"),
        case("newer", "{\"format\":\"double-cycle\",\"version\":2,\"stamp\":7}", "version Newer(2)"),
        case(
            "format twice",
            "{\"format\":\"double-cycle\",\"format\":\"double-cycle\",\"version\":1}",
            " DuplicateField(\"format\")",
        ),
        case("too deep", stored("[[[[[[[[[]]]]]]]]]"), "records[0][0][0][0][0][0][0] TooDeep"),
        case("stamp missing", "{\"format\":\"double-cycle\",\"version\":1,\"records\":[]}", "mended stamp Id(\"\")"),
        case(
            "stamp of words",
            "{\"format\":\"double-cycle\",\"version\":1,\"stamp\":\"now\",\"records\":[]}",
            "mended stamp Id(\"now\")",
        ),
        case(
            "stamp of no writer",
            "{\"format\":\"double-cycle\",\"version\":1,\"stamp\":\"7.\",\"records\":[]}",
            "mended stamp Id(\"7.\")",
        ),
        case(
            "stamp of no number",
            "{\"format\":\"double-cycle\",\"version\":1,\"stamp\":\"-1.a\",\"records\":[]}",
            "mended stamp Id(\"-1.a\")",
        ),
        case(
            "seen of a number",
            "{\"format\":\"double-cycle\",\"version\":1,\"stamp\":\"1.a\",\"seen\":[\"1.b\",7],\"records\":[]}",
            "mended seen[1] Id(\"\")",
        ),
        case(
            "records missing",
            "{\"format\":\"double-cycle\",\"version\":1,\"stamp\":\"1.a\"}",
            "mended records Missing(\"records\")",
        ),
        case(
            "records of text",
            "{\"format\":\"double-cycle\",\"version\":1,\"stamp\":\"1.a\",\"records\":\"\"}",
            "mended records Kind(List)",
        ),
        case("record of a number", stored("7"), "mended records[0] Kind(Object)"),
        case(
            "record without time",
            stored(&format!("{{\"id\":\"a\",\"ratings\":{ZEROS}}}")),
            "mended records[0].time Missing(\"time\")",
        ),
        case(
            "record with a bad time",
            stored(&format!("{{\"id\":\"a\",\"time\":\"x\",\"ratings\":{ZEROS}}}")),
            "mended records[0].time Timestamp(\"x\")",
        ),
        case(
            "record with a bad id",
            stored(&format!("{{\"id\":\"a b\",\"time\":\"2026-11-22\",\"ratings\":{ZEROS}}}")),
            "mended records[0].id Id(\"a b\")",
        ),
        case(
            "record without ratings",
            stored("{\"id\":\"a\",\"time\":\"2026-11-22\"}"),
            "mended records[0].ratings Missing(\"ratings\")",
        ),
        case(
            "record with a bad rating",
            stored("{\"id\":\"a\",\"time\":\"2026-11-22\",\"ratings\":[9,0,0,0,0,0,0,0]}"),
            "mended records[0].ratings[0] Rating(\"9\")",
        ),
        case("title of a number", record(",\"title\":7"), "mended records[0].title Kind(Text)"),
        case("organisation of a list", record(",\"organisation\":[]"), "mended records[0].organisation Kind(Text)"),
        case("notes of text", record(",\"notes\":\"x\""), "mended records[0].notes Kind(List)"),
        case(
            "note of a number",
            record(",\"notes\":[7,\"\",\"\",\"\",\"\",\"\",\"\",\"\"]"),
            "mended records[0].notes[0] Kind(Text)",
        ),
        case(
            "unknown of a number",
            record(",\"unknown\":[7,true,true,true,true,true,true,true]"),
            "mended records[0].unknown[0] Kind(Flag)",
        ),
    ]
}

pub fn history_error(text: &str) -> Option<String> {
    use double_cycle::files::{FileError, Mend};
    match read_stored(text) {
        Err(error) => Some(short(&error)),
        Ok(stored) => stored.repairs.into_iter().find_map(|repair| match repair.mend {
            Mend::LeftOut(cause) => Some(format!("mended {}", short(&FileError { place: repair.place, cause }))),
            _ => None,
        }),
    }
}
