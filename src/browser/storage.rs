//! The browser's local storage as texts under keys. It may be missing, throw, or be full, and all that is on one origin
//! shares it: every key carries the path of this deployment.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Storage, window};

/// Texts that are set aside of one document, at most: more is no accident, and nothing is written over any more.
pub(super) const ASIDE_LIMIT: u32 = 20;

/// Why a text was not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WriteError {
    /// The browser lets the page store nothing.
    Blocked,
    /// There is no room.
    Full,
}

/// The local storage; none where the browser throws at the question, or has none.
pub(super) fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// The key of a document: its name, and the path of this deployment. `web/boot.js` makes the same of the answers' name.
pub(super) fn key_of(name: &str) -> String {
    [name, " ", &deployment()].concat()
}

/// The path of the folder that this deployment stands in. The pages of most languages stand in a folder of their own below
/// it.
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

/// Sets a text aside in a place of its own, where it is not there already. No other text that is set aside is touched.
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

/// The key of a place for texts that are set aside, 1…[`ASIDE_LIMIT`].
pub(super) fn aside_key(key: &str, place: u32) -> String {
    [key, " set-aside ", &place.to_string()].concat()
}

/// What came of looking for what an earlier version has stored.
pub(super) enum TakenOver {
    /// There is nothing new, or it stands here too now.
    Done,
    /// It is another text than the one that is stored here, and new: it is listed with what is set aside.
    Other,
    /// There was no room to take this text over.
    NoRoom(String),
}

/// Takes over what stands under a document's name alone: earlier versions stored there, whatever their path. It stays
/// there, for those may still run in another tab or another deployment. What they store later is taken over too as long as
/// nothing has been stored here; after that it is told.
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
            return own.is_none().then_some(TakenOver::NoRoom(other));
        }
        // Where there is no room to note it, it is told once more at the next start.
        let _ = write(&seen_key, &now);
        (!is_untouched && own != Some(other)).then_some(TakenOver::Other)
    };
    taken_over().unwrap_or(TakenOver::Done)
}

/// A short stand-in for a text, to see whether it has changed: its length and FNV-1a of its bytes.
fn print_of(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    [&*text.len().to_string(), ".", &hash.to_string()].concat()
}

/// Whether the storage is full: its names differ between browsers, and of the two numbers old Firefox has the second.
fn is_quota(error: &JsValue) -> bool {
    let code = Reflect::get(error, &"code".into()).ok().and_then(|code| code.as_f64());
    code.is_some_and(|code| code == 22.0 || code == 1014.0)
}
