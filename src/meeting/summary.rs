use super::disagreement::ranked;
use super::stats::median;
use super::{Disagreement, FactorStats};
use crate::framework::{Factor, Ratings};
use crate::scoring::Assessment;

/// The combined ratings of a team.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// Number of people, including those who left factors unrated.
    pub people: usize,
    /// The statistics per factor, in number order.
    pub factors: [FactorStats; Factor::COUNT],
    /// The lower median per factor, unrated if nobody rated it: ratings like any other, with words and a code.
    /// [`Summary::of`] includes medians of one or two answers, for the person who gathers the team; `told` leaves them
    /// out.
    pub median: Ratings,
}

impl Summary {
    /// Summarizes the ratings of any number of people.
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

    /// The summary that a room may see: medians of three or more answers only.
    pub(super) fn told(people: usize, factors: [FactorStats; Factor::COUNT]) -> Summary {
        Summary { people, factors, median: Ratings::new(factors.map(|factor| factor.median())) }
    }

    /// The statistics of one factor.
    pub fn factor(&self, factor: Factor) -> &FactorStats {
        &self.factors[factor.index()]
    }

    /// The assessment of the median.
    pub fn assessment(&self) -> Assessment {
        Assessment::of(&self.median)
    }

    /// Whether answers to any factor are kept back, since they are too few to be shown.
    pub fn keeps_back(&self) -> bool {
        self.factors.iter().any(|stats| stats.answers() > 0 && stats.enough().is_none())
    }

    /// Whether any median shown is the lower of two middle answers, which happens with an even number of answers.
    pub fn has_two_middles(&self) -> bool {
        self.factors.iter().filter_map(FactorStats::enough).any(|enough| enough.answers() % 2 == 0)
    }

    /// The factors to discuss, most disagreement first.
    pub fn disagreements(&self) -> Vec<Disagreement> {
        ranked(&self.factors)
    }
}
