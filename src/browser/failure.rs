//! When the program itself breaks, the visitor's answers are shown as text in a panel that stands ready in the page's
//! HTML, outside everything that the program draws.

use crate::i18n::Texts;
use std::cell::RefCell;
use web_sys::{Document, window};

thread_local! {
    static LAST: RefCell<Option<(&'static Texts, String)>> = const { RefCell::new(None) };
}

/// Keeps the answers as text for the panel.
pub fn remember(texts: &'static Texts, answers: String) {
    LAST.with(|last| {
        if let Ok(mut last) = last.try_borrow_mut() {
            *last = Some((texts, answers));
        }
    });
}

/// From now on a panic shows the panel.
#[cfg(feature = "page")]
pub fn install_failure_panel() {
    yew::set_custom_panic_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        show_failure();
    }));
}

/// Shows the panel: with the answers last remembered, in their language, or as it stands in the page's HTML where
/// nothing was ever remembered.
pub fn show_failure() {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let mut kept = false;
    LAST.with(|last| {
        let Ok(last) = last.try_borrow() else { return };
        if let Some((texts, answers)) = &*last {
            let page = &texts.page;
            for (id, text) in [
                ("failure-title", page.broken),
                ("failure-explained", page.broken_explained),
                ("failure-label", page.broken_answers),
                ("failure-reload", page.reload),
            ] {
                fill(&document, id, text);
            }
            fill(&document, "failure-answers", answers);
            kept = true;
        }
    });
    for (id, hidden) in [("app", kept), ("failure", false), ("failure-kept", !kept)] {
        if let Some(element) = document.get_element_by_id(id) {
            let _ = element.toggle_attribute_with_force("hidden", hidden);
        }
    }
}

fn fill(document: &Document, id: &str, text: &str) {
    if let Some(element) = document.get_element_by_id(id) {
        element.set_text_content(Some(text));
    }
}
