//! Session storage of one tab, so that a reload loses nothing. It is gone when the tab is closed, and other tabs do not
//! see it.

use super::storage::key_of;
use web_sys::{Storage, window};

const NAME: &str = "double-cycle.presentation";

/// Stores a text; false if the browser does not allow it, and then a reload starts anew.
pub fn keep_in_tab(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(&key_of(NAME), text).is_ok())
}

/// The stored text, if any.
pub fn kept_in_tab() -> Option<String> {
    storage()?.get_item(&key_of(NAME)).ok()?
}

/// Removes the stored text.
pub fn forget_in_tab() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&key_of(NAME));
    }
}

/// Hides the text while a window is opened: browsers give the new window a copy of its opener's session storage.
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
