//! The HTML is there while no program runs: takes over where the visitor is in it, and what is entered meanwhile.

#[cfg(feature = "studio")]
use crate::framework::{Answer, Factor, Profile, Rating};
#[cfg(feature = "studio")]
use wasm_bindgen::JsCast;
use web_sys::{Element, window};
#[cfg(feature = "studio")]
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

/// The profile with the answers and notes in the fields of the HTML, and the last factor that they change; `None` if
/// they change nothing. The fields have `autocomplete="off"`, because a value restored by the browser would look like a
/// choice.
#[cfg(feature = "studio")]
pub fn entered(root: &Element, profile: &Profile) -> Option<(Profile, Factor)> {
    let mut entered = (profile.clone(), None);
    for factor in Factor::ALL {
        let mut now = entered.0.clone();
        let radio = ["input[name$='-", factor.digit(), "']:enabled"].concat();
        if let Some(radio) = find::<HtmlInputElement>(root, &[&radio, ":checked"]) {
            let rating = radio.value().parse::<u8>().ok().and_then(|value| Rating::try_from(value).ok());
            now = now.with_answer(factor, rating.map_or(Answer::Unknown, Answer::Rated));
        }
        // By steps: Firefox knows `:has` since version 121, and the page is for 110.
        let card = find::<Element>(root, &[&radio]).and_then(|radio| radio.closest(".card").ok()?);
        if let Some(field) = card.and_then(|card| find::<HtmlTextAreaElement>(&card, &["textarea"])) {
            now = with_note(now, factor, field.value());
        }
        if now != entered.0 {
            entered = (now, Some(factor));
        }
    }
    Some((entered.0, entered.1?))
}

#[cfg(feature = "studio")]
fn with_note(profile: Profile, factor: Factor, typed: String) -> Profile {
    let stored = profile.note(factor);
    if typed.is_empty() {
        return profile;
    }
    // The page's HTML does not show a stored note, so the typed text is appended to it.
    let is_continued = stored.is_empty() || typed.starts_with(stored);
    let note = if is_continued { typed } else { [stored, "\n", &typed].concat() };
    profile.with_note(factor, &note)
}

#[cfg(feature = "studio")]
fn find<T: JsCast>(root: &Element, selector: &[&str]) -> Option<T> {
    root.query_selector(&selector.concat()).ok()??.dyn_into().ok()
}

/// Whether the page was opened for something else than its cover, as `web/boot.js` has noted.
pub fn started_elsewhere() -> bool {
    let root = window().and_then(|window| window.document()?.document_element());
    root.is_some_and(|root| root.has_attribute("data-elsewhere"))
}

/// The id of the focused element, if it is within the page.
pub fn focused(root: &Element) -> Option<String> {
    let active = window()?.document()?.active_element()?;
    (root.contains(Some(&active)) && !active.id().is_empty()).then(|| active.id())
}
