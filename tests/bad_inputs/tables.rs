use crate::{Case, case};
use double_cycle::files::SIZE_LIMIT;

const HEADER: &str = "id;organisation;title;time;r1;r2;r3;r4;r5;r6;r7;r8;note1";
const SOUND: [&str; 13] = ["a", "A", "T", "2026-11-22", "1", "2", "3", "4", "5", "0", "?", "", "n"];

/// A table of one row, valid but for one cell.
fn cell(column: &str, value: &str) -> String {
    let place = HEADER.split(';').position(|name| name == column).unwrap();
    let mut cells = SOUND;
    cells[place] = value;
    format!("{HEADER}\n{}\n", cells.join(";"))
}

fn sound() -> String {
    format!("{HEADER}\n{}\n", SOUND.join(";"))
}

pub fn cases() -> Vec<Case> {
    let mut all = texts();
    all.extend(headers());
    all.extend(rows());
    for (name, value, found) in RATINGS {
        all.push(case(format!("rating {name}"), cell("r3", value), format!("line 2 r3 Rating({found:?})")));
    }
    for column in ["r1", "r2", "r4", "r5", "r6", "r7", "r8"] {
        all.push(case(format!("rating 9 in {column}"), cell(column, "9"), format!("line 2 {column} Rating(\"9\")")));
    }
    for (name, value) in TIMES {
        all.push(case(format!("time {name}"), cell("time", value), format!("line 2 time Timestamp({value:?})")));
    }
    for (name, value) in [
        ("with a space", "a b"),
        ("with a dot", "a.b"),
        ("beyond ASCII", "ä"),
        ("with markup", "<b>"),
        ("as a spreadsheet rounds it", "1.2E+05"),
    ] {
        all.push(case(format!("id {name}"), cell("id", value), format!("line 2 id Id({value:?})")));
    }
    all
}

fn texts() -> Vec<Case> {
    vec![
        case("empty", "", "file Empty"),
        case("byte order mark alone", "\u{FEFF}", "file Empty"),
        case("line breaks", "\r\n\n\r", "file Empty"),
        case("empty cells", ";;;;\n;;;;", "file Empty"),
        case("delimiter line alone", "sep=;\n", "file Empty"),
        case("words", "hello world", "file NotOurs"),
        case("another table", "name;age\nA;3\n", "file NotOurs"),
        case("JSON", "{\"a\":1}", "1:2 StrayQuote"),
        case("no header", "a;A;T;2026-11-22;1;2;3;4;5;0;?;;n", "file NotOurs"),
        case("quote never closed", format!("{HEADER}\n\"a;A"), "2:1 OpenQuote"),
        case("quote never closed, far down", format!("{}b;B;\"T;2026-11-22\n\n\n", sound()), "3:5 OpenQuote"),
        case("quote closed by a doubled one", format!("{HEADER}\n\"\"\""), "2:1 OpenQuote"),
        case("quote alone at the end", format!("{}\"", sound()), "3:1 OpenQuote"),
        case("text after a quote", format!("{HEADER}\n\"a\"b;A"), "2:4 StrayQuote"),
        case("space after a quote", format!("{HEADER}\n\"a\" ;A"), "2:4 StrayQuote"),
        case("quote inside a cell", format!("{HEADER}\na\"b;A"), "2:2 StrayQuote"),
        case("quote after a space", format!("{HEADER}\na; \"A\""), "2:4 StrayQuote"),
        case("quote in the header", "id;ti\"me", "1:6 StrayQuote"),
        case("lines inside quotes are counted", format!("{HEADER}\n\"a\r\nb\rc\nd\";\"x\"y"), "5:7 StrayQuote"),
        case(
            "too large",
            format!("{}{}", sound(), "x".repeat(SIZE_LIMIT)),
            format!("file TooLarge({})", SIZE_LIMIT + sound().len()),
        ),
        case(
            "too large by one",
            format!("{}{}", sound(), "\n".repeat(SIZE_LIMIT + 1 - sound().len())),
            format!("file TooLarge({})", SIZE_LIMIT + 1),
        ),
    ]
}

