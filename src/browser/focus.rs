use super::timer::later;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, window};

/// Moves the focus to an element once what is being drawn now stands.
pub fn focus_later(id: &str) {
    let id = id.to_owned();
    later(move || {
        let element =
            window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(&id));
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}
