//! Functions of the operating system: printing and the share sheet.

use super::method::{self, property};
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
    let asked = || accepts(&with_file(&[], ("picture.png", "image/png", &[]))?);
    can_share() && asked() == Some(true)
}

/// Opens the share sheet with a file, where that is the way to save one: in an app on the home screen of Apple's phones
/// and tablets. `None` elsewhere, and where the sheet does not take such a file.
pub(super) fn share_file(name: &str, kind: &str, bytes: &[u8]) -> Option<Promise> {
    // Only there it has this property.
    if !property(&window()?.navigator(), "standalone")?.is_truthy() {
        return None;
    }
    let what = with_file(&[], (name, kind, bytes))?;
    if accepts(&what)? { ask(&what) } else { None }
}

fn accepts(what: &Object) -> Option<bool> {
    Some(of_navigator("canShare")?.call1(&window()?.navigator(), what).ok()?.is_truthy())
}

/// Opens the share sheet with a link; calls `failed` if that fails. Cancelling does not count as failure.
pub fn share_link(title: &str, text: &str, link: &str, failed: Callback<()>) {
    share(object(&[("title", title), ("text", text), ("url", link)]), failed);
}

/// Opens the share sheet with a PNG, given by name and bytes; calls `failed` if that fails. Cancelling does not count
/// as failure.
pub fn share_picture(title: &str, text: &str, (name, bytes): (&str, &[u8]), failed: Callback<()>) {
    share(with_file(&[("title", title), ("text", text)], (name, "image/png", bytes)), failed);
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

/// The fields with a file: name, kind and bytes.
fn with_file(fields: &[(&str, &str)], (name, kind, bytes): (&str, &str, &[u8])) -> Option<Object> {
    let what = object(fields)?;
    let options = FilePropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options).ok()?;
    Reflect::set(&what, &"files".into(), &Array::of1(&file)).ok()?;
    Some(what)
}

fn of_navigator(name: &str) -> Option<Function> {
    method::method(&window()?.navigator(), name)
}

pub(super) fn is_left(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
}
