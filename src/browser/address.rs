use crate::codec::Query;
use wasm_bindgen::JsValue;
use web_sys::window;

/// The fragment of the page's address, with its number sign; empty where there is none.
pub fn fragment() -> String {
    let shown = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    #[cfg(feature = "studio")]
    if shown.is_empty() {
        return hidden_fragment().unwrap_or_default();
    }
    shown
}

/// Takes the fragment out of sight, where a room may look at the address: a code is eight ratings. It stands in the entry
/// of the window's history instead, so that a reload still finds it.
#[cfg(feature = "studio")]
pub fn hide_fragment() {
    let fragment = fragment();
    if !fragment.is_empty() {
        replace(&query(), true);
    }
}

/// The fragment that was taken out of sight.
#[cfg(feature = "studio")]
fn hidden_fragment() -> Option<String> {
    window()?.history().ok()?.state().ok()?.as_string().filter(|_| is_shown_to_others(&query()))
}

/// Whether a page is one that a room may look at.
#[cfg(feature = "studio")]
fn is_shown_to_others(query: &Query) -> bool {
    query.get("mode") == Some(crate::state::Tool::Present.mode())
}

/// The query of the page's address.
pub(super) fn query() -> Query {
    Query::parse(&window().and_then(|window| window.location().search().ok()).unwrap_or_default())
}

/// Takes the fragment out of the address once its ratings are dealt with.
pub fn drop_fragment() {
    replace(&query(), false);
}

/// Changes one setting in the page's address, or takes it out.
pub(super) fn replace_setting(name: &str, value: Option<&str>) {
    replace(&query().with(name, value), true);
}

/// Replaces the address by that of the same page with a query. Browsers refuse this where it happens too often: the
/// address is then behind, and nothing else is lost.
fn replace(query: &Query, keep_fragment: bool) {
    let Some(window) = window() else { return };
    let path = window.location().pathname().unwrap_or_default();
    let fragment = if keep_fragment { fragment() } else { String::new() };
    #[cfg(feature = "studio")]
    let (state, fragment) = &out_of_sight(query, fragment);
    #[cfg(not(feature = "studio"))]
    let state = &JsValue::NULL;
    if let Ok(history) = window.history() {
        let address = format!("{path}{query}{fragment}");
        let _ = history.replace_state_with_url(state, "", Some(&address));
    }
}

/// What stands in the history's entry, and what in the address: where a room may look at that, the fragment is in the entry.
#[cfg(feature = "studio")]
fn out_of_sight(query: &Query, fragment: String) -> (JsValue, String) {
    if !fragment.is_empty() && is_shown_to_others(query) {
        (fragment.into(), String::new())
    } else {
        (JsValue::NULL, fragment)
    }
}
