use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
#[cfg(feature = "studio")]
use web_sys::HtmlTextAreaElement;
use web_sys::{Element, HtmlInputElement, window};
use yew::Callback;

/// Copies the value of an input. If the browser refuses, selects the text for copying by hand and calls `done` with
/// false.
pub fn copy_field(id: &str, done: Callback<bool>) {
    let Some(field) = element(id).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return };
    let text = field.value();
    let select = move || {
        let _ = field.focus();
        field.select();
    };
    copy(&text, select, done);
}

/// Copies the value of a text area, as [`copy_field`] does that of an input.
#[cfg(feature = "studio")]
pub fn copy_area(id: &str, done: Callback<bool>) {
    let Some(area) = element(id).and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok()) else { return };
    let text = area.value();
    let select = move || {
        let _ = area.focus();
        area.select();
    };
    copy(&text, select, done);
}

/// Copies a text; calls `done` with whether the browser has.
#[cfg(feature = "answer")]
pub fn copy_text(text: &str, done: Callback<bool>) {
    copy(text, || {}, done);
}

fn element(id: &str) -> Option<Element> {
    window()?.document()?.get_element_by_id(id)
}

fn copy(text: &str, select: impl Fn() + 'static, done: Callback<bool>) {
    let Some(window) = window() else { return };
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    // There is no clipboard outside secure contexts (HTTPS).
    if clipboard.is_ok_and(|clipboard| clipboard.is_undefined()) {
        select();
        return done.emit(false);
    }
    let promise = window.navigator().clipboard().write_text(text);
    spawn_local(async move {
        let succeeded = JsFuture::from(promise).await.is_ok();
        if !succeeded {
            select();
        }
        done.emit(succeeded);
    });
}
