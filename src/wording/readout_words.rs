//! A readout in words: its name, number, label and line of meaning.

use crate::digits::shown_parts;
use crate::framework::Rating;
use crate::i18n::{Texts, fill, percent, tenths};
use crate::scoring::{Assessment, Band, FindingId, Readout, Readouts};

/// A readout of an assessment as shown everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadoutWords {
    /// The readout.
    pub readout: Readout,
    /// Its name.
    pub name: &'static str,
    /// Its number; `None` until all factors it needs are rated.
    pub number: Option<String>,
    /// The word beside the number; empty where there is none.
    pub word: String,
    /// One line of meaning; empty before all eight are rated.
    pub meaning: String,
    /// Whether a finding is about it.
    pub found: bool,
}

impl ReadoutWords {
    /// The words of one readout.
    #[inline(never)]
    pub fn of(texts: &Texts, readout: Readout, assessment: &Assessment) -> ReadoutWords {
        let value = readout.shown(assessment);
        let finding = readout.finding();
        ReadoutWords {
            readout,
            name: name(texts, readout),
            number: value.map(|value| number(texts, readout, value)),
            word: value.map(|value| word(texts, readout, value, is_dry(assessment))).unwrap_or_default(),
            meaning: match &assessment.readouts {
                Some(all) => meaning(texts, readout, assessment, all),
                None => String::new(),
            },
            found: assessment.findings.iter().any(|found| Some(found.id) == finding),
        }
    }
}

/// A readout's name. Names that the figure shows too are in lower case.
#[inline(never)]
pub fn name(texts: &Texts, readout: Readout) -> &'static str {
    let (results, page) = (&texts.results, &texts.page);
    match readout {
        Readout::Level => results.level,
        Readout::Balance => results.balance,
        Readout::Strategy => page.strategy_cycle,
        Readout::Execution => page.execution_cycle,
        Readout::Lean => results.lean,
        Readout::Link => results.link,
        Readout::Potential => in_studio(texts).0,
        Readout::Openness => in_studio(texts).1,
        Readout::Outflow => page.outflow,
        Readout::Backflow => page.backflow,
        Readout::Flow => results.flow,
    }
}

/// The names of potential and openness. Only the studio shows them, so the page's program does not carry them.
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
const fn in_studio(texts: &Texts) -> (&'static str, &'static str) {
    (texts.studio.meeting.compare.potential, texts.studio.meeting.compare.openness)
}

/// Empty, in a program without the studio's texts.
#[cfg(not(any(feature = "studio", not(feature = "packed-texts"))))]
const fn in_studio(_: &Texts) -> (&'static str, &'static str) {
    ("", "")
}

/// A readout's number: a share in per cent, others in tenths. A readout with sides has no sign here; [`side`] names the
/// side instead.
#[inline(never)]
pub fn number(texts: &Texts, readout: Readout, value: f64) -> String {
    if readout.is_share() {
        return percent(value, texts.language);
    }
    tenths(if readout.has_sides() { value.abs() } else { value }, texts.language)
}

/// Whether some factor is rated 0: then no word may sound as if the stream ran all the way round.
fn is_dry(assessment: &Assessment) -> bool {
    assessment.ratings.iter().any(|(_, rating)| rating == Some(Rating::MIN))
}

/// The word beside the number: the band of the level, the side of the lean.
pub fn word(texts: &Texts, readout: Readout, value: f64, is_dry: bool) -> String {
    let results = &texts.results;
    match readout {
        Readout::Level => {
            let band = Band::of(value);
            let stretch = if is_dry && band > Band::DryBed { results.dry_stretch } else { "" };
            [results.bands[band.index()], stretch].concat()
        }
        Readout::Lean => side(texts, readout, value).into(),
        Readout::Balance
        | Readout::Strategy
        | Readout::Execution
        | Readout::Link
        | Readout::Potential
        | Readout::Openness
        | Readout::Outflow
        | Readout::Backflow
        | Readout::Flow => String::new(),
    }
}

/// The side towards which the work leans, for a readout with sides; empty for others. "Even" below 0.05, which is
/// displayed as 0.0.
pub fn side(texts: &Texts, readout: Readout, value: f64) -> &'static str {
    match value {
        _ if !readout.has_sides() => "",
        value if value.abs() < 0.05 => texts.results.lean_none,
        value if value > 0.0 => texts.results.lean_strategy,
        _ => texts.results.lean_execution,
    }
}

