use crate::i18n::{Texts, percent, tenths};
use crate::scoring::{Assessment, Band, FindingId};
use crate::wording::phrases;

/// One of the four readouts, as a picture or a page on paper shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readout {
    /// Its name.
    pub name: &'static str,
    /// Its number; none before all eight are rated.
    pub value: Option<String>,
    /// The word beside the number: the band, or where it leans. Empty for balance and flow.
    pub word: &'static str,
    /// One line of meaning; empty where there is no number.
    pub meaning: String,
    /// Whether a finding speaks of it.
    pub found: bool,
}

impl Readout {
    /// Level, balance, lean and flow.
    pub fn all(texts: &Texts, assessment: &Assessment) -> [Readout; 4] {
        let results = &texts.results;
        let names = [results.level, results.balance, results.lean, results.flow];
        let Some(values) = &assessment.readouts else {
            return names.map(|name| Readout { name, value: None, word: "", meaning: String::new(), found: false });
        };
        let number = |value: f64| tenths(value, texts.language);
        let found = |id: FindingId| assessment.findings.iter().any(|finding| finding.id == id);
        let mut meanings = phrases::meanings(texts, values).into_iter();
        let mut one = |name, value, word, found| {
            let meaning = meanings.next().unwrap_or_default();
            Readout { name, value: Some(value), word, meaning, found }
        };
        [
            one(results.level, number(values.level), results.bands[Band::of(values.level).index()], false),
            one(results.balance, percent(values.balance), "", found(FindingId::Uneven)),
            one(
                results.lean,
                number(values.lean.abs()),
                phrases::lean_side(texts, values.lean),
                found(FindingId::OneCycle),
            ),
            one(results.flow, number(values.flow), "", found(FindingId::Blocked)),
        ]
    }
}
