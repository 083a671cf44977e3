//! Reading and writing the tools' documents, and noticing that another tab may have stored one.

use super::Listener;
use super::js_value::JsSource;
use super::storage::key_of;
use super::stored_document::{Reading, Stored, json_of, keeps_all};
use crate::files::{Cause, FileRepair, StoredHistory, read_stored, write_stored};
use crate::records::HistorySnapshot;
use crate::state::{DocumentError, KeptDocument};
use gloo::events::EventListener;
use std::convert::Infallible;
use wasm_bindgen::JsCast;
use web_sys::{StorageEvent, window};
use yew::Callback;

impl<T: KeptDocument> Stored for T {
    const NAME: &'static str = <T as KeptDocument>::NAME;
    /// These documents only report that something was left out, not what.
    type Repair = Infallible;

    fn read(text: &str) -> Result<Reading<T>, DocumentError> {
        let value = json_of(text, T::SIZE_LIMIT)?;
        let (document, revision) = T::restore(JsSource::from(value.clone()))?;
        Ok(Reading {
            is_whole: keeps_all(&value, &document.to_json(revision)),
            document,
            revision,
            repairs: Vec::new(),
        })
    }

    fn write(&self, revision: u32) -> String {
        self.to_json(revision)
    }
}

impl Stored for HistorySnapshot {
    const NAME: &'static str = "double-cycle.history";
    type Repair = FileRepair;

    /// A history distinguishes saves by its own versions, used in place of the revision.
    fn read(text: &str) -> Result<Reading<HistorySnapshot>, DocumentError> {
        match read_stored(text) {
            Ok(StoredHistory { kept, repairs }) => {
                let (revision, is_whole) = (kept.version.revision, repairs.is_empty());
                Ok(Reading { document: kept, revision, repairs, is_whole })
            }
            Err(error) => Err(match error.cause {
                Cause::Newer(version) => DocumentError::Newer(version),
                _ => DocumentError::Unreadable,
            }),
        }
    }

    fn write(&self, _: u32) -> String {
        write_stored(self)
    }
}

/// Calls back when another tab may have stored a document: on a storage event, and when this tab's visibility changes.
pub fn watch<T: Stored>(changed: Callback<()>) -> Vec<Listener> {
    let Some(window) = window() else { return Vec::new() };
    let key = key_of(T::NAME);
    let stored = EventListener::new(&window, "storage", {
        let changed = changed.clone();
        move |event| {
            let of = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
            if of.is_none_or(|of| of == key) {
                changed.emit(());
            }
        }
    });
    let seen =
        window.document().map(|document| EventListener::new(&document, "visibilitychange", move |_| changed.emit(())));
    seen.into_iter().chain([stored]).map(|listener| Listener(Some(listener))).collect()
}
