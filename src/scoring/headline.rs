use super::{Assessment, Finding, FindingId, Readouts, Severity};
use crate::digits::shown_parts;
use crate::framework::{Cycle, Factor, Rating};

/// The one sentence that sums up a result.
#[derive(Debug, Clone, PartialEq)]
pub enum Headline {
    /// All eight are 0.
    Dry,
    /// Factor 8 is 0.
    Cut,
    /// Factor 8 holds back what the cycles could carry.
    Narrow,
    /// These factors are rated 0.
    Missing(Vec<Factor>),
    /// These factors are rated 1.
    ByChance(Vec<Factor>),
    /// The strategy cycle is well ahead.
    StrategyAlone,
    /// The execution cycle is well ahead.
    ExecutionAlone,
    /// Factors stand well above the others.
    Uneven {
        /// Those above.
        ahead: Vec<Factor>,
        /// The factor that waits most: that of the first next step.
        first: Factor,
    },
    /// No finding applies, and the level is below 3.5.
    Growing,
    /// No finding applies, and the level is 3.5 or more.
    Free,
    /// No finding applies, and the level is 4 or more.
    Strong,
    /// All eight are 5.
    Top,
}

/// The order of findings that are alike in severity and in whether they wait for the first next step: what stops the flow,
/// what is missing, the lean, the unevenness.
const ORDER: [FindingId; 4] = [FindingId::Blocked, FindingId::Missing, FindingId::OneCycle, FindingId::Uneven];

impl Headline {
    /// The headline of a complete assessment. It speaks of the first of [`Assessment::told_findings`], so that headline,
    /// findings and advice say one thing.
    pub fn of(assessment: &Assessment) -> Option<Headline> {
        let readouts = assessment.readouts.as_ref()?;
        let all = assessment.ratings.complete()?;
        if all == [Rating::MIN; Factor::COUNT] {
            return Some(Headline::Dry);
        }
        // All are 5 where there is no step to take.
        let Some(first) = assessment.first_step() else { return Some(Headline::Top) };
        Some(match assessment.told_findings().first() {
            Some(finding) => headline(finding, readouts, first),
            // The tenth that is shown decides, as for the band.
            None => match shown_parts(readouts.level, 10.0) {
                40.. => Headline::Strong,
                35.. => Headline::Free,
                _ => Headline::Growing,
            },
        })
    }

    /// The factors that the sentence is about: those to work on. Empty where no finding applies.
    pub fn factors(&self) -> &[Factor] {
        match self {
            Headline::Cut | Headline::Narrow => &[Factor::Learning],
            Headline::Missing(factors) | Headline::ByChance(factors) => factors,
            Headline::StrategyAlone => Cycle::Execution.factors(),
            Headline::ExecutionAlone => Cycle::Strategy.factors(),
            Headline::Uneven { first, .. } => std::slice::from_ref(first),
            Headline::Dry | Headline::Growing | Headline::Free | Headline::Strong | Headline::Top => &[],
        }
    }
}

impl Assessment {
    /// The findings in the order in which they are told, the headline's first: high before watch; within one severity those
    /// that wait for the factor of the first next step; of several the flow, what is missing, the lean, the unevenness; where a
    /// whole cycle is dry, what is missing first.
    #[inline(never)]
    pub fn told_findings(&self) -> Vec<&Finding> {
        let Some(first) = self.first_step() else { return Vec::new() };
        let mut order = ORDER;
        // Where a whole cycle is dry, nothing would flow through an open crossing either.
        if self.readouts.is_some_and(|all| all.potential == 0.0) {
            order.swap(0, 1);
        }
        let mut told = Vec::new();
        for severity in [Severity::High, Severity::Watch] {
            for waits in [true, false] {
                for id in order {
                    let fits = |finding: &&Finding| {
                        finding.id == id && finding.severity == severity && finding.waits_for(first) == waits
                    };
                    told.extend(self.findings.iter().find(fits));
                }
            }
        }
        told
    }
}

fn headline(finding: &Finding, readouts: &Readouts, first: Factor) -> Headline {
    let factors = finding.factors.clone();
    match finding.id {
        FindingId::Blocked if readouts.link == 0.0 => Headline::Cut,
        FindingId::Blocked => Headline::Narrow,
        FindingId::Missing if finding.severity == Severity::High => Headline::Missing(factors),
        FindingId::Missing => Headline::ByChance(factors),
        FindingId::OneCycle if readouts.lean > 0.0 => Headline::StrategyAlone,
        FindingId::OneCycle => Headline::ExecutionAlone,
        FindingId::Uneven => Headline::Uneven { ahead: factors, first },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::Ratings;

    fn headline_of(values: [u8; 8]) -> Option<Headline> {
        Headline::of(&Assessment::of(&Ratings::from(values.map(|value| Rating::try_from(value).unwrap()))))
    }

    #[test]
    fn what_stops_the_flow_comes_first() {
        assert_eq!(headline_of([3, 3, 4, 2, 2, 3, 1, 1]), Some(Headline::Narrow));
        // Both at watch: factor 7 is the first step, and the crossing is not it.
        assert_eq!(
            headline_of([2, 2, 3, 1, 3, 2, 1, 2]),
            Some(Headline::ByChance(vec![Factor::Ownership, Factor::Measuring]))
        );
        assert_eq!(headline_of([4, 4, 4, 4, 4, 4, 4, 0]), Some(Headline::Cut));
        assert_eq!(headline_of([4, 4, 4, 4, 0, 4, 4, 4]), Some(Headline::Missing(vec![Factor::Listening])));
        assert_eq!(headline_of([4, 4, 4, 4, 1, 1, 1, 3]), Some(Headline::StrategyAlone));
        assert_eq!(headline_of([1, 1, 1, 1, 4, 4, 4, 3]), Some(Headline::ExecutionAlone));
        assert_eq!(
            headline_of([2, 2, 5, 2, 2, 2, 2, 2]),
            Some(Headline::Uneven { ahead: vec![Factor::Activities], first: Factor::Learning })
        );
        assert_eq!(headline_of([1, 2, 2, 2, 2, 2, 2, 2]), Some(Headline::ByChance(vec![Factor::Objectives])));
        assert_eq!(headline_of([3; 8]), Some(Headline::Growing));
        assert_eq!(headline_of([4, 3, 4, 3, 4, 3, 4, 4]), Some(Headline::Free));
        assert_eq!(headline_of([4; 8]), Some(Headline::Strong));
        assert_eq!(headline_of([0; 8]), Some(Headline::Dry));
        assert_eq!(headline_of([5; 8]), Some(Headline::Top));
        assert_eq!(Headline::of(&Assessment::of(&Ratings::NONE)), None);
    }
}
