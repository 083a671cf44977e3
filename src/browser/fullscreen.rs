//! Full screen. Some devices do not offer it to pages, and any browser may refuse; the caller is told and goes on.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::window;
use yew::Callback;

use super::listener::Listener;
use super::method::ask;

/// Whether an element of the page is in full screen.
pub fn is_full_screen() -> bool {
    window().and_then(|window| window.document()?.fullscreen_element()).is_some()
}

/// Enters or leaves full screen; calls `refused` if the browser does not.
pub fn toggle_full_screen(refused: Callback<()>) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let (target, method): (JsValue, _) = match document.document_element() {
        _ if is_full_screen() => (document.into(), "exitFullscreen"),
        Some(root) => (root.into(), "requestFullscreen"),
        None => return,
    };
    let promise = ask(&target, method, &[]);
    spawn_local(async move {
        let succeeded = match promise {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        if !succeeded {
            refused.emit(());
        }
    });
}

/// Calls back whenever full screen is entered or left.
pub fn on_full_screen(changed: Callback<()>) -> Listener {
    let document = window().and_then(|window| window.document());
    Listener(document.map(|document| EventListener::new(&document, "fullscreenchange", move |_| changed.emit(()))))
}
