use super::FilePlace;
use crate::json::Value;

/// A record as found in a file, not yet validated.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub id: Value,
    pub organisation: Value,
    pub title: Value,
    pub time: Value,
    pub answers: DraftAnswers,
}

/// Answers and notes as found in a file.
#[derive(Debug, Default)]
pub(super) struct DraftAnswers {
    pub ratings: Value,
    pub unknown: Value,
    pub notes: Value,
}

/// A part of a record; a factor is given by its index 0…7.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part {
    Record,
    Id,
    Organisation,
    Title,
    Time,
    Ratings,
    Rating(usize),
    UnknownAll,
    Unknown(usize),
    Notes,
    Note(usize),
}

/// Gives the place in the file of a part of the current record.
pub(super) type Whereabouts<'a> = &'a dyn Fn(Part) -> FilePlace;
