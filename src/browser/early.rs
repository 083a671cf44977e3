//! The page's HTML stands before the program runs, and a visitor may begin at once: what was chosen in it is taken over.

use crate::framework::{Answer, Rating};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, window};

/// The answer chosen on the first card before the program ran.
pub fn chosen(root: &Element) -> Option<Answer> {
    let radio = root.query_selector("input[name=card-1]:checked").ok()??.dyn_into::<HtmlInputElement>().ok()?;
    let rating = radio.value().parse::<u8>().ok().and_then(|value| Rating::try_from(value).ok());
    Some(rating.map_or(Answer::Unknown, Answer::Rated))
}

/// The id of the element within the page that has the focus.
pub fn focused(root: &Element) -> Option<String> {
    let active = window()?.document()?.active_element()?;
    (root.contains(Some(&active)) && !active.id().is_empty()).then(|| active.id())
}
