/// Appends text to XML, escaped. Drops characters that XML 1.0 forbids even as references, because a parser would
/// refuse the whole file.
pub(super) fn escape(xml: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\u{9}' | '\u{A}' | '\u{D}' => {
                // As a character reference: an attribute parser would turn it into a space.
                xml.push_str("&#");
                xml.push_str(&(c as u32).to_string());
                xml.push(';');
            }
            '\u{0}'..'\u{20}' | '\u{FFFE}' | '\u{FFFF}' => {}
            c => xml.push(c),
        }
    }
}

/// Decodes text written by [`escape`] or by another XML writer. `None` if it contains an unknown entity or a NUL.
pub(super) fn unescape(xml: &str) -> Option<String> {
    let mut text = String::with_capacity(xml.len());
    let mut rest = xml;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        let (name, after) = after.split_once(';')?;
        text.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            number => {
                let number = number.strip_prefix('#')?;
                let code = match number.strip_prefix('x') {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                };
                char::from_u32(code.ok()?)?
            }
        });
        rest = after;
    }
    text.push_str(rest);
    (!text.contains('\0')).then_some(text)
}