fn headers() -> Vec<Case> {
    let body = SOUND.join(";");
    let with = |header: &str| format!("{header}\n{body}\n");
    let mut all = vec![
        case("column id twice", with(&HEADER.replace("organisation", "ID")), "line 1 ID DuplicateColumn(\"ID\")"),
        case("time twice", with(&HEADER.replace("title", "time")), "line 1 time DuplicateColumn(\"time\")"),
        case(
            "rating twice",
            with(&HEADER.replace("r5", "r4 Listening")),
            "line 1 r4 Listening DuplicateColumn(\"r4 Listening\")",
        ),
        case("note twice", with(&HEADER.replace("title", "note1")), "line 1 note1 DuplicateColumn(\"note1\")"),
        case("no column time", with(&HEADER.replace("time", "when")), "line 1 Missing(\"time\")"),
        case(
            "header below empty lines",
            format!("\n\n{}", with(&HEADER.replace("time", "when"))),
            "line 3 Missing(\"time\")",
        ),
        case(
            "header below the delimiter line",
            format!("sep=;\n{}", with(&HEADER.replace("r8", "r9"))),
            "line 2 Missing(\"r8\")",
        ),
        case("wrong delimiter line", with(&format!("sep=,\n{HEADER}")), "file NotOurs"),
        case("ratings without a number", with(&HEADER.replace("r3", "r")), "line 1 Missing(\"r3\")"),
        case("rating of nothing", with(&HEADER.replace("r1", "r0")), "line 1 Missing(\"r1\")"),
        case("names of factors alone", with(&HEADER.replace("r1", "Setting objectives")), "line 1 Missing(\"r1\")"),
    ];
    for rating in ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8"] {
        all.push(case(
            format!("no {rating}"),
            with(&HEADER.replace(rating, "x")),
            format!("line 1 Missing({rating:?})"),
        ));
    }
    all
}

fn rows() -> Vec<Case> {
    let count = |found: usize| format!("Count {{ found: {found}, expected: 13 }}");
    let row = SOUND.join(";");
    vec![
        case("one cell", format!("{HEADER}\na\n"), format!("line 2 {}", count(1))),
        case("one cell short", format!("{HEADER}\n{}\n", SOUND[..12].join(";")), format!("line 2 {}", count(12))),
        case("one cell too many", format!("{HEADER}\n{row};x\n"), format!("line 2 {}", count(14))),
        case("a cell too many behind empty ones", format!("{HEADER}\n{row};;;x\n"), format!("line 2 {}", count(16))),
        case("broken off", format!("{}b;B;T", sound()), format!("line 3 {}", count(3))),
        case("other delimiter", format!("{HEADER}\n{}\n", SOUND.join(",")), format!("line 2 {}", count(1))),
        case("line break without quotes", format!("{HEADER}\na;A;T\nT;2026-11-22;1\n"), format!("line 2 {}", count(3))),
        case("id twice", format!("{HEADER}\n{row}\n{row}\n"), "line 3 id DuplicateId(\"a\")"),
        case(
            "id twice below a note of three lines",
            format!("{HEADER}\n{}\n{row}\n", row.replace(";n", ";\"n\nn\nn\"")),
            "line 5 id DuplicateId(\"a\")",
        ),
        case("no time", cell("time", ""), "line 2 time Missing(\"time\")"),
        case("time of spaces", cell("time", "  "), "line 2 time Missing(\"time\")"),
        case("second row broken", format!("{}b;A;T;2026-11-22;1;2;3;4;5;6;?;;\n", sound()), "line 3 r6 Rating(\"6\")"),
    ]
}

const RATINGS: [(&str, &str, &str); 20] = [
    ("six", "6", "6"),
    ("minus one", "-1", "-1"),
    ("half, decimal comma", "2,5", "2,5"),
    ("half, decimal point", "2.5", "2.5"),
    ("five and a bit", "5,01", "5,01"),
    ("with an open decimal", "3,", "3,"),
    ("decimals alone", ",0", ",0"),
    ("with thousands", "3.000.0", "3.000.0"),
    ("two digits", "03", "03"),
    ("plus", "+3", "+3"),
    ("exponent", "3e0", "3e0"),
    ("NaN", "NaN", "NaN"),
    ("infinity", "inf", "inf"),
    ("a word", "three", "three"),
    ("a formula", "=1+1", "=1+1"),
    ("a spreadsheet's error", "#DIV/0!", "#DIV/0!"),
    ("a dash", "–", "–"),
    ("two marks", "??", "??"),
    ("a date", "3.1.2026", "3.1.2026"),
    ("markup", "<b>3</b>", "<b>3</b>"),
];

const TIMES: [(&str, &str); 10] = [
    ("in words", "today"),
    ("as Finns write it, of no day", "31.11.2026"),
    ("as Finns write it, with no minute", "22.11.2026 9"),
    ("as Americans write it, of no day", "11/31/2026"),
    ("of a spreadsheet's day", "46348"),
    ("with no zone, at 24", "2026-11-22 24:00"),
    ("of no month", "2026-00-22"),
    ("of a leap day that is none", "2026-02-29"),
    ("before 1970", "1900-01-01"),
    ("beyond 9999", "10000-01-01"),
];
