use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlInputElement, window};
use yew::Callback;

/// Copies the value of an input. If the browser refuses, selects the text for copying by hand and calls `done` with
/// false.
pub fn copy_field(id: &str, done: Callback<bool>) {
    let Some(window) = window() else { return };
    let field = window.document().and_then(|document| document.get_element_by_id(id));
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return };
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    // There is no clipboard outside secure contexts (HTTPS).
    if clipboard.is_ok_and(|clipboard| clipboard.is_undefined()) {
        field.select();
        return done.emit(false);
    }
    let promise = window.navigator().clipboard().write_text(&field.value());
    spawn_local(async move {
        let succeeded = JsFuture::from(promise).await.is_ok();
        if !succeeded {
            let _ = field.focus();
            field.select();
        }
        done.emit(succeeded);
    });
}
