use super::document::alternate;
use crate::i18n::{Language, is_loaded, load};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlTemplateElement, Response, window};
use yew::Callback;

/// Loads the texts of a language; `done` is called with whether that succeeded.
pub fn load_texts(language: Language, done: Callback<bool>) {
    spawn_local(async move { done.emit(loaded(language).await) });
}

/// Loads the texts of a language if needed: from the page itself if it is in that language, otherwise from the file
/// named by the page. Returns whether they are loaded.
pub async fn loaded(language: Language) -> bool {
    if is_loaded(language) {
        return true;
    }
    let texts = match carried(language) {
        Some(texts) => Some(texts),
        None => fetch(language, "data-texts").await,
    };
    #[cfg(feature = "studio")]
    let texts = match (texts, fetch(language, "data-studio").await) {
        (Some(texts), Some(studio)) => Some([texts, studio].join("\n")),
        _ => None,
    };
    texts.is_some_and(|texts| load(language, texts))
}

/// The texts embedded in the page, if they are in this language.
fn carried(language: Language) -> Option<String> {
    let element = window()?.document()?.get_element_by_id("texts")?;
    let own = element.get_attribute("lang").is_some_and(|tag| tag == language.tag());
    element.dyn_into::<HtmlTemplateElement>().ok().filter(|_| own)?.content().text_content()
}

/// Fetches the file named by an attribute of the page's link for a language.
async fn fetch(language: Language, attribute: &str) -> Option<String> {
    let window = window()?;
    let address = alternate(language.tag())?.get_attribute(attribute)?;
    let response = JsFuture::from(window.fetch_with_str(&address)).await.ok()?.dyn_into::<Response>().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
