use super::candidate::{Candidate, is_in_word};
use super::code::{ANSWER, is_dash};
use super::plausibility::is_believable;
use super::{CodeError, PhoneTag, RatingCode};
use std::ops::Range;

/// A place in a text that holds a rating code, or an attempt at one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// Its byte range in the text.
    pub at: Range<usize>,
    /// The code, or what is wrong with it.
    pub code: Result<RatingCode, CodeError>,
    /// The phone whose answer it is, if its tag follows.
    pub phone: Option<PhoneTag>,
}

/// Finds the rating codes in any text: a meeting's chat, a column of a table, links.
///
/// A code is eight symbols in one word, or in groups of four, two or one joined by a dash or space. The three check
/// symbols let one random word in 32,768 pass, so a code must also look like one; a code that fails the check is listed
/// only if it was probably meant as one. `plausibility.rs` has the rules. A phone's tag may follow, in the same word or after
/// a dash.
pub fn pick_codes(text: &str) -> Vec<Picked> {
    let mut picked = scan::<true>(text, is_believable);
    for one in picked.iter_mut().filter(|one| one.code.is_ok()) {
        if let Some((phone, length)) = phone_at(&text[one.at.end..]) {
            one.phone = Some(phone);
            one.at.end += length;
        }
    }
    picked
}

/// The phone's tag at the beginning of what follows a code, and the bytes up to its end.
pub(super) fn phone_at(after: &str) -> Option<(PhoneTag, usize)> {
    let word = after.strip_prefix(is_dash).unwrap_or(after);
    let end = word.find(|c| !is_in_word(c)).unwrap_or(word.len());
    let phone = tag_of(&word[..end])?;
    // A dash and a word more: something else in groups.
    let goes_on = word[end..].starts_with(is_dash) && word[end..].chars().nth(1).is_some_and(is_in_word);
    (!goes_on).then_some((phone, after.len() - word.len() + end))
}

/// Reads a code from what somebody typed or pasted: the code, or a link or sentence that contains it.
#[inline(never)]
pub fn read_code(text: &str) -> Result<RatingCode, CodeError> {
    let inside =
        || scan::<false>(text, |candidate| candidate.code.is_ok()).into_iter().find_map(|picked| picked.code.ok());
    text.parse().or_else(|error| inside().ok_or(error))
}

/// The tag that a word is. Letters that are read as digits make no tag of a word: "plan".
fn tag_of(word: &str) -> Option<PhoneTag> {
    let tag = PhoneTag::read(word)?;
    word.contains(|c: char| c.is_ascii_digit()).then_some(tag)
}

/// Scans the words once; a word belongs to at most one result. `TAGGED`: whether a code may have a phone's tag in its word.
fn scan<const TAGGED: bool>(text: &str, is_wanted: impl Fn(&Candidate) -> bool) -> Vec<Picked> {
    let words: Vec<Range<usize>> = words(text).collect();
    let mut picked: Vec<Picked> = Vec::new();
    let mut next = 0;
    while next < words.len() {
        let taken = shape::<TAGGED>(text, &words[next..]).and_then(|groups| {
            let at = words[next].start..end_of_code::<TAGGED>(text, &words[next + groups - 1])?;
            let chained = picked.last().is_some_and(|last| &text[last.at.end..at.start] == ".");
            let code = text[at.clone()].parse();
            let candidate = Candidate { text, at, groups, code, chained };
            is_wanted(&candidate).then_some(candidate)
        });
        next += taken.as_ref().map_or(1, |candidate| candidate.groups);
        picked.extend(taken.map(|Candidate { at, code, .. }| Picked { at, code, phone: None }));
    }
    picked
}

/// How many of the first words form a candidate; `None` if they do not.
fn shape<const TAGGED: bool>(text: &str, words: &[Range<usize>]) -> Option<usize> {
    let length = |place: usize| words.get(place).map(|word| text[word.clone()].chars().take(ANSWER + 1).count());
    let first = length(0)?;
    let groups = match first {
        8 => 1,
        ANSWER if TAGGED => 1,
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

/// Where the code of a word ends: before a phone's tag, if the word is long enough for one.
fn end_of_code<const TAGGED: bool>(text: &str, word: &Range<usize>) -> Option<usize> {
    match text[word.clone()].char_indices().nth(8) {
        _ if !TAGGED => Some(word.end),
        Some((place, _)) => tag_of(&text[word.start + place..word.end]).map(|_| word.start + place),
        None => Some(word.end),
    }
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
