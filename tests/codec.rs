//! The rating code: its vectors, the errors it detects, and finding codes in text.

use double_cycle::codec::{CodeError, RatingCode, pick_codes};
use double_cycle::framework::{Factor, Rating, Ratings};
use proptest::prelude::*;
use std::collections::HashSet;

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Ratings from `3 3 4 – 2`, the notation of the vectors.
fn ratings(text: &str) -> Ratings {
    let mut all = Ratings::NONE;
    for (factor, part) in Factor::ALL.into_iter().zip(text.split(' ')) {
        all = all.with(factor, part.parse::<u8>().ok().map(|value| Rating::try_from(value).unwrap()));
    }
    all
}

const VECTORS: [(&str, &str); 7] = [
    ("4 4 4 4 4 4 4 4", "3N94-0N7X"),
    ("0 0 0 0 0 0 0 0", "0000-0000"),
    ("5 5 5 5 5 5 5 5", "4JKD-0KTK"),
    ("– – – – – – – –", "5FXP-0M9B"),
    ("3 3 4 2 2 3 1 1", "2RCH-ZG67"),
    ("4 4 4 4 0 4 4 4", "3N7S-4T4Q"),
    ("1 2 3 4 5 0 – 5", "126B-MTN6"),
];

#[test]
fn the_vectors_hold_both_ways() {
    for (text, code) in VECTORS {
        assert_eq!(RatingCode::of(&ratings(text)).to_string(), code);
        assert_eq!(code.parse::<RatingCode>().unwrap().ratings(), ratings(text));
    }
}

#[test]
fn every_profile_has_a_code_of_its_own() {
    let mut seen = HashSet::new();
    for number in 0..7_u32.pow(8) {
        // Every 97th number: some sixty thousand, spread over all.
        if number % 97 != 0 {
            continue;
        }
        let mut rest = number;
        let all = Ratings::new(std::array::from_fn(|_| {
            let digit = rest % 7;
            rest /= 7;
            Rating::try_from(digit as u8).ok()
        }));
        let code = RatingCode::of(&all);
        assert_eq!(code.ratings(), all);
        assert_eq!(code.to_string().parse(), Ok(code));
        assert!(seen.insert(code));
    }
    assert!(seen.len() > 59_000);
}

fn with_symbol(code: &str, place: usize, symbol: char) -> String {
    code.chars().enumerate().map(|(at, old)| if at == place { symbol } else { old }).collect()
}

fn plain(code: &str) -> String {
    code.replace('-', "")
}

#[test]
fn every_single_wrong_symbol_is_named_and_corrected() {
    for (_, code) in VECTORS {
        let plain = plain(code);
        for place in 0..8 {
            for symbol in ALPHABET.chars().filter(|&symbol| Some(symbol) != plain.chars().nth(place)) {
                let wrong = with_symbol(&plain, place, symbol);
                assert_eq!(wrong.parse::<RatingCode>(), Err(CodeError::Check(Some(code.parse().unwrap()))), "{wrong}");
            }
        }
    }
}

#[test]
fn every_double_wrong_symbol_is_noticed() {
    let mut tried = 0;
    for (_, code) in VECTORS {
        let plain = plain(code);
        for first in 0..8 {
            for second in first + 1..8 {
                for (a, b) in ALPHABET.chars().flat_map(|a| ALPHABET.chars().map(move |b| (a, b))) {
                    let wrong = with_symbol(&with_symbol(&plain, first, a), second, b);
                    let changed = wrong.chars().zip(plain.chars()).filter(|(a, b)| a != b).count();
                    if changed == 2 {
                        tried += 1;
                        assert!(matches!(wrong.parse::<RatingCode>(), Err(CodeError::Check(_))), "{wrong}");
                    }
                }
            }
        }
    }
    assert_eq!(tried, 7 * 28 * 31 * 31);
}

#[test]
fn reading_forgives_case_spaces_dashes_and_look_alikes() {
    let code = "2RCH-ZG67".parse::<RatingCode>().unwrap();
    for text in ["2rchzg67", " 2rch zg67 ", "2-R-C-H-Z-G-6-7", "2RCH–ZG67", "2RCH\u{2011}ZG67", "2R CH\tZG\n67"] {
        assert_eq!(text.parse(), Ok(code), "{text:?}");
    }
    // As keyboards of East Asian languages write it.
    assert_eq!("２ＲＣＨ－ｚｇ６７".parse(), Ok(code));
    assert_eq!("ＯｏＯｏ　0000".parse::<RatingCode>().unwrap().ratings(), ratings("0 0 0 0 0 0 0 0"));
    assert_eq!("2RCH-ZG6！".parse::<RatingCode>(), Err(CodeError::Symbol('！')));
    assert_eq!("OoOo-0000".parse::<RatingCode>().unwrap().ratings(), ratings("0 0 0 0 0 0 0 0"));
    assert_eq!("I26B-MTN6".parse::<RatingCode>().unwrap().ratings(), ratings("1 2 3 4 5 0 – 5"));
    assert_eq!("l26b-mtn6".parse::<RatingCode>().unwrap().ratings(), ratings("1 2 3 4 5 0 – 5"));
}

