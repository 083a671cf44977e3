//! Which advice stands where, by the key that it has in its file; the texts are in [`crate::i18n`]'s `AllAdviceTexts`.

use crate::digits::natural;
use crate::framework::{Factor, Rating};
use crate::scoring::{Assessment, Evidence, Finding, FindingId, NextStep};

/// What stands above the advice for a finding.
pub const WHAT_HELPS: &str = "what_helps";
/// How the next steps are chosen.
pub const STEPS_EXPLAINED: &str = "next_steps_explained";
/// What stands above that on a factor's card.
pub const FROM_HERE: &str = "from_here";

/// The advice for a factor that stands at a rating: `8.1`.
pub fn of_factor(factor: Factor, rating: Rating) -> String {
    [factor.digit(), ".", &natural(rating.value().into())].concat()
}

/// The advice for a next step: from the rating before it.
pub fn of_step(step: &NextStep) -> String {
    of_factor(step.factor, before(step))
}

/// The advice for a finding, in two parts: its id, and whether it is the second of two, `+`: of what is missing the
/// first is for 0 and the second for 1; of one cycle that spins alone the first is for execution alone and the second for
/// strategy alone; of a blocked flow the first is for a crossing where nothing gets across and the second for one where
/// something does. Where there is one only, it is for both.
pub fn of_finding(finding: &Finding) -> [&'static str; 2] {
    let is_second = match finding.evidence {
        Evidence::Lowest(rating) => rating > Rating::ALL[0],
        Evidence::Lean { strategy, execution } => strategy > execution,
        Evidence::Link { link, .. } => link > 0.0,
        Evidence::Lead(_) => false,
    };
    [finding.id.id(), if is_second { "+" } else { "" }]
}

/// A sentence beside the advice for a finding: that a blocked crossing and the step for factor 8 from 0 or 1 ask for one
/// and the same meeting. Empty if there is none.
pub fn beside_finding(assessment: &Assessment, finding: &Finding) -> &'static str {
    let asks_for_it = |step: &NextStep| step.factor == Factor::Learning && before(step) <= Rating::ALL[1];
    if finding.id == FindingId::Blocked && assessment.next_steps.iter().any(asks_for_it) { "same" } else { "" }
}

/// A sentence beside the advice for a next step: where the objectives are at 0 or 1, they come before measuring. Empty if
/// there is none.
pub fn beside_step(assessment: &Assessment, step: &NextStep) -> &'static str {
    let objectives = assessment.ratings.get(Factor::Objectives);
    let are_few = objectives.is_some_and(|rating| rating <= Rating::ALL[1]);
    if step.factor == Factor::Measuring && are_few { "objectives_first" } else { "" }
}

/// The rating before a next step.
fn before(step: &NextStep) -> Rating {
    Rating::ALL[step.to.index() - 1]
}
