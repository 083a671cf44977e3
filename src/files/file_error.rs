use super::FilePlace;

/// Why a file was refused: nothing of it has been taken. The sentences for the reader are in
/// [`crate::wording::keeping_phrases`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// Where.
    pub place: FilePlace,
    /// Why.
    pub cause: Cause,
}

/// What is wrong. Texts that were found are cut short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// It has this many bytes, and more than are read.
    TooLarge(usize),
    /// There is nothing in it.
    Empty,
    /// It is no text in UTF-8.
    NotText,
    /// It is no file of this program.
    NotOurs,
    /// It says no version, or one that never was.
    NoVersion,
    /// A newer version of the program wrote it.
    Newer(u32),
    /// The text breaks the rules of JSON here.
    Syntax,
    /// More lists and objects stand in one another than in any file of ours.
    TooDeep,
    /// An object has this name twice.
    DuplicateField(String),
    /// Something that must be there is missing: the name of a field, or of a column.
    Missing(&'static str),
    /// A value is of another kind than this.
    Kind(Expected),
    /// A list or a row has this many items, and not as many as it must have.
    Count {
        /// How many there are.
        found: usize,
        /// How many there must be.
        expected: usize,
    },
    /// A rating is no whole step 0…5.
    Rating(String),
    /// A time is no date or time with its zone in ISO 8601.
    Timestamp(String),
    /// An id has other characters than an id has, or too many.
    Id(String),
    /// Two records have the same id.
    DuplicateId(String),
    /// A table has this column twice.
    DuplicateColumn(String),
    /// A quoted cell does not end.
    OpenQuote,
    /// A quotation mark stands where none may stand.
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
