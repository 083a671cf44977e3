/// How a text was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, with a byte order mark or recognised by its zero bytes: the "Unicode text" of office programs.
    Utf16,
    /// Windows-1252, the CSV of office programs, of which Latin-1 is a part.
    Windows1252,
}

/// The characters of Windows-1252 from 0x80 to 0x9F; the five bytes that it leaves out are controls.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// How many bytes are looked at for a file in UTF-16 without a mark.
const LOOKED_AT: usize = 64;

/// The text in a file's bytes, without a byte order mark; see [`decoded`]. `None` if the bytes are not text.
pub fn text_of(bytes: &[u8]) -> Option<String> {
    decoded(bytes).map(|(text, _)| text)
}

/// The text in a file's bytes, without a byte order mark, and how it was saved. `None` if the bytes are not text.
pub fn decoded(bytes: &[u8]) -> Option<(String, Encoding)> {
    let (text, encoding) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (wide(rest, u16::from_le_bytes), Encoding::Utf16),
        [0xFE, 0xFF, rest @ ..] => (wide(rest, u16::from_be_bytes), Encoding::Utf16),
        [0xEF, 0xBB, 0xBF, rest @ ..] | rest => match std::str::from_utf8(rest) {
            _ if is_wide(rest, 1) => (wide(rest, u16::from_le_bytes), Encoding::Utf16),
            _ if is_wide(rest, 0) => (wide(rest, u16::from_be_bytes), Encoding::Utf16),
            Ok(text) => (text.into(), Encoding::Utf8),
            Err(_) => (rest.iter().map(|&byte| windows(byte)).collect(), Encoding::Windows1252),
        },
    };
    // Text contains no NUL; nearly every binary file does.
    (!text.contains('\0')).then_some((text, encoding))
}

fn windows(byte: u8) -> char {
    let place = byte.checked_sub(0x80).map(usize::from);
    place.and_then(|place| WINDOWS.get(place)).copied().unwrap_or(char::from(byte))
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Whether nearly all characters at the start are of two bytes, of which the one at `high` (0 or 1) is zero.
fn is_wide(bytes: &[u8], high: usize) -> bool {
    let pairs = bytes[..bytes.len().min(LOOKED_AT)].chunks_exact(2);
    let (count, narrow) = (pairs.len(), pairs.filter(|pair| pair[high] == 0 && pair[1 - high] != 0).count());
    count > 3 && narrow * 10 >= count * 9
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn texts_are_read_however_they_were_saved_and_pictures_are_none() {
        let text = "Viestintä: 2RCH-ZG67\r\n";
        let (little, big) = (utf16(text, u16::to_le_bytes), utf16(text, u16::to_be_bytes));
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        let latin: Vec<u8> = text.chars().map(|c| c as u8).collect();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked(&[0xEF, 0xBB, 0xBF], text.as_bytes()), Encoding::Utf8),
            (marked(&[0xFF, 0xFE], &little), Encoding::Utf16),
            (marked(&[0xFE, 0xFF], &big), Encoding::Utf16),
            (little, Encoding::Utf16),
            (big, Encoding::Utf16),
            (latin, Encoding::Windows1252),
        ] {
            assert_eq!(decoded(&bytes), Some((text.into(), encoding)));
            assert_eq!(text_of(&bytes).as_deref(), Some(text));
        }
        assert_eq!(text_of(b"\x80 \x93P\xF6ytyl\xE4\x94 \x96 \x81").as_deref(), Some("€ “Pöytylä” – \u{81}"));
        assert_eq!(text_of(b""), Some(String::new()));
        assert_eq!(text_of(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), None);
        assert_eq!(text_of(&[0xFF, 0xFE, b'a']), Some(String::new()));
    }
}
