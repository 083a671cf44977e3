use super::timer::later;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, window};

/// Moves the focus to an element after the current render, if the focused element was removed.
///
/// The focus moves in the task that looks: one task later, it would be taken from a later act's element.
#[cfg(feature = "studio")]
pub fn focus_if_lost(id: &'static str) {
    later(move || {
        let active = window().and_then(|window| window.document()?.active_element());
        if active.is_none_or(|active| active.tag_name() == "BODY") {
            focus(id);
        }
    });
}

/// Moves the focus to an element after the current render.
pub fn focus_later(id: &str) {
    let id = id.to_owned();
    later(move || focus(&id));
}

fn focus(id: &str) {
    let element = window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
