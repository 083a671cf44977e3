use super::Readouts;
use crate::framework::{Factor, Rating};
use std::cmp::Reverse;

/// A raise of one factor by one step, and its effect.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NextStep {
    /// The factor to raise.
    pub factor: Factor,
    /// The new rating, 1…5.
    pub to: Rating,
    /// The level after the raise, 0…5.
    pub level: f64,
    /// The flow after the raise, 0…5.
    pub flow: f64,
}

/// The three best raises of one factor by one step. Order: lowest rating first; then the larger gain in flow (rounded
/// to 9 decimals); then factor 8; then factor number. Factors at 5 have no raise.
pub fn next_steps(ratings: &[Rating; Factor::COUNT]) -> Vec<NextStep> {
    let mut steps: Vec<NextStep> = Factor::ALL
        .iter()
        .copied()
        .filter_map(|factor| {
            let to = ratings[factor.index()].raised()?;
            let mut raised = *ratings;
            raised[factor.index()] = to;
            let Readouts { level, flow, .. } = Readouts::of(&raised);
            Some(NextStep { factor, to, level, flow })
        })
        .collect();
    // Takes the best of the rest three times. A sort would compile to as much code as the rest of the model.
    let mut best = Vec::new();
    while best.len() < 3
        && let Some(place) = (0..steps.len()).min_by_key(|&place| rank(&steps[place]))
    {
        best.push(steps.swap_remove(place));
    }
    best
}

/// The sort key of a raise. The flow before is the same for all, so the flow after orders the gains.
fn rank(step: &NextStep) -> (Rating, Reverse<i64>, u8) {
    let learning_first = step.factor.number() % Factor::COUNT as u8;
    (step.to, Reverse((step.flow * 1e9).round_ties_even() as i64), learning_first)
}
