//! If the program crashes, a panel shows the visitor's answers as text. It is in the page's HTML, outside what the
//! program draws. A crashed program cannot write anything, so the contents are filled in ahead, and `web/start.js`
//! reveals the panel.

use crate::i18n::Texts;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlTemplateElement, window};

/// Stores the answers outside the program: as text for the panel, and for the succeeding program as a step: how many can
/// be undone, and the document. That program finds a step for each turn of the history, so that undo goes on; one that is
/// not new replaces the last.
pub fn remember(texts: &Texts, answers: &str, step: &str, is_new: bool) {
    let Some(page) = window().and_then(|window| window.document()) else { return };
    let words = &texts.page;
    for (id, text) in [
        ("failure-title", words.broken),
        ("failure-explained", words.broken_explained),
        ("failure-label", words.broken_answers),
        ("failure-reload", words.reload),
        ("failure-answers", answers),
    ] {
        fill(&page, id, text);
    }
    if let Some(handover) = handover(&page) {
        let steps = handover.content();
        match steps.last_child().filter(|_| !is_new) {
            Some(last) => last.set_text_content(Some(step)),
            None => drop(steps.append_with_str_1(step)),
        }
    }
}

/// Fills the panel of a screen that others see: a calm sentence and no answers. Clears what was stored before.
#[cfg(feature = "studio")]
pub fn remember_nothing(texts: &Texts) {
    let Some(page) = window().and_then(|window| window.document()) else { return };
    let words = &texts.studio.meeting.present;
    for (id, text) in [
        ("failure-title", words.one_moment),
        ("failure-explained", words.reload_screen),
        ("failure-label", ""),
        ("failure-reload", texts.page.reload),
        ("failure-answers", ""),
    ] {
        fill(&page, id, text);
    }
    if let Some(panel) = page.get_element_by_id("failure") {
        let _ = panel.set_attribute("lang", texts.language.tag());
    }
    // A room has no use for the questions as text, whose link is in the language of the HTML.
    if let Ok(Some(link)) = page.query_selector("#failure-reload + a") {
        let _ = link.set_attribute("hidden", "");
    }
    if let Some(handover) = handover(&page) {
        handover.content().set_text_content(None);
    }
}

/// Hides the panel after the screen was drawn again; `web/studio.js` had shown it.
#[cfg(feature = "studio")]
pub fn show_screen() {
    let Some(page) = window().and_then(|window| window.document()) else { return };
    if let (Some(panel), Some(app)) = (page.get_element_by_id("failure"), page.get_element_by_id("app")) {
        let _ = panel.set_attribute("hidden", "");
        let _ = app.remove_attribute("hidden");
    }
}

/// Sets the label of the button that covers the answers in the panel; `None` if only the visitor sees this screen.
#[cfg(feature = "studio")]
pub fn cover_answers(button: Option<&str>) {
    let page = window().and_then(|window| window.document());
    let Some(kept) = page.and_then(|page| page.get_element_by_id("failure-kept")) else { return };
    let _ = match button {
        Some(name) => kept.set_attribute("data-button", name),
        None => kept.remove_attribute("data-button"),
    };
}

/// Whether another program has run in this document before.
#[cfg(feature = "studio")]
pub fn is_handed_over() -> bool {
    !handed_over().is_empty()
}

/// The steps that the previous program left, see [`remember`]; none for the first program.
#[cfg(feature = "studio")]
pub fn handed_over() -> Vec<String> {
    let page = window().and_then(|window| window.document());
    let Some(handover) = page.as_ref().and_then(handover) else { return Vec::new() };
    let steps = handover.content().child_nodes();
    (0..steps.length()).filter_map(|place| steps.get(place)?.text_content()).collect()
}

fn handover(page: &Document) -> Option<HtmlTemplateElement> {
    page.get_element_by_id("handover")?.dyn_into().ok()
}

fn fill(page: &Document, id: &str, text: &str) {
    if let Some(element) = page.get_element_by_id(id) {
        element.set_text_content(Some(text));
    }
}
