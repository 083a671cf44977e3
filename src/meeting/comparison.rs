use crate::framework::{Factor, Rating, Ratings};
use crate::scoring::{Assessment, Finding, FindingId, Readout, Severity};

/// One factor in two ratings.
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
    /// The steps from one to the other, −5…+5; none where either is unrated, for unrated is not 0.
    pub fn steps(&self) -> Option<i8> {
        Some(self.after?.value() as i8 - self.before?.value() as i8)
    }

    /// Whether anything is different, rated or not.
    pub fn is_change(&self) -> bool {
        self.before != self.after
    }
}

/// One readout of two ratings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReadoutChange {
    /// Which readout.
    pub readout: Readout,
    /// Its value before.
    pub before: Option<f64>,
    /// Its value after.
    pub after: Option<f64>,
}

impl ReadoutChange {
    /// After minus before, where there are both.
    pub fn difference(&self) -> Option<f64> {
        Some(self.after? - self.before?)
    }
}

/// What became of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindingMove {
    /// It was not there before.
    New,
    /// It is not there any more.
    Gone,
    /// It weighed less before.
    Worse,
    /// It weighed more before.
    Better,
    /// It weighs the same, and some of its factors are gone.
    Fewer,
    /// It weighs the same, and further factors have come to it.
    More,
    /// It weighs the same, and names other factors, or the other cycle.
    Moved,
    /// Nothing became of it.
    Same,
}

/// A finding of either of two ratings.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingChange {
    /// Which of the four.
    pub id: FindingId,
    /// How it was.
    pub before: Option<Finding>,
    /// How it is.
    pub after: Option<Finding>,
}

impl FindingChange {
    /// What became of it.
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

    /// The factors that the finding is about no longer, where it is there in both.
    pub fn left(&self) -> Vec<Factor> {
        only(&self.before, &self.after)
    }

    /// The factors that the finding is about now and was not before, where it is there in both.
    pub fn joined(&self) -> Vec<Factor> {
        only(&self.after, &self.before)
    }
}

/// The factors of one finding that the other is not about.
fn only(one: &Option<Finding>, other: &Option<Finding>) -> Vec<Factor> {
    let both = one.as_ref().zip(other.as_ref());
    let factors = both.map(|(one, other)| one.lights().iter().filter(|factor| !other.lights().contains(factor)));
    factors.into_iter().flatten().copied().collect()
}

/// Two ratings side by side: an earlier and a later one, oneself and somebody else, now and a target.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// What the model says of the first.
    pub before: Assessment,
    /// What the model says of the second.
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

    /// Every readout.
    pub fn readouts(&self) -> [ReadoutChange; Readout::ALL.len()] {
        Readout::ALL.map(|readout| self.readout(readout))
    }

    /// The readouts of the result.
    pub fn result(&self) -> [ReadoutChange; Readout::SHOWN.len()] {
        Readout::SHOWN.map(|readout| self.readout(readout))
    }

    fn readout(&self, readout: Readout) -> ReadoutChange {
        ReadoutChange { readout, before: readout.of(&self.before), after: readout.of(&self.after) }
    }

    /// The findings of either, in the framework's order; none where one of the two is not complete, since then nothing
    /// is known of its findings.
    pub fn findings(&self) -> Option<Vec<FindingChange>> {
        self.before.readouts.and(self.after.readouts)?;
        let find = |assessment: &Assessment, id| assessment.findings.iter().find(|finding| finding.id == id).cloned();
        let both =
            FindingId::ALL.map(|id| FindingChange { id, before: find(&self.before, id), after: find(&self.after, id) });
        Some(both.into_iter().filter(|change| change.before.is_some() || change.after.is_some()).collect())
    }

    /// Whether the two are the same.
    pub fn is_same(&self) -> bool {
        self.before.ratings == self.after.ratings
    }
}
