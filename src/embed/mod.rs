//! The widget inside the custom element, for use on other people's pages. JavaScript manages the element, its
//! attributes and events, and the last good ratings (`embed/` in the repository root); this module draws the contents.
//! One program serves all elements of a page.

mod contact;
mod cover;
mod exports;
mod options;
mod outcome;
mod rate;
mod widget;

pub use options::{Mode, Options};
pub use widget::{Msg, Widget};
