use super::Readouts;
use crate::framework::{Factor, Rating};
use std::cmp::Reverse;

/// A raise of one factor by one step, and what it brings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NextStep {
    /// The factor to raise.
    pub factor: Factor,
    /// The rating it is raised to, 1…5.
    pub to: Rating,
    /// The level after the raise.
    pub level: f64,
    /// The flow after the raise.
    pub flow: f64,
}

/// The three best raises of one factor by 1: the lowest rating first; of equals, the larger gain in flow (rounded
/// to 9 decimals); of equals, factor 8; then the factor's number. Factors at 5 are left out.
pub fn next_steps(ratings: &[Rating; Factor::COUNT]) -> Vec<NextStep> {
    let mut steps: Vec<NextStep> = Factor::ALL
        .into_iter()
        .filter_map(|factor| {
            let to = ratings[factor.index()].raised()?;
            let mut raised = *ratings;
            raised[factor.index()] = to;
            let Readouts { level, flow, .. } = Readouts::of(&raised);
            Some(NextStep { factor, to, level, flow })
        })
        .collect();
    // The best of what is left, three times: a sort would be as much code as all the rest of the model.
    let mut best = Vec::new();
    while let Some(step) = steps.iter().copied().min_by_key(rank).filter(|_| best.len() < 3) {
        steps.retain(|other| other.factor != step.factor);
        best.push(step);
    }
    best
}

/// The order of the raises. The flow now is the same for all: the order of the gains is that of the flows after them.
fn rank(step: &NextStep) -> (Rating, Reverse<i64>, u8) {
    let learning_first = step.factor.number() % Factor::COUNT as u8;
    (step.to, Reverse((step.flow * 1e9).round_ties_even() as i64), learning_first)
}
