//! Recognizes names beside codes in a chat, a table or a typed list.

use crate::outside;

/// Maximum length of a name in characters.
pub const NAME_LIMIT: usize = 60;
/// Maximum number of words in a name.
const WORDS: usize = 6;

/// Words that often come before a code but are not names.
const NO_NAMES: [&str; 31] = [
    "code", "codes", "link", "result", "ours", "mine", "our", "my", "here", "this", "we", "hi", "yes", "ok", "sorry",
    "koodi", "linkki", "tulos", "meidän", "meillä", "tässä", "hei", "kyllä", "kod", "koden", "länk", "resultat", "vår",
    "här", "hej", "https",
];
/// Lower-case words allowed within names.
const PARTICLES: [&str; 12] = ["af", "al", "and", "da", "de", "der", "di", "ja", "la", "och", "van", "von"];

/// The text as a name, if it looks like one: it starts with a letter and has at most [`WORDS`] words, each a particle
/// or starting with a capital, a digit, `&` or a bracket. Quotation marks and asterisks around it are dropped.
pub(super) fn name_in(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '“' | '”' | '\'' | '*'));
    if text.is_empty() || text.chars().take(NAME_LIMIT + 1).count() > NAME_LIMIT {
        return None;
    }
    let mut words = text.split_whitespace();
    let first = words.clone().next()?.trim_end_matches([',', ':']).to_lowercase();
    let is_word = |word: &str| {
        let start = word.trim_start_matches('(').chars().next();
        start.is_some_and(|c| !c.is_lowercase() && c.is_alphanumeric() || c == '&') || PARTICLES.contains(&word)
    };
    let fits = text.chars().next().is_some_and(char::is_alphabetic)
        && words.clone().count() <= WORDS
        && words.all(is_word)
        && !text.contains(['@', '/', '?', '!', '=', '<', '>', '[', ']', '{', '}'])
        && !NO_NAMES.contains(&&*first);
    fits.then(|| outside::clean(text, NAME_LIMIT))
}

/// The rest of a line after leading dates and times, with or without brackets.
pub(super) fn after_stamp(line: &str) -> &str {
    let mut rest = line.trim_start();
    loop {
        let inside = rest.strip_prefix('[').and_then(|inside| inside.split_once(']'));
        let bracket = inside.filter(|(stamp, _)| stamp.len() <= 40 && stamp.contains(|c: char| c.is_ascii_digit()));
        let word = rest.split_whitespace().next().unwrap_or_default();
        rest = match bracket {
            Some((_, after)) => after,
            None if is_stamp(word) => &rest[word.len()..],
            None => return rest,
        }
        .trim_start();
    }
}

/// Whether a word is part of a date or time: digits with separators, or am/pm.
fn is_stamp(word: &str) -> bool {
    let marks = word.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | ',' | '/' | '-' | '>'));
    let half =
        matches!(word.trim_end_matches('.').to_ascii_lowercase().as_str(), "am" | "pm" | "a.m" | "p.m" | "klo" | "kl");
    marks && word.contains(|c: char| c.is_ascii_digit()) && word.contains([':', '.', '/', '-']) || half
}

/// The part of a line before a time at its end, `Sales 14:02` or `Sales14:02`; `None` if it does not end with a time.
pub(super) fn before_stamp(line: &str) -> Option<&str> {
    let line = line.trim_end();
    let bare = ["AM", "PM", "am", "pm"].into_iter().find_map(|half| line.strip_suffix(half)).unwrap_or(line).trim_end();
    let head =
        bare.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | ' ' | '\u{A0}' | '/' | ','));
    let stamp = &bare[head.len()..];
    let time = stamp.trim_end().rsplit([' ', '\u{A0}']).next().unwrap_or_default();
    let (hours, minutes) = time.split_once([':', '.'])?;
    let digits =
        |text: &str, most: usize| !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
    let seconds = minutes.get(2..).unwrap_or_default().trim_start_matches([':', '.']);
    (digits(hours, 2) && minutes.len() >= 2 && digits(&minutes[..2], 2) && (seconds.is_empty() || digits(seconds, 2)))
        .then_some(head)
}

/// The sender in a line of a saved Zoom chat: `From Sales to Everyone:` or `From Sales : text`.
pub(super) fn sender(rest: &str) -> Option<String> {
    let from = ["From ", "from ", "Från ", "Lähettäjä "].into_iter().find_map(|word| rest.strip_prefix(word))?;
    let end = [" to ", " To ", " till ", " vastaanottaja", ":"].into_iter().filter_map(|mark| from.find(mark)).min()?;
    name_in(&from[..end])
}
