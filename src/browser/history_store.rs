//! The history in the browser's local storage, under a key of its own. What it says is the business of whoever asks.

use super::storage::{is_quota, storage};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{StorageEvent, window};
use yew::Callback;

const KEY: &str = "double-cycle.history";
/// Where a text is set aside that cannot be read, or not wholly.
const ASIDE_KEY: &str = "double-cycle.history.set-aside";

/// Why nothing was stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotStored {
    /// The browser lets the page store nothing.
    Blocked,
    /// There is no room.
    Full,
}

/// What is stored; none where nothing is.
pub fn read_history() -> Result<Option<String>, NotStored> {
    storage().and_then(|storage| storage.get_item(KEY).ok()).ok_or(NotStored::Blocked)
}

/// Stores a text in the place of what is there.
pub fn write_history(text: &str) -> Result<(), NotStored> {
    write(KEY, text)
}

/// Sets a text aside, so that it may be written over.
pub fn set_history_aside(text: &str) -> Result<(), NotStored> {
    write(ASIDE_KEY, text)
}

fn write(key: &str, text: &str) -> Result<(), NotStored> {
    let storage = storage().ok_or(NotStored::Blocked)?;
    let stored = storage.set_item(key, text);
    stored.map_err(|error| if is_quota(&error) { NotStored::Full } else { NotStored::Blocked })
}

/// Listens as long as it is kept.
#[must_use = "a dropped watch no longer listens"]
pub struct HistoryWatch(#[allow(dead_code, reason = "kept for its drop")] Vec<EventListener>);

/// Calls back when another tab may have stored something: it says so, or this tab is looked at again.
pub fn watch_history(changed: Callback<()>) -> HistoryWatch {
    let Some(window) = window() else { return HistoryWatch(Vec::new()) };
    let stored = EventListener::new(&window, "storage", {
        let changed = changed.clone();
        move |event| {
            let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
            if key.is_none_or(|key| key == KEY) {
                changed.emit(());
            }
        }
    });
    let seen =
        window.document().map(|document| EventListener::new(&document, "visibilitychange", move |_| changed.emit(())));
    HistoryWatch(seen.into_iter().chain([stored]).collect())
}
