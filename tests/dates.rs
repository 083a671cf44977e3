//! Dates in a file's column `time`, by the table in `messages/`.

#[path = "support/blocks.rs"]
mod blocks;

use blocks::blocks;
use double_cycle::files::{Cause, Mend, OnFault, read_csv, read_json};
use double_cycle::records::{Timestamp, WallTime};

const DATES: &str = include_str!("messages/dates.txt");

/// A zone two hours ahead of UTC.
fn ahead(time: WallTime) -> Option<Timestamp> {
    Timestamp::from_millis(time.in_utc()?.millis() as f64 - 2.0 * 3_600_000.0)
}

fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A table with these cells in its column `time`.
fn table(cells: &[&str]) -> String {
    let rows = cells.iter().map(|time| format!("{};1;1;1;1;1;1;1;1\n", cell(time)));
    ["time;r1;r2;r3;r4;r5;r6;r7;r8\n".to_owned()].into_iter().chain(rows).collect()
}

/// What one cell is read as, among the others of its table.
fn read(cells: &[&str], line: usize) -> String {
    // A refused cell refuses the file, so the others of its kind are told by a second table with this one first.
    let mut order: Vec<&str> = vec![cells[line]];
    order.extend(cells.iter().enumerate().filter(|(other, _)| *other != line).map(|(_, text)| *text));
    let mended = read_csv(&table(&order), OnFault::Mend, ahead).unwrap();
    let said = mended.repairs.iter().find(|repair| format!("{:?}", repair.place).contains("line: 2,"));
    match said.map(|repair| &repair.mend) {
        None => mended.records[0].at().to_string(),
        Some(Mend::Day { found, read }) => {
            assert_eq!(found, cells[line]);
            format!("{} day {read}", mended.records[0].at())
        }
        Some(Mend::LocalTime { read, .. }) => format!("{} local {read}", mended.records[0].at()),
        Some(Mend::LeftOut(Cause::DayOrMonth(_))) => "day or month".into(),
        Some(Mend::LeftOut(Cause::Timestamp(_))) => "refused".into(),
        Some(other) => format!("{other:?}"),
    }
}

#[test]
fn a_date_is_read_as_people_and_programs_write_it() {
    let mut wrong = Vec::new();
    for block in blocks(DATES) {
        let cells: Vec<&str> = block.text.lines().collect();
        assert_eq!(cells.len(), block.expected.len(), "{}", block.name);
        for (line, expected) in block.expected.iter().enumerate() {
            let read = read(&cells, line);
            if read != *expected {
                wrong.push(format!("{}: {:?} is {read}, expected {expected}", block.name, cells[line]));
            }
        }
    }
    assert_eq!(wrong, [""; 0], "{}", wrong.join("\n"));
}

/// A file is taken whole or not at all, whatever its dates; in JSON each date stands for itself.
#[test]
fn a_date_that_cannot_be_read_refuses_the_file() {
    let refused = |cells: &[&str]| read_csv(&table(cells), OnFault::Refuse, ahead).map_err(|error| error.cause);
    assert_eq!(refused(&["2026-11-22", "3/4/2026"]), Err(Cause::DayOrMonth("3/4/2026".into())));
    assert_eq!(refused(&["22/11/2026", "tomorrow"]), Err(Cause::Timestamp("tomorrow".into())));
    let json = |time: &str| {
        let text = format!(
            "{{\"format\":\"double-cycle\",\"version\":1,\"records\":[{{\"time\":\"{time}\",\
             \"ratings\":[1,1,1,1,1,1,1,1]}}]}}"
        );
        read_json(&text, OnFault::Refuse, ahead)
            .map(|read| read.records[0].at().to_string())
            .map_err(|error| error.cause)
    };
    assert_eq!(json("22.11.2026"), Ok("2026-11-22".into()));
    assert_eq!(json("2026-11-22T09:30:00"), Ok("2026-11-22T07:30:00.000Z".into()));
    assert_eq!(json("22/11/2026"), Err(Cause::DayOrMonth("22/11/2026".into())));
}
