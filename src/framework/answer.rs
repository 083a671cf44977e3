use super::Rating;

/// A visitor's answer for one factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Answer {
    /// Nothing yet.
    #[default]
    Open,
    /// "Don't know": an answer, but not a rating. Never counted as 0.
    Unknown,
    /// A step of the scale.
    Rated(Rating),
}

impl Answer {
    /// The rating; `None` for [`Answer::Open`] and [`Answer::Unknown`].
    pub const fn rating(self) -> Option<Rating> {
        match self {
            Answer::Rated(rating) => Some(rating),
            Answer::Open | Answer::Unknown => None,
        }
    }
}

impl From<Option<Rating>> for Answer {
    fn from(rating: Option<Rating>) -> Answer {
        rating.map_or(Answer::Open, Answer::Rated)
    }
}
