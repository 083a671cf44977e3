//! Documents in the browser's local storage, each under a key of its own. Storage may be missing, throw, be full, or hold
//! anything: nothing that stands in it is ever lost to a save. Before each save the stored text is compared with the text
//! last seen; what a save would lose is set aside first, and where that fails nothing is saved.

use super::storage::{TakenOver, WriteError, key_of, set_aside, storage, take_over, write};
use crate::state::DocumentError;
use js_sys::{JSON, Object};
use std::fmt::Debug;
use std::marker::PhantomData;
use wasm_bindgen::{JsCast, JsValue};

/// What is stored under a key of its own.
pub trait Stored: Sized {
    /// The first part of the key; see `key_of`.
    const NAME: &'static str;
    /// A part of a document that could not be used as it was.
    type Repair: Debug;

    /// Reads a document, repairs what it can, and refuses the rest.
    fn read(text: &str) -> Result<Reading<Self>, DocumentError>;

    /// The document in JSON, as the next revision of those that were stored.
    fn write(&self, revision: u32) -> String;
}

/// A document that was read.
#[derive(Debug)]
pub struct Reading<T: Stored> {
    /// The document.
    pub document: T,
    /// How often it had been stored, as it says itself.
    pub revision: u32,
    /// What had to be left out, as far as the reader names it.
    pub repairs: Vec<T::Repair>,
    /// Whether a save keeps all that the text says. Where it does not, the next save sets the whole text aside first.
    pub is_whole: bool,
}

/// A text as JSON; a longer one than `limit` bytes is none of ours.
pub(super) fn json_of(text: &str, limit: usize) -> Result<JsValue, DocumentError> {
    let text = if text.len() > limit { "" } else { text };
    JSON::parse(text).map_err(|_| DocumentError::Unreadable)
}

/// Whether all that was read is in what a save would write: fields that this version does not know, or cannot use, are not.
pub(super) fn keeps_all(read: &JsValue, written: &str) -> bool {
    // Written with the fields that were read alone, and in their order.
    let fields = Object::keys(read.unchecked_ref::<Object>());
    let text = |value: &JsValue, fields: &JsValue| JSON::stringify_with_replacer(value, fields).ok();
    JSON::parse(written).is_ok_and(|written| text(&written, &fields) == text(read, &JsValue::NULL))
}

/// Where a document is stored, and what stood there when it was last looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDocument<T> {
    key: String,
    revision: u32,
    /// The text that was read or written last; none where nothing stood there.
    seen: Option<String>,
    access: Access,
    /// Whether a save would lose a part of it.
    is_partial: bool,
    kind: PhantomData<T>,
}

/// Whether a save may touch the text that stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    Free,
    /// A newer version wrote it.
    Newer,
    /// It would be lost, and there is no room to set it aside.
    NoRoom,
    /// There is no storage, or it throws.
    Blocked,
}

/// What came of a look at the storage.
#[derive(Debug)]
pub enum Look<T: Stored> {
    /// Nothing is there that was not there at the last look.
    Same,
    /// Another document.
    Document(Reading<T>),
    /// Something that cannot be read. It was set aside.
    Unreadable,
    /// A document of a newer version: it stays untouched.
    Newer(u32),
    /// Something that cannot be read, and no room to set it aside: it stays untouched.
    NoRoom,
    /// No storage at all, since the last look.
    Blocked,
}

/// Why a document was not stored.
#[derive(Debug)]
pub enum SaveError<T: Stored> {
    /// The browser lets the page store nothing.
    Blocked,
    /// There is no room for it.
    Full,
    /// What stands there would be lost, and there is no room to set it aside.
    NoRoom,
    /// A newer version wrote what stands there, as an earlier look has said.
    Untouchable,
    /// Something else stands there than at the last look. It is dealt with, and the next save may go on.
    Found(Look<T>),
}

impl<T: Stored> StoredDocument<T> {
    /// Opens the document, and reads what is stored. Says besides whether a version of the page that knows another key has
    /// stored something else since; see `take_over`.
    pub fn open() -> (StoredDocument<T>, Look<T>, bool) {
        let key = key_of(T::NAME);
        let taken_over = take_over(T::NAME, &key);
        let mut stored =
            StoredDocument { key, revision: 0, seen: None, access: Access::Free, is_partial: false, kind: PhantomData };
        let look = match (stored.look(), &taken_over) {
            // It is read where it stands, and a save that finds room stores it here.
            (Look::Same, TakenOver::NoRoom(text)) => T::read(text).map_or(Look::NoRoom, Look::Document),
            (look, _) => look,
        };
        (stored, look, matches!(taken_over, TakenOver::Other))
    }

    /// How often the document had been stored, as the text that was read or written last says.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// Whether a save may touch what stands there.
    pub fn is_writable(&self) -> bool {
        self.access == Access::Free
    }

    /// Looks whether anything else stands there than at the last look: another tab may have stored it, a newer version of
    /// the page, or anybody anything.
    pub fn look(&mut self) -> Look<T> {
        let Some(text) = storage().and_then(|storage| storage.get_item(&self.key).ok()) else {
            let is_news = self.access != Access::Blocked;
            self.access = Access::Blocked;
            return if is_news { Look::Blocked } else { Look::Same };
        };
        if text == self.seen && self.access != Access::Blocked {
            return Look::Same;
        }
        (self.seen, self.access, self.is_partial) = (text, Access::Free, false);
        let Some(text) = &self.seen else { return Look::Same };
        match T::read(text) {
            Err(DocumentError::Newer(version)) => {
                self.access = Access::Newer;
                Look::Newer(version)
            }
            Err(DocumentError::Unreadable) => {
                self.set_aside();
                if self.is_writable() { Look::Unreadable } else { Look::NoRoom }
            }
            Ok(reading) => {
                self.revision = reading.revision;
                // Only a save would lose what could not be used, and sets it aside first.
                self.is_partial = !reading.is_whole;
                Look::Document(reading)
            }
        }
    }

    /// Stores a document, unless something else stands there than at the last look.
    pub fn save(&mut self, document: &T) -> Result<(), SaveError<T>> {
        match self.look() {
            Look::Same | Look::Blocked => {}
            found => return Err(SaveError::Found(found)),
        }
        // By now there may be room.
        if self.access == Access::NoRoom || self.access == Access::Free && self.is_partial {
            self.set_aside();
        }
        match self.access {
            Access::Newer => return Err(SaveError::Untouchable),
            Access::NoRoom => return Err(SaveError::NoRoom),
            Access::Blocked => return Err(SaveError::Blocked),
            Access::Free => {}
        }
        let revision = self.revision.wrapping_add(1);
        let text = document.write(revision);
        match write(&self.key, &text) {
            Ok(()) => {}
            Err(WriteError::Full) => return Err(SaveError::Full),
            Err(WriteError::Blocked) => return Err(SaveError::Blocked),
        }
        (self.revision, self.seen, self.is_partial) = (revision, Some(text), false);
        Ok(())
    }

    fn set_aside(&mut self) {
        let is_safe = self.seen.as_ref().is_none_or(|text| set_aside(&self.key, text).is_ok());
        self.access = if is_safe { Access::Free } else { Access::NoRoom };
    }
}
