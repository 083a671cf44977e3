use super::{Readouts, SLACK};

/// A stage of the lap that the stream has to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The strategy cycle, S.
    Strategy,
    /// Learning and culture, C: passed twice a lap.
    Link,
    /// The execution cycle, E.
    Execution,
}

impl Stage {
    /// All three, in the order of a lap.
    pub const ALL: [Stage; 3] = [Stage::Strategy, Stage::Link, Stage::Execution];

    /// The stage's id in results.
    pub const fn id(self) -> &'static str {
        match self {
            Stage::Strategy => "strategy",
            Stage::Link => "link",
            Stage::Execution => "execution",
        }
    }
}

/// The stage that holds the flow back most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bottleneck {
    /// Where it is.
    pub stage: Stage,
    /// Its share of the whole resistance 1/S + 2/C + 1/E, 0…1.
    pub share: f64,
    /// The share it would have if all three stages were equal: ¼, ½ or ¼.
    pub even: f64,
}

impl Bottleneck {
    /// The largest of 1/S, 2/C and 1/E as a share of their sum, held against the even shares ¼, ½, ¼; of equals the
    /// link, then strategy. None where all three stages are equal: then nothing is narrower than the rest.
    pub fn of(readouts: &Readouts) -> Option<Bottleneck> {
        // The resistance over the even share is as 1/x for each stage: the narrowest stage is the least of the three.
        let stages = [
            (Stage::Link, readouts.link, 2.0),
            (Stage::Strategy, readouts.strategy, 1.0),
            (Stage::Execution, readouts.execution, 1.0),
        ];
        let least = stages.iter().map(|stage| stage.1).fold(f64::INFINITY, f64::min);
        let most = stages.iter().map(|stage| stage.1).fold(0.0, f64::max);
        if most - least <= SLACK {
            return None;
        }
        let (stage, _, weight) = stages.into_iter().find(|stage| stage.1 - least <= SLACK)?;
        // Each resistance times the least, which keeps the sum finite where a stage is dry.
        let resistance = |x: f64, weight: f64| if x - least <= SLACK { weight } else { weight * least / x };
        let sum: f64 = stages.iter().map(|&(_, x, weight)| resistance(x, weight)).sum();
        Some(Bottleneck { stage, share: weight / sum, even: weight / 4.0 })
    }
}
