//! A result as bare numbers, the cheapest way out of the program; `embed/outcome.js` gives them their ids, which the build
//! takes from the same lists.

use crate::framework::{Factor, Ratings};
use crate::scoring::{Assessment, Readout};

/// What stands for "undefined".
const NONE: f64 = f64::NAN;

/// The result of ratings, unrounded: whether it is complete; the value of each of [`Readout::REPORTED`]; the bottleneck's
/// stage; the number of findings, and of each its id, its severity, and the factors it names as bits; of each next step its
/// factor, rating, level and flow. Stages, ids and severities are written by their places among all of their kind.
pub(super) fn outcome(ratings: &Ratings) -> Vec<f64> {
    let assessment = Assessment::of(ratings);
    let mut numbers = vec![f64::from(u8::from(assessment.readouts.is_some()))];
    numbers.extend(Readout::REPORTED.into_iter().map(|readout| readout.of(&assessment).unwrap_or(NONE)));
    numbers.push(assessment.bottleneck.map_or(NONE, |bottleneck| f64::from(bottleneck.stage as u8)));
    numbers.push(assessment.findings.len() as f64);
    for finding in &assessment.findings {
        let named = finding.factors.iter().fold(0_u8, |bits, factor| bits | 1 << factor.index());
        numbers.extend([f64::from(finding.id as u8), f64::from(finding.severity as u8), f64::from(named)]);
    }
    for step in &assessment.next_steps {
        let number = |factor: Factor| f64::from(factor.number());
        numbers.extend([number(step.factor), f64::from(step.to.value()), step.level, step.flow]);
    }
    numbers
}
