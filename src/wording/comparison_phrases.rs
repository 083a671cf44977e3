//! Sentences about two ratings, an earlier and a later: what changed, and what it takes to get there.

use super::keeping_phrases::capital;
use super::{phrases, readout_words};
use crate::digits::as_shown;
use crate::i18n::{Texts, fill, percent, tenths};
use crate::meeting::{Clearing, Comparison, FactorChange, FindingChange, FindingMove, Raise, ReadoutChange};
use crate::scoring::{FindingId, Readout};

/// A factor's change in words: `up 2 steps`.
pub fn factor_change(texts: &Texts, change: &FactorChange) -> String {
    let compare = &texts.studio.meeting.compare;
    let steps = |text, count: i8| fill(text, &[("steps", &count.unsigned_abs().to_string())]);
    match change.steps() {
        None => compare.not_comparable.into(),
        Some(0) => compare.unchanged.into(),
        Some(1) => compare.up_one.into(),
        Some(-1) => compare.down_one.into(),
        Some(count @ 1..) => steps(compare.up_many, count),
        Some(count) => steps(compare.down_many, count),
    }
}

/// A readout's name, capitalised: those that the figure shows too are written in lower case there.
pub fn readout_name(texts: &Texts, readout: Readout) -> String {
    capital(readout_words::name(texts, readout))
}

/// A readout's value with its side, or a dash for `None`.
pub fn readout_value(texts: &Texts, readout: Readout, value: Option<f64>) -> String {
    let Some(value) = value else { return "–".into() };
    let number = readout_words::number(texts, readout, value);
    match readout_words::side(texts, readout, value) {
        "" => number,
        side => [&number, side].join("\u{A0}"),
    }
}

/// The difference of the two values as displayed, because readers subtract what they see; `None` if a value is missing.
pub fn shown_difference(change: &ReadoutChange) -> Option<f64> {
    let parts = if change.readout.is_share() { 100.0 } else { 10.0 };
    let (before, after) = change.before.zip(change.after)?;
    Some(((as_shown(after, parts) - as_shown(before, parts)) * parts).round() / parts)
}

/// A readout's difference with its sign, for shares in percentage points. Values displayed as equal have no sign. For a
/// readout with sides, the difference names the side it moves towards.
pub fn readout_difference(texts: &Texts, change: &ReadoutChange) -> String {
    let compare = &texts.studio.meeting.compare;
    let Some(difference) = shown_difference(change) else {
        return readout_value(texts, change.readout, None);
    };
    let share = change.readout.is_share();
    let size = if share { points(texts, difference.abs()) } else { tenths(difference.abs(), texts.language) };
    let signed = |sign: &str| [sign, &size].concat();
    let sides = change.readout.has_sides();
    let said = match difference {
        0.0 => signed(""),
        up if up > 0.0 && sides => fill(compare.towards_strategy, &[("value", &size)]),
        _ if sides => fill(compare.towards_execution, &[("value", &size)]),
        up if up > 0.0 => signed("+"),
        _ => signed("\u{2212}"),
    };
    let points = if size == "1" { compare.points_one } else { compare.points_many };
    if share { fill(points, &[("value", &said)]) } else { said }
}

/// A share in whole percentage points, rounded as [`percent`] rounds.
fn points(texts: &Texts, share: f64) -> String {
    percent(share, texts.language).trim_end_matches(['%', '\u{A0}']).into()
}

/// A finding's change, in a word or two.
pub fn finding_move(texts: &Texts, change: &FindingChange) -> &'static str {
    let compare = &texts.studio.meeting.compare;
    match change.change() {
        FindingMove::Moved if change.id == FindingId::OneCycle => compare.other_cycle,
        became => compare.moves[became as usize],
    }
}

/// Which factors a finding no longer names, and which it newly names; empty if they are the same. Empty too for a
/// finding about a cycle, whose evidence names it.
pub fn finding_factors(texts: &Texts, change: &FindingChange) -> String {
    if change.id == FindingId::OneCycle {
        return String::new();
    }
    let compare = &texts.studio.meeting.compare;
    let all = [(compare.no_longer, change.left()), (compare.newly, change.joined())];
    let said = all.into_iter().filter(|(_, factors)| !factors.is_empty());
    let said = said.map(|(text, factors)| fill(text, &[("factors", &phrases::numbered_list(texts, &factors))]));
    said.collect::<Vec<_>>().join(" ")
}

