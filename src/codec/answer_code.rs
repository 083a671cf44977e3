use super::code::{ALPHABET, ANSWER, is_filler, symbol_value};
use super::{CodeError, RatingCode};
use std::fmt;
use std::str::FromStr;

/// Symbols of a [`PhoneTag`].
const TAG: usize = 4;

/// Four symbols that tell the phones of a room apart: two people who rate alike are two, and one phone that is shown twice
/// is one. Random, and kept while the phone answers.
///
/// A tag has at least one digit and one letter, so that an answer's code never looks like a telephone number or a word.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneTag([u8; TAG]);

/// One person's answer, as a phone shows it: the rating code and the phone's tag, `2RCH-ZG67-K7QX`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerCode {
    /// The ratings.
    pub rating: RatingCode,
    /// The phone.
    pub phone: PhoneTag,
}

impl PhoneTag {
    /// A tag of a random number 0…1, the same for the same number. There are 804,320 tags: of thirty phones two have the
    /// same with a chance of about 1 in 1,500.
    pub fn of_chance(chance: f64) -> PhoneTag {
        let mut number = (chance.clamp(0.0, 1.0) * f64::from(1_u32 << 20)) as u32;
        // Every third number or so is no tag; the next one that is takes its place.
        loop {
            let symbols = std::array::from_fn(|place| (number >> (5 * (TAG - 1 - place)) & 31) as u8);
            if let Some(tag) = PhoneTag::of_symbols(symbols) {
                return tag;
            }
            number = number.wrapping_mul(5).wrapping_add(7);
        }
    }

    /// The tag as written: `K7QX`.
    pub fn text(self) -> String {
        self.0.iter().map(|&symbol| char::from(ALPHABET[usize::from(symbol)])).collect()
    }

    fn of_symbols(symbols: [u8; TAG]) -> Option<PhoneTag> {
        let digits = symbols.iter().filter(|&&symbol| symbol < 10).count();
        (1..TAG).contains(&digits).then_some(PhoneTag(symbols))
    }

    /// The tag in four characters; `None` if they are no tag.
    pub(super) fn read(text: &str) -> Option<PhoneTag> {
        let mut symbols = [0; TAG];
        let mut chars = text.chars();
        for slot in &mut symbols {
            *slot = symbol_value(chars.next()?)?;
        }
        chars.next().is_none().then(|| PhoneTag::of_symbols(symbols)).flatten()
    }
}

impl AnswerCode {
    /// The code's twelve symbols alone, as they stand in the QR code: `2RCHZG67K7QX`.
    pub fn symbols(self) -> String {
        self.to_string().replace('-', "")
    }
}

impl FromStr for PhoneTag {
    type Err = CodeError;

    /// Reads a tag in any case. Fails with the number of its characters, or with the first that is no symbol; a tag of
    /// letters or digits alone fails as out of range.
    fn from_str(text: &str) -> Result<PhoneTag, CodeError> {
        let length = text.chars().count();
        match text.chars().find(|&c| symbol_value(c).is_none()) {
            Some(other) => Err(CodeError::Symbol(other)),
            None if length != TAG => Err(CodeError::Length(length)),
            None => PhoneTag::read(text).ok_or(CodeError::Range),
        }
    }
}

impl FromStr for AnswerCode {
    type Err = CodeError;

    /// Reads an answer's code in any case, with or without spaces and dashes. It must have twelve symbols; the first eight
    /// fail as a [`RatingCode`] does.
    fn from_str(text: &str) -> Result<AnswerCode, CodeError> {
        let symbols: Vec<char> = text.chars().filter(|&c| !is_filler(c)).collect();
        if symbols.len() != ANSWER {
            return Err(CodeError::Length(symbols.len()));
        }
        let part = |symbols: &[char]| symbols.iter().collect::<String>();
        let (rating, phone) = symbols.split_at(ANSWER - TAG);
        Ok(AnswerCode { rating: part(rating).parse()?, phone: part(phone).parse()? })
    }
}

