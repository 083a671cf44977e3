//! Sentences put together from texts and values, in every language. The texts are in [`crate::i18n`]; the values come
//! from the core's other modules.

pub mod advice_keys;
#[cfg(any(feature = "studio", feature = "certainty", not(feature = "packed-texts")))]
pub mod certainty_words;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub mod comparison_phrases;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub mod keeping_phrases;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub mod meeting_phrases;
pub mod next_step_words;
pub mod phrases;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub mod plan_phrases;
pub mod readout_words;
