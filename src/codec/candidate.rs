//! What may be a code, before anything has judged whether it is.

use super::{CodeError, RatingCode};
use std::ops::Range;

/// Words of a text that have the shape of a code: eight characters in one word or in groups of equal length, or two
/// groups around a dash of which one is a character short or long.
pub(super) struct Candidate<'a> {
    /// The whole text.
    pub(super) text: &'a str,
    /// Where the words stand in it.
    pub(super) at: Range<usize>,
    /// How many words there are.
    pub(super) groups: usize,
    /// The code, or what is wrong with it.
    pub(super) code: Result<RatingCode, CodeError>,
    /// Whether it follows the code before it in a link, after a full stop.
    pub(super) chained: bool,
}

/// Whether a word can hold the character: letters and digits, by the blocks that hold them and little else, since the
/// tables of each single one are large. Dashes, quotation marks, arrows and emoji are between words.
pub(super) fn is_in_word(c: char) -> bool {
    matches!(c, '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{1FFF}' | '\u{3040}'..='\u{FDFF}')
}
