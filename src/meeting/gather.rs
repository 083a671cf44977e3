//! Finds codes in pasted text, each with the name from its line or its speaker.
//!
//! Three chat formats are known. Teams puts `[14:02] Sales` or `Sales 14:02` above a message. Zoom puts `14:02:33 From
//! Sales to Everyone:` above or before it. Google Meet puts `Sales` and `14:02` above it, or `Sales: ` before it. A
//! message belongs to the last name seen.

use super::name::{after_stamp, before_stamp, name_in, sender};
use super::{TeamEntry, Unread};
use crate::codec::{Picked, pick_codes};
use std::ops::Range;

/// Maximum text size in bytes: a chat of about fifty thousand messages.
pub const TEXT_LIMIT: usize = 4_000_000;

/// Why a text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GatherError {
    /// It is longer than [`TEXT_LIMIT`].
    TooLong,
}

/// The codes in a text, and what looks like a code but cannot be read.
pub(super) fn gather(text: &str) -> Result<(Vec<TeamEntry>, Vec<Unread>), GatherError> {
    if text.len() > TEXT_LIMIT {
        return Err(GatherError::TooLong);
    }
    let (mut entries, mut unread) = (Vec::new(), Vec::new());
    let mut picked = pick_codes(text).into_iter().peekable();
    let (mut speaker, mut last, mut start) = (None, "", 0);
    for (number, line) in text.split('\n').enumerate() {
        let end = start + line.len();
        let mut here: Vec<Picked> = Vec::new();
        while let Some(one) = picked.next_if(|one| one.at.start <= end) {
            here.push(one);
        }
        if here.is_empty()
            && let Some(next) = speaker_in(line, last)
        {
            speaker = next;
        }
        for (place, one) in here.iter().enumerate() {
            let from = place.checked_sub(1).map_or(start, |before| here[before].at.end.min(end));
            let to = here.get(place + 1).map_or(end, |next| next.at.start);
            let at = one.at.start..one.at.end.min(end);
            // A table row has one code. Searching a row of thousands of codes for each of them would take too long.
            let cell = if here.len() == 1 { cell_name(text, start..end, &at) } else { None };
            let name = cell
                .or_else(|| beside(&text[from..at.start], &text[at.end..to.max(at.end)]))
                .or_else(|| speaker.clone());
            let line = number + 1;
            match one.code {
                Ok(code) => entries.push(TeamEntry { code, name, counted: true, line }),
                Err(error) => unread.push(Unread { text: text[one.at.clone()].into(), error, name, line }),
            }
        }
        if !line.trim().is_empty() {
            last = if here.is_empty() { line } else { "" };
        }
        start = end + 1;
    }
    Ok((entries, unread))
}

/// The speaker that a line without codes sets: `None` keeps the current speaker, `Some(None)` means unknown.
fn speaker_in(line: &str, last: &str) -> Option<Option<String>> {
    let rest = after_stamp(line);
    if rest.is_empty() {
        // A line with only a time: the name is on the line above, if any.
        return (!line.trim().is_empty()).then(|| name_in(last));
    }
    if let Some(name) = sender(rest) {
        return Some(Some(name));
    }
    let stamped = rest.len() < line.trim().len();
    let name = if stamped { Some(rest.trim_end().trim_end_matches(':')) } else { before_stamp(line) };
    name.and_then(name_in).map(Some)
}

/// The name in another cell of a table row, if the code has a cell to itself.
fn cell_name(text: &str, line: Range<usize>, at: &Range<usize>) -> Option<String> {
    let (before, after) = (&text[line.start..at.start], &text[at.end..line.end]);
    let separator = ['\t', ';', ','].into_iter().find(|&mark| before.contains(mark) || after.contains(mark))?;
    let is_rest = |cell: &str| cell.trim_matches(|c: char| c.is_whitespace() || c == '"').is_empty();
    let alone = is_rest(before.rsplit(separator).next()?) && is_rest(after.split(separator).next()?);
    let mut cells = before.split(separator).chain(after.split(separator));
    cells.find_map(|cell| name_in(cell).filter(|_| alone))
}

/// The name before a code, `Sales: 2RCH-ZG67`; if nothing is before it, the name after it.
fn beside(before: &str, after: &str) -> Option<String> {
    let before = after_stamp(before).trim().trim_start_matches(['-', '–', '~']).trim_start();
    if let Some(name) = sender(before) {
        return Some(name);
    }
    if before.is_empty() {
        return name_in(after.trim().trim_matches(|c: char| matches!(c, ':' | ',' | '-' | '–' | '—' | '(' | ')')));
    }
    let told = before.split_once(':').and_then(|(name, _)| name_in(name));
    told.or_else(|| name_in(before.trim_end_matches(|c: char| c.is_whitespace() || "=-–—(|".contains(c))))
}
