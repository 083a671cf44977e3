//! A short run of the fuzz targets that needs no nightly compiler: over the corpus, over the golden files cut at every
//! byte and with every bit flipped, and over random bytes. The long run is `cargo +nightly fuzz run TARGET`.

mod support;
#[path = "../fuzz/targets.rs"]
mod targets;

use double_cycle::files::{OnFault, read_file, read_stored};
use double_cycle::records::{Record, WallTime};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use support::golden;

type Target = fn(&[u8]);

const TARGETS: [(&str, Target); 6] = [
    ("answer", targets::answer),
    ("code", targets::code),
    ("link", targets::link),
    ("json", targets::json),
    ("csv", targets::csv),
    ("storage", targets::storage),
];

fn files_in(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn golden_files() -> Vec<(PathBuf, Vec<u8>)> {
    files_in("tests/golden").into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn every_target_stands_its_corpus_and_that_of_the_others() {
    let mut run = 0;
    for (name, _) in TARGETS {
        for path in files_in(&format!("fuzz/corpus/{name}")) {
            let bytes = fs::read(path).unwrap();
            TARGETS.iter().for_each(|(_, target)| target(&bytes));
            run += 1;
        }
    }
    assert!(run >= 50, "the corpus has {run} files");
}

#[test]
fn a_file_that_breaks_off_is_refused_or_read_to_where_it_is_whole() {
    let all: Vec<Record> = golden().iter().cloned().collect();
    for (path, bytes) in golden_files() {
        for end in 0..bytes.len() {
            let cut = &bytes[..end];
            TARGETS.iter().for_each(|(_, target)| target(cut));
            let read = read_file(cut, OnFault::Refuse, WallTime::in_utc);
            if path.extension().is_some_and(|extension| extension == "json") {
                // A JSON file may lose only its final line break.
                assert_eq!(read.is_ok(), end == bytes.len() - 1, "{path:?} {end}");
                // A file with a plan is newer than what the browser's storage holds.
                let is_stored = end == bytes.len() - 1 && !path.ends_with("plan.json");
                assert_eq!(read_stored(&String::from_utf8_lossy(cut)).is_ok(), is_stored, "{path:?} {end}");
            } else if let Ok(imported) = read {
                assert!(all.starts_with(&imported.records), "{path:?} {end}");
            }
        }
    }
}

#[test]
fn a_file_with_any_bit_flipped_is_refused_or_holds_its_laws() {
    let mut refused = 0;
    for (_, bytes) in golden_files() {
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            TARGETS.iter().for_each(|(_, target)| target(&flipped));
            refused += u32::from(read_file(&flipped, OnFault::Refuse, WallTime::in_utc).is_err());
        }
    }
    assert!(refused > 1_000, "{refused} refused");
}

/// A code's check symbols detect any flipped bit, unless it changes only the case of a letter or swaps look-alikes.
#[test]
fn a_code_with_any_bit_flipped_is_refused_or_is_the_same_code() {
    use double_cycle::codec::RatingCode;
    for text in ["2RCH-ZG67", "3N94-0N7X", "0000-0000", "4JKD-0KTK", "5FXP-0M9B", "3N7S-4T4Q", "126B-MTN6"] {
        let code: RatingCode = text.parse().unwrap();
        for bit in 0..text.len() * 8 {
            let mut flipped = text.as_bytes().to_vec();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let read = String::from_utf8_lossy(&flipped).parse::<RatingCode>();
            assert!(read.is_err() || read == Ok(code), "{text} {bit}");
        }
        for end in 0..text.len() {
            assert!(text[..end].parse::<RatingCode>().is_err());
        }
    }
}

/// Pieces of our file formats in any order, which random bytes would hardly form.
fn any_pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::sample::select(
            &[
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                ";",
                "\"",
                "\"\"",
                "\n",
                "\r\n",
                "\t",
                "null",
                "true",
                "-0",
                "6",
                "1e999",
                "\\ud800",
                "\"format\":\"double-cycle\",\"version\":1,",
                "\"version\":2",
                "\"records\":[",
                "\"ratings\":[1,2,3,4,5,0,null,3]",
                "\"time\":\"2026-11-22\"",
                "\"id\":\"a\",",
                "\"notes\":",
                "\"present\":{",
                "\"stamp\":\"1.a\"",
                "\"unknown\":",
                "time;r1;r2;r3;r4;r5;r6;r7;r8\n",
                "2026-11-22;1;2;3;4;5;0;?;",
                "id,",
                "note1;",
                "sep=;\n",
                "\u{FEFF}",
                "'=1",
                "#r=",
                "2RCH-ZG67",
                "&",
                "?lang=fi",
                "=",
                "<b>",
            ][..]
        )
        .prop_map(|piece| piece.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn no_bytes_break_a_target(bytes in any_pieces()) {
        TARGETS.iter().for_each(|(_, target)| target(&bytes));
    }

    /// A golden file with pieces inserted in the middle, or a part left out.
    #[test]
    fn no_spoilt_file_breaks_a_target(file in 0..4_usize, place: prop::sample::Index, gone in 0..40_usize, bytes in any_pieces()) {
        let (_, golden) = &golden_files()[file];
        let start = place.index(golden.len());
        let end = (start + gone).min(golden.len());
        let spoilt = [&golden[..start], &bytes, &golden[end..]].concat();
        TARGETS.iter().for_each(|(_, target)| target(&spoilt));
    }
}
