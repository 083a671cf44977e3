//! The screen's wake lock: a screen that people look at does not go dark while nobody touches it.

use super::route::Listener;
use gloo::events::EventListener;
use js_sys::{Function, Promise, Reflect};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::{JsCast, JsValue};
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
        ask(&held);
        let again = Rc::downgrade(&held);
        let document = window().and_then(|window| window.document());
        let seen = document.map(|document| {
            EventListener::new(&document, "visibilitychange", move |_| {
                if let Some(held) = again.upgrade() {
                    ask(&held);
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

fn ask(held: &Rc<RefCell<Held>>) {
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
        answered(&held, given.filter(|given| release_of(given).is_some()));
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
    let lock = Reflect::get(&window()?.navigator(), &"wakeLock".into()).ok()?;
    let request = Reflect::get(&lock, &"request".into()).ok()?.dyn_into::<Function>().ok()?;
    let asked: Promise = request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()?;
    // A refusal is dealt with by the browser's own function: a program that breaks meanwhile would leave it an error of
    // the page. It then stands in place of the lock, and cannot be released.
    let dealt_with = Reflect::get(&js_sys::global(), &"Object".into()).ok()?;
    let catch = Reflect::get(&asked, &"catch".into()).ok()?.dyn_into::<Function>().ok()?;
    catch.call1(&asked, &dealt_with).ok()?.dyn_into().ok()
}

fn release_of(sentinel: &JsValue) -> Option<Function> {
    Reflect::get(sentinel, &"release".into()).ok()?.dyn_into().ok()
}

fn is_released(sentinel: &JsValue) -> bool {
    Reflect::get(sentinel, &"released".into()).is_ok_and(|released| released.is_truthy())
}

fn release(sentinel: &JsValue) {
    let _ = release_of(sentinel).map(|release| release.call0(sentinel));
}
