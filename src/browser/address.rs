use crate::codec::Query;
use wasm_bindgen::JsValue;
use web_sys::window;

/// The fragment of the page's address including `#`, or the hidden one; empty if there is none.
pub fn fragment() -> String {
    let shown = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    // Some programs escape more of a link than it needs.
    let shown = js_sys::decode_uri_component(&shown).map_or(shown, String::from);
    #[cfg(feature = "studio")]
    if shown.is_empty() {
        return hidden_fragment().unwrap_or_default();
    }
    shown
}

/// Hides the fragment from the address bar of a page that a room may see, because a code reveals eight ratings. It
/// moves to the state of the history entry, so that a reload still finds it.
#[cfg(feature = "studio")]
pub fn hide_fragment() {
    let fragment = fragment();
    if !fragment.is_empty() {
        replace_fragment(&query(), fragment);
    }
}

/// The hidden fragment. `web/start.js` passes it on to the tools opened from there.
#[cfg(feature = "studio")]
fn hidden_fragment() -> Option<String> {
    let tool = query().get("mode").and_then(crate::state::Tool::from_mode);
    window()?.history().ok()?.state().ok()?.as_string().filter(|_| tool.is_some_and(|tool| !tool.is_for_others()))
}

/// Whether a room may see the page with this query.
#[cfg(feature = "studio")]
fn is_shown_to_others(query: &Query) -> bool {
    query.get("mode").and_then(crate::state::Tool::from_mode).is_some_and(crate::state::Tool::is_led)
}

/// The query of the page's address.
pub fn query() -> Query {
    Query::parse(&window().and_then(|window| window.location().search().ok()).unwrap_or_default())
}

/// Removes the fragment from the address once its ratings are handled.
pub fn drop_fragment() {
    #[cfg(feature = "studio")]
    if let Some(hidden) = hidden_fragment() {
        // Keeps the team of a presentation's link, which is handled separately from its rating.
        let parts = hidden.trim_start_matches('#').split('&');
        let left: Vec<&str> = parts.filter(|part| part.starts_with("team=") && is_shown_to_others(&query())).collect();
        return replace_fragment(
            &query(),
            if left.is_empty() { String::new() } else { format!("#{}", left.join("&")) },
        );
    }
    replace_fragment(&query(), String::new());
}

/// Removes a link's team from the address, hidden or not, once it has become the visitor's own; its rating stays.
#[cfg(feature = "studio")]
pub fn drop_team() {
    let fragment = fragment();
    let parts = fragment.trim_start_matches('#').split('&');
    let left: Vec<&str> = parts.filter(|part| !part.starts_with("team=")).collect();
    replace_fragment(&query(), if left.is_empty() { String::new() } else { format!("#{}", left.join("&")) });
}

/// Sets the fragment, as a new entry in the history if `adds`, so that the way back leads to the place of before.
pub fn set_fragment(fragment: &str, adds: bool) {
    if !adds {
        return replace_fragment(&query(), fragment.to_owned());
    }
    let Some(location) = window().map(|window| window.location()) else { return };
    let path = location.pathname().unwrap_or_default();
    let address = [&*path, &query().text(), fragment].concat();
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// Sets a parameter in the page's address; `None` removes it.
pub(super) fn replace_setting(name: &str, value: Option<&str>) {
    replace_fragment(&query().with(name, value), fragment());
}

/// Replaces the query and fragment of the address. Browsers refuse this if it happens too often; the address is then
/// outdated, but nothing else is lost.
fn replace_fragment(query: &Query, fragment: String) {
    let Some(window) = window() else { return };
    let path = window.location().pathname().unwrap_or_default();
    #[cfg(feature = "studio")]
    let (state, fragment) = &out_of_sight(query, fragment);
    #[cfg(not(feature = "studio"))]
    let (state, fragment) = (&JsValue::NULL, &fragment);
    if let Ok(history) = window.history() {
        let address = [&*path, &query.text(), fragment].concat();
        let _ = history.replace_state_with_url(state, "", Some(&address));
    }
}

/// Splits a fragment into the history state and the address: if a room may see the page, it goes into the state.
#[cfg(feature = "studio")]
fn out_of_sight(query: &Query, fragment: String) -> (JsValue, String) {
    if !fragment.is_empty() && (is_shown_to_others(query) || hidden_fragment().is_some()) {
        (fragment.into(), String::new())
    } else {
        (JsValue::NULL, fragment)
    }
}
