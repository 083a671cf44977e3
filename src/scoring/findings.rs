use super::{Readouts, SLACK};
use crate::framework::{Cycle, Factor, Rating};

/// The framework's four reasons for failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FindingId {
    /// A factor is missing.
    Missing,
    /// Attention is uneven.
    Uneven,
    /// One cycle spins alone.
    OneCycle,
    /// The flow between the cycles is blocked.
    Blocked,
}

impl FindingId {
    /// All four, in the framework's order.
    pub const ALL: [FindingId; 4] = [FindingId::Missing, FindingId::Uneven, FindingId::OneCycle, FindingId::Blocked];

    /// The finding's id in results.
    pub const fn id(self) -> &'static str {
        match self {
            FindingId::Missing => "missing",
            FindingId::Uneven => "uneven",
            FindingId::OneCycle => "one_cycle",
            FindingId::Blocked => "blocked",
        }
    }
}

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// Worth watching.
    Watch,
    /// Holds the work back now.
    High,
}

impl Severity {
    /// Both, the lighter first.
    pub const ALL: [Severity; 2] = [Severity::Watch, Severity::High];

    /// The severity's id in results.
    pub const fn id(self) -> &'static str {
        match self {
            Severity::Watch => "watch",
            Severity::High => "high",
        }
    }
}

/// The numbers behind a finding.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Evidence {
    /// The lowest rating, 0 or 1, shared by all factors named.
    Lowest(Rating),
    /// The largest lead of a factor over the mean of the other seven, in steps, from 1.5.
    Lead(f64),
    /// The two readouts whose difference is the lean, S − E.
    Lean {
        /// S, the strategy cycle.
        strategy: f64,
        /// E, the execution cycle.
        execution: f64,
    },
    /// The link C and the potential P, as readouts 0…5.
    Link {
        /// C, the rating of factor 8.
        link: f64,
        /// P, what the cycles would carry through an open link.
        potential: f64,
    },
}

/// A reason for failure that the ratings show.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Which of the four.
    pub id: FindingId,
    /// How serious it is.
    pub severity: Severity,
    /// The factors it names, in number order; empty for [`FindingId::OneCycle`], which is about a whole cycle.
    pub factors: Vec<Factor>,
    /// The numbers behind it.
    pub evidence: Evidence,
}

impl Finding {
    /// The factors that the finding highlights in the figure: those it names, or the factors of the cycle that lags.
    pub fn lights(&self) -> &[Factor] {
        match self.evidence {
            Evidence::Lean { strategy, execution } if strategy > execution => Cycle::Execution.factors(),
            Evidence::Lean { .. } => Cycle::Strategy.factors(),
            _ => &self.factors,
        }
    }

    /// Whether the finding asks for more of a factor: those it lights, and of unevenness those that are not ahead.
    pub fn waits_for(&self, factor: Factor) -> bool {
        self.lights().contains(&factor) != (self.id == FindingId::Uneven)
    }
}

/// The findings of complete ratings, in the framework's order.
pub fn findings(ratings: &[Rating; Factor::COUNT], readouts: &Readouts) -> Vec<Finding> {
    let mut all = Vec::new();
    for finding in [missing(ratings), uneven(ratings), one_cycle(readouts), blocked(readouts)] {
        all.extend(finding);
    }
    all
}

/// High if the lowest rating is 0, watch if it is 1. Names all factors with that rating.
fn missing(ratings: &[Rating; Factor::COUNT]) -> Option<Finding> {
    let lowest = *ratings.iter().min()?;
    let severity = match lowest.value() {
        0 => Severity::High,
        1 => Severity::Watch,
        _ => return None,
    };
    let factors = Factor::those(&|factor| ratings[factor.index()] == lowest);
    Some(Finding { id: FindingId::Missing, severity, factors, evidence: Evidence::Lowest(lowest) })
}

/// High if a rating exceeds the mean of the other seven by 2.5 or more, watch from 1.5. Names every factor from 1.5.
fn uneven(ratings: &[Rating; Factor::COUNT]) -> Option<Finding> {
    let values = ratings.map(|rating| f64::from(rating.value()));
    let sum: f64 = values.iter().sum();
    let lead = |factor: Factor| values[factor.index()] - (sum - values[factor.index()]) / 7.0;
    let largest = Factor::ALL.iter().copied().map(lead).fold(f64::NEG_INFINITY, f64::max);
    let severity = severity(largest, 2.5, 1.5)?;
    let factors = Factor::those(&|factor| lead(factor) >= 1.5 - SLACK);
    // If the factors ahead are one whole cycle, "one cycle spins alone" says so already.
    if Cycle::ALL.iter().any(|cycle| factors == cycle.factors()) {
        return None;
    }
    Some(Finding { id: FindingId::Uneven, severity, factors, evidence: Evidence::Lead(largest) })
}

/// High from |S − E| = 2, watch from 1.
fn one_cycle(readouts: &Readouts) -> Option<Finding> {
    let severity = severity(readouts.lean.abs(), 2.0, 1.0)?;
    let evidence = Evidence::Lean { strategy: readouts.strategy, execution: readouts.execution };
    Some(Finding { id: FindingId::OneCycle, severity, factors: Vec::new(), evidence })
}

/// High if C = 0 or C/P ≤ 0.5, watch if C/P ≤ 0.8. `None` if P = 0 and C > 0: there is nothing to carry.
pub(super) fn blocked(readouts: &Readouts) -> Option<Finding> {
    let &Readouts { link, potential, .. } = readouts;
    let severity = match link / potential {
        _ if link == 0.0 => Severity::High,
        _ if potential == 0.0 => return None,
        open if open <= 0.5 + SLACK => Severity::High,
        open if open <= 0.8 + SLACK => Severity::Watch,
        _ => return None,
    };
    let evidence = Evidence::Link { link, potential };
    Some(Finding { id: FindingId::Blocked, severity, factors: vec![Factor::Learning], evidence })
}

pub(super) fn severity(value: f64, high: f64, watch: f64) -> Option<Severity> {
    match value + SLACK {
        value if value >= high => Some(Severity::High),
        value if value >= watch => Some(Severity::Watch),
        _ => None,
    }
}
