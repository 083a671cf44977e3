//! The framework: eight success factors, two cycles, the factor that links them, and the rating scale. Their words are
//! in [`crate::i18n`].

mod answer;
mod cycle;
mod factor;
mod profile;
mod rating;
mod ratings;

pub use answer::Answer;
pub use cycle::Cycle;
pub use factor::Factor;
pub use profile::{NOTE_LIMIT, Profile};
pub use rating::{OutOfScale, Rating};
pub use ratings::Ratings;
