//! All access to the web platform: storage, address, keyboard, focus, clipboard, dialogs, and handling of crashes.
//! Elsewhere only events and their fields, the element that a program mounts on, and what `embed` exports touch it.

mod address;
mod answers;
#[cfg(feature = "studio")]
mod arrivals;
#[cfg(feature = "studio")]
mod calendar;
#[cfg(feature = "studio")]
mod camera;
#[cfg(feature = "answer")]
mod chance;
#[cfg(feature = "studio")]
mod channel;
mod clipboard;
#[cfg(feature = "studio")]
mod clock;
mod day;
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
mod fullscreen;
mod js_value;
#[cfg(any(feature = "studio", feature = "answer"))]
mod listener;
mod listeners;
#[cfg(any(feature = "studio", feature = "answer"))]
mod method;
#[cfg(feature = "studio")]
mod persistence;
#[cfg(feature = "studio")]
mod popup;
#[cfg(feature = "studio")]
mod presence;
#[cfg(feature = "studio")]
mod raster;
#[cfg(feature = "embed")]
mod report;
#[cfg(feature = "studio")]
mod route;
#[cfg(feature = "studio")]
mod set_aside;
#[cfg(any(feature = "studio", feature = "answer"))]
mod share_sheet;
#[cfg(feature = "studio")]
mod slides;
#[cfg(feature = "studio")]
mod spotlight;
mod storage;
mod stored_document;
#[cfg(feature = "studio")]
mod system;
#[cfg(any(feature = "studio", feature = "answer"))]
mod tab;
mod texts;
mod timer;
#[cfg(feature = "studio")]
mod tool_documents;
#[cfg(any(feature = "studio", feature = "answer"))]
mod wake_lock;
#[cfg(feature = "studio")]
mod window_id;

pub use address::{drop_fragment, fragment, query, set_fragment};
#[cfg(feature = "studio")]
pub use address::{drop_team, hide_fragment};
pub use answers::Answers;
#[cfg(feature = "studio")]
pub use arrivals::{Arrival, ArrivalListener, Dragged, NoFile, on_arrival, on_brought, read_chosen_files};
#[cfg(feature = "studio")]
pub use calendar::{Calendar, moment_here, timestamp_now};
#[cfg(feature = "studio")]
pub use camera::{Camera, CameraReport, NoCamera};
#[cfg(feature = "answer")]
pub use chance::chance;
#[cfg(feature = "studio")]
pub use channel::Channel;
#[cfg(feature = "studio")]
pub use clipboard::copy_area;
pub use clipboard::copy_field;
#[cfg(feature = "answer")]
pub use clipboard::copy_text;
#[cfg(feature = "studio")]
pub use clock::{Ticker, now, time_of_day};
pub use day::{in_words, today};
pub use dialog::{close_dialog, show_dialog};
pub use document::{
    alternate, declare_language, declare_ready, follow, page_root, preferred_languages, scroll_to_top, show_language,
    show_theme, shown_language,
};
#[cfg(feature = "studio")]
pub use document::{declare_unsaved, entitle, home, is_dark, shown_settings};
#[cfg(feature = "studio")]
pub use download::{Offered, offer_file};
#[cfg(feature = "studio")]
pub use early::entered as entered_early;
pub use early::{focused as focused_early, started_elsewhere};
pub use failure::remember;
#[cfg(feature = "studio")]
pub use failure::{cover_answers, handed_over, is_handed_over, remember_nothing, show_screen};
#[cfg(feature = "studio")]
pub use field::{NO_DAY, day_of, field_value, fill_field, leave_field, on_field_left, value_for_day, value_of};
#[cfg(feature = "studio")]
pub use focus::focus_if_lost;
pub use focus::focus_later;
#[cfg(feature = "studio")]
pub use fullscreen::{is_full_screen, on_full_screen, toggle_full_screen};
#[cfg(feature = "studio")]
pub use js_value::{JsSource, Unfit, parse as parse_json};
#[cfg(feature = "studio")]
pub use listener::Listener;
#[cfg(feature = "studio")]
pub use listeners::listen_to_keys;
pub use listeners::{Listeners, listen};
#[cfg(feature = "studio")]
pub use persistence::ask_to_persist;
#[cfg(feature = "studio")]
pub use popup::{AUDIENCE_WINDOW, give_up_name, open_window};
#[cfg(feature = "studio")]
pub use presence::on_presence;
#[cfg(feature = "studio")]
pub use raster::{alters_pictures, can_copy_pictures, copy_picture, draw_png};
#[cfg(feature = "embed")]
pub use report::{WidgetReport, report, report_to};
#[cfg(feature = "studio")]
pub use route::{address_of, bare_address_of, go_to, on_address, on_leave, set_setting, setting, show_tool, tool};
#[cfg(feature = "studio")]
pub use set_aside::{AsideKind, SetAside, delete_set_aside, texts_set_aside};
#[cfg(any(feature = "studio", feature = "answer"))]
pub use share_sheet::can_share;
#[cfg(feature = "studio")]
pub use share_sheet::share_link;
#[cfg(feature = "answer")]
pub use share_sheet::share_text;
#[cfg(feature = "studio")]
pub use slides::Slides;
#[cfg(feature = "studio")]
pub use spotlight::on_mouse_over;
pub use stored_document::{Look, Reading, SaveError, Stored, StoredDocument};
#[cfg(feature = "studio")]
pub use system::{can_share_picture, print, share_picture};
#[cfg(feature = "studio")]
pub use tab::forget_tab;
#[cfg(any(feature = "studio", feature = "answer"))]
pub use tab::{TabText, forget_in_tab, keep_in_tab, kept_in_tab};
pub use texts::{load_texts, loaded};
pub use timer::{Timer, later};
#[cfg(feature = "studio")]
pub use tool_documents::watch;
#[cfg(any(feature = "studio", feature = "answer"))]
pub use wake_lock::WakeLock;
#[cfg(feature = "studio")]
pub use window_id::random_id;
