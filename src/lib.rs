//! Double Cycle: an assessment of an organisation's social media work against eight success factors, drawn as
//! two cycles that cross where the organisation learns.
//!
//! The pure core knows no browser, no clock and no chance, and builds for any target without a feature:
//!
//! * [`framework`]: factors, cycles and the scale
//! * [`scoring`]: ratings to readouts, findings and advice
//! * [`codec`]: what crosses a border: rating codes, links, files
//! * [`i18n`]: every text, in Finnish, Swedish and English
//! * [`figure`]: where the double cycle runs, and what to draw on it
//! * [`picture`]: pictures that leave the page, with the rating in them
//! * [`state`]: what a visitor has done, and the document it is kept in
//! * [`meeting`]: a team's ratings, two ratings compared, the presentation and what its audience sees
//! * [`records`]: the history: dated records, their trend, and how those of files and tabs come together
//!
//! With the feature `view` come `components` (Yew views) and `browser` (every door to the web platform), with `studio` the
//! tools that are fetched when somebody asks for them, with `embed` the custom element's room.
//! Arrows point one way: `framework ← scoring ← codec, figure, state ← meeting ← components ← embed, main`.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod codec;
mod digits;
pub mod figure;
pub mod framework;
pub mod i18n;
pub mod meeting;
mod outside;
pub mod picture;
pub mod records;
pub mod scoring;
pub mod state;

#[cfg(feature = "view")]
pub mod browser;
#[cfg(feature = "view")]
pub mod components;
#[cfg(feature = "embed")]
pub mod embed;
#[cfg(feature = "studio")]
pub mod studio;
