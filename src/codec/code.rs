use super::reed_solomon::{self, DATA, WORD};
use crate::framework::{Factor, Rating, Ratings};
use std::fmt;
use std::str::FromStr;

/// Crockford's base 32: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 7^8: every factor has six steps and "unrated".
const PER_VERSION: u32 = 5_764_801;
/// The digit of an unrated factor.
const UNRATED: u32 = 6;
/// The only version there is so far.
const VERSION: u32 = 0;
/// Versions that the code has room for.
const VERSIONS: u32 = 4;

/// A whole rating in eight characters that can be read aloud, `2RCH-ZG67`.
///
/// Five symbols of data hold version·7⁸ + Σ dᵢ·7^(8−i) as a 25-bit number, with d = 0…5 for a rating and 6 for
/// unrated; three check symbols notice every error in up to three symbols.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RatingCode([u8; WORD]);

/// Why a text is no rating code. Each has a sentence for the reader in [`crate::i18n`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeError {
    /// The text has this many symbols, and not eight.
    Length(usize),
    /// The code has a character that no code has.
    Symbol(char),
    /// The check symbols do not fit; with one symbol changed, this code would.
    Check(Option<RatingCode>),
    /// The code is of a version that this program does not know.
    Version(u8),
    /// The checks fit, but the number stands for no ratings.
    Range,
}

impl RatingCode {
    /// The code of ratings.
    pub fn of(ratings: &Ratings) -> RatingCode {
        RatingCode::of_number(number_of(ratings))
    }

    fn of_number(number: u32) -> RatingCode {
        let data = std::array::from_fn(|place| (number >> (5 * (DATA - 1 - place)) & 31) as u8);
        RatingCode(reed_solomon::encode(data))
    }

    /// The ratings that the code stands for.
    pub fn ratings(self) -> Ratings {
        ratings_of(self.number())
    }

    /// The code as people write it.
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

    /// The code of a word that belongs to the Reed–Solomon code, if it stands for ratings.
    fn from_word(word: [u8; WORD]) -> Result<RatingCode, CodeError> {
        let code = RatingCode(word);
        match code.number() / PER_VERSION {
            VERSION => Ok(code),
            version if version < VERSIONS => Err(CodeError::Version(version as u8)),
            _ => Err(CodeError::Range),
        }
    }
}

/// Ratings as one number, a digit of base 7 a factor, of which 6 is "unrated": the shortest way to another program.
pub fn number_of(ratings: &Ratings) -> u32 {
    let digits = ratings.iter().map(|(_, rating)| rating.map_or(UNRATED, |rating| rating.value().into()));
    digits.fold(VERSION, |number, digit| number * 7 + digit)
}

/// The ratings of a number as [`number_of`] gives it; digits beyond the eighth are left aside.
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

    /// Reads a code whatever its case, spaces and dashes; O is read as 0, I and L as 1.
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
        if length != WORD {
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

/// What may stand anywhere in a code and says nothing: white space and dashes.
pub(super) fn is_filler(c: char) -> bool {
    c.is_whitespace() || is_dash(c)
}

/// Hyphens and dashes, as keyboards and chat programs write them.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{00AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// The value 0…31 of a symbol; none for what is no symbol.
pub(super) fn symbol_value(symbol: char) -> Option<u8> {
    let symbol = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|&letter| char::from(letter) == symbol).map(|value| value as u8)
}
