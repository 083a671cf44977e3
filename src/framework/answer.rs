use super::Rating;

/// What a visitor said of one factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Answer {
    /// Nothing yet.
    #[default]
    Open,
    /// "Don't know": said, and no rating; never 0.
    Unknown,
    /// A step of the scale.
    Rated(Rating),
}

impl Answer {
    /// The rating, if it is one.
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
