use crate::codec::RatingCode;
use crate::files::FileKind;
use crate::picture::{KEYWORD, png, svg};

/// What a picture that was brought along carries.
pub(in crate::studio) enum Carried {
    /// A rating.
    Rating(RatingCode),
    /// A document, which is read as any file is.
    Document(String),
    /// Nothing.
    Nothing,
    /// Something that is no rating any more.
    Damaged,
}

/// What a picture carries; none where the bytes are no picture.
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
