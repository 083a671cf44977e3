//! What a visitor brings along: text that is pasted or dropped anywhere on the page, and files.

use crate::codec::text_of;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, File, FileList, HtmlInputElement, window};
use yew::Callback;

/// Something that was brought along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intake {
    /// Text that was pasted or dropped.
    Text(String),
    /// A file, with its text.
    File {
        /// Its name.
        name: String,
        /// Its text, or why there is none.
        text: Result<String, FileError>,
    },
}

/// Why a file has no text for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileError {
    /// It is longer than asked for. It was not read.
    TooLong,
    /// It is no text, or it could not be read.
    Unreadable,
}

/// Listens as long as it is kept.
#[must_use = "a dropped intake no longer listens"]
pub struct IntakeListener(#[allow(dead_code, reason = "kept for its drop")] Vec<EventListener>);

/// Takes what is pasted or dropped on the page: files of up to so many bytes, and text. What is pasted into a text field
/// belongs to that field, but for the one with this id.
pub fn on_intake(field: &'static str, limit: usize, taken: Callback<Intake>) -> IntakeListener {
    let Some(document) = window().and_then(|window| window.document()) else { return IntakeListener(Vec::new()) };
    let listen = |name: &'static str, react: Box<dyn Fn(&Event)>| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, name, options, move |event| react(event))
    };
    let take = move |event: &Event, data: Option<DataTransfer>| {
        let Some(data) = data else { return };
        let text = data.get_data("text/plain").unwrap_or_default();
        match data.files().filter(|files| files.length() > 0) {
            Some(files) => read_all(&files, limit, &taken),
            None if !text.is_empty() => taken.emit(Intake::Text(text)),
            None => return,
        }
        event.prevent_default();
    };
    let take_pasted = take.clone();
    IntakeListener(vec![
        listen("paste", {
            Box::new(move |event| {
                let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
                if !is_elsewhere(event, field) {
                    take_pasted(event, data);
                }
            })
        }),
        // Without this the browser would not drop here, but go to the file.
        listen(
            "dragover",
            Box::new(move |event| {
                if !is_elsewhere(event, field) {
                    event.prevent_default()
                }
            }),
        ),
        listen("drop", {
            Box::new(move |event| {
                let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
                if !is_elsewhere(event, field) {
                    take(event, data);
                }
            })
        }),
    ])
}

/// Reads the files that were chosen in a field, and empties it, so that the same can be chosen again.
pub fn read_chosen(event: &Event, limit: usize, taken: &Callback<Intake>) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(files) = input.files() {
        read_all(&files, limit, taken);
    }
    input.set_value("");
}

/// Whether an event belongs to another text field or to a dialog.
fn is_elsewhere(event: &Event, field: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let fields = "input:not([type=file]), textarea, [contenteditable], dialog";
    target.is_some_and(|target| target.id() != field && target.closest(fields).is_ok_and(|found| found.is_some()))
}

fn read_all(files: &FileList, limit: usize, taken: &Callback<Intake>) {
    for file in (0..files.length()).filter_map(|place| files.item(place)) {
        let taken = taken.clone();
        spawn_local(async move {
            let text = read(&file, limit).await;
            taken.emit(Intake::File { name: file.name(), text });
        });
    }
}

async fn read(file: &File, limit: usize) -> Result<String, FileError> {
    if file.size() > limit as f64 {
        return Err(FileError::TooLong);
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| FileError::Unreadable)?;
    text_of(&js_sys::Uint8Array::new(&bytes).to_vec()).ok_or(FileError::Unreadable)
}
