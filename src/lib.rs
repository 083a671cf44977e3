//! Double Cycle: an assessment of an organisation's social media work against eight success factors, drawn as
//! two cycles that cross where the organisation learns.
//!
//! The core is pure: no browser, no clock, no randomness. Without a feature, only the core builds, for any target. The
//! feature `view` adds the views, the page and all access to the web platform; `studio` the tools that load on demand;
//! `embed` the custom element's program, `answer` that of a phone that answers. ARCHITECTURE.md draws the layers and lists the modules of each;
//! `tests/floors.rs` checks them.

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
pub mod plan;
pub mod records;
pub mod scoring;
pub mod state;
pub mod wording;

#[cfg(feature = "answer")]
pub mod answer;
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
