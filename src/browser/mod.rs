//! Every door to the web platform: storage, address, keyboard, focus, clipboard, dialogs, and what happens when the
//! program breaks. Nothing else in the crate calls the browser.

mod address;
mod clipboard;
mod dialog;
mod document;
mod early;
mod failure;
mod focus;
mod js_value;
mod listeners;
#[cfg(feature = "embed")]
mod report;
#[cfg(feature = "studio")]
mod route;
mod start;
mod storage;
mod texts;
mod timer;

pub use address::{drop_fragment, fragment};
pub use clipboard::copy_field;
pub use dialog::{close_dialog, show_dialog};
pub use document::{declare_ready, follow, scroll_to_top, show_language, show_theme};
pub use failure::remember;
pub use focus::focus_later;
pub use listeners::{KeyPress, Listeners, listen};
#[cfg(feature = "embed")]
pub use report::{Report, report, report_to};
#[cfg(feature = "studio")]
pub use route::{Listener, on_address, tool};
pub use start::{Start, start};
pub use storage::{SaveError, Store};
pub use texts::load_texts;
pub use timer::{Timer, later};
