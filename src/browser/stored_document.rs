//! Documents in local storage, each under its own key. Storage may be missing, throw, be full, or hold anything; a save
//! never loses what is stored. Each save first compares the stored text with the one last seen and sets aside what it
//! would lose; if that fails, nothing is saved.

use super::storage::{TakenOver, WriteError, key_of, set_aside, storage, take_over, write};
use crate::state::DocumentError;
use js_sys::{JSON, Object};
use std::fmt::Debug;
use std::marker::PhantomData;
use wasm_bindgen::{JsCast, JsValue};

/// A type that is stored under its own key.
pub trait Stored: Sized {
    /// The first part of the key; see `key_of`.
    const NAME: &'static str;
    /// A part of a document that was repaired on reading.
    type Repair: Debug;

    /// Reads a document, repairs what it can, and refuses the rest.
    fn read(text: &str) -> Result<Reading<Self>, DocumentError>;

    /// Serializes to JSON with the given revision.
    fn write(&self, revision: u32) -> String;
}

/// A document read from storage.
#[derive(Debug)]
pub struct Reading<T: Stored> {
    /// The document.
    pub document: T,
    /// Number of saves so far, as recorded in the document.
    pub revision: u32,
    /// The parts that were left out or cut, if the reader names them.
    pub repairs: Vec<T::Repair>,
    /// Whether a save keeps everything in the text. If not, the next save sets the whole text aside first.
    pub is_whole: bool,
}

/// Parses a text as JSON; a text longer than `limit` bytes counts as unreadable.
pub(super) fn json_of(text: &str, limit: usize) -> Result<JsValue, DocumentError> {
    let text = if text.len() > limit { "" } else { text };
    JSON::parse(text).map_err(|_| DocumentError::Unreadable)
}

/// Whether a save would keep everything that was read. False if the text has fields that this version does not know or
/// cannot use.
pub(super) fn keeps_all(read: &JsValue, written: &str) -> bool {
    // Compares only the fields that were read, in their order.
    let fields = Object::keys(read.unchecked_ref::<Object>());
    let text = |value: &JsValue, fields: &JsValue| JSON::stringify_with_replacer(value, fields).ok();
    JSON::parse(written).is_ok_and(|written| text(&written, &fields) == text(read, &JsValue::NULL))
}

/// A document's storage key, and the text last seen there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDocument<T> {
    key: String,
    revision: u32,
    /// The text last read or written; `None` if nothing is stored.
    seen: Option<String>,
    access: Access,
    /// Whether there is no storage, or it throws. What is known of the text stays: it may be there again.
    is_blocked: bool,
    /// Whether a save would lose part of the stored text.
    is_partial: bool,
    kind: PhantomData<T>,
}

/// Whether a save may overwrite the stored text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    Free,
    /// The text was removed: a save brings it back.
    Gone,
    /// A newer version wrote it.
    Newer,
    /// Its text would be lost, and there is no space to set it aside.
    NoSpace,
}

/// The result of looking at the storage.
#[derive(Debug)]
pub enum Look<T: Stored> {
    /// Unchanged since the last look.
    Same,
    /// A changed document.
    Document(Reading<T>),
    /// An unreadable text, which was set aside.
    Unreadable,
    /// A document of a newer version, which stays untouched.
    Newer(u32),
    /// An unreadable text without space to set it aside; it stays untouched.
    NoSpace,
    /// The storage has become unavailable since the last look.
    Blocked,
}

/// Why a document could not be saved.
#[derive(Debug)]
pub enum SaveError<T: Stored> {
    /// The browser does not let the page store anything.
    Blocked,
    /// There is no space for the document.
    Full,
    /// The stored text would be lost, and there is no space to set it aside.
    NoSpace,
    /// The stored text is from a newer version, as an earlier look has reported.
    Untouchable,
    /// The stored text has changed since the last look. That is handled now, and the next save may proceed.
    Found(Look<T>),
}

