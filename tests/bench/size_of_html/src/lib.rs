//! The cost of `html!` and of the element builder in bytes; `make size-of-html` builds the programs and compares them.

mod cards;

pub use cards::{Cards, Of, Shown, mount};
