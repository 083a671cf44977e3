//! What a visitor brings along: files that are chosen, dropped or pasted, and text that is dropped or pasted.

use gloo::events::{EventListener, EventListenerOptions};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, File, FileList, HtmlInputElement, window};
use yew::Callback;

/// Something that was brought along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The file's name; none where it is a text.
    pub name: Option<String>,
    /// Its bytes, or why there are none.
    pub bytes: Result<Vec<u8>, NoFile>,
}

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFile {
    /// It has this many bytes, more than were asked for: nothing looked into it.
    TooLarge(usize),
    /// The browser could not read it.
    Unreadable,
}

/// Listens as long as it is kept.
#[must_use = "a dropped listener no longer listens"]
pub struct ArrivalListener(#[allow(dead_code, reason = "kept for its drop")] Vec<EventListener>);

/// Takes what is dropped or pasted anywhere on the page: files of at most so many bytes, and text. What is pasted into or
/// dropped on a text field belongs to that field, unless it is a file. `over` hears when something begins and ceases to
/// be held over the page.
pub fn on_arrival(limit: usize, arrived: Callback<Arrival>, over: Callback<bool>) -> ArrivalListener {
    let Some(document) = window().and_then(|window| window.document()) else { return ArrivalListener(Vec::new()) };
    let held = Rc::new(Cell::new(false));
    let hold = move |now: bool| {
        if held.replace(now) != now {
            over.emit(now);
        }
    };
    let listen = |name: &'static str, react: Box<dyn Fn(&Event)>| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, name, options, move |event| react(event))
    };
    let dragged = |event: &Event| event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    let (hold_left, hold_dropped, pasted) = (hold.clone(), hold.clone(), arrived.clone());
    ArrivalListener(vec![
        // Without this the browser would not drop here, but go to the file.
        listen(
            "dragover",
            Box::new(move |event| {
                if dragged(event).is_some_and(|data| is_for_us(event, &data)) {
                    event.prevent_default();
                    hold(true);
                }
            }),
        ),
        listen(
            "dragleave",
            Box::new(move |event| {
                // Out of the window, and not only from one element to the next.
                if event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none()) {
                    hold_left(false);
                }
            }),
        ),
        listen(
            "drop",
            Box::new(move |event| {
                hold_dropped(false);
                take(event, dragged(event), limit, &arrived);
            }),
        ),
        listen(
            "paste",
            Box::new(move |event| {
                let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
                take(event, data, limit, &pasted);
            }),
        ),
    ])
}

/// Reads the files that were chosen in a field, and empties it, so that the same can be chosen again.
pub fn read_chosen_files(event: &Event, limit: usize, arrived: &Callback<Arrival>) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(files) = input.files() {
        read_all(&files, limit, arrived);
    }
    input.set_value("");
}

fn take(event: &Event, data: Option<DataTransfer>, limit: usize, arrived: &Callback<Arrival>) {
    let Some(data) = data.filter(|data| is_for_us(event, data)) else { return };
    event.prevent_default();
    match data.files().filter(|files| files.length() > 0) {
        Some(files) => read_all(&files, limit, arrived),
        None => {
            let text = data.get_data("text/plain").unwrap_or_default();
            if !text.is_empty() {
                arrived.emit(Arrival { name: None, bytes: Ok(text.into_bytes()) });
            }
        }
    }
}

/// Whether what is brought is the page's: files are, and text that no field takes.
fn is_for_us(event: &Event, data: &DataTransfer) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let within = |selector: &str| {
        target.as_ref().is_some_and(|target| target.closest(selector).is_ok_and(|found| found.is_some()))
    };
    let has = |kind: &str| data.types().includes(&kind.into(), 0);
    let field = "input:not([type=file], [type=checkbox], [type=radio]), textarea, [contenteditable]";
    !within("dialog") && (has("Files") || has("text/plain") && !within(field))
}

fn read_all(files: &FileList, limit: usize, arrived: &Callback<Arrival>) {
    let files: Vec<File> = (0..files.length()).filter_map(|place| files.item(place)).collect();
    let arrived = arrived.clone();
    spawn_local(async move {
        // One after the other, in their order.
        for file in files {
            let bytes = read(&file, limit).await;
            arrived.emit(Arrival { name: Some(file.name()), bytes });
        }
    });
}

async fn read(file: &File, limit: usize) -> Result<Vec<u8>, NoFile> {
    if file.size() > limit as f64 {
        return Err(NoFile::TooLarge(file.size() as usize));
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| NoFile::Unreadable)?;
    Ok(js_sys::Uint8Array::new(&bytes).to_vec())
}
