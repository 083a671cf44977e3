use crate::codec::Query;
use web_sys::window;

/// The fragment of the page's address, with its number sign; empty where there is none.
pub fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
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
    if let Ok(history) = window.history() {
        let address = format!("{path}{query}{fragment}");
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
}
