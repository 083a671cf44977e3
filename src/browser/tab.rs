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
    /// The teams that were shown in this tab.
    SeenTeams,
}

impl TabText {
    /// All of it.
    #[cfg(feature = "studio")]
    const ALL: [TabText; 3] = [TabText::Presentation, TabText::Answers, TabText::SeenTeams];

    fn key(self) -> String {
        key_of(match self {
            TabText::Presentation => "double-cycle.presentation",
            TabText::Answers => "double-cycle.answers",
            TabText::SeenTeams => "double-cycle.seen-teams",
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

/// Removes all that the tab keeps, for a screen that others see.
#[cfg(feature = "studio")]
pub fn forget_tab() {
    TabText::ALL.into_iter().for_each(forget_in_tab);
}

/// Hides what the tab keeps while a window is opened: browsers give the new window a copy of its opener's session storage.
#[cfg(feature = "studio")]
pub(super) fn keep_out_while<T>(opening: impl FnOnce() -> T) -> T {
    let kept = TabText::ALL.map(kept_in_tab);
    forget_tab();
    let opened = opening();
    for (what, text) in TabText::ALL.into_iter().zip(kept) {
        if let Some(text) = text {
            keep_in_tab(what, &text);
        }
    }
    opened
}

fn storage() -> Option<Storage> {
    window()?.session_storage().ok()?
}
