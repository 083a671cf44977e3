//! The HTML is usable before the program runs: takes over what the visitor has already entered.

use crate::framework::{Answer, Rating};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, window};

/// The answer chosen on the first card before the program ran. The fields have `autocomplete="off"`, because a value
/// restored by the browser would look like a choice.
pub fn chosen(root: &Element) -> Option<Answer> {
    let radio =
        root.query_selector("input[name=card-1]:checked:not(:disabled)").ok()??.dyn_into::<HtmlInputElement>().ok()?;
    let rating = radio.value().parse::<u8>().ok().and_then(|value| Rating::try_from(value).ok());
    Some(rating.map_or(Answer::Unknown, Answer::Rated))
}

/// The note typed on the first card before the program ran.
pub fn noted(root: &Element) -> Option<String> {
    let field = root
        .query_selector(".card:has(#card-1-0:not(:disabled)) textarea")
        .ok()??
        .dyn_into::<HtmlTextAreaElement>()
        .ok()?;
    Some(field.value()).filter(|note| !note.is_empty())
}

/// The id of the focused element, if it is within the page.
pub fn focused(root: &Element) -> Option<String> {
    let active = window()?.document()?.active_element()?;
    (root.contains(Some(&active)) && !active.id().is_empty()).then(|| active.id())
}
