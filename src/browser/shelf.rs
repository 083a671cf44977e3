//! Documents beside the visitor's answers, each under a key of its own. Storage may be missing, throw, be full, or hold
//! anything: nothing that stands in it is ever lost to a save.

use super::js_value::Source;
use super::storage::{is_quota, storage};
use crate::state::{DocumentError, Kept};
use gloo::events::EventListener;
use std::marker::PhantomData;
use wasm_bindgen::JsCast;
use web_sys::{StorageEvent, window};
use yew::Callback;

/// Where a document is kept, and as of which revision.
#[derive(Debug)]
pub struct Shelf<T> {
    revision: u32,
    /// What was read or put there last.
    seen: String,
    access: Access,
    kind: PhantomData<T>,
}

/// Whether something can be put on a shelf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    Free,
    /// There is no storage.
    Blocked,
    /// What stands there must not be touched.
    Untouchable,
}

/// What was found when a shelf was looked at.
#[derive(Debug)]
pub enum Found<T> {
    /// Nothing.
    Nothing,
    /// A document.
    Document(T),
    /// Something else, that was set aside.
    Unreadable,
    /// A document of a newer version.
    Newer(u32),
    /// No storage at all, or no room to set aside what cannot be read.
    Blocked,
}

/// Why a document was not kept.
#[derive(Debug)]
pub enum PutError<T> {
    /// The browser lets the page store nothing.
    Blocked,
    /// There is no room.
    Full,
    /// What stands there must not be touched.
    Untouchable,
    /// Another tab has put something there in the meantime: this.
    Changed(T),
}

/// What another tab has put on a shelf.
#[derive(Debug)]
pub struct Change<T> {
    /// The document.
    pub document: T,
    /// Whether that tab had not seen what this one put there: tabs see each other's storage a moment late, so two can
    /// put the same revision.
    pub unseen: bool,
}

impl<T: Kept> Shelf<T> {
    /// Opens the shelf and reads what is on it.
    pub fn open() -> (Shelf<T>, Found<T>) {
        let mut shelf = Shelf { revision: 0, seen: String::new(), access: Access::Blocked, kind: PhantomData };
        let Some(storage) = storage() else { return (shelf, Found::Blocked) };
        let Ok(text) = storage.get_item(T::KEY) else { return (shelf, Found::Blocked) };
        let Some(text) = text else {
            shelf.access = Access::Free;
            return (shelf, Found::Nothing);
        };
        let found = match read::<T>(&text) {
            Ok((document, revision)) => {
                (shelf.revision, shelf.access, shelf.seen) = (revision, Access::Free, text);
                Found::Document(document)
            }
            // What would be overwritten is set aside first; where that fails nothing is put there.
            Err(DocumentError::Unreadable) => {
                if storage.set_item(T::ASIDE_KEY, &text).is_err() {
                    return (shelf, Found::Blocked);
                }
                shelf.access = Access::Free;
                Found::Unreadable
            }
            Err(DocumentError::Newer(version)) => {
                shelf.access = Access::Untouchable;
                Found::Newer(version)
            }
        };
        (shelf, found)
    }

    /// Puts a document there, unless another tab has put a newer one.
    pub fn put(&mut self, document: &T) -> Result<(), PutError<T>> {
        let storage = storage().ok_or(PutError::Blocked)?;
        match self.access {
            Access::Free => {}
            Access::Blocked => return Err(PutError::Blocked),
            Access::Untouchable => return Err(PutError::Untouchable),
        }
        if let Some(Change { document, .. }) = self.changed() {
            return Err(PutError::Changed(document));
        }
        let revision = self.revision.wrapping_add(1);
        let text = document.to_json(revision);
        let kept = storage.set_item(T::KEY, &text);
        kept.map_err(|error| if is_quota(&error) { PutError::Full } else { PutError::Blocked })?;
        (self.revision, self.seen) = (revision, text);
        Ok(())
    }

    /// What another tab has put there since this one last looked.
    pub fn changed(&mut self) -> Option<Change<T>> {
        let text = storage()?.get_item(T::KEY).ok()??;
        if text == self.seen {
            return None;
        }
        let (document, revision) = read::<T>(&text).ok().filter(|(_, revision)| *revision >= self.revision)?;
        let unseen = revision == self.revision;
        (self.revision, self.seen) = (revision, text);
        Some(Change { document, unseen })
    }
}

fn read<T: Kept>(text: &str) -> Result<(T, u32), DocumentError> {
    if text.len() > T::SIZE_LIMIT {
        return Err(DocumentError::Unreadable);
    }
    let value = js_sys::JSON::parse(text).map_err(|_| DocumentError::Unreadable)?;
    T::restore(Source::from(value))
}

/// Listens as long as it is kept.
#[must_use = "a dropped watch no longer listens"]
pub struct Watch(#[allow(dead_code, reason = "kept for its drop")] Option<EventListener>);

/// Calls back when another tab puts something on a shelf.
pub fn watch<T: Kept>(changed: Callback<()>) -> Watch {
    Watch(window().map(|window| {
        EventListener::new(&window, "storage", move |event| {
            let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
            if key.is_none_or(|key| key == T::KEY) {
                changed.emit(());
            }
        })
    }))
}
