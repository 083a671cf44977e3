use super::FilePlace;

/// Why a file was refused. Nothing of it has been imported. The sentences for the reader are in
/// [`crate::wording::keeping_phrases`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// The place of the fault.
    pub place: FilePlace,
    /// The fault.
    pub cause: Cause,
}

/// What is wrong. Texts quoted from the file are shortened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// It has this many bytes, more than [`super::SIZE_LIMIT`].
    TooLarge(usize),
    /// It is empty.
    Empty,
    /// It is not UTF-8 text.
    NotText,
    /// A spreadsheet program's own file, not a table saved from it.
    Workbook,
    /// It is not a file of this program.
    NotOurs,
    /// It has no version, or one that never existed.
    NoVersion,
    /// A newer version of the program wrote it.
    Newer(u32),
    /// It is not valid JSON from here on.
    Syntax,
    /// Lists and objects are nested deeper than [`super::DEPTH_LIMIT`].
    TooDeep,
    /// An object has this name twice.
    DuplicateField(String),
    /// A required field or column of this name is missing.
    Missing(&'static str),
    /// A value is not of this kind.
    Kind(Expected),
    /// A list or row has the wrong number of items.
    Count {
        /// The number of items it has.
        found: usize,
        /// The number it must have.
        expected: usize,
    },
    /// A rating, quoted here, is not a whole step 0…5.
    Rating(String),
    /// A factor, quoted here, is not a whole number 1…8.
    Factor(String),
    /// A day, quoted here, is none from 2020 to 2099.
    Day(String),
    /// A time, quoted here, is no date, or no date and time, in a form that is read.
    Timestamp(String),
    /// Of a date with slashes, quoted here, nothing says whether the day or the month stands first.
    DayOrMonth(String),
    /// An id, quoted here, has invalid characters or too many.
    Id(String),
    /// Two records have the same id.
    DuplicateId(String),
    /// A table has this column twice.
    DuplicateColumn(String),
    /// A quoted cell is not closed.
    OpenQuote,
    /// A quotation mark in a place where none is allowed.
    StrayQuote,
}

/// The kind of value that a field has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// True or false.
    Flag,
    /// A list.
    List,
    /// An object.
    Object,
}
