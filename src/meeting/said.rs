//! What a line of a chat or mail is besides its words: the beginning of a message, a quote, a reaction.

use super::name::{after_stamp, before_stamp, name_in, sender};

/// How a reaction or reply begins that repeats the message it answers, as programs write it.
const REACTIONS: [&str; 40] = [
    "reacted to",
    "reacted with",
    "replying to",
    "replied to",
    "in reply to",
    "removed a",
    "removed an",
    "liked “",
    "liked \"",
    "loved “",
    "loved \"",
    "disliked “",
    "disliked \"",
    "laughed at",
    "emphasized",
    "emphasised",
    "questioned “",
    "questioned \"",
    "pinned “",
    "pinned \"",
    "quoting",
    "reagoi",
    "vastaus viestiin",
    "vastaa viestiin",
    "vastasi viestiin",
    "vastaus käyttäjälle",
    "tykkäsi",
    "poisti reaktion",
    "lainaus",
    "reagerade",
    "svarar på",
    "svarade på",
    "svar på",
    "som svar",
    "gillade",
    "gillar",
    "älskade",
    "tog bort",
    "citat",
    "citerar",
];
/// How the line ends or begins below which a mail repeats another.
const REPEATS: [&str; 6] = ["wrote:", "writes:", "kirjoitti:", "skrev:", "skriver:", "kirjoittaa:"];
/// The first words of the lines that tell whose a mail is.
const FROM: [&str; 4] = ["From:", "Lähettäjä:", "Från:", "Frå:"];

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    /// Somebody's own words.
    Own,
    /// A quoted line, which belongs to another message.
    Quote,
    /// A reaction or reply, with the words that it answers.
    Reaction,
    /// The introduction of a mail that is repeated below.
    Repeats,
}

/// What a line is, by its beginning and end.
pub(super) fn kind_of(line: &str) -> LineKind {
    let text = line.trim();
    // It may follow after time and name.
    let words = after_stamp(text);
    let after_name = words.split_once(": ").map_or("", |(_, rest)| rest);
    if [text, words, after_name].iter().any(|words| words.starts_with('>')) {
        return LineKind::Quote;
    }
    if REPEATS.iter().any(|end| text.ends_with(end)) {
        return LineKind::Repeats;
    }
    let is_reaction = |words: &str| {
        let words = words.trim_start_matches(['[', '(', '*', ' ', '"']);
        let start: String = words.chars().take(24).flat_map(char::to_lowercase).collect();
        REACTIONS.iter().any(|known| start.starts_with(known)) || is_emoji_to(words)
    };
    if is_reaction(words) || is_reaction(after_name) { LineKind::Reaction } else { LineKind::Own }
}

/// `👍 to “2RCH-ZG67”`, as telephones write a reaction for those that have none.
fn is_emoji_to(words: &str) -> bool {
    let is_emoji = |word: &str| word.chars().all(|c| !c.is_alphanumeric() && !c.is_ascii());
    let mut words = words.split_whitespace();
    words.next().is_some_and(is_emoji) && matches!(words.next(), Some("to" | "viestiin" | "till" | "på"))
}

/// Whose message a line without a code begins: `None` if it begins none, `Some(None)` if nobody knows.
pub(super) fn begins(line: &str, last: &str) -> Option<Option<String>> {
    let rest = after_stamp(line);
    if rest.is_empty() {
        // A line with only a time: the name is on the line above, if any.
        return (!line.trim().is_empty()).then(|| name_in(last));
    }
    if let Some(name) = sender(rest).or_else(|| mail_sender(rest)) {
        return Some(Some(name));
    }
    if FROM.iter().any(|from| rest.starts_with(from)) {
        return Some(None);
    }
    if rest.len() < line.trim().len() {
        return stamped(rest);
    }
    before_stamp(line).filter(|name| !name.contains(':')).and_then(name_in).map(Some)
}

/// Whose message a line is that begins with a time, of which this is the rest: `- Anna: text`, `Anna`, `Anna:`.
pub(super) fn stamped(rest: &str) -> Option<Option<String>> {
    let rest = rest.trim_start_matches(['-', '–', '~', ' ']).trim_end();
    match rest.split_once(": ") {
        Some((name, _)) => Some(name_in(name)),
        None => name_in(rest.trim_end_matches(':')).map(Some),
    }
}

/// The name in the line of a mail that tells whose it is: `From: Anna Aalto <anna@example.org>`.
fn mail_sender(line: &str) -> Option<String> {
    let rest = FROM.iter().find_map(|from| line.trim_start_matches('*').strip_prefix(from))?;
    let end = rest.find(['<', '[', '(']).unwrap_or(rest.len());
    name_in(rest[..end].trim_matches(['*', ' ', '"', '\'']))
}
