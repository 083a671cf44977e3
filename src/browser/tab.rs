//! What one tab keeps for itself, so that a reload loses nothing: gone when the tab is closed, and never in the store.

use super::storage::key_of;
use web_sys::{Storage, window};

const NAME: &str = "double-cycle.presentation";

/// Keeps a text, and says whether it is kept; where the browser stores nothing, a reload begins anew.
pub fn keep_in_tab(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(&key_of(NAME), text).is_ok())
}

/// The text that was kept.
pub fn kept_in_tab() -> Option<String> {
    storage()?.get_item(&key_of(NAME)).ok()?
}

/// Forgets the text that was kept.
pub fn forget_in_tab() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&key_of(NAME));
    }
}

/// Keeps the text out of a window that is opened meanwhile: browsers give it a copy of all that its opener keeps.
pub(super) fn keep_out_while<T>(opening: impl FnOnce() -> T) -> T {
    let kept = kept_in_tab();
    forget_in_tab();
    let opened = opening();
    if let Some(text) = kept {
        keep_in_tab(&text);
    }
    opened
}

fn storage() -> Option<Storage> {
    window()?.session_storage().ok()?
}
