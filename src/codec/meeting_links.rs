//! Links that carry several codes: a team's, and two to compare. Apart from `#`, `=` and `&` they contain only letters,
//! digits, `-` and `.`, because some programs end a link at anything else.

use super::address::field_of;
use super::sender::{decoded, encoded};
use super::{CodeError, RatingCode};

/// Most codes in a team's link: chat and meeting programs cut longer links.
pub const LINK_LIMIT: usize = 60;

/// One code of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedCode {
    /// Its text as written.
    pub text: String,
    /// The code, or what is wrong with it.
    pub code: Result<RatingCode, CodeError>,
}

/// Why a link as a whole is unusable. An error in a single code is in its [`LinkedCode`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkError {
    /// It contains no code.
    Empty,
    /// It contains this many codes, more than [`LINK_LIMIT`].
    TooMany(usize),
    /// It has only one of the two ratings to compare.
    OneOnly,
}

/// The fragment of a team's link, `#team=2RCH-ZG67.3N94-0N7X`. It never holds a name, and the codes are sorted: the
/// order of answering would reveal whose code is whose.
pub fn team_fragment(codes: &[RatingCode]) -> Result<String, LinkError> {
    within_limit(codes.len())?;
    let mut codes = codes.to_vec();
    codes.sort_unstable();
    let codes: Vec<String> = codes.iter().map(RatingCode::to_string).collect();
    Ok(format!("#team={}", codes.join(".")))
}

/// The same with groups, `#team=2RCH-ZG67.3N94-0N7X&groups=ADSPRSBK-1`: of each group its name, written as a sender's, and
/// how many of the codes are of it. The codes of the groups come first, in the order of their names, then those of none;
/// of each they are sorted.
pub fn grouped_fragment(members: &[(RatingCode, Option<&str>)]) -> Result<String, LinkError> {
    within_limit(members.len())?;
    let mut members = members.to_vec();
    members.sort_unstable_by_key(|&(code, group)| (group.is_none(), group, code));
    let codes: Vec<String> = members.iter().map(|(code, _)| code.to_string()).collect();
    let groups = members.chunk_by(|one, other| one.1 == other.1);
    let groups: Vec<String> =
        groups.filter_map(|group| Some(format!("{}-{}", encoded(group[0].1?), group.len()))).collect();
    Ok(format!("#team={}&groups={}", codes.join("."), groups.join(".")))
}

/// The groups of a team's link, as names with the number of codes, in their order. Empty if there are none, or if one of
/// them is unreadable: the codes do not depend on it.
pub fn linked_groups(fragment: &str) -> Vec<(String, usize)> {
    let group = |part: &str| {
        let (name, count) = part.split_once('-')?;
        Some((decoded(name)?, count.parse().ok().filter(|count| (1..=LINK_LIMIT).contains(count))?))
    };
    let parts = field_of(fragment, "groups").unwrap_or_default().split('.').filter(|part| !part.is_empty());
    parts.map(group).collect::<Option<_>>().unwrap_or_default()
}

/// The team in a fragment; `None` if it carries no team. An unreadable code does not affect the others.
pub fn team_of(fragment: &str) -> Option<Result<Vec<LinkedCode>, LinkError>> {
    let parts = field_of(fragment, "team")?.split('.').filter(|part| !part.is_empty());
    let count = parts.clone().count();
    Some(within_limit(count).map(|()| parts.map(linked).collect()))
}

/// The fragment of a link to two ratings, the earlier one first: `#a=2RCH-ZG67&b=3N94-0N7X`.
pub fn pair_fragment(before: RatingCode, after: RatingCode) -> String {
    format!("#a={before}&b={after}")
}

/// The two ratings in a fragment; `None` if it has neither `a` nor `b`.
pub fn pair_of(fragment: &str) -> Option<Result<[LinkedCode; 2], LinkError>> {
    match (field_of(fragment, "a"), field_of(fragment, "b")) {
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

fn linked(text: &str) -> LinkedCode {
    LinkedCode { text: text.into(), code: text.parse() }
}
