use super::{harmonic, shifted_geometric};
use crate::framework::{Factor, Rating};

/// The readouts of eight ratings, unrounded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Readouts {
    /// W = m(r1…r8), 0…5: how far the work has come; rewards evenness.
    pub level: f64,
    /// B = 1 − SD/2.5 with the population's standard deviation, 0…1: 1 if all are equal, 0 if half are at 0 and half at
    /// 5.
    pub balance: f64,
    /// S = m(r1…r4), 0…5: the strategy cycle.
    pub strategy: f64,
    /// E = m(r5…r7), 0…5: the execution cycle.
    pub execution: f64,
    /// D = S − E, −5…+5: above 0 the work leans towards strategy, below towards execution.
    pub lean: f64,
    /// C = r8, 0…5: the link between the cycles.
    pub link: f64,
    /// P = h(S, E), 0…5: what the cycles would carry through an open link.
    pub potential: f64,
    /// min(1, C/P), 0…1: how open the crossing is; `None` if P = 0.
    pub openness: Option<f64>,
    /// h(S, C), 0…5: strategy that reaches execution.
    pub outflow: f64,
    /// h(E, C), 0…5: experience that reaches strategy.
    pub backflow: f64,
    /// F = h(outflow, backflow) = h(P, C) = 4/(1/S + 2/C + 1/E), 0…5: what gets round the double cycle. One lap passes
    /// the crossing twice.
    pub flow: f64,
}

impl Readouts {
    /// The readouts of ratings in number order.
    pub fn of(ratings: &[Rating; Factor::COUNT]) -> Readouts {
        let (strategy, rest) = ratings.split_at(4);
        let (strategy, execution) = (shifted_geometric(strategy), shifted_geometric(&rest[..3]));
        let link = f64::from(ratings[Factor::Learning.index()].value());
        let potential = harmonic(strategy, execution);
        let (outflow, backflow) = (harmonic(strategy, link), harmonic(execution, link));
        Readouts {
            level: shifted_geometric(ratings),
            balance: balance(ratings),
            strategy,
            execution,
            lean: strategy - execution,
            link,
            potential,
            openness: (potential > 0.0).then(|| (link / potential).min(1.0)),
            outflow,
            backflow,
            flow: harmonic(outflow, backflow),
        }
    }
}

/// Computed from integer sums, so that equal ratings give exactly 1.
fn balance(ratings: &[Rating; Factor::COUNT]) -> f64 {
    let sum: u32 = ratings.iter().map(|rating| u32::from(rating.value())).sum();
    let squares: u32 = ratings.iter().map(|rating| u32::from(rating.value()).pow(2)).sum();
    evenness(sum, squares)
}

/// The balance of eight ratings with this sum and this sum of squares.
pub(super) fn evenness(sum: u32, squares: u32) -> f64 {
    let n = Factor::COUNT as u32;
    let deviation = f64::from(n * squares - sum * sum).sqrt() / f64::from(n);
    1.0 - deviation / 2.5
}
