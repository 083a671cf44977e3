//! Every text, in Finnish, Swedish and English.
//!
//! The texts are plain structs of plain fields: a text that is missing in one language does not compile. Numbers
//! are shown with at most one decimal, from whole tenths, which keeps the formatting of floats out of the page.

mod en;
mod factor_texts;
mod fi;
mod fill;
mod language;
mod number;
mod page_texts;
pub mod phrases;
mod result_texts;
mod sv;
mod texts;

pub use factor_texts::FactorTexts;
pub use fill::fill;
pub use language::Language;
pub use number::{percent, tenths};
pub use page_texts::PageTexts;
pub use result_texts::{FindingTexts, MeaningTexts, ResultTexts};
pub use texts::Texts;
