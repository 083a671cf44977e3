//! The share sheet of the operating system.

use super::method::{self, method};
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, window};
use yew::Callback;

/// Whether the browser has a share sheet.
pub fn can_share() -> bool {
    of_navigator("share").is_some()
}

/// Opens the share sheet with a link; calls `failed` if that fails. Cancelling does not count as failure.
#[cfg(feature = "studio")]
pub fn share_link(title: &str, text: &str, link: &str, failed: Callback<()>) {
    share(object(&[("title", title), ("text", text), ("url", link)]), failed);
}

/// Opens the share sheet with a text; calls `failed` if that fails. Cancelling does not count as failure.
#[cfg(feature = "answer")]
pub fn share_text(text: &str, failed: Callback<()>) {
    share(object(&[("text", text)]), failed);
}

pub(super) fn share(what: Option<Object>, failed: Callback<()>) {
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

/// Asks for the sheet; `None` where there is none.
pub(super) fn ask(what: &Object) -> Option<Promise> {
    method::ask(&window()?.navigator(), "share", &[what])
}

/// An object of texts.
pub(super) fn object(fields: &[(&str, &str)]) -> Option<Object> {
    let what = Object::new();
    for (name, value) in fields {
        Reflect::set(&what, &(*name).into(), &(*value).into()).ok()?;
    }
    Some(what)
}

/// A method of the browser's `navigator`.
pub(super) fn of_navigator(name: &str) -> Option<Function> {
    method(&window()?.navigator(), name)
}

/// Whether the visitor has cancelled.
pub(super) fn is_left(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
}
