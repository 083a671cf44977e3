//! The channel between the presenter's window and the audience's: a BroadcastChannel, and beside it a port to every
//! window that this one has opened. Some browsers have no channel, or keep windows apart that stand in different pages;
//! a port always reaches. Messages may therefore come twice, which they are made for.

use super::storage::key_of;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageChannel, MessageEvent, MessagePort, Window, window};
use yew::Callback;

/// The first part of a channel's name: the deployment's path follows, and the session.
const NAME: &str = "double-cycle.channel";
/// What a window says that offers a port: this, and the session.
const OFFER: &str = "double-cycle-port:";
/// Ports that are kept: more windows than that nobody has opened.
const PORTS: usize = 8;

type Ports = Rc<RefCell<Vec<(MessagePort, EventListener)>>>;

/// A channel, open as long as it is kept.
#[must_use = "a dropped channel is closed"]
pub struct Channel {
    session: String,
    heard: Callback<String>,
    broadcast: Option<(BroadcastChannel, EventListener)>,
    ports: Ports,
    offers: Option<EventListener>,
}

impl Channel {
    /// Opens the channel of a session. `heard` gets the text of every message.
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

    /// Takes the ports that windows of this page offer.
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

    /// Offers a port to the window that has opened this one, if there is one.
    pub fn offer(&self) {
        // It is of another page, so it is no instance of this page's own class of windows.
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

    /// Whether the browser has a channel that reaches every window of the page.
    pub fn reaches_all(&self) -> bool {
        self.broadcast.is_some()
    }

    /// Whether the browser has any way to reach another window.
    pub fn reaches_any(&self) -> bool {
        self.reaches_all() || has("MessageChannel")
    }

    /// Sends a text to all that listen.
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
    // Anything but a text is none of ours.
    if let Some(text) = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string()) {
        heard.emit(text);
    }
}

/// Whether the browser has a class of a name.
fn has(class: &str) -> bool {
    let found = window().and_then(|window| js_sys::Reflect::get(&window, &class.into()).ok());
    found.is_some_and(|found| found.is_function())
}
