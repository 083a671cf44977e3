use super::{Clearing, Comparison};
use crate::framework::{Factor, Rating, Ratings};

/// What if: ratings tried on a second outline, while the real ones stay as they are. Kept as a target, it is the same
/// thing with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trial {
    real: Ratings,
    tried: Ratings,
}

impl Trial {
    /// A trial that begins with the real ratings.
    pub fn of(real: Ratings) -> Trial {
        Trial { real, tried: real }
    }

    /// A trial that begins with a target set before.
    pub fn with_target(real: Ratings, target: Ratings) -> Trial {
        Trial { real, tried: target }
    }

    /// The ratings that stay.
    pub fn real(&self) -> Ratings {
        self.real
    }

    /// The ratings that are tried.
    pub fn tried(&self) -> Ratings {
        self.tried
    }

    /// Tries another rating of one factor.
    #[must_use]
    pub fn set(self, factor: Factor, rating: Option<Rating>) -> Trial {
        Trial { tried: self.tried.with(factor, rating), ..self }
    }

    /// Tries what clears a finding.
    #[must_use]
    pub fn clear(self, clearing: &Clearing) -> Trial {
        Trial { tried: clearing.ratings(), ..self }
    }

    /// Whether anything is tried.
    pub fn is_changed(&self) -> bool {
        self.real != self.tried
    }

    /// The real ratings beside those that are tried.
    pub fn comparison(&self) -> Comparison {
        Comparison::of(&self.real, &self.tried)
    }
}
