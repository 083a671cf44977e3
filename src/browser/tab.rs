//! What one tab keeps for itself, so that a reload loses nothing: gone when the tab is closed, and never in the store.

use web_sys::{Storage, window};

const KEY: &str = "double-cycle.presentation";

/// Keeps a text; where the browser stores nothing, a reload begins anew.
pub fn keep_in_tab(text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(KEY, text);
    }
}

/// The text that was kept.
pub fn kept_in_tab() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

fn storage() -> Option<Storage> {
    window()?.session_storage().ok()?
}
