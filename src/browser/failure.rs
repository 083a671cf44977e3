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

/// The document that the program before this one has left; empty where this is the first.
#[cfg(feature = "studio")]
pub(super) fn handed_over() -> String {
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
