use super::FilePlace;
use crate::json::Value;

/// A record as it stands in a file, before anything of it is believed.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub id: Value,
    pub organisation: Value,
    pub title: Value,
    pub time: Value,
    pub answers: DraftAnswers,
}

/// Answers and notes as they stand in a file.
#[derive(Debug, Default)]
pub(super) struct DraftAnswers {
    pub ratings: Value,
    pub unknown: Value,
    pub notes: Value,
}

/// A part of a record; a factor is given by its place 0…7.
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

/// Says where in its file a part of a record stands.
pub(super) type Whereabouts<'a> = &'a dyn Fn(Part) -> FilePlace;
