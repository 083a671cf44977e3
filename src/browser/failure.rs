//! When the program itself breaks, the visitor's answers are shown as text in a panel that stands ready in the page's
//! HTML, outside everything that the program draws. A broken program can say nothing more, so what the panel shows is
//! written into it ahead, and `web/start.js` uncovers it.

use crate::i18n::Texts;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlTemplateElement, window};

/// Keeps the answers outside the program: as text for the panel, and as the document that another program goes on from.
pub fn remember(texts: &Texts, answers: &str, document: &str) {
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
        handover.content().set_text_content(Some(document));
    }
}

/// Prepares the panel of a screen that others look at: a calm sentence, and no answers, whatever was kept before.
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
    if let Some(handover) = handover(&page) {
        handover.content().set_text_content(None);
    }
}

/// Takes the panel away from a screen that has been drawn again: `web/studio.js` has shown it meanwhile.
#[cfg(feature = "studio")]
pub fn show_screen() {
    let Some(page) = window().and_then(|window| window.document()) else { return };
    if let (Some(panel), Some(app)) = (page.get_element_by_id("failure"), page.get_element_by_id("app")) {
        let _ = panel.set_attribute("hidden", "");
        let _ = app.remove_attribute("hidden");
    }
}

/// Names the button that the panel puts before the answers; none where only the visitor looks at this screen.
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

/// The document that the program before this one has left; empty where this is the first.
#[cfg(feature = "studio")]
pub fn handed_over() -> String {
    let page = window().and_then(|window| window.document());
    page.as_ref().and_then(handover).and_then(|handover| handover.content().text_content()).unwrap_or_default()
}

fn handover(page: &Document) -> Option<HtmlTemplateElement> {
    page.get_element_by_id("handover")?.dyn_into().ok()
}

fn fill(page: &Document, id: &str, text: &str) {
    if let Some(element) = page.get_element_by_id(id) {
        element.set_text_content(Some(text));
    }
}
