//! The HTML is there before the program runs: takes over where the visitor is in it.

use web_sys::{Element, window};

/// Whether the page was opened for something else than its cover, as `web/boot.js` has noted.
pub fn started_elsewhere() -> bool {
    let root = window().and_then(|window| window.document()?.document_element());
    root.is_some_and(|root| root.has_attribute("data-elsewhere"))
}

/// The id of the focused element, if it is within the page.
pub fn focused(root: &Element) -> Option<String> {
    let active = window()?.document()?.active_element()?;
    (root.contains(Some(&active)) && !active.id().is_empty()).then(|| active.id())
}
