use super::{Enough, FactorStats};
use crate::framework::Factor;
use std::cmp::Ordering;

/// A factor on which a team disagrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disagreement {
    /// The distribution of the answers.
    pub factor: Factor,
    /// How the answers are spread.
    pub answers: Enough,
}

/// The factors to discuss, most disagreement first: by standard deviation, then by range, then factor 8, then by
/// number. Leaves out factors on which all agree and factors with fewer than three answers.
pub(super) fn ranked(factors: &[FactorStats; Factor::COUNT]) -> Vec<Disagreement> {
    let all = Factor::ALL.into_iter().filter_map(|factor| {
        let answers = *factors[factor.index()].enough().filter(|answers| answers.range() > 0)?;
        Some(Disagreement { factor, answers })
    });
    let mut all: Vec<Disagreement> = all.collect();
    all.sort_by(order);
    all
}

fn order(one: &Disagreement, other: &Disagreement) -> Ordering {
    let ((over, under), (other_over, other_under)) = (one.answers.variance(), other.answers.variance());
    let learning_first = |factor: Factor| factor.number() % Factor::COUNT as u8;
    (other_over * under)
        .cmp(&(over * other_under))
        .then(other.answers.range().cmp(&one.answers.range()))
        .then(learning_first(one.factor).cmp(&learning_first(other.factor)))
}