impl<T: Stored> StoredDocument<T> {
    /// Opens the document and reads what is stored. The bool is true if an earlier version of the page has since stored
    /// something else under its own key; see `take_over`.
    pub fn open() -> (StoredDocument<T>, Look<T>, bool) {
        let key = key_of(T::NAME);
        let taken_over = take_over(T::NAME, &key);
        let mut stored = StoredDocument {
            key,
            revision: 0,
            seen: None,
            access: Access::Free,
            is_blocked: false,
            is_partial: false,
            kind: PhantomData,
        };
        let look = match (stored.look(), &taken_over) {
            // Reads the old text in place; the first save that finds space stores it here.
            (Look::Same, TakenOver::NoSpace(text)) => T::read(text).map_or(Look::NoSpace, Look::Document),
            (look, _) => look,
        };
        (stored, look, matches!(taken_over, TakenOver::Other))
    }

    /// Number of saves so far, as the text last seen has it.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// Whether what was stored has been removed, by the visitor or the browser. It is not written again by itself.
    #[cfg(feature = "studio")]
    pub fn is_gone(&self) -> bool {
        self.access == Access::Gone
    }

    /// Whether the stored text is known, and a save may overwrite it.
    pub fn is_writable(&self) -> bool {
        self.access == Access::Free && !self.is_blocked
    }

    /// Whether what is stored now can neither be read nor replaced: a newer version's, or one that there is no space to set
    /// aside.
    #[cfg(feature = "studio")]
    pub fn is_untouchable() -> bool {
        matches!(StoredDocument::<T>::open().1, Look::Newer(_) | Look::NoSpace)
    }

    /// Makes the next look find the stored text again.
    #[cfg(feature = "studio")]
    pub fn look_again(&mut self) {
        self.seen = None;
    }

    /// Checks whether the stored text has changed since the last look, because of another tab, a newer version of the
    /// page, or anything else.
    pub fn look(&mut self) -> Look<T> {
        let Some(text) = storage().and_then(|storage| storage.get_item(&self.key).ok()) else {
            let is_news = !std::mem::replace(&mut self.is_blocked, true);
            return if is_news { Look::Blocked } else { Look::Same };
        };
        self.is_blocked = false;
        if text == self.seen {
            return Look::Same;
        }
        (self.seen, self.access, self.is_partial) = (text, Access::Free, false);
        let Some(text) = &self.seen else {
            self.access = Access::Gone;
            #[cfg(feature = "studio")]
            super::document::declare_unsaved(T::NAME, true);
            return Look::Same;
        };
        match T::read(text) {
            Err(DocumentError::Newer(version)) => {
                self.access = Access::Newer;
                Look::Newer(version)
            }
            Err(DocumentError::Unreadable) => {
                self.set_aside();
                if self.is_writable() { Look::Unreadable } else { Look::NoSpace }
            }
            Ok(reading) => {
                self.revision = reading.revision;
                // Only a save would lose the unused parts, so it sets the text aside first.
                self.is_partial = !reading.is_whole;
                Look::Document(reading)
            }
        }
    }

    /// Saves a document, unless the stored text has changed since the last look.
    pub fn save(&mut self, document: &T) -> Result<(), SaveError<T>> {
        let saved = self.save_if_unchanged(document);
        #[cfg(feature = "studio")]
        super::document::declare_unsaved(T::NAME, saved.is_err());
        saved
    }

    fn save_if_unchanged(&mut self, document: &T) -> Result<(), SaveError<T>> {
        match self.look() {
            Look::Same | Look::Blocked => {}
            found => return Err(SaveError::Found(found)),
        }
        if self.is_blocked {
            return Err(SaveError::Blocked);
        }
        // There may be space by now.
        if self.access == Access::NoSpace || self.access == Access::Free && self.is_partial {
            self.set_aside();
        }
        match self.access {
            Access::Newer => return Err(SaveError::Untouchable),
            Access::NoSpace => return Err(SaveError::NoSpace),
            Access::Free | Access::Gone => {}
        }
        let revision = self.revision.wrapping_add(1);
        let text = document.write(revision);
        match write(&self.key, &text) {
            Ok(()) => {}
            Err(WriteError::Full) => return Err(SaveError::Full),
            Err(WriteError::Blocked) => return Err(SaveError::Blocked),
        }
        (self.revision, self.seen, self.access, self.is_partial) = (revision, Some(text), Access::Free, false);
        Ok(())
    }

    fn set_aside(&mut self) {
        let is_safe = self.seen.as_ref().is_none_or(|text| set_aside(&self.key, text).is_ok());
        self.access = if is_safe { Access::Free } else { Access::NoSpace };
    }
}
