//! JSON written by hand: a generic serialiser would cost the page some kilobytes.

/// Writes an array.
pub(crate) fn list<T>(json: &mut String, all: &[T], write: impl Fn(&mut String, &T)) {
    json.push('[');
    for (place, one) in all.iter().enumerate() {
        if place > 0 {
            json.push(',');
        }
        write(json, one);
    }
    json.push(']');
}

/// Writes a string, with control characters as `\u00xx`.
pub(crate) fn quote(json: &mut String, text: &str) {
    json.push('"');
    for c in text.chars() {
        if c < ' ' {
            json.push_str("\\u00");
            json.extend([c as u32 >> 4, c as u32 & 15].into_iter().filter_map(|digit| char::from_digit(digit, 16)));
        } else {
            if matches!(c, '"' | '\\') {
                json.push('\\');
            }
            json.push(c);
        }
    }
    json.push('"');
}
