//! The functions that JavaScript calls. A crashed program is never called again (see `web/program.js`), so nothing here
//! recovers.

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

/// Sets the function that receives the widgets' reports.
#[wasm_bindgen]
pub fn listen(reporter: Function) {
    report_to(reporter);
}

/// Loads the texts of a language, given by its index in [`Language::ALL`], from its file. False if the file is
/// incomplete or the index is out of range.
#[wasm_bindgen]
pub fn load(language: u8, file: String) -> bool {
    Language::ALL.get(usize::from(language)).is_some_and(|language| i18n::load(*language, file))
}

/// Creates or updates a widget. A new `id` creates a widget in `element` and must be the next number. Widgets are never
/// removed, because each would leave its listeners behind; they move to another element.
///
/// `mode` is the index in [`Mode`]. `flags` are bits: 1 read-only, 2 single keys, 4 kept, 8 storage refused, 16 the
/// contact link without the result. The contact link is given by its label, its address, and its address with a
/// placeholder for the code; there is no link if `plain` is empty.
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
        include: flags & 16 == 0,
        contact: Contact { label: label.into(), plain: plain.into(), with_code: with_code.into() },
    };
    WIDGETS.with_borrow_mut(|widgets| match widgets.get_mut(id as usize) {
        Some(widget) => widget.update(options),
        None => widgets.push(yew::Renderer::<Widget>::with_root_and_props(element, options).render()),
    });
}

/// Passes a key to a widget. `held` are bits: 1 Ctrl, 2 Alt, 4 Shift. `place` is 0 for a radio button, 1 for a station,
/// 2 otherwise.
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

/// The result of ratings, as written by [`outcome`].
#[wasm_bindgen]
pub fn result(ratings: u32) -> Vec<f64> {
    outcome(&ratings_of(ratings))
}
