//! Double Cycle: an assessment of an organisation's social media work against eight success factors, drawn as
//! two cycles that cross where the organisation learns.
//!
//! The pure core knows no browser, no clock and no chance, and builds for any target without a feature. With the feature
//! `view` come the views, the page and every door to the web platform, with `studio` the tools that are fetched when
//! somebody asks for them, with `embed` the custom element's program. ARCHITECTURE.md draws the floors on which these rooms
//! stand, and says what is in each; `tests/floors.rs` holds the drawing.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod codec;
mod digits;
pub mod figure;
pub mod files;
pub mod framework;
pub mod i18n;
pub mod json;
pub mod meeting;
mod outside;
pub mod picture;
pub mod records;
pub mod scoring;
pub mod state;
pub mod wording;

#[cfg(feature = "view")]
pub mod app;
#[cfg(feature = "view")]
pub mod browser;
#[cfg(feature = "view")]
pub mod components;
#[cfg(feature = "embed")]
pub mod embed;
#[cfg(feature = "studio")]
pub mod studio;
