use super::disagreement::ranked;
use super::stats::median;
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
    /// The lower median of each factor, unrated where nobody rated it: ratings like any other, with words and a code. For
    /// whoever gathers the team it is that of one or two answers, too; `told` leaves those out.
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
        Summary { people, factors: dots.map(FactorStats::of), median: Ratings::new(dots.map(|dots| median(&dots))) }
    }

    /// What a room may be told: the median is that of three answers or more alone.
    pub(super) fn told(people: usize, factors: [FactorStats; Factor::COUNT]) -> Summary {
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

    /// Whether a median that is shown is the lower of two middle answers anywhere: where an even number answered.
    pub fn has_two_middles(&self) -> bool {
        self.factors.iter().filter_map(FactorStats::enough).any(|enough| enough.answers() % 2 == 0)
    }

    /// What to talk about, first things first.
    pub fn disagreements(&self) -> Vec<Disagreement> {
        ranked(&self.factors)
    }
}
