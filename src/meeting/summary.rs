use super::disagreement::ranked;
use super::{Disagreement, FactorStats};
use crate::framework::{Factor, Ratings};
use crate::scoring::Assessment;

/// What the ratings of a team come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// How many people rated, whatever they left out.
    pub people: usize,
    /// Each factor, in number order.
    pub factors: [FactorStats; Factor::COUNT],
    /// The lower median of each factor, unrated where nobody rated it: ratings like any other, with words and a code.
    pub median: Ratings,
}

impl Summary {
    /// The summary of the ratings of any number of people.
    pub fn of(all: impl Iterator<Item = Ratings>) -> Summary {
        let mut people = 0;
        let mut dots = [[0; 6]; Factor::COUNT];
        for ratings in all {
            people += 1;
            for (factor, rating) in ratings.iter() {
                if let Some(rating) = rating {
                    dots[factor.index()][rating.index()] += 1;
                }
            }
        }
        Summary::of_factors(people, dots.map(FactorStats::of))
    }

    /// The summary of factors that are summed up already.
    pub(super) fn of_factors(people: usize, factors: [FactorStats; Factor::COUNT]) -> Summary {
        Summary { people, factors, median: Ratings::new(factors.map(|factor| factor.median())) }
    }

    /// What a team says of one factor.
    pub fn factor(&self, factor: Factor) -> &FactorStats {
        &self.factors[factor.index()]
    }

    /// What the model says of the median.
    pub fn assessment(&self) -> Assessment {
        Assessment::of(&self.median)
    }

    /// Whether a median is the lower of two middle answers anywhere: where an even number answered.
    pub fn has_two_middles(&self) -> bool {
        self.factors.iter().map(FactorStats::answers).any(|answers| answers > 0 && answers % 2 == 0)
    }

    /// What to talk about, first things first.
    pub fn disagreements(&self) -> Vec<Disagreement> {
        ranked(&self.factors)
    }
}
