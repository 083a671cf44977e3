use super::document::alternate;
use crate::i18n::Language;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Response, window};
use yew::Callback;

/// Makes the texts of a language ready, and says whether that went well.
pub fn load_texts(language: Language, done: Callback<bool>) {
    spawn_local(async move { done.emit(loaded(language).await) });
}

/// Fetches the texts of a language, unless they are there.
pub(super) async fn loaded(language: Language) -> bool {
    #[cfg(feature = "packed-texts")]
    return crate::i18n::is_loaded(language)
        || fetch(language).await.is_some_and(|file| crate::i18n::load(language, file));
    #[cfg(not(feature = "packed-texts"))]
    return fetch(language).await.is_some();
}

/// The file that the document names for a language.
async fn fetch(language: Language) -> Option<String> {
    let window = window()?;
    let address = alternate(&window.document()?, language.tag())?.get_attribute("data-texts")?;
    let response = JsFuture::from(window.fetch_with_str(&address)).await.ok()?.dyn_into::<Response>().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
