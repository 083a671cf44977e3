//! The function that JavaScript calls. A program that breaks is never called again (see `web/program.js`).

use super::{AnswerPage, Start};
use crate::browser;
use crate::i18n::Language;
use wasm_bindgen::prelude::wasm_bindgen;

/// Mounts the page in the language of the address, or else the first of the browser's that there is. False where its
/// texts have not come, and those of the first language neither.
#[wasm_bindgen]
pub async fn begin() -> bool {
    let query = browser::query();
    let preferred = browser::preferred_languages();
    let wanted = query.get("lang").into_iter().chain(preferred.iter().map(String::as_str));
    let wanted = Language::choose(wanted).unwrap_or(Language::FIRST);
    let language = match browser::loaded(wanted).await {
        true => wanted,
        false if browser::loaded(Language::FIRST).await => Language::FIRST,
        false => return false,
    };
    browser::declare_language(language);
    let Some(root) = browser::page_root() else { return false };
    yew::Renderer::<AnswerPage>::with_root_and_props(root, Start { language }).render();
    browser::declare_ready();
    true
}
