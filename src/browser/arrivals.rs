//! Input from outside: files that are chosen, dropped or pasted, and text that is dropped or pasted.

use gloo::events::{EventListener, EventListenerOptions};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, File, FileList, HtmlInputElement, window};
use yew::Callback;

/// A file or text that has arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The file's name; `None` for a text.
    pub name: Option<String>,
    /// The contents, or why they are missing.
    pub bytes: Result<Vec<u8>, NoFile>,
    /// Whether nothing of the same drop, paste or choice came before it.
    pub is_first: bool,
}

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFile {
    /// Its size in bytes, over the limit; it was not read.
    TooLarge(usize),
    /// The browser could not read it.
    Unreadable,
}

/// What is being dragged over the page. Before the drop the browser reveals only the kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dragged {
    /// An image.
    Picture,
    /// Any other file, or text.
    Other,
}

/// Listens until dropped.
#[must_use = "a dropped listener no longer listens"]
pub struct ArrivalListener(#[allow(dead_code, reason = "kept for its drop")] Vec<EventListener>);

/// Receives what is dropped or pasted anywhere on the page: text, and files of at most `limit` bytes. Text for a text
/// field goes to that field, except for the field with the id `field`. `over` is called when a drag enters or leaves
/// the page.
pub fn on_arrival(
    field: &'static str,
    limit: usize,
    arrived: Callback<Arrival>,
    over: Callback<Option<Dragged>>,
) -> ArrivalListener {
    let Some(document) = window().and_then(|window| window.document()) else { return ArrivalListener(Vec::new()) };
    let held = Rc::new(Cell::new(None));
    let hold = move |now: Option<Dragged>| {
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
        // Without this the browser would navigate to the dropped file.
        listen(
            "dragover",
            Box::new(move |event| {
                if let Some(data) = dragged(event).filter(|data| is_for_us(event, data, field)) {
                    event.prevent_default();
                    hold(Some(kind_of(&data)));
                }
            }),
        ),
        listen(
            "dragleave",
            Box::new(move |event| {
                // Only when leaving the window, not when moving between elements.
                if event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none()) {
                    hold_left(None);
                }
            }),
        ),
        listen(
            "drop",
            Box::new(move |event| {
                hold_dropped(None);
                take(event, dragged(event), (field, limit), &arrived);
            }),
        ),
        listen(
            "paste",
            Box::new(move |event| {
                let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
                take(event, data, (field, limit), &pasted);
            }),
        ),
    ])
}

/// Receives the files of at most `limit` bytes that `web/start.js` passes on: those dropped or pasted on the page
/// itself.
pub fn on_brought(limit: usize, arrived: Callback<Arrival>) -> ArrivalListener {
    let Some(document) = window().and_then(|window| window.document()) else { return ArrivalListener(Vec::new()) };
    let options = EventListenerOptions::enable_prevent_default();
    ArrivalListener(vec![EventListener::new_with_options(&document, "brought", options, move |event| {
        let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        if let Some(files) = data.and_then(|data| data.files()) {
            // Tells `web/start.js` that they were taken.
            event.prevent_default();
            read_all(&files, limit, &arrived);
        }
    })])
}

/// Reads the files chosen in a file input, then clears it, so that the same file can be chosen again.
pub fn read_chosen_files(event: &Event, limit: usize, arrived: &Callback<Arrival>) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(files) = input.files() {
        read_all(&files, limit, arrived);
    }
    input.set_value("");
}

fn take(event: &Event, data: Option<DataTransfer>, (field, limit): (&str, usize), arrived: &Callback<Arrival>) {
    let Some(data) = data.filter(|data| is_for_us(event, data, field)) else { return };
    event.prevent_default();
    let is_text = |files: &FileList| is_copied_text(&data) || !field.is_empty() && is_text_with_picture(&data, files);
    match data.files().filter(|files| files.length() > 0 && !is_text(files)) {
        Some(files) => read_all(&files, limit, arrived),
        None => {
            let text = data.get_data("text/plain").unwrap_or_default();
            let bytes = match text.is_empty() {
                false => Ok(text.into_bytes()),
                // WebKit names a picture of the clipboard, and gives no file.
                true if has_picture(&data) => Err(NoFile::Unreadable),
                true => return,
            };
            arrived.emit(Arrival { name: None, bytes, is_first: true });
        }
    }
}

fn has(data: &DataTransfer, kind: &str) -> bool {
    data.types().includes(&kind.into(), 0)
}

fn has_picture(data: &DataTransfer) -> bool {
    data.types().iter().any(|kind| kind.as_string().is_some_and(|kind| kind.starts_with("image/")))
}

/// Whether it is text that its program also offers as an image, as spreadsheets do.
fn is_copied_text(data: &DataTransfer) -> bool {
    has(data, "text/plain") && has(data, "text/html")
}

/// Whether it is text of its own beside files, and not what some systems add: the name or the address of a file. A tool
/// that gathers text takes the text then.
fn is_text_with_picture(data: &DataTransfer, files: &FileList) -> bool {
    let text = data.get_data("text/plain").unwrap_or_default();
    let mut names = (0..files.length()).filter_map(|place| files.item(place)).map(|file| file.name());
    !text.trim().is_empty() && names.all(|name| !text.trim_end().ends_with(&name))
}

/// Whether the page takes it: files, and text that is not meant for another field.
fn is_for_us(event: &Event, data: &DataTransfer, field: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let within = |selector: &str| {
        target.as_ref().is_some_and(|target| target.closest(selector).is_ok_and(|found| found.is_some()))
    };
    let fields = "input:not([type=file], [type=checkbox], [type=radio]), textarea, [contenteditable]";
    let is_elsewhere = target.as_ref().is_none_or(|target| target.id() != field) && within(fields);
    let is_file = (has(data, "Files") || has_picture(data)) && !(is_elsewhere && is_copied_text(data));
    !within("dialog") && (is_file || has(data, "text/plain") && !is_elsewhere)
}

fn kind_of(data: &DataTransfer) -> Dragged {
    let first = data.items().get(0);
    if first.is_some_and(|item| item.type_().starts_with("image/")) { Dragged::Picture } else { Dragged::Other }
}

fn read_all(files: &FileList, limit: usize, arrived: &Callback<Arrival>) {
    let files: Vec<File> = (0..files.length()).filter_map(|place| files.item(place)).collect();
    let arrived = arrived.clone();
    spawn_local(async move {
        // One after another, in order.
        for (place, file) in files.into_iter().enumerate() {
            let bytes = read(&file, limit).await;
            arrived.emit(Arrival { name: Some(file.name()), bytes, is_first: place == 0 });
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
