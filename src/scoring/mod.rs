//! The scoring model, version 1: ratings to readouts, findings and advice. The model and its reasons are set out
//! in `docs/model.md`.
//!
//! Every readout is a number 0…5, as the steps people choose, unless its comment says otherwise. Nothing here
//! rounds; see [`crate::i18n::tenths`] for what is shown.

mod advice;
mod assessment;
mod band;
mod bottleneck;
mod findings;
mod headline;
mod means;
mod readout;
mod readouts;

pub use advice::{NextStep, next_steps};
pub use assessment::Assessment;
pub use band::Band;
pub use bottleneck::{Bottleneck, Stage};
pub use findings::{Evidence, Finding, FindingId, Severity, findings};
pub use headline::Headline;
pub use means::{harmonic, shifted_geometric};
pub use readout::Readout;
pub use readouts::Readouts;

/// The version of the model, as the page names it. Codes and stored documents carry versions of their own.
pub const MODEL_VERSION: u8 = 1;

/// Comparisons with a threshold lean this far in the finding's favour, so that the rounding of binary fractions
/// decides none of them.
pub(crate) const SLACK: f64 = 1e-9;
