use super::{Assessment, Readouts, SLACK};

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

/// How far the cycles must be apart for one of them to be told: then at least 0.3 are shown, from which on they are not
/// called equally strong.
const APART: f64 = 0.35;

impl Assessment {
    /// The bottleneck, where it is worth telling: something flows, the stage holds back 15 percentage points more than an even
    /// one would, and no other stage is about as narrow. (Of a flow that is stopped a share says nothing.)
    pub fn clear_bottleneck(&self) -> Option<Bottleneck> {
        let all = self.readouts?;
        // A link as wide as a cycle is never 15 points above its share, so only the cycles can be alike.
        let is_alone = |stage| stage == Stage::Link || all.lean.abs() >= APART;
        let is_clear = |found: &Bottleneck| found.share - found.even >= CLEAR - SLACK && is_alone(found.stage);
        self.bottleneck.filter(|found| all.flow > 0.0 && is_clear(found))
    }
}

impl Bottleneck {
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
