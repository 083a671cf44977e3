//! The camera, which `web/camera.js` opens, shows and has read. That script is fetched when it is first told something; the
//! two speak by events, so that nothing calls into a program that is no longer there.

use super::listener::Listener;
use crate::meeting::Look;
use gloo::events::EventListener;
use js_sys::Array;
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, window};
use yew::Callback;

/// The events to the script, and from it.
const TELL: &str = "double-cycle-camera";
const SAID: &str = "double-cycle-camera-said";

thread_local! {
    /// How many cameras were opened: each has a number, and what an earlier one still says is not heard.
    static OPENED: Cell<u32> = const { Cell::new(0) };
}

/// An open camera; dropping it lets the camera go.
pub struct Camera {
    number: String,
    _said: Listener,
}

/// What the camera reports.
#[derive(Debug, Clone, PartialEq)]
pub enum CameraReport {
    /// Its picture is shown.
    Live {
        /// Whether it has a light.
        has_torch: bool,
        /// The id of the camera in use.
        chosen: String,
        /// Id and name of each camera there is; the name may be empty.
        cameras: Vec<(String, String)>,
    },
    /// What it saw.
    Look(Look),
    /// It cannot be had.
    Refused(NoCamera),
    /// It was let go: nobody could see it, or the page was left.
    LetGo,
    /// It ended by itself: unplugged, or its permission taken back.
    Lost,
}

/// Why there is no camera.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoCamera {
    /// The page did not come by https.
    Insecure,
    /// The browser lacks what is needed.
    Unsupported,
    /// The site or the frame around the page does not allow it.
    Policy,
    /// The visitor or the browser's settings refused.
    Denied,
    /// There is none.
    None,
    /// Another program uses it.
    InUse,
    /// The program that reads the pictures did not arrive.
    Reader,
    /// Anything else.
    Failed,
}

impl Camera {
    /// Opens the camera in the element with this id, which has a `video` and a `canvas` over it, and may be drawn later.
    pub fn open(host: &str, reports: Callback<CameraReport>) -> Camera {
        let number = OPENED.get() + 1;
        OPENED.set(number);
        let number = number.to_string();
        let own = number.clone();
        let said = window().map(|window| {
            EventListener::new(&window, SAID, move |event| {
                let said = event.dyn_ref::<CustomEvent>().map(|event| strings(&event.detail())).unwrap_or_default();
                match &said[..] {
                    [of, kind, rest @ ..] if *of == own => {
                        report(kind, rest).into_iter().for_each(|one| reports.emit(one))
                    }
                    _ => {}
                }
            })
        });
        tell(&["open", &number, host]);
        Camera { number, _said: Listener(said) }
    }

    /// Changes to the camera with this id.
    pub fn choose(&self, id: &str) {
        tell(&["choose", &self.number, id]);
    }

    /// Turns its light on or off.
    pub fn light(&self, is_on: bool) {
        tell(&["torch", &self.number, if is_on { "true" } else { "false" }]);
    }

    /// Sounds for somebody new, or, lower, for a changed answer.
    pub fn sound(&self, is_new: bool) {
        tell(&["sound", &self.number, if is_new { "new" } else { "changed" }]);
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        tell(&["stop", &self.number]);
    }
}

fn tell(words: &[&str]) {
    let words: Array = words.iter().map(|word| JsValue::from_str(word)).collect();
    let init = CustomEventInit::new();
    init.set_detail(&words);
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new_with_event_init_dict(TELL, &init)) {
        let _ = window.dispatch_event(&event);
    }
}

fn strings(list: &JsValue) -> Vec<String> {
    list.dyn_ref::<Array>().map(|list| list.iter().filter_map(|word| word.as_string()).collect()).unwrap_or_default()
}

fn report(kind: &str, said: &[String]) -> Option<CameraReport> {
    Some(match (kind, said) {
        ("live", [has_torch, chosen, cameras @ ..]) => CameraReport::Live {
            has_torch: has_torch == "true",
            chosen: chosen.clone(),
            cameras: cameras.chunks_exact(2).map(|one| (one[0].clone(), one[1].clone())).collect(),
        },
        ("look", [unread, texts @ ..]) => {
            CameraReport::Look(Look { texts: texts.to_vec(), unread: unread.parse().unwrap_or_default() })
        }
        ("refused", [why]) => CameraReport::Refused(match &**why {
            "insecure" => NoCamera::Insecure,
            "unsupported" => NoCamera::Unsupported,
            "policy" => NoCamera::Policy,
            "denied" => NoCamera::Denied,
            "none" => NoCamera::None,
            "in-use" => NoCamera::InUse,
            "reader" => NoCamera::Reader,
            _ => NoCamera::Failed,
        }),
        ("let-go", []) => CameraReport::LetGo,
        ("lost", []) => CameraReport::Lost,
        _ => return None,
    })
}
