//! The mouse position on the presentation's figure.

use super::listener::Listener;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent, window};
use yew::Callback;

/// Calls back with the mouse position over the element with a class, in thousandths of its width and height.
pub fn on_mouse_over(class: &'static str, moved: Callback<(u16, u16)>) -> Listener {
    let selector = [".", class].concat();
    let document = window().and_then(|window| window.document());
    Listener(document.map(|document| {
        EventListener::new(&document, "mousemove", move |event| {
            let Some(mouse) = event.dyn_ref::<MouseEvent>() else { return };
            let target = mouse.target().and_then(|target| target.dyn_into::<Element>().ok());
            let Some(over) = target.and_then(|target| target.closest(&selector).ok().flatten()) else { return };
            let bounds = over.get_bounding_client_rect();
            let part =
                |at: i32, from: f64, size: f64| ((f64::from(at) - from) / size * 1000.0).clamp(0.0, 1000.0) as u16;
            moved.emit((
                part(mouse.client_x(), bounds.left(), bounds.width()),
                part(mouse.client_y(), bounds.top(), bounds.height()),
            ));
        })
    }))
}
