//! A result as plain numbers, the cheapest way to pass it to JavaScript. `embed/outcome.js` adds the ids, which the
//! build takes from the same lists.

use crate::framework::{Factor, Ratings};
use crate::scoring::{Assessment, Readout};

/// Represents a missing value; `undefined` in JavaScript.
const NONE: f64 = f64::NAN;

/// The result of ratings, unrounded, in this order: 1 if complete, else 0; the value of each of [`Readout::REPORTED`];
/// the bottleneck's stage; the number of findings; per finding its id, severity and factors as bits; per next step its
/// factor, rating, level and flow. Stages, ids and severities are indices in their lists.
pub(super) fn outcome(ratings: &Ratings) -> Vec<f64> {
    let assessment = Assessment::of(ratings);
    let mut numbers = vec![f64::from(u8::from(assessment.readouts.is_some()))];
    for readout in Readout::REPORTED {
        numbers.push(readout.of(&assessment).unwrap_or(NONE));
    }
    numbers.push(assessment.bottleneck.map_or(NONE, |bottleneck| f64::from(bottleneck.stage as u8)));
    numbers.push(assessment.findings.len() as f64);
    for finding in &assessment.findings {
        let named = finding.factors.iter().fold(0_u8, |bits, factor| bits | 1 << factor.index());
        numbers.extend_from_slice(&[f64::from(finding.id as u8), f64::from(finding.severity as u8), f64::from(named)]);
    }
    for step in &assessment.next_steps {
        let number = |factor: Factor| f64::from(factor.number());
        numbers.extend_from_slice(&[number(step.factor), f64::from(step.to.value()), step.level, step.flow]);
    }
    numbers
}
