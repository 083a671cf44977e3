use super::{Cause, FilePlace};

/// Something in a file that was mended, so that the rest could be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRepair {
    /// Where.
    pub place: FilePlace,
    /// How.
    pub mend: Mend,
}

/// How something was mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mend {
    /// A text was longer than it may be, and was cut after so many characters.
    Cut(usize),
    /// Characters that cannot be seen, or spaces too many, were taken out of a name.
    Cleaned,
    /// A field or column of this name is not known, and was left out.
    Unknown(String),
    /// A factor had a rating and "don't know" both: the rating was taken.
    RatingTaken,
    /// Two records had this id: both were taken, the second under another.
    NewId(String),
    /// It was left out, for this cause. Never when a file is read: only when the browser's own storage is.
    LeftOut(Cause),
}
