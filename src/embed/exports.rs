//! What JavaScript calls. A broken program is never called again (see `web/program.js`), so nothing here mends.

use super::options::{Contact, Keeping, Mode, Options};
use super::outcome::outcome;
use super::widget::Widget;
use crate::browser::report_to;
use crate::codec::ratings_of;
use crate::i18n::{self, Language};
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

/// Takes the texts of a language from its file; false where that is not whole.
#[wasm_bindgen]
pub fn load(language: &str, file: String) -> bool {
    Language::from_tag(language).is_some_and(|language| i18n::load(language, file))
}

/// Draws a widget as the host wants it. A number that no widget has yet makes a new one in the element, and it must be
/// the next: widgets are never taken down, since each would leave its listeners behind; they move to another element.
///
/// `mode` is the place in [`Mode`], `flags` are 1 read only, 2 single keys, 4 kept, 8 refused to keep, and `contact` is
/// the link's label, its address and its address with the code, a line each; empty for none.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments, reason = "numbers and texts cross the border for little, structs for much")]
pub fn show(element: Element, id: u32, round: u32, ratings: u32, language: &str, mode: u8, flags: u8, contact: &str) {
    let mut lines = contact.splitn(3, '\n').map(|line| line.to_owned().into());
    let options = Options {
        id,
        round,
        ratings: ratings_of(ratings),
        language: Language::from_tag(language).unwrap_or(Language::English),
        mode: match mode {
            0 => Mode::Rate,
            1 => Mode::Result,
            _ => Mode::Figure,
        },
        readonly: flags & 1 != 0,
        hotkeys: flags & 2 != 0,
        kept: match flags {
            _ if flags & 8 != 0 => Keeping::Refused,
            _ if flags & 4 != 0 => Keeping::Saved,
            _ => Keeping::Unasked,
        },
        contact: match (lines.next(), lines.next(), lines.next()) {
            (Some(label), Some(plain), Some(with_code)) => Some(Contact { label, plain, with_code }),
            _ => None,
        },
    };
    WIDGETS.with_borrow_mut(|widgets| match widgets.get_mut(id as usize) {
        Some(widget) => widget.update(options),
        None => widgets.push(yew::Renderer::<Widget>::with_root_and_props(element, options).render()),
    });
}

/// The result of ratings, as [`outcome`] writes it.
#[wasm_bindgen]
pub fn result(ratings: u32) -> Vec<f64> {
    outcome(&ratings_of(ratings))
}
