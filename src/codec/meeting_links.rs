//! Links that carry several codes: a team's, and two to compare. They hold letters, digits, `-` and `.` beside their
//! own `#`, `=` and `&`: some programs cut a link at anything else.

use super::{CodeError, RatingCode};

/// Codes that a team's link may carry: longer links are cut by programs that people meet in.
pub const LINK_LIMIT: usize = 60;

/// A code as it stands in a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedCode {
    /// What stands there.
    pub text: String,
    /// The code, or what is wrong with it.
    pub code: Result<RatingCode, CodeError>,
}

/// Why a link carries no team and no two ratings. What is wrong with a single code is said of that code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkError {
    /// There is no code in it.
    Empty,
    /// It has this many codes, more than [`LINK_LIMIT`].
    TooMany(usize),
    /// Two ratings are to be compared, and there is one.
    OneOnly,
}

/// The fragment of a link to a team, `#team=2RCH-ZG67.3N94-0N7X`: codes only, never a name, and sorted, for whoever knows
/// the order in which people answered would know whose is whose.
pub fn team_fragment(codes: &[RatingCode]) -> Result<String, LinkError> {
    within_limit(codes.len())?;
    let mut codes = codes.to_vec();
    codes.sort_unstable();
    let codes: Vec<String> = codes.iter().map(RatingCode::to_string).collect();
    Ok(format!("#team={}", codes.join(".")))
}

/// The team that a fragment carries, if it carries one; a code that cannot be read does not cost the others.
pub fn team_of(fragment: &str) -> Option<Result<Vec<LinkedCode>, LinkError>> {
    let parts = value(fragment, "team")?.split('.').filter(|part| !part.is_empty());
    let count = parts.clone().count();
    Some(within_limit(count).map(|()| parts.map(linked).collect()))
}

/// The fragment of a link to two ratings, the earlier one first: `#a=2RCH-ZG67&b=3N94-0N7X`.
pub fn pair_fragment(before: RatingCode, after: RatingCode) -> String {
    format!("#a={before}&b={after}")
}

/// The two ratings that a fragment carries, if it is meant to carry two.
pub fn pair_of(fragment: &str) -> Option<Result<[LinkedCode; 2], LinkError>> {
    match (value(fragment, "a"), value(fragment, "b")) {
        (None, None) => None,
        (Some(before), Some(after)) => Some(Ok([linked(before), linked(after)])),
        _ => Some(Err(LinkError::OneOnly)),
    }
}

fn within_limit(count: usize) -> Result<(), LinkError> {
    match count {
        0 => Err(LinkError::Empty),
        1..=LINK_LIMIT => Ok(()),
        _ => Err(LinkError::TooMany(count)),
    }
}

fn value<'a>(fragment: &'a str, name: &str) -> Option<&'a str> {
    let pairs = fragment.trim_start_matches('#').split('&');
    pairs.filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}

fn linked(text: &str) -> LinkedCode {
    LinkedCode { text: text.into(), code: text.parse() }
}
