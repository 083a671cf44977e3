//! How sure a result is: a program without a view, which page and embed fetch with the first result. `web/certainty.js`
//! calls its two exports.

// In a browser nothing runs at the start, and a `main` would link the runtime's start-up code.
#![cfg_attr(target_arch = "wasm32", no_main)]

use double_cycle::codec::ratings_of;
use double_cycle::framework::Ratings;
use double_cycle::i18n::{CertaintyTexts, Language};
use double_cycle::scoring::{Assessment, Certainty, FindingId, Readout};
use double_cycle::wording::certainty_words::CertaintyWords;
use rlsf::SmallGlobalTlsf;
use std::sync::OnceLock;
use wasm_bindgen::prelude::wasm_bindgen;

/// The allocator of the other programs.
#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

/// The texts of each language, once they have been given. They are kept until the page is left.
static TEXTS: [OnceLock<Option<CertaintyTexts>>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

/// The assessment of ratings given by [`double_cycle::codec::number_of`], and how sure it is; `None` unless all eight are
/// rated.
fn of(ratings: u32) -> Option<(Assessment, Certainty)> {
    let ratings: Ratings = ratings_of(ratings);
    let assessment = Assessment::of(&ratings);
    let certainty = assessment.certainty()?;
    Some((assessment, certainty))
}

/// How sure the result of `ratings` is, as plain numbers, all 0…1 but the ranges and the changes: per finding of
/// [`FindingId::ALL`] how often it applies, how often it is high, how many single steps end it, or −1 where it does not apply now, and
/// per such step its factor and rating; how often band, bottleneck and first step are the same; the two ends of level, balance, lean and flow. Empty
/// unless all eight are rated.
#[wasm_bindgen]
pub fn numbers(ratings: u32) -> Vec<f64> {
    let Some((_, certainty)) = of(ratings) else { return Vec::new() };
    let mut numbers = Vec::new();
    for id in FindingId::ALL {
        let finding = certainty.finding(id);
        let changes = certainty.deciding(id);
        let applies_now = certainty.deciding.iter().any(|(own, _)| *own == id);
        let count = if applies_now { changes.len() as f64 } else { -1.0 };
        numbers.extend_from_slice(&[finding.applies, finding.high, count]);
        for change in changes {
            numbers.extend_from_slice(&[change.factor.number().into(), change.to.value().into()]);
        }
    }
    numbers.extend_from_slice(&[certainty.band, certainty.bottleneck, certainty.first_step]);
    for readout in Readout::SHOWN {
        if let Some(range) = certainty.range(readout) {
            numbers.extend_from_slice(&[range.low, range.high]);
        }
    }
    numbers
}

/// The same in words, as [`CertaintyWords::lines`] writes them. `cells` are the texts of the language, given by its index
/// in [`Language::ALL`]; the first that are given stay. Empty unless all eight are rated and the texts are whole.
#[wasm_bindgen]
pub fn words(ratings: u32, language: u8, cells: String) -> String {
    let place = usize::from(language);
    let (Some(&language), Some((assessment, certainty))) = (Language::ALL.get(place), &of(ratings)) else {
        return String::new();
    };
    match TEXTS[place].get_or_init(|| CertaintyTexts::from_cells(cells.leak())) {
        Some(texts) => CertaintyWords { texts, language, assessment, certainty }.lines(),
        None => String::new(),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
