//! A text as its author wrote it. Chats, mail programs and mail filters wrap links into links of their own, escape
//! them, write signs as entities, and break lines within a code.

use super::RatingCode;
use super::code::{is_dash, symbol_value};
use super::wrapped::unwrapped;

/// The text with its links unwrapped and unescaped, entities and wide characters as the signs they stand for, and
/// without invisible characters. It has the same number of lines.
pub fn readable(text: &str) -> String {
    let text = if is_quoted_printable(text) { without_quoted_printable(text) } else { text.into() };
    let plain: String = text.chars().filter_map(plain).collect();
    let plain = without_entities(&without_entities(&plain));
    joined(&with_links(&plain))
}

/// A character as its plain sign; `None` if it cannot be seen. Wide letters and digits come from East Asian keyboards,
/// and some programs put modifier letters in place of quotation marks.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' => None,
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0),
        '\u{3000}' => Some(' '),
        '\u{2B9}'..='\u{2BC}' => Some('\''),
        c => Some(c),
    }
}

/// Whether it is the source of a mail that says so.
fn is_quoted_printable(text: &str) -> bool {
    const NAME: &[u8] = b"quoted-printable";
    text.as_bytes().windows(NAME.len()).any(|window| window.eq_ignore_ascii_case(NAME))
}

/// Quoted-printable, `=3D` for `=`. A line break that the mail added follows at the end of the whole line, so that
/// lines keep their numbers.
fn without_quoted_printable(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    let mut breaks = 0;
    while let [first, after @ ..] = rest {
        let escaped = match (first, after) {
            (b'=', [high, low, ..]) => byte_of(*high, *low),
            _ => None,
        };
        rest = match (first, after) {
            (b'=', [b'\r', b'\n', after @ ..] | [b'\n', after @ ..]) => {
                breaks += 1;
                after
            }
            _ => {
                bytes.push(escaped.unwrap_or(*first));
                if *first == b'\n' {
                    bytes.extend(std::iter::repeat_n(b'\n', std::mem::take(&mut breaks)));
                }
                if escaped.is_some() { &after[2..] } else { after }
            }
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The byte of two hexadecimal digits.
pub(super) fn byte_of(high: u8, low: u8) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    Some((digit(high)? * 16 + digit(low)?) as u8)
}

/// Named entities of the signs in codes and links and around them.
const ENTITIES: [(&str, char); 22] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{A0}'),
    ("num", '#'),
    ("equals", '='),
    ("colon", ':'),
    ("sol", '/'),
    ("period", '.'),
    ("percnt", '%'),
    ("hyphen", '-'),
    ("dash", '-'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("minus", '−'),
    ("shy", '-'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("Auml", 'Ä'),
    ("aring", 'å'),
];

/// The text with entities as the characters they stand for: `&#61;`, `&#x3D;`, `&equals;`.
fn without_entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        // The longest name here has seven letters.
        let end = rest.bytes().take(10).position(|byte| byte == b';');
        let character = end.and_then(|end| entity(&rest[1..end]));
        match (character, end) {
            (Some(character), Some(end)) => {
                out.extend(plain(character));
                rest = &rest[end + 1..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    let number = match name.strip_prefix('#') {
        None => return ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, c)| *c),
        Some(hex) if hex.starts_with(['x', 'X']) => u32::from_str_radix(&hex[1..], 16),
        Some(decimal) => decimal.parse(),
    };
    // Line breaks would change the number of lines.
    number.ok().and_then(char::from_u32).map(|c| if c.is_control() { ' ' } else { c })
}

/// The text with every link as it was before programs wrapped it. Links end at white space, brackets and quotation
/// marks.
fn with_links(text: &str) -> String {
    let ends = |c: char| c.is_whitespace() || "<>()[]{}\"“”„«»‹›‘’`".contains(c);
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive(ends) {
        let token = piece.trim_end_matches(ends);
        out.push_str(&unwrapped(token));
        out.push_str(&piece[token.len()..]);
    }
    out
}

/// The text with codes joined that a mail program broke at their dash; the break follows after the code.
fn joined(text: &str) -> String {
    const HALF: usize = 4;
    let mut out = String::with_capacity(text.len());
    let mut lines = text.split('\n').peekable();
    let mut breaks = 1;
    while let Some(line) = lines.next() {
        out.push_str(line);
        let Some(next) = lines.peek_mut() else { break };
        let before = line.trim_end_matches('\r');
        let half = |symbols: &str| symbols.len() == HALF && symbols.chars().all(|c| symbol_value(c).is_some());
        let head = before.strip_suffix(is_dash).and_then(|head| head.get(head.len().checked_sub(HALF)?..));
        let tail = next.get(..HALF);
        let code = head.zip(tail).filter(|(head, tail)| half(head) && half(tail));
        if code.is_some_and(|(head, tail)| [head, tail].concat().parse::<RatingCode>().is_ok()) {
            out.truncate(out.len() - (line.len() - before.len()));
            breaks += 1;
        } else {
            out.extend(std::iter::repeat_n('\n', std::mem::replace(&mut breaks, 1)));
        }
    }
    out.extend(std::iter::repeat_n('\n', breaks - 1));
    out
}
