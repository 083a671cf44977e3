//! A possible code, before it is judged.

use super::{CodeError, RatingCode};
use std::ops::Range;

/// Words of a text in the shape of a code: eight characters in one word or in groups of equal length, or two groups of
/// which one is a character short or long.
pub(super) struct Candidate<'a> {
    /// The whole text.
    pub(super) text: &'a str,
    /// The byte range of the words in it.
    pub(super) at: Range<usize>,
    /// The number of words.
    pub(super) groups: usize,
    /// The code, or what is wrong with it.
    pub(super) code: Result<RatingCode, CodeError>,
    /// Whether only a full stop separates it from the code before, as in a team's link.
    pub(super) chained: bool,
}

/// Whether the character can be part of a word: letters and digits, by the blocks that hold little else, because exact
/// tables are large. Dashes, quotation marks, arrows and emoji separate words, and so do the scripts of East Asia, which
/// are written without spaces; their wide letters and digits do not.
pub(super) fn is_in_word(c: char) -> bool {
    matches!(c, '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{1FFF}' | '\u{FF10}'..='\u{FF5A}')
}
