//! The page's HTML stands before the program runs, and a visitor may begin at once: what was chosen in it is taken over.

use crate::framework::{Answer, Rating};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, window};

/// The answer chosen on the first card before the program ran. Its fields say `autocomplete="off"`: what a browser puts back
/// into fields by itself would look like a choice.
pub fn chosen(root: &Element) -> Option<Answer> {
    let radio = root.query_selector("input[name=card-1]:checked").ok()??.dyn_into::<HtmlInputElement>().ok()?;
    let rating = radio.value().parse::<u8>().ok().and_then(|value| Rating::try_from(value).ok());
    Some(rating.map_or(Answer::Unknown, Answer::Rated))
}

/// What was typed into the first card's note before the program ran.
pub fn noted(root: &Element) -> Option<String> {
    let field = root.query_selector(".card:has(#card-1-0) textarea").ok()??.dyn_into::<HtmlTextAreaElement>().ok()?;
    Some(field.value()).filter(|note| !note.is_empty())
}

/// The id of the element within the page that has the focus.
pub fn focused(root: &Element) -> Option<String> {
    let active = window()?.document()?.active_element()?;
    (root.contains(Some(&active)) && !active.id().is_empty()).then(|| active.id())
}
