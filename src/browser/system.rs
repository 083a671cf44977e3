//! Functions of the operating system: printing and the share sheet.

use super::method;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, File, FilePropertyBag, window};
use yew::Callback;

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Whether the browser has a share sheet.
pub fn can_share() -> bool {
    of_navigator("share").is_some()
}

/// Whether the share sheet accepts images.
pub fn can_share_picture() -> bool {
    let asked = || {
        let what = with_picture(&[], "picture.png", &[])?;
        of_navigator("canShare")?.call1(&window()?.navigator(), &what).ok()
    };
    can_share() && asked().is_some_and(|answer| answer.is_truthy())
}

/// Opens the share sheet with a link; calls `failed` if that fails. Cancelling does not count as failure.
pub fn share_link(title: &str, text: &str, link: &str, failed: Callback<()>) {
    share(object(&[("title", title), ("text", text), ("url", link)]), failed);
}

/// Opens the share sheet with a PNG, given by name and bytes; calls `failed` if that fails. Cancelling does not count
/// as failure.
pub fn share_picture(title: &str, text: &str, (name, bytes): (&str, &[u8]), failed: Callback<()>) {
    share(with_picture(&[("title", title), ("text", text)], name, bytes), failed);
}

fn share(what: Option<Object>, failed: Callback<()>) {
    // Called at once, because the browser allows it only shortly after a click.
    let asked = what.and_then(|what| ask(&what));
    spawn_local(async move {
        let succeeded = match asked {
            Some(promise) => JsFuture::from(promise).await.map_or_else(|error| is_left(&error), |_| true),
            None => false,
        };
        if !succeeded {
            failed.emit(());
        }
    });
}

fn ask(what: &Object) -> Option<Promise> {
    method::ask(&window()?.navigator(), "share", &[what])
}

fn object(fields: &[(&str, &str)]) -> Option<Object> {
    let what = Object::new();
    for (name, value) in fields {
        Reflect::set(&what, &(*name).into(), &(*value).into()).ok()?;
    }
    Some(what)
}

fn with_picture(fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Option<Object> {
    let what = object(fields)?;
    let options = FilePropertyBag::new();
    options.set_type("image/png");
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options).ok()?;
    Reflect::set(&what, &"files".into(), &Array::of1(&file)).ok()?;
    Some(what)
}

fn of_navigator(name: &str) -> Option<Function> {
    method::method(&window()?.navigator(), name)
}

fn is_left(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
}
