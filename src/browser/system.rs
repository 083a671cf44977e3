//! What the system around the browser does for a page: its printer and its share sheet.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, window};
use yew::Callback;

/// Opens the browser's dialog that prints the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Whether there is a share sheet.
pub fn can_share() -> bool {
    method().is_some()
}

/// Opens the share sheet with a link; `failed` hears where it would not. Leaving the sheet is no failure.
pub fn share_link(title: &str, text: &str, link: &str, failed: Callback<()>) {
    let asked = ask(title, text, link);
    spawn_local(async move {
        let well = match asked {
            Some(promise) => JsFuture::from(promise).await.map_or_else(|error| is_left(&error), |_| true),
            None => false,
        };
        if !well {
            failed.emit(());
        }
    });
}

fn ask(title: &str, text: &str, link: &str) -> Option<Promise> {
    let what = Object::new();
    for (name, value) in [("title", title), ("text", text), ("url", link)] {
        Reflect::set(&what, &name.into(), &value.into()).ok()?;
    }
    Some(Promise::resolve(&method()?.call1(&window()?.navigator(), &what).ok()?))
}

fn method() -> Option<Function> {
    Reflect::get(&window()?.navigator(), &"share".into()).ok()?.dyn_into().ok()
}

fn is_left(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
}
