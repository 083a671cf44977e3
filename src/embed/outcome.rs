//! A result as bare numbers, the cheapest way out of the program; `embed/outcome.js` gives them their names.

use crate::framework::{Cycle, Factor, Ratings};
use crate::scoring::{Assessment, Stage};

/// What stands for "undefined".
const NONE: f64 = f64::NAN;

/// The result of ratings, unrounded: whether it is complete; level, balance, strategy, execution, lean, outflow,
/// backflow, flow, openness; the bottleneck (0 strategy, 1 link, 2 execution); the number of findings, and of each its
/// place among the four, its severity (0 watch, 1 high), and the factors it names as bits; of each next step its factor,
/// rating, level and flow.
pub(super) fn outcome(ratings: &Ratings) -> Vec<f64> {
    let assessment = Assessment::of(ratings);
    let cycle = |cycle| assessment.cycle(cycle).unwrap_or(NONE);
    let mut numbers = vec![f64::from(u8::from(assessment.readouts.is_some()))];
    let [level, balance, lean, outflow, backflow, flow, openness] = match assessment.readouts {
        None => [NONE; 7],
        Some(all) => {
            let openness = all.openness.unwrap_or(NONE);
            [all.level, all.balance, all.lean, all.outflow, all.backflow, all.flow, openness]
        }
    };
    let (strategy, execution) = (cycle(Cycle::Strategy), cycle(Cycle::Execution));
    numbers.extend([level, balance, strategy, execution, lean, outflow, backflow, flow, openness]);
    numbers.push(assessment.bottleneck.map_or(NONE, |bottleneck| match bottleneck.stage {
        Stage::Strategy => 0.0,
        Stage::Link => 1.0,
        Stage::Execution => 2.0,
    }));
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