#[test]
fn what_is_no_code_is_refused_by_its_cause() {
    assert_eq!("".parse::<RatingCode>(), Err(CodeError::Length(0)));
    assert_eq!("2RCH-ZG6".parse::<RatingCode>(), Err(CodeError::Length(7)));
    assert_eq!("2RCH-ZG677".parse::<RatingCode>(), Err(CodeError::Length(9)));
    assert_eq!("2RCH-ZGU7".parse::<RatingCode>(), Err(CodeError::Symbol('U')));
    assert_eq!("2RCH-ZG6ä".parse::<RatingCode>(), Err(CodeError::Symbol('ä')));
    assert_eq!("ſ000-0000".parse::<RatingCode>(), Err(CodeError::Symbol('ſ')));
    // 7⁸ is the first number of version 1, 4·7⁸ the first of no version; both have valid check symbols.
    assert_eq!(of_number(5_764_801).parse::<RatingCode>(), Err(CodeError::Version(1)));
    assert_eq!(of_number(3 * 5_764_801).parse::<RatingCode>(), Err(CodeError::Version(3)));
    assert_eq!(of_number(4 * 5_764_801).parse::<RatingCode>(), Err(CodeError::Range));
    assert_eq!(of_number((1 << 25) - 1).parse::<RatingCode>(), Err(CodeError::Range));
}

/// The code word of a number, by independent division: symbols shifted through the generator 1, 14, 29, 10.
fn of_number(number: u32) -> String {
    let multiply = |a: u8, b: u8| {
        let product = (0..5).filter(|bit| b >> bit & 1 == 1).fold(0_u16, |sum, bit| sum ^ (u16::from(a) << bit));
        (5..10)
            .rev()
            .fold(product, |rest, bit| if rest >> bit & 1 == 1 { rest ^ (0b10_0101 << (bit - 5)) } else { rest })
            as u8
    };
    let mut symbols: Vec<u8> = (0..5).rev().map(|place| (number >> (5 * place) & 31) as u8).collect();
    let data = symbols.clone();
    symbols.extend([0, 0, 0]);
    for place in 0..5 {
        let lead = symbols[place];
        for (at, coefficient) in [1, 14, 29, 10].into_iter().enumerate() {
            symbols[place + at] ^= multiply(lead, coefficient);
        }
    }
    data.iter().chain(&symbols[5..]).map(|&symbol| ALPHABET.chars().nth(symbol.into()).unwrap()).collect()
}

#[test]
fn codes_are_picked_out_of_a_chat() {
    let chat = "[14:02] ours: 2RCH-ZG67 :)\n[14:03] we got 3n94 0n7x, I think\n14.04 see \
                https://example.org/?lang=fi#r=126B-MTN6 and #team=00000000.4JKD-0KTK\nsorry, typo: 2RCH-ZG68";
    let picked = pick_codes(chat);
    let found: Vec<String> = picked.iter().filter_map(|one| one.code.ok()).map(|code| code.to_string()).collect();
    assert_eq!(found, ["2RCH-ZG67", "3N94-0N7X", "126B-MTN6", "0000-0000", "4JKD-0KTK"]);
    assert_eq!(&chat[picked[0].at.clone()], "2RCH-ZG67");
    let broken: Vec<_> = picked.iter().filter_map(|one| one.code.err()).collect();
    assert_eq!(broken, [CodeError::Check(Some("2RCH-ZG67".parse().unwrap()))]);
}

#[test]
fn words_dates_and_numbers_are_no_codes() {
    let text = "Learning together is great; 2026-11-22, 22.11.2026 at 14:02:59, call 0401 2345 or +358 40 123 4567, \
                order 1234-5678, channels goals strategy maanantai huhtikuu, version 1.2.3-beta, ABCD EFGH";
    assert_eq!(pick_codes(text), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,40}") {
        if let Ok(code) = text.parse::<RatingCode>() {
            prop_assert_eq!(RatingCode::of(&code.ratings()), code);
        }
        for picked in pick_codes(&text) {
            prop_assert!(text.get(picked.at).is_some());
        }
    }

    #[test]
    fn a_code_is_found_wherever_it_stands(before in "[a-z .,;\n]{0,20}", after in "[ .,;\n][a-z .,;\n]{0,20}", number in 0..7_u32.pow(8)) {
        let mut rest = number;
        let all = Ratings::new(std::array::from_fn(|_| { let digit = rest % 7; rest /= 7; Rating::try_from(digit as u8).ok() }));
        let code = RatingCode::of(&all);
        let text = format!("{before} {code}{after}");
        prop_assert!(pick_codes(&text).iter().any(|picked| picked.code == Ok(code)), "{}", text);
    }
}
