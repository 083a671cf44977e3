/// The text in a file's bytes: UTF-8, UTF-16 with a byte order mark, or else Latin-1, as old office programs write it;
/// Latin-1 holds every code. `None` if the bytes are not text.
pub fn text_of(bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>()
    };
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] | rest => match std::str::from_utf8(rest) {
            Ok(text) => text.into(),
            Err(_) => rest.iter().map(|&byte| char::from(byte)).collect(),
        },
    };
    // Text contains no NUL; nearly every binary file does.
    (!text.contains('\0')).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_however_they_were_saved_and_pictures_are_none() {
        let text = "Viestintä: 2RCH-ZG67\r\n";
        let wide: Vec<u16> = text.encode_utf16().collect();
        let little: Vec<u8> = [0xFF, 0xFE].into_iter().chain(wide.iter().flat_map(|unit| unit.to_le_bytes())).collect();
        let big: Vec<u8> = [0xFE, 0xFF].into_iter().chain(wide.iter().flat_map(|unit| unit.to_be_bytes())).collect();
        let latin: Vec<u8> = text.chars().map(|c| c as u8).collect();
        let marked = ["\u{FEFF}", text].concat().into_bytes();
        for bytes in [text.as_bytes(), &marked, &little, &big, &latin] {
            assert_eq!(text_of(bytes).as_deref(), Some(text));
        }
        assert_eq!(text_of(b""), Some(String::new()));
        assert_eq!(text_of(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), None);
        assert_eq!(text_of(&[0xFF, 0xFE, b'a']), Some(String::new()));
    }
}
