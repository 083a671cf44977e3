//! The file of a result's slides, which `web/slides.js` writes. That script is fetched when slides are first asked for; the two
//! speak by events, so that nothing calls into a program that is no longer there.

use super::listener::Listener;
use gloo::events::EventListener;
use js_sys::{Array, Uint8Array};
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, window};
use yew::Callback;

/// The events to the script, and from it.
const WRITE: &str = "double-cycle-slides";
const WRITTEN: &str = "double-cycle-slides-written";

thread_local! {
    /// How many files were asked for: each has a number.
    static ASKED: Cell<u32> = const { Cell::new(0) };
}

/// Slides that are being written; dropping it forgets them.
pub struct Slides(#[allow(dead_code, reason = "held until it is dropped")] Listener);

impl Slides {
    /// Writes a deck, as [`crate::picture::slides::Deck::json`] has it, as a file of PowerPoint. `written` is called with its
    /// bytes, or with `None` where the script did not come or failed.
    pub fn write(deck: &str, written: Callback<Option<Vec<u8>>>) -> Slides {
        let number = ASKED.get() + 1;
        ASKED.set(number);
        let own = f64::from(number);
        let listener = window().map(|window| {
            EventListener::new(&window, WRITTEN, move |event| {
                let Some(detail) = event.dyn_ref::<CustomEvent>().map(CustomEvent::detail) else { return };
                let Some(detail) = detail.dyn_ref::<Array>() else { return };
                if detail.get(0).as_f64() == Some(own) {
                    written.emit(detail.get(1).dyn_ref::<Uint8Array>().map(Uint8Array::to_vec));
                }
            })
        });
        let init = CustomEventInit::new();
        init.set_detail(&Array::of2(&JsValue::from_f64(own), &JsValue::from_str(deck)));
        if let (Some(window), Ok(event)) = (window(), CustomEvent::new_with_event_init_dict(WRITE, &init)) {
            let _ = window.dispatch_event(&event);
        }
        Slides(Listener(listener))
    }
}
