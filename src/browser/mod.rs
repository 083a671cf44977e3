//! Every door to the web platform: storage, address, keyboard, focus, clipboard, dialogs, and what happens when the
//! program breaks. Nothing else in the crate calls the browser.

mod address;
mod clipboard;
mod dialog;
mod document;
mod early;
mod failure;
#[cfg(feature = "studio")]
mod field;
mod focus;
#[cfg(feature = "studio")]
mod intake;
mod js_value;
mod listeners;
#[cfg(feature = "studio")]
mod route;
#[cfg(feature = "studio")]
mod shelf;
mod start;
mod storage;
mod texts;
mod timer;

pub use address::{drop_fragment, fragment};
pub use clipboard::copy_field;
pub use dialog::{close_dialog, show_dialog};
pub use document::{declare_ready, follow, scroll_to_top, show_language, show_theme};
pub use failure::remember;
#[cfg(feature = "studio")]
pub use field::{field_value, fill_field, value_of};
pub use focus::focus_later;
#[cfg(feature = "studio")]
pub use intake::{FileError, Intake, IntakeListener, on_intake, read_chosen};
pub use listeners::{KeyPress, Listeners, listen};
#[cfg(feature = "studio")]
pub use route::{Listener, on_address, tool};
#[cfg(feature = "studio")]
pub use shelf::{Found, PutError, Shelf, Watch, watch};
pub use start::{Start, start};
pub use storage::{SaveError, Store};
pub use texts::load_texts;
pub use timer::{Timer, later};
