//! Links within links: those of mail filters, search engines, social networks and chats lead to a page of theirs, and
//! carry the link that somebody wrote.

use super::readable::byte_of;

/// Longest text without a space that is looked into, in bytes, and most links in it: the work grows with their product,
/// and no program writes more. Codes in longer ones are found as they stand.
const LONGEST: usize = 16_384;
const MOST: usize = 32;

/// A link as it was before it was wrapped, with its escapes undone, at most twice. A text without a link, and what
/// stands before the first one, stay as they are.
pub(super) fn unwrapped(token: &str) -> String {
    let schemes = schemes(token);
    if token.len() > LONGEST || schemes.len() > MOST {
        return token.into();
    }
    let Some(first) = schemes.first() else {
        let is_escaped =
            ["%3D", "%23", "%2D", "%253D", "%2523", "%3d", "%2d", "%253d"].iter().any(|one| token.contains(one));
        return if is_escaped { unescaped(token) } else { token.into() };
    };
    let mut out = String::from(&token[..first.at]);
    // Links that only stand beside each other, as in a table, are taken one by one.
    let starts = schemes.iter().filter(|scheme| scheme.at == first.at || !scheme.is_inside);
    let starts: Vec<usize> = starts.map(|scheme| scheme.at).chain([token.len()]).collect();
    for place in 1..starts.len() {
        let (start, end) = (starts[place - 1], starts[place]);
        let inside = schemes.iter().filter(|scheme| scheme.at > start && scheme.at < end);
        let inside: Vec<Scheme> = inside.map(|scheme| Scheme { at: scheme.at - start, ..*scheme }).collect();
        out.push_str(&target(&token[start..end], &inside));
    }
    out
}

/// Where a link begins in a token.
#[derive(Clone, Copy)]
struct Scheme {
    at: usize,
    /// How its colon is written.
    colon: Colon,
    /// Whether it is a part of a link before it.
    is_inside: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Colon {
    Plain,
    /// `%3A`, `%253A`, and slashes escaped as well.
    Escaped,
    /// `%3A` with plain slashes behind.
    Half,
    /// `-3A`, as one of the mail filters writes it.
    Dashed,
}

/// All `http:` and `https:` of a token, however they are escaped.
fn schemes(token: &str) -> Vec<Scheme> {
    let bytes = token.as_bytes();
    let is =
        |at: usize, text: &[u8]| bytes.get(at..at + text.len()).is_some_and(|found| found.eq_ignore_ascii_case(text));
    let mut found: Vec<Scheme> = Vec::new();
    for at in 0..bytes.len() {
        if !is(at, b"http") {
            continue;
        }
        let colon = at + if is(at + 4, b"s") { 5 } else { 4 };
        let escaped = [&b"%3A"[..], b"%253A"].into_iter().find(|sign| is(colon, sign));
        let colon = match escaped {
            _ if is(colon, b"://") => Colon::Plain,
            _ if is(colon, b"-3A__") => Colon::Dashed,
            Some(sign) if is(colon + sign.len(), b"//") => Colon::Half,
            Some(_) => Colon::Escaped,
            None => continue,
        };
        let before = at.checked_sub(1).map(|before| bytes[before]);
        let escape =
            at.checked_sub(3).is_some_and(|from| matches!(bytes[from], b'%' | b'-') && is_hex(&bytes[from + 1..at]));
        let is_inside = !found.is_empty() && (matches!(before, Some(b'=' | b'/' | b'_')) || escape);
        found.push(Scheme { at, colon, is_inside });
    }
    found
}

fn is_hex(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_hexdigit)
}

/// What a link leads to in the end, given where others begin within it. A link beside that one, to a help page or so,
/// follows after a space.
fn target(link: &str, inside: &[Scheme]) -> String {
    if let Some(found) = starred(link).or_else(|| in_base_64(link)) {
        return unescaped(&found);
    }
    let ends: Vec<usize> = inside.iter().map(|scheme| end_of(link, *scheme)).collect();
    let innermost = inside.iter().zip(&ends).enumerate().filter(|(place, (_, end))| {
        // One that holds another is a wrapper, too.
        inside.get(place + 1).is_none_or(|next| next.at >= **end)
    });
    let targets: Vec<String> =
        innermost.map(|(_, (scheme, &end))| inner(&link[scheme.at..end], scheme.colon)).collect();
    if targets.is_empty() { unescaped(link) } else { targets.join(" ") }
}

/// Where an inner link ends: what follows belongs to the outer one.
fn end_of(link: &str, Scheme { at, colon, .. }: Scheme) -> usize {
    let inner = &link[at..];
    let end = match colon {
        Colon::Escaped => inner.find(['&', '/', ';', ',', '#', '?']),
        Colon::Half | Colon::Dashed => inner.find(['&', ';']),
        Colon::Plain => inner.find(['&', '#']).filter(|&end| inner.as_bytes()[end] == b'&'),
    };
    end.map_or(link.len(), |end| at + end)
}

fn inner(link: &str, colon: Colon) -> String {
    if colon != Colon::Dashed {
        return unescaped(link);
    }
    let escaped: String = link
        .chars()
        .map(|c| {
            if c == '-' {
                '%'
            } else if c == '_' {
                '/'
            } else {
                c
            }
        })
        .collect();
    unescaped(&escaped)
}

/// The link in `https://urldefense.com/v3/__https://example.org/*r=2RCH-ZG67__;Iw!!`: each star is a character of the
/// base 64 behind, and two stars and a letter are a run of them.
fn starred(link: &str) -> Option<String> {
    let inner = link.split_once("/v3/__")?.1;
    let (inner, rest) = inner.rsplit_once("__;")?;
    let signs = String::from_utf8(base_64(rest.split('!').next()?)).ok()?;
    let mut signs = signs.chars();
    let mut out = String::new();
    let mut characters = inner.chars().peekable();
    while let Some(c) = characters.next() {
        if c != '*' {
            out.push(c);
            continue;
        }
        let mut count = 1;
        if characters.next_if_eq(&'*').is_some() {
            count = characters.next().and_then(|c| u8::try_from(c).ok()).and_then(sextet)? + 2;
        }
        out.extend(signs.by_ref().take(count as usize));
    }
    Some(out)
}

/// The link that a search engine or a mail filter carries as base 64, which begins with `http`.
fn in_base_64(link: &str) -> Option<String> {
    const HTTP: &str = "aHR0c";
    let start = link.find(HTTP)?;
    let text = &link[start..];
    let end = text.bytes().position(|byte| sextet(byte).is_none()).unwrap_or(text.len());
    let found = String::from_utf8(base_64(&text[..end])).ok()?;
    found.contains("://").then_some(found)
}

/// The bytes of base 64, in either of its alphabets; it ends at any other character.
fn base_64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for value in text.bytes().map_while(sextet) {
        held = held << 6 | value;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
        }
    }
    bytes
}

fn sextet(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'-' | b'+' => 62,
        b'_' | b'/' => 63,
        _ => return None,
    }))
}

/// A text with its escapes undone, `%3D` for `=`, at most twice.
fn unescaped(text: &str) -> String {
    let once = unescaped_once(text);
    if once.contains('%') { unescaped_once(&once) } else { once }
}

fn unescaped_once(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = match (first, after) {
            (b'%', [high, low, ..]) => byte_of(*high, *low),
            _ => None,
        };
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    let text = String::from_utf8_lossy(&bytes);
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
