use crate::{Case, case};
use double_cycle::codec::RatingCode;

/// Codes with valid check symbols whose number is not one of this version.
const VERSIONS: [(&str, &str); 4] = [
    ("first of version 1", "Version(1)"),
    ("first of version 2", "Version(2)"),
    ("first of version 3", "Version(3)"),
    ("first beyond all versions", "Range"),
];

pub fn cases() -> Vec<Case> {
    let mut all: Vec<Case> = [
        ("empty", "", "Length(0)"),
        ("spaces", "   ", "Length(0)"),
        ("dashes", "----", "Length(0)"),
        ("one symbol", "2", "Length(1)"),
        ("half", "2RCH", "Length(4)"),
        ("one short", "2RCH-ZG6", "Length(7)"),
        ("one long", "2RCH-ZG677", "Length(9)"),
        ("twice", "2RCH-ZG672RCH-ZG67", "Length(16)"),
        ("digits of a card", "4111111111111111", "Length(16)"),
        ("u", "2RCH-ZGU7", "Symbol('U')"),
        ("small u", "2rch-zgu7", "Symbol('u')"),
        ("umlaut", "2RCH-ZG6Ä", "Symbol('Ä')"),
        ("cyrillic а", "а000-0000", "Symbol('а')"),
        ("greek omicron", "ΟOOO-0000", "Symbol('Ο')"),
        ("full width symbol", "！RCH-ZG67", "Symbol('！')"),
        ("arabic digit", "٢RCH-ZG67", "Symbol('٢')"),
        ("long s", "ſ000-0000", "Symbol('ſ')"),
        ("kelvin sign", "\u{212A}000-0000", "Symbol('\u{212A}')"),
        ("underscore", "2RCH_ZG67", "Symbol('_')"),
        ("dot", "2RCH.ZG67", "Symbol('.')"),
        ("slash", "2RCH/ZG67", "Symbol('/')"),
        ("plus", "2RCH+ZG67", "Symbol('+')"),
        ("hash", "#2RCHZG67", "Symbol('#')"),
        ("quotes", "\"2RCH-ZG67\"", "Symbol('\"')"),
        ("nul", "2RCH\0ZG67", "Symbol('\\0')"),
        ("emoji", "2RCH🌊ZG67", "Symbol('🌊')"),
        ("zero width space", "2RCH\u{200B}ZG67", "Symbol('\\u{200b}')"),
        ("direction mark", "\u{202E}2RCH-ZG67", "Symbol('\\u{202e}')"),
        ("combining accent", "2RCH-ZG6\u{301}7", "Symbol('\\u{301}')"),
        ("markup", "<b>2RCH", "Symbol('<')"),
        ("percent", "2RCH%2DZG67", "Symbol('%')"),
        ("comma", "3,3,4,2,2,3,1,1", "Symbol(',')"),
        ("halves swapped", "ZG67-2RCH", "Check(None)"),
        ("reversed", "76GZ-HCR2", "Check(None)"),
        ("two neighbours swapped", "R2CH-ZG67", "Check(None)"),
        ("words", "HAPPYDAY", "Check(None)"),
        ("eight digits", "12345678", "Check(None)"),
        ("a date", "2026-1122", "Check(None)"),
        ("all Z", "ZZZZ-ZZZZ", "Check(None)"),
        ("two wrong", "3RCH-ZG68", "Check(None)"),
    ]
    .map(|(name, input, expected)| case(name, input, expected))
    .into();
    for (place, symbol) in "3SDJ-0H78".char_indices().filter(|(place, _)| *place != 4) {
        let wrong: String =
            "2RCH-ZG67".char_indices().map(|(at, old)| if at == place { symbol } else { old }).collect();
        all.push(case(format!("symbol {place} mistyped"), wrong, "Check(Some(2RCH-ZG67))"));
    }
    for (version, (name, expected)) in (1..).zip(VERSIONS) {
        all.push(case(name, word_of(version * 5_764_801), expected));
    }
    all.push(case("the largest number", word_of((1 << 25) - 1), "Range"));
    all
}

pub fn error(text: &str) -> Option<String> {
    text.parse::<RatingCode>().err().map(|error| format!("{error:?}"))
}

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Reads a code without its check symbols: what an unchecked reader would do.
pub fn unchecked(text: &str) -> Option<u64> {
    let symbols = text.chars().filter(|c| !c.is_whitespace() && *c != '-');
    let digits: Option<Vec<u64>> =
        symbols.map(|c| ALPHABET.find(c.to_ascii_uppercase()).map(|value| value as u64)).collect();
    digits.filter(|digits| digits.len() == 8).map(|digits| digits.iter().fold(0, |number, digit| number * 32 + digit))
}

/// The code word of any number. Its check symbols come from the test's own division.
fn word_of(number: u32) -> String {
    let times = |a: u16, b: u16| {
        let product = (0..5).filter(|bit| b >> bit & 1 == 1).fold(0, |sum, bit| sum ^ a << bit);
        (5..10).rev().fold(product, |rest, bit| if rest >> bit & 1 == 1 { rest ^ 0b10_0101 << (bit - 5) } else { rest })
    };
    let mut rest: Vec<u16> = (0..5).rev().map(|place| (number >> (5 * place) & 31) as u16).chain([0, 0, 0]).collect();
    let data = rest[..5].to_vec();
    for place in 0..5 {
        let lead = rest[place];
        for (at, coefficient) in [1, 14, 29, 10].into_iter().enumerate() {
            rest[place + at] ^= times(lead, coefficient);
        }
    }
    data.iter().chain(&rest[5..]).map(|&symbol| ALPHABET.chars().nth(symbol.into()).unwrap()).collect()
}
