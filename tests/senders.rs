//! Whose a link is and of which day: written, read back, and whatever else may stand in its place.

use double_cycle::codec::{Day, RatingCode, SENDER_LIMIT, Sender, fragment_of, pick_codes, read_code, shared_code};
use proptest::prelude::*;

const CODE: &str = "2RCH-ZG67";
/// Characters that turn or hide a text.
const TURNING: [char; 4] = ['\u{202E}', '\u{2069}', '\u{200B}', '\0'];

fn day(text: &str) -> Day {
    Day::read(text).unwrap()
}

fn sender(name: &str) -> Sender {
    Sender::new(name, Some(day("20261112"))).unwrap()
}

fn code() -> RatingCode {
    CODE.parse().unwrap()
}

/// The fields of a name by independent arithmetic: bits as a text, five at a time.
fn by(bytes: &[u8]) -> String {
    let bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    let symbols = bits.as_bytes().chunks(5).map(|five| {
        let padded = format!("{:0<5}", std::str::from_utf8(five).unwrap());
        char::from(b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"[usize::from_str_radix(&padded, 2).unwrap()])
    });
    symbols.collect()
}

#[test]
fn the_vectors_hold_both_ways() {
    for (name, symbols) in [
        ("ACME Oy", "851MTH909XWG"),
        ("Å", "RE2G"),
        ("Viestintä", "ASMPAWVMD5Q79GX4"),
        ("שלום", "TYMXF76QJQBST"),
        ("🌊", "Y2FRS2G"),
        ("Nokia", "9SQPPTB1"),
    ] {
        assert_eq!(by(name.as_bytes()), symbols, "{name}");
        assert_eq!(sender(name).fields(), format!("&by={symbols}&on=20261112"));
        assert_eq!(Sender::of(&format!("#r={CODE}&by={symbols}&on=20261112")), Some(sender(name)));
    }
}

#[test]
fn fields_stand_in_any_order_and_in_any_case() {
    let [name, date, ratings] = ["by=851MTH909XWG", "on=20261112", "r=2RCH-ZG67"];
    for [first, second, third] in
        [[name, date, ratings], [name, ratings, date], [date, ratings, name], [ratings, date, name]]
    {
        let fragment = format!("#{first}&x=1&{second}&{third}");
        assert_eq!(Sender::of(&fragment), Some(sender("ACME Oy")), "{fragment}");
        assert_eq!(Sender::of(&fragment.replace("MTH9", "mth9")), Some(sender("ACME Oy")), "{fragment}");
        assert_eq!(shared_code(&fragment), Some((CODE, Ok(code()))), "{fragment}");
    }
    let link = "https://example.org/?lang=fi#r=2RCH-ZG67&by=851MTH909XWG&on=20261112";
    assert_eq!((Sender::of(link), read_code(link)), (Some(sender("ACME Oy")), Ok(code())), "pasted");
    assert_eq!(Sender::of("#r=2RCH-ZG67&by=851MTH909XWG&by=9SQPPTB1"), Sender::new("ACME Oy", None));
}

#[test]
fn old_links_have_no_sender_and_a_name_needs_no_day() {
    for fragment in ["", "#", "#r=2RCH-ZG67", "#rate=2RCH-ZG67", "#a=2RCH-ZG67&b=3N94-0N7X", "#r=2RCH-ZG67&on=20261112"]
    {
        assert_eq!(Sender::of(fragment), None, "{fragment}");
    }
    assert_eq!(Sender::of("#r=2RCH-ZG67&by=RE2G"), Sender::new("Å", None));
}

/// The ratings open whatever stands where the sender should.
#[test]
fn what_is_no_name_is_left_out() {
    let long = by("a".repeat(241).as_bytes());
    for symbols in [
        "",
        "8",
        "85 13",
        "851MTH909XW",
        "851MTH909XWU",
        "ACME%20Oy",
        "%3Cimg",
        "<img onerror=alert(1)>",
        "851MTH909XWG=",
        "ÅÄÖ",
        "\u{202E}",
        "0",
        // Bytes that are no UTF-8: cut off, overlong, a lone surrogate, beyond Unicode.
        &by(b"\xC3"),
        &by(b"\xC0\xAF"),
        &by(b"\xED\xA0\x80"),
        &by(b"\xF4\x90\x80\x80"),
        // Nothing is left of these.
        &by(b" \t\r\n"),
        &by("\u{202E}\u{200B}\u{FEFF}\0".as_bytes()),
        &long,
    ] {
        let fragment = format!("#r={CODE}&by={symbols}&on=20261112");
        assert_eq!(Sender::of(&fragment), None, "{symbols:?}");
        assert_eq!(shared_code(&fragment), Some((CODE, Ok(code()))), "{symbols:?}");
    }
}

/// Links are written with clean names: one with anything hidden or turning in it has none.
#[test]
fn a_name_is_clean_and_short() {
    for (typed, name) in [("  A\u{A0}\n B \u{202E}gnp\u{2069}\0", "A B gnp"), ("a\u{200B}b", "ab"), ("\u{202E}c", "c")]
    {
        assert_eq!(sender(typed).name(), name);
        assert_eq!(Sender::of(&format!("#by={}", by(typed.as_bytes()))), None);
    }
    for name in ["<img src=x onerror=alert(1)>", "%41%20B", "a  b", "${x}{y}"] {
        assert_eq!(Sender::of(&format!("#by={}", by(name.as_bytes()))).unwrap().name(), name);
    }
    for letter in ["a", "ä", "漢", "🌊"] {
        let name = sender(&letter.repeat(500));
        assert_eq!(name.name(), letter.repeat(SENDER_LIMIT));
        assert_eq!(Sender::of(name.fields()), Some(name));
        assert_eq!(Sender::of(&format!("#by={}", by(letter.repeat(SENDER_LIMIT + 1).as_bytes()))), None);
    }
}

#[test]
fn a_day_is_one_of_the_calendar() {
    for text in ["20200101", "20261112", "20280229", "20261231", "20991231", "20270430"] {
        assert_eq!(day(text).number().to_string(), text);
        let [year, month, date] = [&text[..4], &text[4..6], &text[6..]].map(|part| part.parse().unwrap());
        assert_eq!(day(text).parts(), (year, month, date));
        assert_eq!(Day::new(year, month, date), Some(day(text)));
    }
    assert!(day("20261112") < day("20261201") && day("20261231") < day("20270101"));
    for text in [
        "",
        "2026",
        "202611",
        "2026111",
        "202611123",
        "020261112",
        "2026-11-12",
        "20261131",
        "20260229",
        "20260012",
        "20261312",
        "20261100",
        "20261132",
        "20191231",
        "21000101",
        "19700101",
        "00000000",
        "99991231",
        "-0261112",
        "+0261112",
        "2026/11/12",
        "20261112T",
        "12112026",
        " 20261112",
        "２０261112",
        "99999999999999999999",
        "--------",
    ] {
        assert_eq!(Day::read(text), None, "{text:?}");
        assert_eq!(Sender::of(&format!("#by=RE2G&on={text}")), Sender::new("Å", None), "{text:?}");
    }
}

/// A pasted link is one code: a name of five letters has eight symbols, as a code has.
#[test]
fn a_name_is_no_code() {
    for first in b'A'..=b'Z' {
        for last in b'a'..=b'z' {
            let name = [first, b'o', b'k', b'i', last];
            let link = format!("see https://example.org/#by={}&on=20261112&r={CODE} and that", by(&name));
            let picked: Vec<_> = pick_codes(&link).into_iter().map(|picked| picked.code).collect();
            assert_eq!(picked, [Ok(code())], "{link}");
        }
    }
    let picked: Vec<_> = pick_codes("#r=2RCH-ZG67&by=3N940N7X&on=20261112").into_iter().collect();
    assert_eq!(picked.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_name_comes_back_and_nothing_else_is_in_the_link(name in "\\PC{0,80}", year in 2020..2100_u32, month in 1..13_u32, date in 1..29_u32) {
        let day = Day::new(year, month, date);
        prop_assert_eq!(Day::read(&day.unwrap().number().to_string()), day);
        if let Some(sender) = Sender::new(&name, day) {
            let fragment = [fragment_of(code()), sender.fields().into()].concat();
            prop_assert!(fragment[1..].chars().all(|c| c.is_ascii_alphanumeric() || "-=&".contains(c)), "{}", fragment);
            prop_assert_eq!(shared_code(&fragment), Some((CODE, Ok(code()))));
            prop_assert!(sender.name().chars().count() <= SENDER_LIMIT);
            prop_assert!(!sender.name().contains(TURNING));
            prop_assert_eq!(Sender::new(sender.name(), day), Some(sender.clone()), "clean is clean");
            prop_assert_eq!(Sender::of(&fragment), Some(sender));
        }
    }

    #[test]
    fn any_bytes_are_a_clean_name_or_none(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let read = Sender::of(&format!("#by={}", by(&bytes)));
        let text = String::from_utf8(bytes).ok();
        prop_assert!(read.as_ref().is_none_or(|sender| text.as_deref() == Some(sender.name())));
        // A name that is clean is read.
        let clean = text.and_then(|text| Sender::new(&text, None).filter(|sender| sender.name() == text));
        prop_assert!(clean.is_none() || clean == read);
    }

    #[test]
    fn any_fragment_is_read_without_harm(fragment in "(#|&|=|by|on|r|[0-9A-Za-z%.-]{1,12}|\\PC){0,20}") {
        if let Some(sender) = Sender::of(&fragment) {
            prop_assert_eq!(Sender::of(sender.fields()), Some(sender));
        }
        let _ = shared_code(&fragment);
    }

    #[test]
    fn any_text_is_a_day_that_comes_back_or_none(text in "(20[0-9]{6}|[0-9-]{0,12})") {
        if let Some(day) = Day::read(&text) {
            prop_assert_eq!(day.number().to_string(), text);
        }
    }
}
