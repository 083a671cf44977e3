//! Finds codes in pasted text, each with the name from its line or its speaker, and one for each person who says one.
//!
//! Three chat formats are known. Teams puts `[14:02] Sales` or `Sales 14:02` above a message. Zoom puts `14:02:33 From
//! Sales to Everyone:` above or before it. Google Meet puts `Sales` and `14:02` above it, or `Sales: ` before it. A
//! message belongs to the last name seen.

use super::name::{after_stamp, name_in, sender};
use super::said::{LineKind, begins, kind_of, stamped};
use super::{TeamEntry, Unread};
use crate::codec::{CodeError, PhoneTag, Picked, RatingCode, pick_codes, readable};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Maximum text size in bytes: a chat of about fifty thousand messages.
pub const TEXT_LIMIT: usize = 4_000_000;

/// Why a text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GatherError {
    /// It is longer than [`TEXT_LIMIT`].
    TooLong,
}

/// What a text holds.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// Everybody's codes; those that only a quote holds do not count.
    pub entries: Vec<TeamEntry>,
    /// What looks like a code but cannot be read.
    pub unread: Vec<Unread>,
    /// What was left out.
    pub left: LeftOut,
}

/// How many codes were left out because their author has already been counted, or because they are somebody else's
/// words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// Repeated in one message, or by the same person.
    pub repeats: usize,
    /// In quotes and reactions.
    pub quotes: usize,
}

/// One code in the text.
struct Find {
    code: Result<RatingCode, CodeError>,
    phone: Option<PhoneTag>,
    text: String,
    name: Option<String>,
    line: usize,
    /// The message it is in: a person's, or a line of a list or table.
    message: usize,
    /// Whether the message is a chat's or mail's, and its name so a person's.
    is_said: bool,
    /// The link it is in, or itself. A team's link may hold two equal ones.
    unit: usize,
    is_quoted: bool,
}

/// Whether the lines of a mail are somebody else's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeating {
    No,
    /// After "Anna wrote:", until it is known whether the lines below are marked.
    Perhaps,
    Yes,
}

/// The codes in a text, one for each person who says one.
pub(super) fn gather(text: &str) -> Result<Gathered, GatherError> {
    if text.len() > TEXT_LIMIT {
        return Err(GatherError::TooLong);
    }
    Ok(told_apart(finds(&readable(text))))
}

