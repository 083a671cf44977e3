use super::reed_solomon::{self, DATA, WORD};
use crate::framework::{Factor, Rating, Ratings};
use std::fmt;
use std::str::FromStr;

/// Crockford's base 32: no I, L, O or U.
pub(super) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols of a rating code and a phone's tag.
pub(super) const ANSWER: usize = 12;
/// 7⁸: eight factors, each with six steps and "unrated".
const PER_VERSION: u32 = 5_764_801;
/// The digit of an unrated factor.
const UNRATED: u32 = 6;
/// The only version there is so far.
const VERSION: u32 = 0;
/// Number of versions reserved.
const VERSIONS: u32 = 4;

/// The ratings of all eight factors in eight characters that can be read aloud, `2RCH-ZG67`.
///
/// Five data symbols hold version·7⁸ + Σ dᵢ·7^(8−i) as a 25-bit number, with d = 0…5 for a rating and 6 for unrated;
/// three check symbols detect every error in up to three symbols. See `docs/model.md`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RatingCode([u8; WORD]);

/// Why a text is not a rating code. [`crate::i18n`] has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeError {
    /// The text has this many symbols instead of eight.
    Length(usize),
    /// The text has this character, which is in no code.
    Symbol(char),
    /// The check symbols do not match. Holds the code that is one symbol away, if there is one.
    Check(Option<RatingCode>),
    /// The code has this version, which the program does not know.
    Version(u8),
    /// The check symbols match, but the number is out of range.
    Range,
}

impl RatingCode {
    /// The code of these ratings.
    pub fn of(ratings: &Ratings) -> RatingCode {
        RatingCode::of_number(number_of(ratings))
    }

    fn of_number(number: u32) -> RatingCode {
        let data = std::array::from_fn(|place| (number >> (5 * (DATA - 1 - place)) & 31) as u8);
        RatingCode(reed_solomon::encode(data))
    }

    /// The ratings in the code.
    pub fn ratings(self) -> Ratings {
        ratings_of(self.number())
    }

    /// The code as written, with its dash: `2RCH-ZG67`.
    pub fn text(self) -> String {
        let mut text = String::new();
        for (place, &symbol) in self.0.iter().enumerate() {
            if place == WORD / 2 {
                text.push('-');
            }
            text.push(char::from(ALPHABET[usize::from(symbol)]));
        }
        text
    }

    fn number(self) -> u32 {
        self.0[..DATA].iter().fold(0, |number, &symbol| number << 5 | u32::from(symbol))
    }

    /// The code of a valid Reed–Solomon word, if its number is one of this version.
    fn from_word(word: [u8; WORD]) -> Result<RatingCode, CodeError> {
        let code = RatingCode(word);
        match code.number() / PER_VERSION {
            VERSION => Ok(code),
            version if version < VERSIONS => Err(CodeError::Version(version as u8)),
            _ => Err(CodeError::Range),
        }
    }
}

/// Ratings as one number below 7⁸, one base-7 digit a factor, 6 for "unrated": the shortest form for other programs.
pub fn number_of(ratings: &Ratings) -> u32 {
    let digits = ratings.iter().map(|(_, rating)| rating.map_or(UNRATED, |rating| rating.value().into()));
    digits.fold(VERSION, |number, digit| number * 7 + digit)
}

/// The ratings in a number from [`number_of`]; digits beyond the eighth are ignored.
pub fn ratings_of(mut number: u32) -> Ratings {
    let mut all = [None; Factor::COUNT];
    for slot in all.iter_mut().rev() {
        *slot = Rating::try_from((number % 7) as u8).ok();
        number /= 7;
    }
    Ratings::new(all)
}

impl FromStr for RatingCode {
    type Err = CodeError;

    /// Reads a code in any case, with or without spaces and dashes. O is read as 0, I and L as 1. Of a phone's answer, twelve
    /// symbols, it reads the first eight; see [`super::AnswerCode`].
    fn from_str(text: &str) -> Result<RatingCode, CodeError> {
        let mut word = [0; WORD];
        let mut length = 0;
        for symbol in text.chars().filter(|&c| !is_filler(c)) {
            let value = symbol_value(symbol).ok_or(CodeError::Symbol(symbol))?;
            if let Some(slot) = word.get_mut(length) {
                *slot = value;
            }
            length += 1;
        }
        if length != WORD && length != ANSWER {
            return Err(CodeError::Length(length));
        }
        if !reed_solomon::is_word(&word) {
            let near = reed_solomon::correct_one(&word).and_then(|(near, _)| RatingCode::from_word(near).ok());
            return Err(CodeError::Check(near));
        }
        RatingCode::from_word(word)
    }
}

impl fmt::Display for RatingCode {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&self.text())
    }
}

impl fmt::Debug for RatingCode {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// Characters that a code may contain anywhere, without meaning: white space and dashes.
pub(super) fn is_filler(c: char) -> bool {
    c.is_whitespace() || is_dash(c)
}

/// Hyphens and dashes, including those that keyboards and chat programs insert. U+00AD is the soft hyphen.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{00AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FF0D}')
}

/// The value 0…31 of a symbol; `None` for any other character. Keyboards of East Asian languages write letters and digits
/// as wide as their own signs.
pub(super) fn symbol_value(symbol: char) -> Option<u8> {
    let symbol = match u32::from(symbol) {
        wide @ 0xFF01..=0xFF5E => char::from((wide - 0xFEE0) as u8),
        _ => symbol,
    };
    let symbol = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|&letter| char::from(letter) == symbol).map(|value| value as u8)
}
