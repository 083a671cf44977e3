//! How sure a result is, in words. `docs/model.md` says what is counted.

use crate::digits::{natural, shown_parts};
use crate::i18n::{CertaintyTexts, Language, fill, percent, tenths};
use crate::scoring::{Assessment, Certainty, CloseCall, Finding, FindingCertainty, Range, Readout};

/// What puts the words together: the texts, the language that they are in, and how sure the result is.
#[derive(Debug, Clone, Copy)]
pub struct CertaintyWords<'a> {
    /// The texts.
    pub texts: &'a CertaintyTexts,
    /// Their language.
    pub language: Language,
    /// The result.
    pub assessment: &'a Assessment,
    /// How sure it is.
    pub certainty: &'a Certainty,
}

/// How sure a finding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingSure {
    /// The mark of a close call; empty where it is none.
    pub close: &'static str,
    /// In how many cases it holds.
    pub holds: String,
    /// The single steps that would end it; empty where none does.
    pub decides: String,
}

impl CertaintyWords<'_> {
    /// How sure a finding that applies is.
    pub fn finding(&self, finding: &Finding) -> FindingSure {
        let CertaintyWords { texts, certainty, .. } = *self;
        let steps: Vec<String> = certainty
            .deciding(finding.id)
            .iter()
            .map(|change| {
                let rating = natural(change.to.value().into());
                fill(texts.step, &[("factor", change.factor.digit()), ("rating", &rating)])
            })
            .collect();
        FindingSure {
            close: match certainty.close_call(finding) {
                Some(CloseCall::Whether) => texts.close,
                Some(CloseCall::HowGrave) => texts.close_urgency,
                None => "",
            },
            holds: fill(texts.holds, &[("share", &self.share(certainty.finding(finding.id).applies))]),
            decides: match self.either(&steps) {
                steps if steps.is_empty() => steps,
                steps => fill(texts.decides, &[("steps", &steps)]),
            },
        }
    }

    /// How sure a finding that applies is, in one sentence after the mark of a close call.
    pub fn in_short(&self, finding: &Finding) -> String {
        let FindingSure { close, holds, .. } = self.finding(finding);
        if close.is_empty() { holds } else { [close, ". ", &holds].concat() }
    }

    /// The numbers of [`CertaintyWords::range`] in brackets.
    pub fn in_brackets(&self, readout: Readout) -> Option<String> {
        let [low, high] = self.ends(readout)?;
        Some(if low == high { ["(", &low, ")"].concat() } else { ["(", &low, "–", &high, ")"].concat() })
    }

    /// Between which numbers the level or the flow lies; `None` for other readouts. Most of what lies around an even profile is
    /// less even, so that a balance may stand outside its own range; and the ends of a lean may have different sides.
    pub fn range(&self, readout: Readout) -> Option<String> {
        let [low, high] = self.ends(readout)?;
        Some(match low == high {
            true => fill(self.texts.range_one, &[("value", &low)]),
            false => fill(self.texts.range, &[("low", &low), ("high", &high)]),
        })
    }

    fn ends(&self, readout: Readout) -> Option<[String; 2]> {
        let is_told = matches!(readout, Readout::Level | Readout::Flow);
        let Range { low, high } = self.certainty.range(readout).filter(|_| is_told)?;
        Some([low, high].map(|value| tenths(value, self.language)))
    }

    /// What is assumed, and in how many cases the answers that the result gives are the same: each only where it is given.
    /// Then the findings that a step or two would make.
    pub fn summary(&self) -> Vec<String> {
        let CertaintyWords { texts, assessment, certainty, .. } = *self;
        let told = |text, weight| fill(text, &[("share", &self.share(weight))]);
        let mut lines = vec![texts.assumption.into(), told(texts.same_band, certainty.band)];
        if assessment.first_step().is_some() {
            lines.push(told(texts.same_first, certainty.first_step));
        }
        if assessment.clear_bottleneck().is_some() {
            lines.push(told(texts.same_bottleneck, certainty.bottleneck));
        }
        lines.extend(certainty.nearly(assessment).map(|id| {
            let FindingCertainty { applies, high } = certainty.finding(id);
            let names = if high > applies - high { &texts.findings } else { &texts.findings_watch };
            fill(texts.not_now, &[("share", &self.share(applies)), ("finding", names[id as usize])])
        }));
        lines
    }

    /// The words as lines of keys and cells, with tabs between them, for a script: `sure` has the title, the summary and what
    /// the thin lines are; `sure.` with a readout's id its range, and for level and flow the ends of its thin line in per cent
    /// of 5; with a finding's id its three texts.
    pub fn lines(&self) -> String {
        let CertaintyTexts { how_sure, thin_lines, .. } = *self.texts;
        let mut lines = vec![[vec!["sure".into(), how_sure.into()], self.summary(), vec![thin_lines.into()]].concat()];
        let key = |id: &str| ["sure.", id].concat();
        for readout in Readout::SHOWN {
            let Some(range) = self.range(readout) else { continue };
            let ends = self.certainty.range(readout);
            let ends = ends.map(|Range { low, high }| [low, high].map(|end| natural((end * 20.0).round() as u32)));
            lines.push([vec![key(readout.id()), range], ends.into_iter().flatten().collect()].concat());
        }
        for finding in &self.assessment.findings {
            let FindingSure { close, holds, decides } = self.finding(finding);
            lines.push(vec![key(finding.id.id()), close.into(), holds, decides]);
        }
        lines.into_iter().map(|cells| cells.join("\t")).collect::<Vec<_>>().join("\n")
    }

    /// A weight 0…1 in whole per cent. What is not all is never shown as all, and what is not nothing never as nothing.
    fn share(&self, weight: f64) -> String {
        let of = |text, parts: u32| fill(text, &[("share", &percent(f64::from(parts) / 100.0, self.language))]);
        match shown_parts(weight, 100.0) {
            100.. if weight < 1.0 => of(self.texts.over, 99),
            0 if weight > 0.0 => of(self.texts.under, 1),
            _ => percent(weight, self.language),
        }
    }

    /// The last of several after "or".
    fn either(&self, all: &[String]) -> String {
        match all {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => [&*first.join(", "), self.texts.or, last].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::{Rating, Ratings};
    use crate::scoring::FindingId;

    fn lines(values: [u8; 8], language: Language) -> Vec<Vec<String>> {
        let ratings = Ratings::from(values.map(|value| Rating::try_from(value).unwrap()));
        let assessment = &Assessment::of(&ratings);
        let certainty = &assessment.certainty().unwrap();
        let words = CertaintyWords { texts: &language.texts().studio.certainty, language, assessment, certainty };
        words.lines().lines().map(|line| line.split('\t').map(String::from).collect()).collect()
    }

    fn under<'a>(lines: &'a [Vec<String>], key: &str) -> Vec<&'a str> {
        let line = lines.iter().find(|cells| cells[0] == key).unwrap();
        line[1..].iter().map(String::as_str).collect()
    }

    #[test]
    fn the_worked_example_says_what_the_model_says() {
        let all = lines([3, 3, 4, 2, 2, 3, 1, 1], Language::English);
        assert_eq!(under(&all, "sure.level"), ["1.6–2.6 in nine out of ten cases", "33", "52"]);
        assert_eq!(under(&all, "sure.flow"), ["0.0–2.2 in nine out of ten cases", "0", "44"]);
        assert_eq!(
            under(&all, "sure.blocked"),
            [
                "",
                "Holds in 80% of cases if each rating can be a step out.",
                "One step decides: it would not hold with factor 8 at 2."
            ]
        );
        assert_eq!(
            under(&all, "sure.one_cycle"),
            [
                "Close call",
                "Holds in 55% of cases if each rating can be a step out.",
                "One step decides: it would not hold with factor 1 at 2, factor 2 at 2, factor 3 at 3, factor 4 at 1, \
                 factor 5 at 3, factor 6 at 4 or factor 7 at 2."
            ]
        );
        assert_eq!(under(&all, "sure.missing")[2], "");
        let summary = under(&all, "sure");
        assert_eq!(summary[0], "How sure is this?");
        assert_eq!(
            summary[2..],
            [
                "The level’s name (from Dry bed to Strong current) stays the same in 66% of cases.",
                "The factor to start with stays the same in 66% of cases.",
                "What holds the flow back most stays the same in 83% of cases.",
                "The thin lines under level and flow show, on a scale from 0 to 5, where each lies in nine out of ten cases.",
            ]
        );
    }

    #[test]
    fn what_is_not_told_has_no_certainty_and_what_is_nearly_found_is_told() {
        let even = lines([4; 8], Language::English);
        assert_eq!(under(&even, "sure").len(), 5, "no stage holds back more than others, and nothing is nearly found");
        let top = lines([5; 8], Language::English);
        assert_eq!(under(&top, "sure").len(), 4, "there is nothing to start with");
        let near = lines([2, 2, 5, 2, 2, 2, 2, 2], Language::English);
        assert_eq!(
            under(&near, "sure")[4..6],
            [
                "Not a finding now, but it would be in 87% of cases: A factor is left to chance.",
                "Not a finding now, but it would be in 31% of cases: The flow is partly or fully blocked.",
            ]
        );
    }

    #[test]
    fn a_share_is_all_or_nothing_only_where_it_is() {
        let all = lines([4, 4, 4, 4, 0, 4, 4, 4], Language::Finnish);
        assert!(under(&all, "sure.missing")[1].contains(" 100\u{A0}%:ssa "));
        assert_eq!(under(&all, "sure.missing")[2], "");
        let nearly = lines([4, 4, 4, 4, 0, 4, 4, 4], Language::Swedish);
        assert!(under(&nearly, "sure").iter().any(|line| line.contains("mer än 99\u{A0}%")), "{nearly:?}");
        assert!(FindingId::ALL.iter().all(|id| nearly.iter().filter(|cells| cells[0].ends_with(id.id())).count() <= 1));
    }
}
