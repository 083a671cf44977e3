use super::canvas::Canvas;
use super::gauges;
use super::look::Palette;
use crate::framework::{Factor, Rating};
use crate::i18n::{Texts, percent, tenths};
use crate::scoring::{Assessment, Band, FindingId, Readouts};
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

/// The four gauges, each an SVG of its own.
pub(super) fn gauges(palette: &Palette, assessment: &Assessment) -> [String; 4] {
    [0, 1, 2, 3].map(|place| {
        let mut canvas = Canvas::default();
        let svg =
            [("xmlns", "http://www.w3.org/2000/svg"), ("width", "120"), ("height", "34"), ("viewBox", "0 -1 120 34")];
        canvas.open("svg", &svg);
        gauge(&mut canvas, palette, assessment, place);
        canvas.close("svg");
        canvas.into_string()
    })
}

/// Draws the gauge of the readout at a place among the four; before all eight are rated an empty one.
pub(super) fn gauge(canvas: &mut Canvas, palette: &Palette, assessment: &Assessment, place: usize) {
    let readouts = assessment.readouts.unwrap_or_else(|| Readouts::of(&[Rating::MIN; Factor::COUNT]));
    match (place, assessment.readouts) {
        (0, _) => gauges::level(canvas, palette, &readouts),
        (1, Some(_)) => gauges::balance(canvas, palette, &assessment.ratings),
        (1, None) => gauges::no_balance(canvas, palette),
        (2, _) => gauges::lean(canvas, palette, &readouts),
        _ => gauges::flow(canvas, palette, &readouts),
    }
}
