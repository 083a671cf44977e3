use crate::framework::Rating;

/// Answers from which on a median and a spread are shown to the room. Fewer would be somebody's own answer: the median of
/// one is that answer, and of two it is the lower one, so that whoever gave the higher reads the other's.
///
/// From three answers on people can be recognised still: whoever knows all but one works out the last.
pub const ENOUGH: u32 = 3;

/// What a team says of one factor, as a room may see it. Whoever did not rate it is left out.
///
/// Where fewer than [`ENOUGH`] answered there is their number and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactorStats {
    /// Nobody rated it.
    Nobody,
    /// One or two did.
    Few {
        /// How many.
        answers: u32,
    },
    /// Three or more did.
    Enough(Enough),
}

impl FactorStats {
    /// The statistics of so many answers for each step 0…5.
    pub fn of(dots: [u32; 6]) -> FactorStats {
        match dots.iter().sum() {
            0 => FactorStats::Nobody,
            answers if answers < ENOUGH => FactorStats::Few { answers },
            _ => FactorStats::Enough(Enough(dots)),
        }
    }

    /// How many rated it.
    pub fn answers(&self) -> u32 {
        match self {
            FactorStats::Nobody => 0,
            FactorStats::Few { answers } => *answers,
            FactorStats::Enough(enough) => enough.answers(),
        }
    }

    /// The lower median of three or more answers.
    pub fn median(&self) -> Option<Rating> {
        self.enough().and_then(|enough| median(&enough.0))
    }

    /// What three or more answers tell.
    pub fn enough(&self) -> Option<&Enough> {
        if let FactorStats::Enough(enough) = self { Some(enough) } else { None }
    }
}

/// Three answers or more to one factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enough([u32; 6]);

impl Enough {
    /// How many answers each step 0…5 has.
    pub fn dots(&self) -> &[u32; 6] {
        &self.0
    }

    /// How many answers there are.
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

    /// The steps between the lowest and the highest answer, 0…5.
    pub fn range(&self) -> u8 {
        self.highest().value() - self.lowest().value()
    }

    /// The population's standard deviation, √(Σ(x − mean)²/n), 0…2.5: all who were asked are there, so nothing is
    /// estimated.
    pub fn deviation(&self) -> f64 {
        let (over, under) = self.variance();
        (over as f64).sqrt() / (under as f64).sqrt()
    }

    /// The variance as a fraction of whole numbers, (n·Σx² − (Σx)²)/n², which compares exactly.
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

/// The lower median: the middle answer, of two middle ones the lower.
///
/// Half a step would have no words in the scale and no code; the lower of the two does not flatter.
pub(super) fn median(dots: &[u32; 6]) -> Option<Rating> {
    let answers: u32 = dots.iter().sum();
    let mut passed = 0;
    Rating::ALL.into_iter().find(|step| {
        passed += dots[step.index()];
        passed > 0 && passed >= answers.div_ceil(2)
    })
}
