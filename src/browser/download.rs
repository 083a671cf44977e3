use super::raster::blob_of;
use gloo::timers::callback::Timeout;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlAnchorElement, Url, window};

/// Milliseconds that the object URL is kept for the browser to start saving.
const KEPT_MS: u32 = 60_000;

/// Offers a text as a file download. Returns whether the browser was asked.
pub fn download(name: &str, kind: &str, text: &str) -> bool {
    save(name, kind, &JsValue::from_str(text)).is_some()
}

/// Offers bytes as a file download. Returns whether the browser was asked.
pub fn download_bytes(name: &str, kind: &str, bytes: &[u8]) -> bool {
    save(name, kind, &Uint8Array::from(bytes)).is_some()
}

fn save(name: &str, kind: &str, part: &JsValue) -> Option<()> {
    let blob = blob_of(kind, part)?;
    let link = window()?.document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT_MS, move || drop(Url::revoke_object_url(&address))).forget();
    Some(())
}
