//! Which advice stands where, by the key that it has in its file; the texts are in [`crate::i18n`]'s `AllAdviceTexts`.

use crate::digits::natural;
use crate::framework::{Factor, Rating};
use crate::scoring::{Assessment, Evidence, Finding, FindingId, NextStep};

/// What stands above the advice for a finding.
pub const WHAT_HELPS: &str = "what_helps";
/// How the next steps are chosen.
pub const STEPS_EXPLAINED: &str = "next_steps_explained";
/// For whoever comes back: since when the ratings are as they are, and what is planned.
pub const SINCE: &str = "since";
/// How sure the result is; with a readout's id as the second part, between which numbers that lies.
pub const SURE: &str = "sure";
/// What stands above the advice on a factor's card.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::Ratings;
    use crate::i18n::Language;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    /// The texts of a language's file by their keys.
    fn texts(language: Language) -> BTreeMap<String, Vec<String>> {
        let file = language.texts().studio.advice.file(language);
        let line = |line: &str| {
            let mut cells = line.split('\t').map(String::from);
            (cells.next().unwrap(), cells.collect())
        };
        file.lines().map(line).collect()
    }

    #[test]
    fn a_file_has_each_advice_whole_and_each_key_once() {
        for language in Language::ALL {
            let (file, texts) = (language.texts().studio.advice.file(language), texts(language));
            assert_eq!(texts.len(), file.lines().count());
            for factor in Factor::ALL {
                for rating in Rating::ALL {
                    let expected = if rating == Rating::MAX { 1 } else { 5 };
                    assert_eq!(texts[&of_factor(factor, rating)].len(), expected);
                }
            }
            for key in [
                WHAT_HELPS,
                STEPS_EXPLAINED,
                FROM_HERE,
                SINCE,
                "planned",
                "overdue",
                "next_due",
                "open_plan",
                "dates",
                "same",
                "objectives_first",
                "evidence",
                "rule",
            ] {
                assert_eq!(texts[key].len(), 1, "{key}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn whatever_is_rated_has_advice_of_its_own(values in prop::array::uniform8(0u8..6)) {
            let ratings = Ratings::from(values.map(|value| Rating::try_from(value).unwrap()));
            let (assessment, texts) = (Assessment::of(&ratings), texts(Language::English));
            let advice = &Language::English.texts().studio.advice;
            for step in &assessment.next_steps {
                let own = advice.for_step(step);
                let told = &texts[&of_step(step)];
                prop_assert_eq!((&*told[0], &*told[4]), (own.title, own.evidence));
                let beside = beside_step(&assessment, step);
                prop_assert!(beside.is_empty() || texts[beside].len() == 1);
            }
            for finding in &assessment.findings {
                let [id, part] = of_finding(finding);
                let (first, second) = (texts.get(id), texts.get(&[id, part].concat()));
                let told = &second.or(first).unwrap()[0];
                let expected = match &finding.evidence {
                    Evidence::Lowest(_) => advice.missing.title,
                    Evidence::Lead(_) => advice.uneven.title,
                    Evidence::Lean { strategy, execution } if strategy > execution => advice.one_cycle_strategy.title,
                    Evidence::Lean { .. } => advice.one_cycle_execution.title,
                    Evidence::Link { link, .. } if *link == 0.0 => advice.blocked_fully.title,
                    Evidence::Link { .. } => advice.blocked_partly.title,
                };
                prop_assert_eq!(told, expected);
                prop_assert_eq!(advice.for_finding(&[id, part].concat()).unwrap().title, expected);
                let meanings = ["meaning.", id].concat();
                let is_told = |key: &str| texts.get(key).is_some_and(|all| all.len() == 1);
                prop_assert!(is_told(&meanings) && is_told(&["rule.", id].concat()));
                let beside = beside_finding(&assessment, finding);
                prop_assert_eq!(beside == "same", finding.id == FindingId::Blocked
                    && assessment.next_steps.iter().any(|step| step.factor == Factor::Learning && step.to.value() <= 2));
            }
        }
    }
}
