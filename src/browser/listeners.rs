use crate::state::{FocusPlace, KeyPress};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, window};
use yew::Callback;

/// Listens until dropped.
#[must_use = "dropped listeners no longer listen"]
pub struct Listeners(#[allow(dead_code, reason = "kept for its drop")] Vec<EventListener>);

/// Listens to keys, to changes of the fragment, and to other tabs storing something. `store` is also called when the
/// tab's visibility changes.
pub fn listen(keys: Callback<KeyPress>, address: Callback<()>, store: Callback<()>) -> Listeners {
    let Some(window) = window() else { return Listeners(Vec::new()) };
    let mut listeners = vec![
        EventListener::new(&window, "hashchange", move |_| address.emit(())),
        EventListener::new(&window, "storage", {
            let store = store.clone();
            move |_| store.emit(())
        }),
    ];
    if let Some(document) = window.document() {
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| store.emit(())));
        listeners.push(key_listener(&document, keys));
    }
    Listeners(listeners)
}

/// Listens to keys only, for a screen that others see: it ignores what other tabs store.
#[cfg(feature = "studio")]
pub fn listen_to_keys(keys: Callback<KeyPress>) -> Listeners {
    let document = window().and_then(|window| window.document());
    Listeners(document.map(|document| key_listener(&document, keys)).into_iter().collect())
}

fn key_listener(target: &EventTarget, keys: Callback<KeyPress>) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, "keydown", options, move |event| on_key(event, &keys))
}

fn on_key(event: &Event, keys: &Callback<KeyPress>) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>().filter(|key| !key.is_composing()) else { return };
    let place =
        key.target().and_then(|target| target.dyn_into().ok()).map_or(FocusPlace::Page, |element| place_of(&element));
    let name = key.key();
    // On a station these keys move between factors and must not scroll the page.
    let moves = ["PageDown", "PageUp", "Home", "End", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
    // Outside text fields undo belongs to the page; the browser's own would change a field out of view.
    let undoes = (key.ctrl_key() || key.meta_key()) && place != FocusPlace::Text && matches!(&*name, "z" | "Z");
    if undoes || place == FocusPlace::Station && moves.contains(&name.as_str()) || turns_step(key, &name, place) {
        event.prevent_default();
    }
    if is_held(key, &name) {
        return;
    }
    keys.emit(KeyPress {
        name,
        control: key.ctrl_key() || key.meta_key(),
        alt: key.alt_key(),
        shift: key.shift_key(),
        place,
    });
}

/// Whether it is the repetition of a key that reveals: whoever holds it has asked once. The pause before the first one may be
/// longer than that after which another press is taken.
#[cfg(feature = "studio")]
fn is_held(key: &KeyboardEvent, name: &str) -> bool {
    let reveals = matches!(name, "PageDown" | "ArrowRight" | " " | "r" | "R") && !key.shift_key();
    reveals && key.repeat() && super::route::tool().is_some_and(crate::state::Tool::is_led)
}

/// Outside the studio nothing is revealed.
#[cfg(not(feature = "studio"))]
fn is_held(_: &KeyboardEvent, _: &str) -> bool {
    false
}

/// Whether the presentation uses the key, so that its default action (scrolling, typing) must be prevented.
#[cfg(feature = "studio")]
fn turns_step(key: &KeyboardEvent, name: &str, place: FocusPlace) -> bool {
    let turns = match name {
        " " => place == FocusPlace::Page,
        "PageDown" | "PageUp" => !key.ctrl_key() && !key.meta_key(),
        "Home" | "End" | "ArrowLeft" | "ArrowRight" => !matches!(place, FocusPlace::Text | FocusPlace::Radio),
        // With Shift the arrows move the pointer.
        "ArrowUp" | "ArrowDown" => key.shift_key() && !matches!(place, FocusPlace::Text | FocusPlace::Radio),
        // C moves the focus to a field and must not be typed there.
        "c" | "C" => place != FocusPlace::Text && !key.ctrl_key() && !key.meta_key(),
        _ => false,
    };
    turns && !key.alt_key() && super::route::tool().is_some_and(crate::state::Tool::is_led)
}

/// Without the studio there is no presentation.
#[cfg(not(feature = "studio"))]
fn turns_step(_: &KeyboardEvent, _: &str, _: FocusPlace) -> bool {
    false
}

fn place_of(element: &Element) -> FocusPlace {
    let within = |selector: &str| element.closest(selector).is_ok_and(|found| found.is_some());
    // Nothing is typed into a box to tick: among the tools keys go on there, as on a button.
    let is_text = if cfg!(feature = "studio") {
        within("dialog[open], textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])")
    } else {
        within("dialog[open], textarea, select, [contenteditable], input:not([type=radio])")
    };
    if is_text {
        FocusPlace::Text
    } else if within("input[type=radio]") {
        FocusPlace::Radio
    } else if within(".station") {
        FocusPlace::Station
    } else if cfg!(feature = "studio") && within("button, a, summary, input") {
        FocusPlace::Button
    } else {
        FocusPlace::Page
    }
}
