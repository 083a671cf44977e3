//! The channel between the presenter's and the audience's windows: a BroadcastChannel, plus a message port to every
//! window that this one has opened. Some browsers have no BroadcastChannel or isolate it between pages; a port always
//! works. A message may arrive twice, which the protocol allows.

use super::storage::key_of;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageChannel, MessageEvent, MessagePort, Window, window};
use yew::Callback;

/// Start of the channel's name; the deployment's path and the session are appended.
const NAME: &str = "double-cycle.channel";
/// Start of the message that offers a port; the session is appended.
const OFFER: &str = "double-cycle-port:";
/// Maximum number of ports; nobody opens more windows.
const PORTS: usize = 8;

type Ports = Rc<RefCell<Vec<(MessagePort, EventListener)>>>;

/// A channel, open until dropped.
#[must_use = "a dropped channel is closed"]
pub struct Channel {
    session: String,
    heard: Callback<String>,
    broadcast: Option<(BroadcastChannel, EventListener)>,
    ports: Ports,
    offers: Option<EventListener>,
}

impl Channel {
    /// Opens the channel of a session. `heard` is called with the text of every message.
    pub fn open(session: &str, heard: Callback<String>) -> Channel {
        let broadcast = has("BroadcastChannel")
            .then(|| BroadcastChannel::new(&[&*key_of(NAME), " ", session].concat()).ok())
            .flatten()
            .map(|channel| {
                let heard = heard.clone();
                let listener = EventListener::new(&channel, "message", move |event| emit_text(event, &heard));
                (channel, listener)
            });
        Channel { session: session.into(), heard, broadcast, ports: Ports::default(), offers: None }
    }

    /// Accepts ports offered by windows of the same origin.
    pub fn take_offers(&mut self) {
        let (ports, heard) = (Rc::clone(&self.ports), self.heard.clone());
        let offer = [OFFER, &self.session].concat();
        self.offers = window().map(|own| {
            let origin = own.location().origin().unwrap_or_default();
            EventListener::new(&own, "message", move |event| {
                let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
                if event.origin() != origin || event.data().as_string().as_deref() != Some(&*offer) {
                    return;
                }
                if let Ok(port) = event.ports().get(0).dyn_into::<MessagePort>() {
                    keep(&ports, port, &heard);
                }
            })
        });
    }

    /// Offers a port to the window that opened this one, if any.
    pub fn offer(&self) {
        // It is another page's window, so it is not an instance of this page's `Window` class.
        let opener = window().and_then(|own| own.opener().ok()).filter(JsValue::is_object);
        let Some(opener) = opener.map(JsValue::unchecked_into::<Window>) else { return };
        let origin = window().and_then(|own| own.location().origin().ok()).unwrap_or_default();
        let Some(pair) = has("MessageChannel").then(|| MessageChannel::new().ok()).flatten() else { return };
        let given = js_sys::Array::of1(&pair.port2());
        let offer = JsValue::from([OFFER, &self.session].concat());
        if opener.post_message_with_transfer(&offer, &origin, &given).is_ok() {
            self.ports.borrow_mut().clear();
            keep(&self.ports, pair.port1(), &self.heard);
        }
    }

    /// Whether the browser has a BroadcastChannel, which reaches every window of the page.
    pub fn reaches_all(&self) -> bool {
        self.broadcast.is_some()
    }

    /// Whether the browser has any way to reach another window.
    pub fn reaches_any(&self) -> bool {
        self.reaches_all() || has("MessageChannel")
    }

    /// Sends a text to all listening windows.
    pub fn send(&self, text: &str) {
        let text = JsValue::from(text);
        if let Some((channel, _)) = &self.broadcast {
            let _ = channel.post_message(&text);
        }
        for (port, _) in self.ports.borrow().iter() {
            let _ = port.post_message(&text);
        }
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        if let Some((channel, _)) = &self.broadcast {
            channel.close();
        }
        self.ports.borrow().iter().for_each(|(port, _)| port.close());
    }
}

fn keep(ports: &Ports, port: MessagePort, heard: &Callback<String>) {
    let heard = heard.clone();
    let listener = EventListener::new(&port, "message", move |event| emit_text(event, &heard));
    port.start();
    let mut ports = ports.borrow_mut();
    if ports.len() == PORTS {
        ports.remove(0).0.close();
    }
    ports.push((port, listener));
}

fn emit_text(event: &web_sys::Event, heard: &Callback<String>) {
    // Messages that are not text are not ours.
    if let Some(text) = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string()) {
        heard.emit(text);
    }
}

/// Whether the browser has a class with this name.
fn has(class: &str) -> bool {
    let found = window().and_then(|window| js_sys::Reflect::get(&window, &class.into()).ok());
    found.is_some_and(|found| found.is_function())
}
