use super::{Cause, FileError, FilePlace, Imported, OnFault, SIZE_LIMIT, read_csv, read_json};

/// A file's format, judged by its first bytes, because its name may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// JSON: begins with a brace or bracket.
    Json,
    /// A picture in SVG, or any other text that begins with `<`.
    Svg,
    /// A picture in PNG.
    Png,
    /// A table: anything else.
    Csv,
}

impl FileKind {
    /// The format of these bytes.
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

/// Reads a file of records, JSON or CSV, from its bytes. Pictures are refused here; they have a reader of their own.
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
