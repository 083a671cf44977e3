//! What JavaScript calls. A broken program is never called again (see `web/program.js`), so nothing here mends.

use super::options::{Contact, Mode, Options, StorageState};
use super::outcome::outcome;
use super::widget::{Msg, Widget};
use crate::browser::report_to;
use crate::codec::ratings_of;
use crate::i18n::{self, Language};
use crate::state::{FocusPlace, KeyPress};
use js_sys::Function;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::AppHandle;

thread_local! {
    static WIDGETS: RefCell<Vec<AppHandle<Widget>>> = const { RefCell::new(Vec::new()) };
}

/// Sets the function that is told of what happens in the widgets.
#[wasm_bindgen]
pub fn listen(reporter: Function) {
    report_to(reporter);
}

/// Takes the texts of a language, by its place in [`Language::ALL`], from its file; false where that is not whole, or there is no such language.
#[wasm_bindgen]
pub fn load(language: u8, file: String) -> bool {
    Language::ALL.get(usize::from(language)).is_some_and(|language| i18n::load(*language, file))
}

/// Draws a widget as the host wants it. A number that no widget has yet makes a new one in the element, and it must be
/// the next: widgets are never taken down, since each would leave its listeners behind; they move to another element.
///
/// `mode` is the place in [`Mode`], `flags` are 1 read only, 2 single keys, 4 kept, 8 refused to keep, and the contact
/// link is its label, its address and its address with a place for the code; without an address there is none.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments, reason = "numbers and texts cross the border for little, structs for much")]
pub fn show(
    element: Element,
    id: u32,
    round: u32,
    ratings: u32,
    language: u8,
    mode: u8,
    flags: u8,
    label: String,
    plain: String,
    with_code: String,
) {
    let Some(&language) = Language::ALL.get(usize::from(language)) else { return };
    let options = Options {
        id,
        round,
        ratings: ratings_of(ratings),
        language,
        mode: match mode {
            0 => Mode::Rate,
            1 => Mode::Result,
            _ => Mode::Figure,
        },
        readonly: flags & 1 != 0,
        hotkeys: flags & 2 != 0,
        kept: match flags {
            _ if flags & 8 != 0 => StorageState::Refused,
            _ if flags & 4 != 0 => StorageState::Saved,
            _ => StorageState::Unasked,
        },
        contact: Contact { label: label.into(), plain: plain.into(), with_code: with_code.into() },
    };
    WIDGETS.with_borrow_mut(|widgets| match widgets.get_mut(id as usize) {
        Some(widget) => widget.update(options),
        None => widgets.push(yew::Renderer::<Widget>::with_root_and_props(element, options).render()),
    });
}

/// Tells a widget of a key: `held` are 1 control, 2 alt, 4 shift, and `place` is 0 a radio button, 1 a station, 2 elsewhere.
#[wasm_bindgen]
pub fn key(id: u32, name: String, held: u8, place: u8) {
    let place = match place {
        0 => FocusPlace::Radio,
        1 => FocusPlace::Station,
        _ => FocusPlace::Page,
    };
    let press = KeyPress { name, control: held & 1 != 0, alt: held & 2 != 0, shift: held & 4 != 0, place };
    WIDGETS.with_borrow(|widgets| {
        if let Some(widget) = widgets.get(id as usize) {
            widget.send_message(Msg::Key(press));
        }
    });
}

/// The result of ratings, as [`outcome`] writes it.
#[wasm_bindgen]
pub fn result(ratings: u32) -> Vec<f64> {
    outcome(&ratings_of(ratings))
}
