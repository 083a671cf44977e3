use super::{Bottleneck, Finding, NextStep, Readouts, findings, next_steps, shifted_geometric};
use crate::framework::{Cycle, Rating, Ratings};

/// All that the model says of ratings, complete or not.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// What was assessed.
    pub ratings: Ratings,
    /// S where factors 1…4 are rated.
    pub strategy: Option<f64>,
    /// E where factors 5…7 are rated.
    pub execution: Option<f64>,
    /// The readouts where all eight are rated: there is no total before.
    pub readouts: Option<Readouts>,
    /// The reasons for failure that apply; empty before all eight are rated.
    pub findings: Vec<Finding>,
    /// Where the flow is held back, if anywhere.
    pub bottleneck: Option<Bottleneck>,
    /// At most three raises, the best first.
    pub next_steps: Vec<NextStep>,
}

impl Assessment {
    /// Assesses ratings. An unrated factor counts as nothing, and never as 0.
    pub fn of(ratings: &Ratings) -> Assessment {
        let complete = ratings.complete();
        let readouts = complete.as_ref().map(Readouts::of);
        Assessment {
            ratings: *ratings,
            strategy: cycle(ratings, Cycle::Strategy),
            execution: cycle(ratings, Cycle::Execution),
            findings: complete.zip(readouts).map(|(all, readouts)| findings(&all, &readouts)).unwrap_or_default(),
            bottleneck: readouts.as_ref().and_then(Bottleneck::of),
            next_steps: complete.as_ref().map(next_steps).unwrap_or_default(),
            readouts,
        }
    }

    /// The readout of one cycle, where its factors are rated.
    pub fn cycle(&self, cycle: Cycle) -> Option<f64> {
        match cycle {
            Cycle::Strategy => self.strategy,
            Cycle::Execution => self.execution,
        }
    }
}

fn cycle(ratings: &Ratings, cycle: Cycle) -> Option<f64> {
    let rated: Option<Vec<Rating>> = cycle.factors().iter().map(|&factor| ratings.get(factor)).collect();
    rated.map(|ratings| shifted_geometric(&ratings))
}
