//! A next step in words.

use super::advice_keys;
use crate::digits::whole;
use crate::framework::Factor;
use crate::i18n::{Texts, fill, tenths};
use crate::scoring::{NextStep, Readouts};

/// A next step as shown everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStepWords {
    /// The factor to raise.
    pub factor: Factor,
    /// Its name.
    pub name: &'static str,
    /// The rating now and after the raise.
    pub raise: String,
    /// What is so now: the words of its step.
    pub now: &'static str,
    /// The key of its advice.
    pub advice: String,
    /// The level before and after.
    pub level: String,
    /// The flow before and after. Both are shown, also where they are alike to a tenth: a word for that would claim more than
    /// the tenths show.
    pub flow: String,
}

impl NextStepWords {
    /// The words of a step, given the present readouts.
    #[inline(never)]
    pub fn of(texts: &Texts, now: &Readouts, step: &NextStep) -> NextStepWords {
        let results = &texts.results;
        let (own, to) = (texts.factor(step.factor), i32::from(step.to.value()));
        let effect = |text: &str, before: f64, after: f64| {
            fill(text, &[("before", &tenths(before, texts.language)), ("after", &tenths(after, texts.language))])
        };
        NextStepWords {
            factor: step.factor,
            name: own.name,
            raise: fill(results.raise, &[("from", &whole(to - 1)), ("to", &whole(to))]),
            now: own.steps[step.to.index() - 1],
            advice: advice_keys::of_step(step),
            level: effect(results.effect_level, now.level, step.level),
            flow: effect(results.effect_flow, now.flow, step.flow),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::Rating;
    use crate::i18n::Language;
    use crate::scoring::Assessment;

    #[test]
    fn a_step_says_what_to_raise_and_what_that_does() {
        let texts = Language::English.texts();
        let ratings = [3, 3, 4, 2, 2, 3, 1, 1].map(|value| Rating::try_from(value).unwrap());
        let assessment = Assessment::of(&ratings.into());
        let now = assessment.readouts.unwrap();
        let [first, second, _] = &assessment.next_steps[..] else { panic!("three steps") };
        let words = NextStepWords::of(texts, &now, first);
        assert_eq!((words.factor, words.name), (Factor::Learning, texts.factor(Factor::Learning).name));
        assert_eq!(words.now, "Lessons stay with individuals");
        assert_eq!(words.raise, fill(texts.results.raise, &[("from", "1"), ("to", "2")]));
        assert_eq!([words.level, words.flow], ["Level 2.2 → 2.4", "Flow 1.4 → 2.1"]);
        let still = NextStepWords::of(texts, &now, &NextStep { flow: now.flow + 0.001, ..*second });
        assert_eq!(still.flow, "Flow 1.4 → 1.4");
    }
}
