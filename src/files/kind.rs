use super::{Cause, FileError, FilePlace, Imported, OnFault, SIZE_LIMIT, read_csv, read_json};

/// What a file is, by its first bytes: names of files lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// JSON: it begins with a bracket.
    Json,
    /// A picture in SVG, or anything else in angle brackets.
    Svg,
    /// A picture in PNG.
    Png,
    /// A table, which may begin with anything.
    Csv,
}

impl FileKind {
    /// The kind of some bytes.
    pub fn of(bytes: &[u8]) -> FileKind {
        let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
        match bytes.trim_ascii_start() {
            [b'{' | b'[', ..] => FileKind::Json,
            [b'<', ..] => FileKind::Svg,
            [0x89, b'P', b'N', b'G', ..] => FileKind::Png,
            _ => FileKind::Csv,
        }
    }
}

/// Reads a file of records, JSON or CSV, from its bytes. Pictures are none: they go another way.
pub fn read_file(bytes: &[u8], mode: OnFault) -> Result<Imported, FileError> {
    let whole = |cause| FileError { place: FilePlace::Whole, cause };
    if bytes.len() > SIZE_LIMIT && mode.is_guarded() {
        return Err(whole(Cause::TooLarge(bytes.len())));
    }
    let kind = FileKind::of(bytes);
    if matches!(kind, FileKind::Svg | FileKind::Png) {
        return Err(whole(Cause::NotOurs));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| whole(Cause::NotText))?;
    if kind == FileKind::Json { read_json(text, mode) } else { read_csv(text, mode) }
}
