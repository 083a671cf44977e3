//! The screen's wake lock: a screen that people look at does not go dark while nobody touches it.

use super::listener::Listener;
use super::method::{ask, method, property};
use gloo::events::EventListener;
use js_sys::Promise;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::window;

/// Keeps the screen on while it lives, where the browser can. Browsers let a lock go when the document is hidden, so it
/// is asked for again when the document comes back. A refusal, to save power for instance, changes nothing.
pub struct WakeLock {
    held: Rc<RefCell<Held>>,
    _seen: Listener,
}

/// The lock that the browser has given.
#[derive(Default)]
struct Held {
    sentinel: Option<JsValue>,
    /// Whether the browser has been asked and not yet answered.
    is_asked: bool,
}

impl WakeLock {
    /// Asks for the lock.
    pub fn hold() -> WakeLock {
        let held = Rc::default();
        ask_for(&held);
        let again = Rc::downgrade(&held);
        let document = window().and_then(|window| window.document());
        let seen = document.map(|document| {
            EventListener::new(&document, "visibilitychange", move |_| {
                if let Some(held) = again.upgrade() {
                    ask_for(&held);
                }
            })
        });
        WakeLock { held, _seen: Listener(seen) }
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        if let Some(sentinel) = self.held.borrow_mut().sentinel.take() {
            release(&sentinel);
        }
    }
}

fn ask_for(held: &Rc<RefCell<Held>>) {
    let is_hidden = window().and_then(|window| window.document()).is_none_or(|document| document.hidden());
    let is_held = held.borrow().sentinel.as_ref().is_some_and(|sentinel| !is_released(sentinel));
    if is_hidden || is_held || held.borrow().is_asked {
        return;
    }
    let Some(asked) = request() else { return };
    held.borrow_mut().is_asked = true;
    let held = Rc::downgrade(held);
    spawn_local(async move {
        let given = JsFuture::from(asked).await.ok();
        answered(&held, given.filter(|given| method(given, "release").is_some()));
    });
}

/// Keeps the lock, or lets it go if nobody needs it any more.
fn answered(held: &Weak<RefCell<Held>>, sentinel: Option<JsValue>) {
    match (held.upgrade(), sentinel) {
        (Some(held), sentinel) => *held.borrow_mut() = Held { sentinel, is_asked: false },
        (None, Some(sentinel)) => release(&sentinel),
        (None, None) => {}
    }
}

/// The promise of a lock; `None` in a browser without wake locks.
fn request() -> Option<Promise> {
    let lock = property(&window()?.navigator(), "wakeLock")?;
    let asked = ask(&lock, "request", &[&"screen".into()])?;
    // The browser's own function deals with a refusal: a program that breaks meanwhile would leave it an error of the
    // page. What that function returns then stands in place of the lock, and cannot be released.
    let dealt_with = property(&js_sys::global(), "Object")?;
    ask(&asked, "catch", &[&dealt_with])
}

fn is_released(sentinel: &JsValue) -> bool {
    property(sentinel, "released").is_some_and(|released| released.is_truthy())
}

fn release(sentinel: &JsValue) {
    let _ = ask(sentinel, "release", &[]);
}
