//! Every door to the web platform: storage, address, keyboard, focus, clipboard, dialogs, and what happens when the
//! program breaks. Nothing else in the crate calls the browser.

mod address;
#[cfg(feature = "studio")]
mod arrivals;
#[cfg(feature = "studio")]
mod calendar;
mod clipboard;
mod dialog;
mod document;
#[cfg(feature = "studio")]
mod download;
mod early;
mod failure;
#[cfg(feature = "studio")]
mod field;
mod focus;
#[cfg(feature = "studio")]
mod history_store;
mod intake;
mod js_value;
mod listeners;
#[cfg(feature = "embed")]
mod report;
#[cfg(feature = "studio")]
mod route;
#[cfg(feature = "studio")]
mod shelf;
mod start;
mod storage;
mod texts;
mod timer;
#[cfg(feature = "studio")]
mod window_id;

pub use address::{drop_fragment, fragment};
#[cfg(feature = "studio")]
pub use arrivals::{Arrival, ArrivalListener, NoFile, on_arrival, read_chosen_files};
#[cfg(feature = "studio")]
pub use calendar::{Calendar, moment_now};
pub use clipboard::copy_field;
pub use dialog::{close_dialog, show_dialog};
pub use document::{declare_ready, follow, scroll_to_top, show_language, show_theme};
#[cfg(feature = "studio")]
pub use download::download;
pub use failure::remember;
#[cfg(feature = "studio")]
pub use field::{field_value, fill_field, value_of};
pub use focus::focus_later;
#[cfg(feature = "studio")]
pub use history_store::{HistoryWatch, NotStored, read_history, set_history_aside, watch_history, write_history};
pub use intake::{FileError, Intake, IntakeListener, on_intake, read_chosen};
pub use listeners::{KeyPress, Listeners, listen};
#[cfg(feature = "embed")]
pub use report::{Report, report, report_to};
#[cfg(feature = "studio")]
pub use route::{Listener, on_address, tool};
#[cfg(feature = "studio")]
pub use shelf::{Found, PutError, Shelf, Watch, watch};
pub use start::{Start, start};
pub use storage::{SaveError, Store};
pub use texts::load_texts;
pub use timer::{Timer, later};
#[cfg(feature = "studio")]
pub use window_id::random_id;
