//! Local storage: texts under keys. It may be missing, throw or be full. All pages of an origin share it, so every key
//! contains the path of this deployment.

use crate::digits::natural;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Storage, window};

/// Maximum number of texts set aside per document. More cannot be an accident; then nothing is overwritten any more.
pub(super) const ASIDE_LIMIT: u32 = 20;

/// Why a text could not be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WriteError {
    /// The browser does not let the page store anything.
    Blocked,
    /// The storage is full.
    Full,
}

/// Local storage; `None` if the browser has none or throws on access.
pub(super) fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// The storage key of a document: its name and the path of this deployment. `web/boot.js` builds the same key for the
/// answers.
pub(super) fn key_of(name: &str) -> String {
    [name, " ", &deployment()].concat()
}

/// The path of the deployment's folder. Pages of most languages are in a subfolder of it.
pub(super) fn deployment() -> String {
    let Some(window) = window() else { return String::new() };
    let mut path = window.location().pathname().unwrap_or_default();
    let app = window.document().and_then(|document| document.get_element_by_id("app"));
    let is_below = app.is_some_and(|app| app.has_attribute("data-language"));
    for _ in 0..=u8::from(is_below) {
        while path.pop().is_some_and(|letter| letter != '/') {}
    }
    path + "/"
}

/// Stores a text.
pub(super) fn write(key: &str, text: &str) -> Result<(), WriteError> {
    let storage = storage().ok_or(WriteError::Blocked)?;
    let stored = storage.set_item(key, text);
    stored.map_err(|error| if is_quota(&error) { WriteError::Full } else { WriteError::Blocked })
}

/// Sets a text aside under a free key, unless it is already there. Never overwrites another text.
pub(super) fn set_aside(key: &str, text: &str) -> Result<(), WriteError> {
    let storage = storage().ok_or(WriteError::Blocked)?;
    for place in 1..=ASIDE_LIMIT {
        let key = aside_key(key, place);
        match storage.get_item(&key) {
            Ok(None) => return write(&key, text),
            Ok(Some(there)) if there == text => return Ok(()),
            Ok(Some(_)) => {}
            Err(_) => return Err(WriteError::Blocked),
        }
    }
    Err(WriteError::Full)
}

/// The key of a text set aside; `place` is 1…[`ASIDE_LIMIT`].
pub(super) fn aside_key(key: &str, place: u32) -> String {
    [key, " set-aside ", &natural(place)].concat()
}

/// The result of taking over what an earlier version has stored.
pub(super) enum TakenOver {
    /// Nothing new, or it is stored here now.
    Done,
    /// New, but this deployment has stored something else: it is listed with the texts set aside.
    Other,
    /// There was no space to store this text.
    NoSpace(String),
}

/// Copies what earlier versions stored under the bare name, without a path. The original stays, since an earlier
/// version may still run in another tab or deployment. Later changes are copied too until something else is stored
/// here; after that they are only reported.
pub(super) fn take_over(name: &str, key: &str) -> TakenOver {
    let taken_over = || -> Option<TakenOver> {
        let storage = storage()?;
        let other = storage.get_item(name).ok()??;
        let seen_key = [key, " seen"].concat();
        let (seen, now) = (storage.get_item(&seen_key).ok()?, print_of(&other));
        if seen.as_ref() == Some(&now) {
            return None;
        }
        let own = storage.get_item(key).ok()?;
        let is_untouched = own.as_ref().is_none_or(|own| Some(print_of(own)) == seen);
        if is_untouched && write(key, &other).is_err() {
            return own.is_none().then_some(TakenOver::NoSpace(other));
        }
        // If there is no space for this mark, the text is reported again at the next start.
        let _ = write(&seen_key, &now);
        (!is_untouched && own != Some(other)).then_some(TakenOver::Other)
    };
    taken_over().unwrap_or(TakenOver::Done)
}

/// A fingerprint to detect changes: length and FNV-1a hash of the bytes.
fn print_of(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    [&*natural(text.len() as u32), ".", &natural(hash)].concat()
}

/// Whether the error means a full storage. Its name differs between browsers; the code is 22, or 1014 in old Firefox.
fn is_quota(error: &JsValue) -> bool {
    let code = Reflect::get(error, &"code".into()).ok().and_then(|code| code.as_f64());
    code.is_some_and(|code| code == 22.0 || code == 1014.0)
}
