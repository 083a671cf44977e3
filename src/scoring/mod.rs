//! The scoring model, version 1: ratings to readouts, findings and advice. `docs/model.md` gives every formula and its
//! reason.
//!
//! A readout ranges over 0…5, like the steps, unless its comment says otherwise, and is not rounded. [`Readout::shown`],
//! [`Band::of`] and [`Headline::of`] go by the tenths that are shown; [`crate::i18n::tenths`] writes them.

mod advice;
mod assessment;
mod band;
mod bottleneck;
mod certainty;
mod findings;
mod headline;
mod means;
mod readout;
mod readouts;

pub use advice::{NextStep, next_steps};
pub use assessment::Assessment;
pub use band::Band;
pub use bottleneck::{Bottleneck, Stage};
pub use certainty::{Certainty, Change, CloseCall, FindingCertainty, Range};
pub use findings::{Evidence, Finding, FindingId, Severity, findings};
pub use headline::Headline;
pub use means::{harmonic, shifted_geometric};
pub use readout::Readout;
pub use readouts::Readouts;

/// The model's version, as the page names it. Codes and stored documents have versions of their own.
pub const MODEL_VERSION: u8 = 1;

/// Tolerance of comparisons with a threshold, always in the finding's favour, so that the rounding of binary fractions
/// decides none of them.
pub(crate) const SLACK: f64 = 1e-9;
