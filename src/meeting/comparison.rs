use crate::framework::{Factor, Rating, Ratings};
use crate::scoring::{Assessment, Finding, FindingId, Readout, Severity};

/// A factor's rating in two sets of ratings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactorChange {
    /// The factor.
    pub factor: Factor,
    /// Its rating before.
    pub before: Option<Rating>,
    /// Its rating after.
    pub after: Option<Rating>,
}

impl FactorChange {
    /// After minus before, −5…+5; `None` if either is unrated, because unrated is not 0.
    pub fn steps(&self) -> Option<i8> {
        Some(self.after?.value() as i8 - self.before?.value() as i8)
    }

    /// Whether the two differ; rated and unrated differ too.
    pub fn is_change(&self) -> bool {
        self.before != self.after
    }
}

/// A readout's value in two sets of ratings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReadoutChange {
    /// Which readout.
    pub readout: Readout,
    /// Its value before, as [`Readout::shown`] gives it.
    pub before: Option<f64>,
    /// Its value after.
    pub after: Option<f64>,
}

impl ReadoutChange {
    /// After minus before; `None` if either is missing.
    pub fn difference(&self) -> Option<f64> {
        Some(self.after? - self.before?)
    }
}

/// How a finding changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindingMove {
    /// Not found before.
    New,
    /// No longer found.
    Gone,
    /// Severity rose from watch to high.
    Worse,
    /// Severity fell from high to watch.
    Better,
    /// Same severity; some factors dropped out.
    Fewer,
    /// Same severity; factors were added.
    More,
    /// Same severity; factors were both added and dropped, as when the other cycle leads now.
    Moved,
    /// Unchanged.
    Same,
}

/// A finding that is in at least one of two sets of ratings.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingChange {
    /// The finding's kind.
    pub id: FindingId,
    /// The finding before, if found.
    pub before: Option<Finding>,
    /// The finding after, if found.
    pub after: Option<Finding>,
}

impl FindingChange {
    /// How it changed.
    pub fn change(&self) -> FindingMove {
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => match (before.severity, after.severity) {
                (Severity::Watch, Severity::High) => FindingMove::Worse,
                (Severity::High, Severity::Watch) => FindingMove::Better,
                _ => match (self.left().is_empty(), self.joined().is_empty()) {
                    (true, true) => FindingMove::Same,
                    (false, true) => FindingMove::Fewer,
                    (true, false) => FindingMove::More,
                    (false, false) => FindingMove::Moved,
                },
            },
            (None, _) => FindingMove::New,
            (_, None) => FindingMove::Gone,
        }
    }

    /// The factors that dropped out; empty unless the finding is in both.
    pub fn left(&self) -> Vec<Factor> {
        only(&self.before, &self.after)
    }

    /// The factors that were added; empty unless the finding is in both.
    pub fn joined(&self) -> Vec<Factor> {
        only(&self.after, &self.before)
    }
}

/// The factors of `one` that `other` does not have; empty if either is `None`.
fn only(one: &Option<Finding>, other: &Option<Finding>) -> Vec<Factor> {
    let both = one.as_ref().zip(other.as_ref());
    let factors = both.map(|(one, other)| one.lights().iter().filter(|factor| !other.lights().contains(factor)));
    factors.into_iter().flatten().copied().collect()
}

/// Two sets of ratings side by side: earlier and later, own and somebody else's, or current and target.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The assessment of the first.
    pub before: Assessment,
    /// The assessment of the second.
    pub after: Assessment,
}

impl Comparison {
    /// Compares two ratings, complete or not.
    pub fn of(before: &Ratings, after: &Ratings) -> Comparison {
        Comparison { before: Assessment::of(before), after: Assessment::of(after) }
    }

    /// The factors in number order.
    pub fn factors(&self) -> [FactorChange; Factor::COUNT] {
        Factor::ALL.map(|factor| FactorChange {
            factor,
            before: self.before.ratings.get(factor),
            after: self.after.ratings.get(factor),
        })
    }

    /// All readouts.
    pub fn readouts(&self) -> [ReadoutChange; Readout::ALL.len()] {
        Readout::ALL.map(|readout| self.readout(readout))
    }

    /// The readouts that the result shows.
    pub fn result(&self) -> [ReadoutChange; Readout::SHOWN.len()] {
        Readout::SHOWN.map(|readout| self.readout(readout))
    }

    fn readout(&self, readout: Readout) -> ReadoutChange {
        ReadoutChange { readout, before: readout.shown(&self.before), after: readout.shown(&self.after) }
    }

    /// The findings of either, in the framework's order; `None` unless both are completely rated, since findings need
    /// all eight factors.
    pub fn findings(&self) -> Option<Vec<FindingChange>> {
        self.before.readouts.and(self.after.readouts)?;
        let find = |assessment: &Assessment, id| assessment.findings.iter().find(|finding| finding.id == id).cloned();
        let both =
            FindingId::ALL.map(|id| FindingChange { id, before: find(&self.before, id), after: find(&self.after, id) });
        Some(both.into_iter().filter(|change| change.before.is_some() || change.after.is_some()).collect())
    }

    /// Whether both have the same ratings.
    pub fn is_same(&self) -> bool {
        self.before.ratings == self.after.ratings
    }
}