impl fmt::Display for PhoneTag {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&self.text())
    }
}

impl fmt::Debug for PhoneTag {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for AnswerCode {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&[self.rating.text(), self.phone.text()].join("-"))
    }
}

impl fmt::Debug for AnswerCode {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::{Picked, pick_codes, read_code};

    fn answer(text: &str) -> AnswerCode {
        text.parse().unwrap()
    }

    #[test]
    fn an_answer_is_read_as_it_was_written() {
        let answer = answer("2rch zg67 k7qx");
        assert_eq!(answer.to_string(), "2RCH-ZG67-K7QX");
        assert_eq!(answer.symbols(), "2RCHZG67K7QX");
        assert_eq!(answer.symbols().parse(), Ok(answer));
        assert_eq!(answer.rating, "2RCH-ZG67".parse().unwrap());
    }

    #[test]
    fn what_is_no_answer_says_why() {
        let read = |text: &str| text.parse::<AnswerCode>();
        assert_eq!(read("2RCH-ZG67"), Err(CodeError::Length(8)));
        assert_eq!(read("2RCH-ZG67-K7Q!"), Err(CodeError::Symbol('!')));
        assert_eq!(read("2RCH-ZG67-KXQX"), Err(CodeError::Range), "letters alone are no tag");
        assert_eq!(read("2RCH-ZG68-K7QX"), Err(CodeError::Check(Some("2RCH-ZG67".parse().unwrap()))));
    }

    #[test]
    fn every_chance_gives_a_tag_that_reads_back() {
        for chance in [0.0, 1.0, -1.0, 2.0, f64::NAN].into_iter().chain((0..10_000).map(|n| f64::from(n) / 9_973.0)) {
            let tag = PhoneTag::of_chance(chance);
            assert_eq!(tag.text().parse(), Ok(tag));
            assert_eq!(PhoneTag::of_chance(chance), tag);
        }
        let all: std::collections::BTreeSet<_> =
            (0..10_000).map(|n| PhoneTag::of_chance(f64::from(n) / 10_000.0)).collect();
        assert!(all.len() > 9_000, "{}", all.len());
    }

    #[test]
    fn it_is_found_in_texts_and_read_as_any_code() {
        let expected = answer("2RCH-ZG67-K7QX");
        for text in
            ["2RCHZG67K7QX", "My answer: 2RCH-ZG67-K7QX.", "a 2RCHZG67K7QX b", "2RCH-ZG67-k7qx", "2RCHZG67\u{2013}K7QX"]
        {
            let picked = pick_codes(text);
            let [Picked { at, code, phone }] = &picked[..] else { panic!("{text}: {picked:?}") };
            assert_eq!((*code, *phone), (Ok(expected.rating), Some(expected.phone)), "{text}");
            assert!(text[at.clone()].to_ascii_uppercase().ends_with("K7QX"));
        }
        for text in ["2RCHZG67K7QX", "2rch zg67 k7qx", "My answer: 2RCH-ZG67-K7QX.", "2RCH-ZG67-K7QX"] {
            assert_eq!(read_code(text), Ok(expected.rating), "{text}");
        }
    }

    #[test]
    fn what_follows_a_code_is_a_tag_only_if_it_looks_like_one() {
        for text in
            ["2RCH-ZG67", "2RCH-ZG67-plan", "2RCH-ZG67 K7QX", "2RCH-ZG67-2027", "2RCH-ZG67-K7QX-3", "2RCH-ZG67-K7QXA"]
        {
            let picked = pick_codes(text);
            assert!(picked.iter().all(|one| one.phone.is_none()), "{text}: {picked:?}");
        }
        assert!(pick_codes("2rchzg67k7qx").is_empty(), "a word in small letters");
        assert!(pick_codes("2RCHZG67PLAN").is_empty());
        assert!(pick_codes("2RCHZG68K7QX").is_empty());
    }
}
