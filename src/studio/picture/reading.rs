use crate::codec::RatingCode;
use crate::files::FileKind;
use crate::picture::{KEYWORD, png, svg};

/// What a picture carries.
pub(in crate::studio) enum Carried {
    /// A rating.
    Rating(RatingCode),
    /// A JSON document, to be read like any other file.
    Document(String),
    /// Nothing that this page wrote.
    Nothing,
    /// A text that is neither a rating code nor a document.
    Damaged,
}

/// Reads what a picture carries; `None` if the bytes are not a picture.
pub(in crate::studio) fn carried_by(bytes: &[u8]) -> Option<Carried> {
    let text = match FileKind::of(bytes) {
        FileKind::Png => png::read_text(bytes, KEYWORD),
        FileKind::Svg => std::str::from_utf8(bytes).ok().filter(|text| text.contains("<svg")).map(svg::read_text)?,
        FileKind::Json | FileKind::Csv => return None,
    };
    let Some(text) = text else { return Some(Carried::Nothing) };
    Some(match text.parse() {
        Ok(code) => Carried::Rating(code),
        Err(_) if FileKind::of(text.as_bytes()) == FileKind::Json => Carried::Document(text),
        Err(_) => Carried::Damaged,
    })
}
