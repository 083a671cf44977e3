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
        replace_fragment(&query(), fragment);
    }
}

/// The fragment that was taken out of sight. `web/start.js` takes it along to the tools that are opened from there.
#[cfg(feature = "studio")]
fn hidden_fragment() -> Option<String> {
    let tool = query().get("mode").and_then(crate::state::Tool::from_mode);
    window()?.history().ok()?.state().ok()?.as_string().filter(|_| tool.is_some_and(|tool| !tool.is_for_others()))
}

/// Whether a page is one that a room may look at.
#[cfg(feature = "studio")]
fn is_shown_to_others(query: &Query) -> bool {
    query.get("mode").and_then(crate::state::Tool::from_mode).is_some_and(crate::state::Tool::is_led)
}

/// The query of the page's address.
pub fn query() -> Query {
    Query::parse(&window().and_then(|window| window.location().search().ok()).unwrap_or_default())
}

/// Takes the fragment out of the address once its ratings are dealt with.
pub fn drop_fragment() {
    #[cfg(feature = "studio")]
    if let Some(hidden) = hidden_fragment() {
        // The team that a presentation's link carries is not dealt with by what becomes of its rating.
        let parts = hidden.trim_start_matches('#').split('&');
        let left: Vec<&str> = parts.filter(|part| part.starts_with("team=") && is_shown_to_others(&query())).collect();
        return replace_fragment(
            &query(),
            if left.is_empty() { String::new() } else { format!("#{}", left.join("&")) },
        );
    }
    replace_fragment(&query(), String::new());
}

/// Changes one setting in the page's address, or takes it out.
pub(super) fn replace_setting(name: &str, value: Option<&str>) {
    replace_fragment(&query().with(name, value), fragment());
}

/// Replaces the address by that of the same page with a query. Browsers refuse this where it happens too often: the
/// address is then behind, and nothing else is lost.
fn replace_fragment(query: &Query, fragment: String) {
    let Some(window) = window() else { return };
    let path = window.location().pathname().unwrap_or_default();
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
    if !fragment.is_empty() && (is_shown_to_others(query) || hidden_fragment().is_some()) {
        (fragment.into(), String::new())
    } else {
        (JsValue::NULL, fragment)
    }
}
