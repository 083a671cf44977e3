use crate::framework::Rating;

/// Minimum number of answers for showing a median and a spread to the room. Fewer would reveal a single answer: the
/// median of one is that answer, and the median of two is the lower one, which the person who gave the higher one could
/// read.
///
/// Even with three or more, a person who knows all answers but one can work out the last.
pub const ENOUGH: u32 = 3;

/// The answers of a team to one factor, as a room may see them. People who did not rate it are not counted.
///
/// Below [`ENOUGH`] answers it holds only their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactorStats {
    /// Nobody rated it.
    Nobody,
    /// Only how many did: one or two, or those of a group that would give away one or two others.
    Few {
        /// How many.
        answers: u32,
    },
    /// Three or more did.
    Enough(Enough),
}

impl FactorStats {
    /// Builds the statistics from the number of answers for each step 0…5.
    pub fn of(dots: [u32; 6]) -> FactorStats {
        match dots.iter().sum() {
            0 => FactorStats::Nobody,
            answers if answers < ENOUGH => FactorStats::Few { answers },
            _ => FactorStats::Enough(Enough(dots)),
        }
    }

    /// The number of answers without what they are.
    pub(super) fn number_only(&self) -> FactorStats {
        match self.answers() {
            0 => FactorStats::Nobody,
            answers => FactorStats::Few { answers },
        }
    }

    /// Number of answers.
    pub fn answers(&self) -> u32 {
        match self {
            FactorStats::Nobody => 0,
            FactorStats::Few { answers } => *answers,
            FactorStats::Enough(enough) => enough.answers(),
        }
    }

    /// The lower median; `None` for fewer than three answers.
    pub fn median(&self) -> Option<Rating> {
        self.enough().and_then(|enough| median(&enough.0))
    }

    /// The full statistics; `None` for fewer than three answers.
    pub fn enough(&self) -> Option<&Enough> {
        if let FactorStats::Enough(enough) = self { Some(enough) } else { None }
    }
}

/// The distribution of three or more answers to one factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enough([u32; 6]);

impl Enough {
    /// Number of answers for each step 0…5.
    pub fn dots(&self) -> &[u32; 6] {
        &self.0
    }

    /// Total number of answers.
    pub fn answers(&self) -> u32 {
        self.0.iter().sum()
    }

    /// The arithmetic mean, 0…5.
    pub fn mean(&self) -> f64 {
        let (sum, _) = self.sums();
        sum as f64 / f64::from(self.answers())
    }

    /// The lowest answer.
    pub fn lowest(&self) -> Rating {
        Rating::ALL.into_iter().find(|step| self.0[step.index()] > 0).unwrap_or(Rating::MIN)
    }

    /// The highest answer.
    pub fn highest(&self) -> Rating {
        Rating::ALL.into_iter().rev().find(|step| self.0[step.index()] > 0).unwrap_or(Rating::MIN)
    }

    /// Highest minus lowest answer, 0…5.
    pub fn range(&self) -> u8 {
        self.highest().value() - self.lowest().value()
    }

    /// The population standard deviation, √(Σ(x − mean)²/n), 0…2.5. Not the sample formula: everybody who was asked is
    /// included, so nothing is estimated.
    pub fn deviation(&self) -> f64 {
        let (over, under) = self.variance();
        (over as f64).sqrt() / (under as f64).sqrt()
    }

    /// The variance as a fraction of integers, (n·Σx² − (Σx)²)/n², for exact comparison.
    pub(super) fn variance(&self) -> (u128, u128) {
        let (sum, squares) = self.sums();
        let n = u128::from(self.answers());
        (n * squares - sum * sum, n * n)
    }

    fn sums(&self) -> (u128, u128) {
        let weighed =
            |power: u32| (0_u128..).zip(self.0).map(|(step, count)| step.pow(power) * u128::from(count)).sum();
        (weighed(1), weighed(2))
    }
}

/// The lower median: the middle answer, or the lower of two middle answers. `None` without answers.
///
/// A half step would have no words in the scale and no code; the lower one does not flatter.
pub(super) fn median(dots: &[u32; 6]) -> Option<Rating> {
    let answers: u32 = dots.iter().sum();
    let mut passed = 0;
    Rating::ALL.into_iter().find(|step| {
        passed += dots[step.index()];
        passed > 0 && passed >= answers.div_ceil(2)
    })
}
