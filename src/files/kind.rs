use super::{Cause, FileError, FilePlace, FileRepair, Imported, Mend, OnFault, SIZE_LIMIT, Zone, read_csv, read_json};
use crate::codec::{Encoding, decoded};

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

/// Reads a file of records, JSON or CSV, from its bytes; `zone` is that of times without one. Pictures are refused here;
/// they have a reader of their own.
pub fn read_file(bytes: &[u8], mode: OnFault, zone: Zone) -> Result<Imported, FileError> {
    let whole = |cause| FileError { place: FilePlace::Whole, cause };
    if bytes.len() > SIZE_LIMIT && mode.is_guarded() {
        return Err(whole(Cause::TooLarge(bytes.len())));
    }
    if matches!(FileKind::of(bytes), FileKind::Svg | FileKind::Png) {
        return Err(whole(Cause::NotOurs));
    }
    if is_workbook(bytes) {
        return Err(whole(Cause::Workbook));
    }
    // A note may hold any character, NUL as well.
    let utf8 = || std::str::from_utf8(bytes).ok().map(|text| (text.into(), Encoding::Utf8));
    let (text, encoding) = decoded(bytes).or_else(utf8).ok_or(whole(Cause::NotText))?;
    let kind = FileKind::of(text.as_bytes());
    // Our own JSON is UTF-8: anything else is damaged. So is a table of which a part is UTF-8.
    if encoding == Encoding::Windows1252 && (kind != FileKind::Csv || has_utf8(bytes)) {
        return Err(whole(Cause::NotText));
    }
    let mut imported =
        if kind == FileKind::Json { read_json(&text, mode, zone)? } else { read_csv(&text, mode, zone)? };
    if encoding == Encoding::Windows1252 {
        imported.repairs.insert(0, FileRepair { place: FilePlace::Whole, mend: Mend::Windows1252 });
    }
    Ok(imported)
}

/// Whether the bytes are a spreadsheet program's own file: a zip archive of its parts (.xlsx, .ods), or .xls.
fn is_workbook(bytes: &[u8]) -> bool {
    let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    match bytes {
        [b'P', b'K', 3, 4, ..] => has(b"xl/") || has(b"opendocument.spreadsheet"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => true,
        _ => false,
    }
}

/// Whether any character beyond ASCII is there in UTF-8, as in no text of Windows-1252 that people write.
fn has_utf8(bytes: &[u8]) -> bool {
    bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii())
}
