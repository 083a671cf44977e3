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

/// An item of the plan as found in a file, not yet validated.
#[derive(Debug, Default)]
pub(super) struct DraftItem {
    pub id: Value,
    pub organisation: Value,
    pub factor: Value,
    pub from: Value,
    pub target: Value,
    pub what: Value,
    pub who: Value,
    pub by: Value,
    pub evidence: Value,
    pub done: Value,
}

/// A part of a record or of an item; a factor is given by its index 0…7.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part {
    /// The record or item as a whole.
    Whole,
    /// A field of an item.
    Field(&'static str),
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
