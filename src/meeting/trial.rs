use super::{Clearing, Comparison};
use crate::framework::{Factor, Rating, Ratings};

/// What-if: ratings tried on a second outline, while the real ones stay as they are. A stored target is used the same
/// way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trial {
    real: Ratings,
    tried: Ratings,
}

impl Trial {
    /// A trial that starts with the real ratings.
    pub fn of(real: Ratings) -> Trial {
        Trial { real, tried: real }
    }

    /// A trial that starts with a target.
    pub fn with_target(real: Ratings, target: Ratings) -> Trial {
        Trial { real, tried: target }
    }

    /// The same trial of other real ratings: what was tried stays, and the rest follows them.
    #[must_use]
    pub fn over(self, real: Ratings) -> Trial {
        let tried = Factor::ALL.into_iter().fold(real, |now, factor| {
            let tried = self.tried.get(factor);
            if tried == self.real.get(factor) { now } else { now.with(factor, tried) }
        });
        Trial { real, tried }
    }

    /// The real ratings.
    pub fn real(&self) -> Ratings {
        self.real
    }

    /// The trial ratings.
    pub fn tried(&self) -> Ratings {
        self.tried
    }

    /// Changes the trial rating of one factor.
    #[must_use]
    pub fn set(self, factor: Factor, rating: Option<Rating>) -> Trial {
        Trial { tried: self.tried.with(factor, rating), ..self }
    }

    /// Replaces the trial ratings with those that clear a finding.
    #[must_use]
    pub fn clear(self, clearing: &Clearing) -> Trial {
        Trial { tried: clearing.ratings(), ..self }
    }

    /// Whether the trial differs from the real ratings.
    pub fn is_changed(&self) -> bool {
        self.real != self.tried
    }

    /// The comparison of the real ratings with the trial.
    pub fn comparison(&self) -> Comparison {
        Comparison::of(&self.real, &self.tried)
    }
}
