use super::{Readouts, SLACK};

/// A stage of the lap that the stream has to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The strategy cycle; its readout is S.
    Strategy,
    /// The link, factor 8; its readout is C. A lap passes it twice.
    Link,
    /// The execution cycle; its readout is E.
    Execution,
}

impl Stage {
    /// All three, in lap order.
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
    /// The stage.
    pub stage: Stage,
    /// Its share of the lap's resistance 1/S + 2/C + 1/E, 0…1.
    pub share: f64,
    /// The share it would have if all three stages were equal: ¼, ½ or ¼.
    pub even: f64,
}

/// How far a share must be above the even one to be told, 0…1.
const CLEAR: f64 = 0.15;

impl Bottleneck {
    /// Whether it holds back so much more than an even stage would that it is worth telling: 15 percentage points or more.
    pub fn is_clear(&self) -> bool {
        self.share - self.even >= CLEAR - SLACK
    }

    /// The largest of 1/S, 2/C and 1/E as a share of their sum, held against the even shares ¼, ½, ¼; of equals the
    /// link, then strategy. None where all three stages are equal: then nothing is narrower than the rest.
    pub fn of(readouts: &Readouts) -> Option<Bottleneck> {
        // Resistance over even share is proportional to 1/x, so the narrowest stage is the one with the least readout.
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
        // Every resistance is scaled by the least readout, which keeps the sum finite if a stage is 0.
        let resistance = |x: f64, weight: f64| if x - least <= SLACK { weight } else { weight * least / x };
        let sum: f64 = stages.iter().map(|&(_, x, weight)| resistance(x, weight)).sum();
        Some(Bottleneck { stage, share: weight / sum, even: weight / 4.0 })
    }
}
