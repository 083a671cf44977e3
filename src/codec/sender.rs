//! Whose ratings a link carries, and of when, if the sender wished to say so: `&by=851M…&on=20261112` in the fragment.
//! The name is base 32 of its UTF-8, in the alphabet of the rating code: some programs end or change a link at anything
//! but letters, digits, `-` and `.`. Whoever makes a link can write any name into it.

use super::Day;
use super::address::field_of;
use super::code::{ALPHABET, symbol_value};
use crate::digits::push;
use crate::outside::{clean, is_unseen};

/// Most characters of a name.
pub const SENDER_LIMIT: usize = 60;
/// Who sent a link, and the day of the ratings, as the link says.
#[derive(Debug, Clone)]
pub struct Sender {
    name: String,
    /// As a link has it: `&by=851M…&on=20261112`.
    fields: String,
    /// The day of the ratings, if the link has a readable one.
    pub day: Option<Day>,
}

impl Sender {
    /// The sender of this name, on one line without invisible characters and cut at [`SENDER_LIMIT`]; `None` if nothing
    /// of it is left.
    pub fn new(name: &str, day: Option<Day>) -> Option<Sender> {
        let name = clean(name, SENDER_LIMIT);
        (!name.is_empty()).then(|| Sender { fields: fields_of(&name, day), name, day })
    }

    /// The sender in a fragment, or in a link that somebody pasted. `None` if there is none, or if the name is
    /// unreadable, too long or not clean: the ratings do not depend on it. An unreadable day is left out.
    #[inline(never)]
    pub fn of(link: &str) -> Option<Sender> {
        let [by, on] = ["by", "on"].map(|name| field_of(link, name).unwrap_or_default());
        Some(Sender { name: decoded(by)?, fields: ["&by=", by, "&on=", on].concat(), day: Day::read(on) })
    }

    /// The name: without invisible characters, but a stranger's text, which a sentence isolates.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The fields to append to a fragment: `&by=851M…&on=20261112`. Of a sender that was read, as they were read.
    pub fn fields(&self) -> &str {
        &self.fields
    }
}

/// Equal by what they say, however a link writes it.
impl PartialEq for Sender {
    fn eq(&self, other: &Sender) -> bool {
        self.name == other.name && self.day == other.day
    }
}

impl Eq for Sender {}

/// What [`Sender::fields`] says, written anew. The page's program makes no links, and does not have it.
fn fields_of(name: &str, day: Option<Day>) -> String {
    let mut fields = ["&by=", &encoded(name)].concat();
    if let Some(day) = day {
        fields.push_str("&on=");
        push(&mut fields, day.number());
    }
    fields
}

/// Base 32 of a text's UTF-8: five bits a symbol, the last filled up with zeros.
pub(super) fn encoded(text: &str) -> String {
    let mut symbols = String::new();
    let (mut held, mut bits) = (0_u32, 0);
    for byte in text.bytes() {
        held = held << 8 | u32::from(byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            symbols.push(symbol(held >> bits));
        }
    }
    if bits > 0 {
        symbols.push(symbol(held << (5 - bits)));
    }
    symbols
}

/// The symbol of the lowest five bits.
fn symbol(bits: u32) -> char {
    char::from(ALPHABET[(bits & 31) as usize])
}

/// The name of [`encoded`], in any case; `None` if it is none, or not clean.
///
/// Reads base 32 and UTF-8 in one loop: with the standard library's reader of UTF-8 every visitor would download twice
/// as much.
pub(super) fn decoded(symbols: &str) -> Option<String> {
    let mut name = String::new();
    let (mut held, mut bits) = (0_u32, 0);
    // The character so far, its bytes, and how many of them are still to come.
    let (mut character, mut size, mut left) = (0, 0, 0);
    for symbol in symbols.bytes() {
        held = held << 5 | u32::from(symbol_value(char::from(symbol))?);
        bits += 5;
        if bits < 8 {
            continue;
        }
        bits -= 8;
        let byte = held >> bits & 0xFF;
        (character, size, left) = match (byte, left) {
            (0x00..=0x7F, 0) => (byte, 1, 0),
            (0x80..=0xBF, 1..) => (character << 6 | byte & 0x3F, size, left - 1),
            (0xC0..=0xDF, 0) => (byte & 0x1F, 2, 1),
            (0xE0..=0xEF, 0) => (byte & 0x0F, 3, 2),
            (0xF0..=0xF7, 0) => (byte & 0x07, 4, 3),
            _ => return None,
        };
        if left == 0 {
            let character = char::from_u32(character)?;
            if character.len_utf8() != size || is_unseen(character) {
                return None;
            }
            name.push(character);
        }
    }
    // What is left over fills up the last symbol, and is zero.
    let is_whole = left == 0 && bits < 5 && held & ((1 << bits) - 1) == 0;
    (is_whole && !name.trim().is_empty() && name.chars().count() <= SENDER_LIMIT).then_some(name)
}
