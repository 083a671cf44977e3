//! The custom element's room: a widget that stands on a page which is someone else's. JavaScript holds the element, its
//! attributes and events, and the last good ratings (`embed/` at the top of the repository); this draws what is in it.
//! One program serves all elements of a page.

mod contact;
mod exports;
mod options;
mod outcome;
mod rate;
mod widget;

pub use options::{Mode, Options};
pub use widget::{Msg, Widget};
