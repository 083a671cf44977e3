use super::candidate::{Candidate, is_in_word};
use super::code::is_dash;
use super::plausibility::is_believable;
use super::{CodeError, RatingCode};
use std::ops::Range;

/// A place in a text that holds a rating code, or an attempt at one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// Its byte range in the text.
    pub at: Range<usize>,
    /// The code, or what is wrong with it.
    pub code: Result<RatingCode, CodeError>,
}

/// Finds the rating codes in any text: a meeting's chat, a column of a table, links.
///
/// A code is eight symbols in one word, or in groups of four, two or one joined by a dash or space. The three check
/// symbols let one random word in 32,768 pass, so a code must also look like one; a code that fails the check is listed
/// only if it was probably meant as one. `plausibility.rs` has the rules.
pub fn pick_codes(text: &str) -> Vec<Picked> {
    scan(text, is_believable)
}

/// Reads a code from what somebody typed or pasted: the code, or a link or sentence that contains it.
#[inline(never)]
pub fn read_code(text: &str) -> Result<RatingCode, CodeError> {
    let inside = || scan(text, |candidate| candidate.code.is_ok()).into_iter().find_map(|picked| picked.code.ok());
    text.parse().or_else(|error| inside().ok_or(error))
}

/// Scans the words once; a word belongs to at most one result.
fn scan(text: &str, is_wanted: impl Fn(&Candidate) -> bool) -> Vec<Picked> {
    let words: Vec<Range<usize>> = words(text).collect();
    let mut picked: Vec<Picked> = Vec::new();
    let mut next = 0;
    while next < words.len() {
        let taken = shape(text, &words[next..]).and_then(|groups| {
            let at = words[next].start..words[next + groups - 1].end;
            let chained = picked.last().is_some_and(|last| &text[last.at.end..at.start] == ".");
            let code = text[at.clone()].parse();
            let candidate = Candidate { text, at, groups, code, chained };
            is_wanted(&candidate).then_some(candidate)
        });
        next += taken.as_ref().map_or(1, |candidate| candidate.groups);
        picked.extend(taken.map(|Candidate { at, code, .. }| Picked { at, code }));
    }
    picked
}

/// How many of the first words form a candidate; `None` if they do not.
fn shape(text: &str, words: &[Range<usize>]) -> Option<usize> {
    let length = |place: usize| words.get(place).map(|word| text[word.clone()].chars().take(9).count());
    let first = length(0)?;
    let groups = match first {
        8 => 1,
        3..=5 => 2,
        2 => 4,
        1 => 8,
        _ => return None,
    };
    let joined = |place: usize| is_joint(&text[words[place - 1].end..words[place].start]);
    let fits = |place: usize| match (first, length(place)) {
        (4, Some(3..=5)) | (3 | 5, Some(4)) => true,
        (_, other) => other == Some(first),
    };
    (1..groups).all(|place| fits(place) && joined(place)).then_some(groups)
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

/// Whether the text between two words joins groups of a code: one or two spaces, or a dash with at most one space on
/// either side.
fn is_joint(between: &str) -> bool {
    let is_space = |c| c == ' ' || c == '\u{A0}';
    let inner = between.strip_prefix(is_space).unwrap_or(between);
    let inner = inner.strip_suffix(is_space).unwrap_or(inner);
    let mut rest = inner.chars();
    between.len() > inner.len() && inner.is_empty() || rest.next().is_some_and(is_dash) && rest.next().is_none()
}