/// How many steps clear a finding, given its name.
pub fn takes(texts: &Texts, clearing: &Clearing, name: &str) -> String {
    let compare = &texts.studio.meeting.compare;
    let finding = ("finding", name);
    match clearing.steps() {
        1 => fill(compare.takes_one, &[finding]),
        steps => fill(compare.takes_many, &[("steps", &steps.to_string()), finding]),
    }
}

/// One raise: `8 Learning & building a culture: from 1 to 3`.
pub fn raise(texts: &Texts, raise: &Raise) -> String {
    let (from, to) = (raise.from.value().to_string(), raise.to.value().to_string());
    let factor = phrases::numbered(texts, raise.factor);
    fill(texts.studio.meeting.compare.takes_raise, &[("factor", &factor), ("from", &from), ("to", &to)])
}

/// The findings that are new or worse in a comparison; `None` if there are none.
pub fn takes_brings(texts: &Texts, comparison: &Comparison) -> Option<String> {
    let worse = |change: &FindingMove| matches!(change, FindingMove::New | FindingMove::Worse);
    let findings = comparison.findings()?.into_iter().filter(|change| worse(&change.change()));
    let names: Vec<&str> =
        findings.filter_map(|change| change.after).map(|finding| phrases::finding_name(texts, &finding)).collect();
    let compare = &texts.studio.meeting.compare;
    (!names.is_empty()).then(|| fill(compare.takes_brings, &[("findings", &names.join(", "))]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::{Rating, Ratings};
    use crate::i18n::Language;
    use crate::meeting::fewest_steps;

    fn ratings(values: [u8; 8]) -> Ratings {
        values.map(|value| Rating::try_from(value).unwrap()).into()
    }

    #[test]
    fn a_difference_is_that_of_the_values_shown() {
        let texts = Language::English.texts();
        let comparison = Comparison::of(&ratings([3, 3, 4, 2, 2, 3, 1, 1]), &ratings([3, 3, 4, 2, 2, 3, 1, 3]));
        let balance = &comparison.readouts()[1];
        let value = |value| readout_value(texts, balance.readout, value);
        assert_eq!([value(balance.before), value(balance.after)], ["60%", "66%"]);
        assert_eq!(readout_difference(texts, balance), "+6 percentage points");
    }

    #[test]
    fn one_percentage_point_is_singular() {
        let up = ReadoutChange { readout: Readout::Balance, before: Some(0.6), after: Some(0.61) };
        let down = ReadoutChange { after: Some(0.59), ..up };
        let two = ReadoutChange { after: Some(0.62), ..up };
        let none = ReadoutChange { after: Some(0.6), ..up };
        let said = [Language::English, Language::Finnish, Language::Swedish]
            .map(|language| [up, down, two, none].map(|it| readout_difference(language.texts(), &it)));
        assert_eq!(
            said,
            [
                ["+1 percentage point", "\u{2212}1 percentage point", "+2 percentage points", "0 percentage points"],
                ["+1 %-yksikkö", "\u{2212}1 %-yksikkö", "+2 %-yksikköä", "0 %-yksikköä"],
                ["+1 procentenhet", "\u{2212}1 procentenhet", "+2 procentenheter", "0 procentenheter"],
            ]
        );
    }

    #[test]
    fn a_lean_is_shown_with_its_side() {
        let lean = |before, after| ReadoutChange { readout: Readout::Lean, before: Some(before), after: Some(after) };
        let said = |language: Language, change: ReadoutChange| {
            let texts = language.texts();
            let value = |value| readout_value(texts, Readout::Lean, value).replace('\u{A0}', " ");
            [value(change.before), value(change.after), readout_difference(texts, &change)].join(" | ")
        };
        let all = [lean(1.1, 0.4), lean(1.1, -0.4), lean(-0.4, 0.0)];
        let english = all.map(|change| said(Language::English, change));
        assert_eq!(
            english,
            [
                "1.1 towards strategy | 0.4 towards strategy | 0.7 towards execution",
                "1.1 towards strategy | 0.4 towards execution | 1.5 towards execution",
                "0.4 towards execution | 0.0 in the middle | 0.4 towards strategy",
            ]
        );
        let finnish = said(Language::Finnish, all[1]);
        assert_eq!(finnish, "1,1 strategian puolella | 0,4 toteutuksen puolella | 1,5 toteutuksen suuntaan");
        let swedish = said(Language::Swedish, all[1]);
        assert_eq!(swedish, "1,1 på strategisidan | 0,4 på genomförandesidan | 1,5 mot genomförande");
    }

    #[test]
    fn every_readout_begins_with_a_capital_letter() {
        for language in Language::ALL {
            let names = Readout::ALL.map(|readout| readout_name(language.texts(), readout));
            assert!(names.iter().all(|name| name.starts_with(char::is_uppercase)), "{names:?}");
        }
    }

    #[test]
    fn differences_have_signs_and_equal_numbers_none() {
        let texts = Language::Finnish.texts();
        let comparison = Comparison::of(&ratings([3, 3, 4, 2, 2, 3, 1, 1]), &ratings([3, 3, 4, 2, 2, 3, 1, 2]));
        for (readout, expected) in [
            (Readout::Level, "+0,2"),
            (Readout::Balance, "+5 %-yksikköä"),
            (Readout::Lean, "0,0"),
            (Readout::Flow, "+0,7"),
            (Readout::Strategy, "0,0"),
            (Readout::Link, "+1,0"),
            (Readout::Openness, "+43 %-yksikköä"),
            (Readout::Outflow, "+0,9"),
            (Readout::Backflow, "+0,6"),
        ] {
            let change = comparison.readouts().into_iter().find(|change| change.readout == readout).unwrap();
            assert_eq!(readout_difference(texts, &change), expected, "{readout:?}");
        }
        let back = Comparison::of(&ratings([4; 8]), &ratings([3; 8]));
        assert_eq!(readout_difference(texts, &back.readouts()[0]), "\u{2212}1,0");
        assert_eq!(factor_change(texts, &back.factors()[0]), "yhden portaan alaspäin");
    }

    #[test]
    fn what_becomes_of_a_finding_names_its_factors() {
        let all = |before, after| Comparison::of(&ratings(before), &ratings(after)).findings().unwrap();
        let (two, one) = ([3, 3, 4, 2, 2, 3, 1, 1], [3, 3, 4, 2, 2, 3, 1, 2]);
        let said = |language: Language, before, after| {
            let (texts, change) = (language.texts(), &all(before, after)[0]);
            [finding_move(texts, change), &finding_factors(texts, change)].join(" | ").replace('\u{A0}', " ")
        };
        assert_eq!(said(Language::English, two, one), "Fewer factors | No longer: 8 Learning & building a culture.");
        assert_eq!(said(Language::English, one, two), "More factors | New: 8 Learning & building a culture.");
        assert_eq!(
            said(Language::English, one, [3, 3, 4, 2, 1, 3, 2, 2]),
            "Different factors | No longer: 7 Measuring & evaluating. New: 5 Listening."
        );
        assert!(said(Language::Finnish, two, one).starts_with("Vähemmän tekijöitä | Ei enää: 8 "));
        assert!(said(Language::Swedish, two, one).starts_with("Färre faktorer | Inte längre: 8 "));
        // The evidence names the cycle.
        let cycle = said(Language::English, [4, 4, 4, 4, 3, 3, 3, 3], [3, 3, 3, 3, 4, 4, 4, 3]);
        assert_eq!(cycle, "Moved to the other cycle | ");
        assert_eq!(said(Language::English, two, two), "As before | ");
    }

    #[test]
    fn what_clears_a_finding_is_said() {
        let texts = Language::English.texts();
        let clearing =
            fewest_steps(&ratings([3, 3, 4, 2, 2, 3, 1, 1]).complete().unwrap(), FindingId::Missing).unwrap();
        assert_eq!(takes(texts, &clearing, "A factor is missing"), "2 steps resolve “A factor is missing”.");
        assert_eq!(raise(texts, &clearing.raises[1]), "8\u{A0}Learning & building a culture: from 1 to 2");
    }
}
