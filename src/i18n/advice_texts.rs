//! What to do next, how one knows that it worked, and what the findings mean: a file of its own for each language, which
//! neither page nor embed carries; the studio has it among its texts. A script puts the texts into the places that the
//! programs leave for them (`web/advice.js`).

#[cfg(not(feature = "packed-texts"))]
use super::Language;
use super::pack::texts;
use crate::framework::Factor;
use crate::scoring::{FindingId, NextStep};
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
        /// Above the advice on a factor's card.
        pub from_here: &'static str,
        /// Said where a finding and a next step ask for the same meeting.
        pub same: &'static str,
        /// Said beside the advice for factor 7 where factor 1 is at 0 or 1.
        pub objectives_first: &'static str,
        /// The link that puts what is advised in the plan.
        pub put_in: &'static str,
        /// {date}: since when the ratings are as they are.
        pub since: &'static str,
        /// {count}: how many items of the plan are open.
        pub planned: &'static str,
        /// {count}: how many of them are overdue.
        pub overdue: &'static str,
        /// {what}, {date}: the one that is due next.
        pub next_due: &'static str,
        /// The link to the plan.
        pub open_plan: &'static str,
        /// How the next steps are chosen.
        pub next_steps_explained: &'static str,
        /// The name of a finding's rule.
        pub rule: &'static str,
        /// The rules that the model applies, in the order of [`FindingId::ALL`].
        pub rules: [&'static str; FindingId::ALL.len()],
        /// What the findings mean, in the same order.
        pub meanings: [&'static str; FindingId::ALL.len()],
        /// What the first means where it is only to be watched.
        pub missing_watch: &'static str,
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
    #[derive(Debug, PartialEq, Eq, Serialize)]
    pub struct AdviceTexts {
        /// At most 60 characters.
        pub title: &'static str,
        /// At most 130 characters each.
        pub actions: [&'static str; 3],
        /// At most 90 characters.
        pub evidence: &'static str,
    }
}

impl AllAdviceTexts {
    /// The advice for a next step.
    pub fn for_step(&self, step: &NextStep) -> &AdviceTexts {
        &self.factors[step.factor.index()].from[step.to.index() - 1]
    }

    /// The advice for a finding, by the key that [`crate::wording::advice_keys`] gives it, in one text; `None` for any
    /// other.
    pub fn for_finding(&self, key: &str) -> Option<&AdviceTexts> {
        Some(match key {
            "missing" | "missing+" => &self.missing,
            "uneven" => &self.uneven,
            "one_cycle+" => &self.one_cycle_strategy,
            "one_cycle" => &self.one_cycle_execution,
            "blocked" => &self.blocked_fully,
            "blocked+" => &self.blocked_partly,
            _ => return None,
        })
    }
}

#[cfg(not(feature = "packed-texts"))]
impl AllAdviceTexts {
    /// Each advice with its key: `8.1` is that for factor 8 from step 1, the others are for findings.
    fn keyed(&self) -> Vec<(String, &AdviceTexts)> {
        let mut all = Vec::new();
        for (factor, own) in Factor::ALL.into_iter().zip(&self.factors) {
            let from = own.from.iter().enumerate();
            all.extend(from.map(|(step, advice)| (format!("{}.{step}", factor.digit()), advice)));
        }
        all.extend(
            [
                ("missing", &self.missing),
                ("uneven", &self.uneven),
                ("one_cycle+", &self.one_cycle_strategy),
                ("one_cycle", &self.one_cycle_execution),
                ("blocked", &self.blocked_fully),
                ("blocked+", &self.blocked_partly),
            ]
            .map(|(key, advice)| (key.into(), advice)),
        );
        all
    }

    /// The file: a line for each key, with tabs between its texts, how the language writes dates, and the texts on how sure
    /// a result is.
    pub fn file(&self, language: Language) -> String {
        let mut lines: Vec<String> = [
            ("sure", &*language.texts().studio.certainty.cells()),
            ("what_helps", self.what_helps),
            ("evidence", self.evidence),
            ("from_here", self.from_here),
            ("same", self.same),
            ("objectives_first", self.objectives_first),
            ("put_in", self.put_in),
            ("since", self.since),
            ("planned", self.planned),
            ("overdue", self.overdue),
            ("next_due", self.next_due),
            ("open_plan", self.open_plan),
            ("dates", language.locale().dates),
            ("next_steps_explained", self.next_steps_explained),
            ("rule", self.rule),
        ]
        .into_iter()
        .map(|(key, text)| [key, text].join("\t"))
        .collect();
        let whole = |(key, advice): (String, &AdviceTexts)| {
            let AdviceTexts { title, actions: [first, second, third], evidence } = *advice;
            [&*key, title, first, second, third, evidence].join("\t")
        };
        for ((id, rule), meaning) in FindingId::ALL.iter().zip(self.rules).zip(self.meanings) {
            lines.push(format!("rule.{}\t{rule}", id.id()));
            lines.push(format!("meaning.{}\t{meaning}", id.id()));
        }
        lines.push(format!("meaning.missing+\t{}", self.missing_watch));
        lines.extend(self.keyed().into_iter().map(whole));
        lines.extend(Factor::ALL.map(|factor| format!("{}.5\t{}", factor.digit(), self.factors[factor.index()].keep)));
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
            let texts = &language.texts().studio.advice;
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
            assert!(lines.iter().all(|line| !line.trim().is_empty() && !line.contains(['\n', '\t'])));
            let filled = [texts.since, texts.planned, texts.overdue, texts.next_due];
            assert!(lines.iter().all(|line| filled.contains(line) || !line.contains('{')));
        }
    }

    /// A step's own words describe it, and may describe a fault: nobody is advised to do them.
    #[test]
    fn no_advice_is_a_steps_own_words() {
        for language in Language::ALL {
            let steps: Vec<&str> = language.texts().factors.iter().flat_map(|factor| factor.steps).collect();
            for AdviceTexts { title, actions, .. } in all(&language.texts().studio.advice) {
                assert!(!steps.contains(title) && actions.iter().all(|action| !steps.contains(action)), "{title}");
            }
        }
    }
}
