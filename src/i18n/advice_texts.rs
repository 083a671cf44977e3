//! What to do next, and how one knows that it worked.

use super::pack::texts;
use crate::framework::Factor;
use serde::Serialize;

texts! {
    /// All advice in one language.
    #[derive(Debug, Serialize)]
    pub struct AllAdviceTexts {
        /// Above the advice for a factor.
        pub step_by_step: &'static str,
        /// Above the advice for a reason for failure.
        pub what_helps: &'static str,
        /// Before each evidence.
        pub evidence: &'static str,
        /// For the eight factors, in number order.
        pub factors: [FactorAdviceTexts; Factor::COUNT],
        /// For the finding that a factor is missing.
        pub missing: AdviceTexts,
        /// For uneven attention.
        pub uneven: AdviceTexts,
        /// For one cycle that spins alone: the strategy cycle.
        pub one_cycle_strategy: AdviceTexts,
        /// The execution cycle.
        pub one_cycle_execution: AdviceTexts,
        /// For a crossing where nothing gets across.
        pub blocked_fully: AdviceTexts,
        /// For one that holds the flow back.
        pub blocked_partly: AdviceTexts,
    }
}

texts! {
    /// The advice for one factor.
    #[derive(Debug, Serialize)]
    pub struct FactorAdviceTexts {
        /// From each step 0…4. From 0 and 1 it leads to 3: step 2 describes a fault.
        pub from: [AdviceTexts; 5],
        /// At 5: one sentence on keeping it alive.
        pub keep: &'static str,
    }
}

texts! {
    /// What to do, and how one knows that it worked.
    #[derive(Debug, Serialize)]
    pub struct AdviceTexts {
        /// At most 60 characters.
        pub title: &'static str,
        /// At most 130 characters each.
        pub actions: [&'static str; 3],
        /// At most 90 characters.
        pub evidence: &'static str,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::i18n::pack::Pack;
    use std::collections::BTreeSet;

    fn all(texts: &AllAdviceTexts) -> Vec<&AdviceTexts> {
        let AllAdviceTexts { missing, uneven, one_cycle_strategy, one_cycle_execution, blocked_fully, .. } = texts;
        let findings = [missing, uneven, one_cycle_strategy, one_cycle_execution, blocked_fully, &texts.blocked_partly];
        texts.factors.iter().flat_map(|factor| &factor.from).chain(findings).collect()
    }

    #[test]
    fn every_advice_is_short_whole_and_its_own() {
        for language in Language::ALL {
            let texts = AllAdviceTexts::of(language);
            let advice = all(texts);
            assert_eq!(advice.len(), 46);
            for AdviceTexts { title, actions, evidence } in &advice {
                assert!(title.chars().count() <= 60 && !title.ends_with('.'), "{title}");
                assert!(evidence.chars().count() <= 90 && evidence.ends_with('.'), "{evidence}");
                assert!(
                    actions.iter().all(|action| action.chars().count() <= 130 && action.ends_with(['.', '?'])),
                    "{title}"
                );
            }
            let titles: BTreeSet<&str> = advice.iter().map(|one| one.title).collect();
            assert_eq!(titles.len(), advice.len(), "two have one title");
            let mut lines = Vec::new();
            texts.write(&mut lines);
            assert!(lines.iter().all(|line| !line.trim().is_empty() && !line.contains(['\n', '\t', '{'])));
        }
    }

    /// A step's own words describe it, and may describe a fault: nobody is advised to do them.
    #[test]
    fn no_advice_is_a_steps_own_words() {
        for language in Language::ALL {
            let steps: Vec<&str> = language.texts().factors.iter().flat_map(|factor| factor.steps).collect();
            for AdviceTexts { title, actions, .. } in all(AllAdviceTexts::of(language)) {
                assert!(!steps.contains(title) && actions.iter().all(|action| !steps.contains(action)), "{title}");
            }
        }
    }
}