/// All codes in the order of the text, each with its message and presumed author.
fn finds(text: &str) -> Vec<Find> {
    let mut finds = Vec::new();
    let mut picked = pick_codes(text).into_iter().peekable();
    let (mut speaker, mut last, mut start) = (None, "", 0);
    let (mut message, mut unit, mut unit_end) = (0, 0, 0);
    let (mut is_said, mut repeating, mut answers_next) = (false, Repeating::No, false);
    for (number, line) in text.split('\n').enumerate() {
        let end = start + line.len();
        let mut here: Vec<Picked> = Vec::new();
        while let Some(one) = picked.next_if(|one| one.at.start <= end) {
            here.push(one);
        }
        let kind = kind_of(line);
        let is_empty = line.trim().is_empty();
        if repeating == Repeating::Perhaps && !is_empty {
            repeating = if kind == LineKind::Quote { Repeating::No } else { Repeating::Yes };
        }
        // A code may begin as a time or date does: the stamp stands before it.
        let head = here.first().map_or(line, |first| &text[start..first.at.start.min(end)]);
        let is_stamped = after_stamp(head).len() < head.trim().len();
        if here.is_empty() {
            match kind {
                LineKind::Repeats => repeating = Repeating::Perhaps,
                LineKind::Reaction => answers_next = line.trim_end().ends_with(':'),
                LineKind::Quote => {}
                LineKind::Own => {
                    if let Some(next) = begins(line, last) {
                        (speaker, is_said, repeating) = (next, true, Repeating::No);
                        message += 1;
                    }
                }
            }
        } else if kind != LineKind::Quote && (is_stamped || !is_said) {
            message += 1;
            if is_stamped {
                (is_said, repeating) = (true, Repeating::No);
                speaker = stamped(after_stamp(line)).unwrap_or(speaker);
            }
        }
        let mut marks = 0;
        for (place, one) in here.iter().enumerate() {
            let from = place.checked_sub(1).map_or(start, |before| here[before].at.end.min(end));
            let to = here.get(place + 1).map_or(end, |next| next.at.start);
            let at = one.at.start..one.at.end.min(end);
            if &text[unit_end..at.start] != "." {
                unit += 1;
            }
            unit_end = at.end;
            marks += text[from..at.start].chars().filter(|&c| is_quotation_mark(c)).count();
            let is_quoted = match kind {
                LineKind::Quote | LineKind::Repeats => true,
                // After a quote that has ended its author goes on.
                LineKind::Reaction => marks < 2 || marks % 2 == 1,
                LineKind::Own => repeating == Repeating::Yes || answers_next,
            };
            // A table row has one code. Searching a row of thousands of codes for each of them would take too long.
            let cell =
                if here.len() == 1 || place == 0 && here.len() < 5 { cell_name(text, start..end, &at) } else { None };
            let is_row = cell.is_some();
            let before = &text[from..at.start];
            let name = cell
                .or_else(|| beside(before, &text[at.end..to.max(at.end)]))
                .or_else(|| speaker.clone().filter(|_| !is_quoted));
            let (code, phone, text, line) = (one.code, one.phone, text[one.at.clone()].into(), number + 1);
            finds.push(Find { code, phone, text, name, line, message, is_said: is_said && !is_row, unit, is_quoted });
        }
        if !is_empty {
            last = if here.is_empty() { line } else { "" };
            answers_next &= here.is_empty();
        }
        start = end + 1;
    }
    finds
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

/// How often a message holds a code.
#[derive(Default)]
struct Held {
    message: usize,
    kept: usize,
    unit: usize,
    in_unit: usize,
}

/// Takes each person's code once: what a message repeats and what the same person says again is left out, and so is
/// what others quote. A quoted code that nobody says is an entry that does not count. A phone that answers again has changed
/// its answer.
fn told_apart(finds: Vec<Find>) -> Gathered {
    let mut all = Gathered::default();
    let mut held = BTreeMap::<RatingCode, Held>::new();
    let mut said = BTreeMap::<(String, RatingCode), usize>::new();
    let mut quoted = Vec::new();
    // What the message holds that cannot be read, and what that probably means.
    let (mut message, mut texts, mut near) = (0, BTreeSet::new(), BTreeSet::new());
    for Find { code, phone, text, name, line, message: its, is_said, unit, is_quoted } in finds {
        if its != message {
            message = its;
            texts.clear();
            near.clear();
        }
        match code {
            Ok(code) if is_quoted => {
                quoted.push(TeamEntry { counted: false, ..TeamEntry::new(code, name, phone, line) })
            }
            Ok(code) if phone.is_some() => {
                held.entry(code).or_default();
                match all.entries.iter_mut().find(|entry| entry.phone == phone) {
                    Some(entry) => {
                        entry.code = code;
                        all.left.repeats += 1;
                    }
                    None => all.entries.push(TeamEntry::new(code, name, phone, line)),
                }
            }
            Err(_) if is_quoted => all.left.quotes += 1,
            Ok(code) => {
                let one = held.entry(code).or_default();
                if one.message != message {
                    *one = Held { message, ..Held::default() };
                }
                if one.unit != unit {
                    (one.unit, one.in_unit) = (unit, 0);
                }
                one.in_unit += 1;
                let author = name.clone().filter(|_| is_said);
                let is_again = author.is_some_and(|name| *said.entry((name, code)).or_insert(message) != message);
                if is_again || one.in_unit <= one.kept {
                    all.left.repeats += 1;
                } else {
                    one.kept += 1;
                    all.entries.push(TeamEntry::new(code, name, phone, line));
                }
            }
            Err(error) => {
                let is_said = match error {
                    CodeError::Check(Some(code)) => {
                        held.get(&code).is_some_and(|one| one.message == message) || !near.insert(code)
                    }
                    _ => false,
                };
                if !texts.insert(text.clone()) || is_said {
                    all.left.repeats += 1;
                } else {
                    all.unread.push(Unread { text, error, name, group: None, line });
                }
            }
        }
    }
    for entry in quoted {
        all.left.quotes += 1;
        if let Entry::Vacant(place) = held.entry(entry.code) {
            place.insert(Held::default());
            all.entries.push(entry);
        }
    }
    all
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
    // A name is set apart from the code, and by a mark from a link.
    let link = before.find("http");
    let before = &before[..link.unwrap_or(before.len())];
    let apart = if link.is_some() { before.trim_end() } else { before };
    if apart.ends_with(char::is_alphanumeric) {
        return None;
    }
    let before = after_stamp(before).trim().trim_start_matches(['-', '–', '~']).trim_start();
    if let Some(name) = sender(before) {
        return Some(name);
    }
    if before.is_empty() {
        return name_in(after.trim().trim_matches(|c: char| matches!(c, ':' | ',' | '-' | '–' | '—' | '(' | ')')));
    }
    let told = before.split_once(':').and_then(|(name, _)| name_in(name));
    told.or_else(|| name_in(before.trim_end_matches(|c: char| c.is_whitespace() || "=-–—(|,;".contains(c))))
}
