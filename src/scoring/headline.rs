use super::{Assessment, Band, Finding, FindingId, Readouts, Severity};
use crate::framework::{Factor, Rating};

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
    /// These factors are rated well above the others.
    Uneven(Vec<Factor>),
    /// No finding applies; names the band of the level.
    Even(Band),
    /// All eight are 5.
    Top,
}

impl Headline {
    /// The headline; `None` until all eight are rated. High findings come before those to watch; within a severity the
    /// order is blocked flow, missing factor, one cycle alone, unevenness.
    pub fn of(assessment: &Assessment) -> Option<Headline> {
        let readouts = assessment.readouts.as_ref()?;
        let all = assessment.ratings.complete()?;
        if all == [Rating::MIN; Factor::COUNT] {
            return Some(Headline::Dry);
        }
        if all == [Rating::MAX; Factor::COUNT] {
            return Some(Headline::Top);
        }
        let order = [FindingId::Blocked, FindingId::Missing, FindingId::OneCycle, FindingId::Uneven];
        let first = [Severity::High, Severity::Watch].into_iter().find_map(|severity| {
            order.into_iter().find_map(|id| assessment.findings.iter().find(|f| f.id == id && f.severity == severity))
        });
        Some(first.map_or(Headline::Even(Band::of(readouts.level)), |finding| headline(finding, readouts)))
    }
}

fn headline(finding: &Finding, readouts: &Readouts) -> Headline {
    let factors = finding.factors.clone();
    match finding.id {
        FindingId::Blocked if readouts.link == 0.0 => Headline::Cut,
        FindingId::Blocked => Headline::Narrow,
        FindingId::Missing if finding.severity == Severity::High => Headline::Missing(factors),
        FindingId::Missing => Headline::ByChance(factors),
        FindingId::OneCycle if readouts.lean > 0.0 => Headline::StrategyAlone,
        FindingId::OneCycle => Headline::ExecutionAlone,
        FindingId::Uneven => Headline::Uneven(factors),
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
        assert_eq!(headline_of([4, 4, 4, 4, 4, 4, 4, 0]), Some(Headline::Cut));
        assert_eq!(headline_of([4, 4, 4, 4, 0, 4, 4, 4]), Some(Headline::Missing(vec![Factor::Listening])));
        assert_eq!(headline_of([4, 4, 4, 4, 1, 1, 1, 3]), Some(Headline::StrategyAlone));
        assert_eq!(headline_of([1, 1, 1, 1, 4, 4, 4, 3]), Some(Headline::ExecutionAlone));
        assert_eq!(headline_of([2, 2, 5, 2, 2, 2, 2, 2]), Some(Headline::Uneven(vec![Factor::Activities])));
        assert_eq!(headline_of([1, 2, 2, 2, 2, 2, 2, 2]), Some(Headline::ByChance(vec![Factor::Objectives])));
        assert_eq!(headline_of([3; 8]), Some(Headline::Even(Band::River)));
        assert_eq!(headline_of([0; 8]), Some(Headline::Dry));
        assert_eq!(headline_of([5; 8]), Some(Headline::Top));
        assert_eq!(Headline::of(&Assessment::of(&Ratings::NONE)), None);
    }
}
