//! Sentences put together of texts and values, in every language. What a text says is in [`crate::i18n`], and what a value
//! means in the core's other rooms.

#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub mod comparison_phrases;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub mod keeping_phrases;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub mod meeting_phrases;
pub mod next_step_words;
pub mod phrases;
pub mod readout_words;
