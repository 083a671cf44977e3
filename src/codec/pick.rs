use super::code::{is_dash, symbol_value};
use super::{CodeError, RatingCode};
use std::ops::Range;

/// A place in a text that is a rating code, or that was meant as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// Where it stands, in bytes of the text.
    pub at: Range<usize>,
    /// The code, or what is wrong with it.
    pub code: Result<RatingCode, CodeError>,
}

/// Picks the rating codes out of any text: a meeting's chat, a column of a table, links.
///
/// A code is eight symbols in one word, or two groups of four with one dash or space between. Codes that do not
/// check are listed only where they are written as a code is, with a dash in the middle and with both letters and
/// digits, so that words, dates and telephone numbers are not taken for broken codes.
pub fn pick_codes(text: &str) -> Vec<Picked> {
    let words: Vec<Range<usize>> = words(text).collect();
    let mut picked = Vec::new();
    let mut next = 0;
    while let Some(first) = words.get(next) {
        next += 1;
        let pair = words.get(next).filter(|second| are_halves(text, first, second));
        let at = pair.map_or(first.clone(), |second| first.start..second.end);
        let code = text[at.clone()].parse::<RatingCode>();
        let wanted = match &code {
            Ok(_) => true,
            Err(CodeError::Length(_) | CodeError::Symbol(_)) => false,
            Err(_) => pair.is_some() && looks_meant(&text[at.clone()]),
        };
        if wanted {
            next += usize::from(pair.is_some());
            picked.push(Picked { at, code });
        }
    }
    picked
}

/// Reads a code from what someone typed or pasted for one: the code itself, or a link or sentence that holds it.
pub fn read_code(text: &str) -> Result<RatingCode, CodeError> {
    text.parse().or_else(|error| pick_codes(text).into_iter().find_map(|picked| picked.code.ok()).ok_or(error))
}

/// Runs of letters and digits.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_in_word)?;
        let end = text[start..].find(|c| !is_in_word(c)).map_or(text.len(), |length| start + length);
        rest = end;
        Some(start..end)
    })
}

/// Whether a word can hold the character: letters and digits, by the blocks that hold them and little else, since the
/// tables of each single one are large. Dashes, quotation marks, arrows and emoji are between words.
fn is_in_word(c: char) -> bool {
    matches!(c, '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{1FFF}' | '\u{3040}'..='\u{FDFF}')
}

/// Whether two words are the halves of one code: four symbols each, one dash or space between.
fn are_halves(text: &str, first: &Range<usize>, second: &Range<usize>) -> bool {
    let half = |word: &Range<usize>| {
        text[word.clone()].chars().count() == 4 && text[word.clone()].chars().all(|c| symbol_value(c).is_some())
    };
    let mut between = text[first.end..second.start].chars();
    let separator = between.next().is_some_and(|c| is_dash(c) || c == ' ' || c == '\u{A0}');
    half(first) && half(second) && separator && between.next().is_none()
}

fn looks_meant(text: &str) -> bool {
    text.contains(is_dash)
        && text.contains(|c: char| c.is_ascii_digit())
        && text.contains(|c: char| c.is_ascii_alphabetic())
}
