//! Asks the browser not to delete by itself what the visitor has saved, as browsers do when space is short or a page was
//! not visited for long.

use super::method::{ask, property};
use super::storage::{key_of, storage};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::window;

const NAME: &str = "double-cycle.asked";

/// Asks once: some browsers ask the visitor, whose answer stands. Call it when the visitor saves something. Does nothing
/// where the browser cannot be asked, or where that it was asked cannot be kept.
pub fn ask_to_persist() {
    let Some(storage) = storage() else { return };
    let key = key_of(NAME);
    if !matches!(storage.get_item(&key), Ok(None)) || storage.set_item(&key, "1").is_err() {
        return;
    }
    let manager = window().and_then(|window| property(&window.navigator(), "storage"));
    if let Some(asked) = manager.and_then(|manager| ask(&manager, "persist", &[])) {
        // Whatever the answer: the page says what browsers may delete.
        spawn_local(async move { drop(JsFuture::from(asked).await) });
    }
}
