use super::{Bottleneck, Finding, NextStep, Readouts, findings, next_steps, shifted_geometric};
use crate::framework::{Cycle, Factor, Ratings};

/// The model's result for a set of ratings, complete or not.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// The ratings assessed.
    pub ratings: Ratings,
    /// S, 0…5; `None` until factors 1…4 are rated.
    pub strategy: Option<f64>,
    /// E, 0…5; `None` until factors 5…7 are rated.
    pub execution: Option<f64>,
    /// `None` until all eight are rated: there is no total before.
    pub readouts: Option<Readouts>,
    /// The reasons for failure that apply; empty until all eight are rated.
    pub findings: Vec<Finding>,
    /// The stage that holds the flow back most; `None` until all eight are rated, and if all stages are equal.
    pub bottleneck: Option<Bottleneck>,
    /// At most three raises, the best first; empty until all eight are rated.
    pub next_steps: Vec<NextStep>,
}

impl Assessment {
    /// Assesses ratings. An unrated factor is left out, never counted as 0.
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

    /// The factor to start with: that of the first next step. `None` where all are 5, or before all eight are rated.
    pub fn first_step(&self) -> Option<Factor> {
        self.next_steps.first().map(|step| step.factor)
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
    let mut rated = Vec::new();
    for &factor in cycle.factors() {
        rated.push(ratings.get(factor)?);
    }
    Some(shifted_geometric(&rated))
}
