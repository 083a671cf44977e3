//! What the framework says: eight success factors, two cycles and the one factor that links them, and the
//! scale on which they are rated. The words for all of it are in [`crate::i18n`].

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
