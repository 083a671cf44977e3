//! The visitor's answers in the browser's local storage: one key, one JSON document with a revision. Storage may be
//! missing, throw, be full, or hold anything: nothing that stands in it is ever lost to a save.

use super::js_value::Source;
use crate::state::{Document, DocumentError, Profile, Restored, Settings, restore};
use wasm_bindgen::JsValue;
use web_sys::{Storage, window};

const KEY: &str = "double-cycle";
/// Where a text is set aside that cannot be read, or not wholly.
const ASIDE_KEY: &str = "double-cycle.set-aside";
/// No document of ours comes near this many characters.
const SIZE_LIMIT: usize = 256 * 1024;

/// Where answers are kept, and as of which revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    revision: u32,
    /// Whether saving may touch what stands there.
    writable: bool,
}

/// What was found when the store was opened.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Found {
    /// Nothing.
    Nothing,
    /// A document.
    Document(Box<Restored>),
    /// Something else, that was set aside.
    Unreadable,
    /// A document of a newer version.
    Newer(u32),
    /// No storage at all.
    Blocked,
}

/// Why answers were not saved.
#[derive(Debug, Clone, PartialEq)]
pub enum SaveError {
    /// The browser lets the page store nothing.
    Blocked,
    /// There is no room.
    Full,
    /// What stands there must not be touched.
    Untouchable,
    /// Another tab has saved in the meantime: this is what it saved.
    Changed(Box<Restored>),
}

impl Store {
    /// Opens the store and reads what is in it.
    pub(super) fn open() -> (Store, Found) {
        let mut store = Store { revision: 0, writable: true };
        let Some(storage) = storage() else {
            store.writable = false;
            return (store, Found::Blocked);
        };
        let found = match storage.get_item(KEY) {
            Err(_) => {
                store.writable = false;
                Found::Blocked
            }
            Ok(None) => Found::Nothing,
            Ok(Some(text)) => store.read(&storage, &text),
        };
        (store, found)
    }

    fn read(&mut self, storage: &Storage, text: &str) -> Found {
        let found = match parse(text) {
            Ok(restored) => {
                self.revision = restored.revision;
                Found::Document(Box::new(restored))
            }
            Err(DocumentError::Unreadable) => Found::Unreadable,
            Err(DocumentError::Newer(version)) => Found::Newer(version),
        };
        let whole = matches!(&found, Found::Document(restored) if restored.repairs.is_empty());
        self.writable = match found {
            Found::Newer(_) => false,
            // What a save would overwrite is set aside first; where that fails there is no saving.
            _ => whole || storage.set_item(ASIDE_KEY, text).is_ok(),
        };
        found
    }

    /// Whether saving may touch what stands there.
    pub fn is_writable(&self) -> bool {
        self.writable
    }

    /// Saves answers and settings, unless another tab has saved a newer revision.
    pub fn save(&mut self, profile: &Profile, settings: Settings) -> Result<(), SaveError> {
        let storage = storage().ok_or(SaveError::Blocked)?;
        if !self.writable {
            return Err(SaveError::Untouchable);
        }
        if let Some(newer) = self.changed() {
            return Err(SaveError::Changed(Box::new(newer)));
        }
        let revision = self.revision.wrapping_add(1);
        let text = Document::of(profile, settings, revision).to_json();
        storage
            .set_item(KEY, &text)
            .map_err(|error| if is_quota(&error) { SaveError::Full } else { SaveError::Blocked })?;
        self.revision = revision;
        Ok(())
    }

    /// What another tab has saved since this one last looked.
    pub fn changed(&mut self) -> Option<Restored> {
        let text = storage()?.get_item(KEY).ok()??;
        let restored = parse(&text).ok().filter(|restored| restored.revision > self.revision)?;
        self.revision = restored.revision;
        Some(restored)
    }
}

/// The local storage; none where the browser throws at the question, or has none.
pub(super) fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// Reads a document from its text.
pub(super) fn parse(text: &str) -> Result<Restored, DocumentError> {
    if text.len() > SIZE_LIMIT {
        return Err(DocumentError::Unreadable);
    }
    let value = js_sys::JSON::parse(text).map_err(|_| DocumentError::Unreadable)?;
    restore(Source::from(value))
}

/// Browsers name a full storage in three ways.
pub(super) fn is_quota(error: &JsValue) -> bool {
    let property = |name: &str| js_sys::Reflect::get(error, &name.into()).ok();
    let name = property("name").and_then(|name| name.as_string()).unwrap_or_default();
    let code = property("code").and_then(|code| code.as_f64()).unwrap_or_default();
    matches!(name.as_str(), "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") || code == 22.0 || code == 1014.0
}
