//! Detects whether somebody is using the page: touches, keys and movements.

use super::clock::now;
use super::listener::Listener;
use gloo::events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, window};
use yew::Callback;

/// Milliseconds after a report in which further input is ignored.
const OFTEN: u64 = 250;

/// Calls back on any input, at most four times a second, except within an open dialog, whose buttons say what is meant.
pub fn on_presence(there: Callback<()>) -> Vec<Listener> {
    let last = Rc::new(Cell::new(None::<u64>));
    let Some(document) = window().and_then(|window| window.document()) else { return Vec::new() };
    let kinds = ["pointerdown", "pointermove", "wheel", "touchstart", "keydown", "input"];
    let listeners = kinds.map(|kind| {
        let (last, there) = (Rc::clone(&last), there.clone());
        Listener(Some(EventListener::new(&document, kind, move |event| {
            let recent = last.get().is_some_and(|last| now() < last + OFTEN);
            if !recent && !is_in_dialog(event) {
                last.set(Some(now()));
                there.emit(());
            }
        })))
    });
    listeners.into()
}

/// Whether an event belongs to an open dialog. Events on the backdrop also have the dialog as target, so the position
/// decides.
fn is_in_dialog(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(dialog) = target.and_then(|target| target.closest("dialog[open]").ok().flatten()) else { return false };
    let Some(mouse) = event.dyn_ref::<MouseEvent>() else {
        // These keys press the dialog's buttons or move between them; any other key counts as presence.
        let key = event.dyn_ref::<web_sys::KeyboardEvent>().map(|key| key.key());
        return key.is_none_or(|key| ["Enter", " ", "Tab", "Shift"].contains(&&*key));
    };
    let (bounds, x, y) = (dialog.get_bounding_client_rect(), f64::from(mouse.client_x()), f64::from(mouse.client_y()));
    bounds.left() <= x && x <= bounds.right() && bounds.top() <= y && y <= bounds.bottom()
}
