//! What `html!` and the element builder cost in bytes; `make size-of-html` builds and compares them.

mod cards;

pub use cards::{Cards, Of, Shown, mount};
