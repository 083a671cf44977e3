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
    // The flow now is the same for all: the order of the gains is that of the flows after them.
    steps.sort_by_key(|step| {
        (step.to, Reverse((step.flow * 1e9).round() as i64), step.factor != Factor::Learning, step.factor)
    });
    steps.truncate(3);
    steps
}
