use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, window};
use yew::Callback;

/// The value of the input, text area or select that an event comes from; empty for other elements.
pub fn value_of(event: &Event) -> String {
    let target = event.target();
    let target = target.as_ref();
    let input = target.and_then(|target| target.dyn_ref::<HtmlInputElement>()).map(HtmlInputElement::value);
    let area = || target.and_then(|target| target.dyn_ref::<HtmlTextAreaElement>()).map(HtmlTextAreaElement::value);
    let list = || target.and_then(|target| target.dyn_ref::<HtmlSelectElement>()).map(HtmlSelectElement::value);
    input.or_else(area).or_else(list).unwrap_or_default()
}

/// The value of the input or text area with an id; empty if there is none.
pub fn field_value(id: &str) -> String {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id));
    let input = element.as_ref().and_then(|element| element.dyn_ref::<HtmlInputElement>()).map(HtmlInputElement::value);
    let area = || element.as_ref()?.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    input.or_else(area).unwrap_or_default()
}

/// Sets the value of the text area with an id.
pub fn fill_field(id: &str, text: &str) {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(area) = element.and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        area.set_value(text);
    }
}

/// Moves the focus from the focused input to another element. A field in a dialog is left alone: closing the dialog
/// restores the focus.
pub fn leave_field(to: &str) {
    let active = window().and_then(|window| window.document()?.active_element());
    if active.is_some_and(|active| {
        active.matches("input").unwrap_or_default() && active.closest("dialog").is_ok_and(|it| it.is_none())
    }) {
        super::focus_later(to);
    }
}

/// Copies the value of the text area with an id. If the browser refuses, selects the text for copying by hand and calls
/// `done` with false.
pub fn copy_area(id: &str, done: Callback<bool>) {
    let Some(window) = window() else { return };
    let area = window.document().and_then(|document| document.get_element_by_id(id));
    let Some(area) = area.and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok()) else { return };
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    // There is no clipboard outside secure contexts (HTTPS).
    if clipboard.is_ok_and(|clipboard| clipboard.is_undefined()) {
        area.select();
        return done.emit(false);
    }
    let promise = window.navigator().clipboard().write_text(&area.value());
    spawn_local(async move {
        let is_copied = JsFuture::from(promise).await.is_ok();
        if !is_copied {
            let _ = area.focus();
            area.select();
        }
        done.emit(is_copied);
    });
}
