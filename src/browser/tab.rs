//! Session storage of one tab, so that a reload loses nothing. It is gone when the tab is closed, and other tabs do not
//! see it.

use super::storage::key_of;
use web_sys::{Storage, window};

/// What a tab keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TabText {
    /// A presentation.
    Presentation,
    /// One person's answers on a phone.
    Answers,
}

impl TabText {
    fn key(self) -> String {
        key_of(match self {
            TabText::Presentation => "double-cycle.presentation",
            TabText::Answers => "double-cycle.answers",
        })
    }
}

/// Stores a text; false if the browser does not allow it, and then a reload starts anew.
pub fn keep_in_tab(what: TabText, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(&what.key(), text).is_ok())
}

/// The stored text, if any.
pub fn kept_in_tab(what: TabText) -> Option<String> {
    storage()?.get_item(&what.key()).ok()?
}

/// Removes the stored text.
pub fn forget_in_tab(what: TabText) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&what.key());
    }
}

/// Hides the presentation while a window is opened: browsers give the new window a copy of its opener's session storage.
#[cfg(feature = "studio")]
pub(super) fn keep_out_while<T>(opening: impl FnOnce() -> T) -> T {
    let kept = kept_in_tab(TabText::Presentation);
    forget_in_tab(TabText::Presentation);
    let opened = opening();
    if let Some(text) = kept {
        keep_in_tab(TabText::Presentation, &text);
    }
    opened
}

fn storage() -> Option<Storage> {
    window()?.session_storage().ok()?
}