/// One line of meaning for a readout of the result; empty for all others. The number that is shown decides, so that no
/// sentence contradicts it.
fn meaning(texts: &Texts, readout: Readout, assessment: &Assessment, all: &Readouts) -> String {
    let meaning = &texts.results.meaning;
    let shown = |value: f64| shown_parts(value, 10.0);
    let is_found = |id| assessment.findings.iter().any(|finding| finding.id == id);
    let value = readout.shown(assessment).unwrap_or_default();
    let text = match readout {
        Readout::Level => match Band::of(all.level) {
            band if is_dry(assessment) && band > Band::DryBed => meaning.level_dry,
            band => meaning.level[band.index()],
        },
        Readout::Balance => match shown_parts(all.balance, 100.0) {
            80.. => meaning.balance_even,
            70.. if is_found(FindingId::Uneven) => meaning.balance_ahead,
            70.. => meaning.balance_most,
            60.. => meaning.balance_some,
            _ => meaning.balance_uneven,
        },
        // Slightly, until it is found: that goes by what is not rounded.
        Readout::Lean => match (shown(value), is_found(FindingId::OneCycle), value > 0.0) {
            (..3, ..) => meaning.lean_none,
            (_, false, true) => meaning.lean_some_strategy,
            (_, false, false) => meaning.lean_some_execution,
            (_, true, true) => meaning.lean_strategy,
            (_, true, false) => meaning.lean_execution,
        },
        Readout::Flow => match shown(all.flow) {
            _ if all.flow == 0.0 => meaning.flow_none,
            _ if is_found(FindingId::Blocked) => meaning.flow_held,
            flow if flow <= shown(all.potential) => meaning.flow_even,
            _ if shown(all.link) > shown(all.strategy).max(shown(all.execution)) => meaning.flow_above,
            _ => meaning.flow_open,
        },
        Readout::Strategy
        | Readout::Execution
        | Readout::Link
        | Readout::Potential
        | Readout::Openness
        | Readout::Outflow
        | Readout::Backflow => "",
    };
    fill(text, &[("potential", &tenths(all.potential, texts.language))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::{Rating, Ratings};
    use crate::i18n::Language;

    fn assessment(values: [u8; 8]) -> Assessment {
        Assessment::of(&values.map(|value| Rating::try_from(value).unwrap()).into())
    }

    fn meaning_of(readout: Readout, values: [u8; 8]) -> String {
        ReadoutWords::of(Language::English.texts(), readout, &assessment(values)).meaning
    }

    #[test]
    fn the_crossing_is_held_against_the_cycles() {
        let meaning = &Language::English.texts().results.meaning;
        assert_eq!(meaning_of(Readout::Flow, [5; 8]), meaning.flow_even);
        assert_eq!(meaning_of(Readout::Flow, [2, 2, 2, 2, 2, 2, 2, 4]), meaning.flow_above);
        assert_eq!(meaning_of(Readout::Flow, [4, 4, 4, 4, 1, 1, 1, 3]), meaning.flow_open);
        assert!(meaning_of(Readout::Flow, [4, 4, 4, 4, 4, 4, 4, 2]).contains(" 4.0 "));
    }

    #[test]
    fn a_lean_that_is_found_is_said() {
        let meaning = &Language::English.texts().results.meaning;
        assert_eq!(meaning_of(Readout::Lean, [4, 4, 4, 4, 3, 3, 3, 3]), meaning.lean_strategy);
        assert_eq!(meaning_of(Readout::Lean, [3, 3, 3, 3, 4, 4, 4, 3]), meaning.lean_execution);
    }

    #[test]
    fn a_result_is_said_in_its_order() {
        let (texts, assessment) = (Language::English.texts(), assessment([3, 3, 4, 2, 2, 3, 1, 1]));
        let all = Readout::SHOWN.map(|readout| ReadoutWords::of(texts, readout, &assessment));
        let said =
            all.each_ref().map(|words| (words.name, words.number.as_deref().unwrap(), &*words.word, words.found));
        assert_eq!(
            said,
            [
                ("Level", "2.2", "Brook", false),
                ("Balance", "60%", "", true),
                ("Lean", "1.0", "towards strategy", true),
                ("Flow", "1.4", "", true),
            ]
        );
        assert!(all.iter().all(|words| !words.meaning.is_empty() && !words.meaning.contains('{')));
    }

    #[test]
    fn before_all_are_rated_only_a_whole_cycle_has_its_number() {
        let texts = Language::English.texts();
        let rated = [4, 4, 4, 4].map(|value| Rating::try_from(value).ok());
        let [a, b, c, d] = rated;
        let assessment = Assessment::of(&Ratings::new([a, b, c, d, None, None, None, None]));
        for readout in Readout::ALL {
            let words = ReadoutWords::of(texts, readout, &assessment);
            assert_eq!(words.number.is_some(), readout == Readout::Strategy, "{readout:?}");
            assert!(words.word.is_empty() && words.meaning.is_empty() && !words.found, "{readout:?}");
        }
    }

    #[test]
    fn every_readout_has_a_name_of_its_own() {
        for language in Language::ALL {
            let names: std::collections::BTreeSet<&str> =
                Readout::ALL.iter().map(|&readout| name(language.texts(), readout)).collect();
            assert_eq!(names.len(), Readout::ALL.len(), "{names:?}");
        }
    }
}
