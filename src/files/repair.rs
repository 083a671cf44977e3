use super::{Cause, FilePlace};

/// A repair that made the rest of a file usable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRepair {
    /// The place repaired.
    pub place: FilePlace,
    /// The repair.
    pub mend: Mend,
}

/// How a part was repaired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mend {
    /// A text was too long, and was cut to this many characters.
    Cut(usize),
    /// The text is not UTF-8, and was read as Windows-1252.
    Windows1252,
    /// A day, quoted here, is written in another form than ISO 8601; it was read as this ISO day.
    Day {
        /// As it stands in the file.
        found: String,
        /// As it was read, `2026-11-22`.
        read: String,
    },
    /// A time, quoted here, has no zone; it was taken as the reader's own.
    LocalTime {
        /// As it stands in the file.
        found: String,
        /// As it was read, `2026-11-22 09:30`, with seconds if there are any.
        read: String,
    },
    /// Invisible characters or superfluous spaces were removed from a name.
    Cleaned,
    /// An unknown field or column of this name was ignored.
    Unknown(String),
    /// A factor had both a rating and "don't know"; the rating was kept.
    RatingTaken,
    /// Two records had this id; the second was given a new one.
    NewId(String),
    /// A part was left out for this cause. Only when reading the browser's storage, never a file.
    LeftOut(Cause),
}
