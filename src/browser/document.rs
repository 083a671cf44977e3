use super::address::replace_setting;
use crate::i18n::Language;
use crate::state::{Theme, Tool};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlLinkElement, window};

fn root() -> Option<Element> {
    window()?.document()?.document_element()
}

/// The element in which the page is mounted; `None` if the document is not ours.
pub fn page_root() -> Option<Element> {
    window()?.document()?.get_element_by_id("app")
}

/// The document's `lang`.
pub fn shown_language() -> Option<String> {
    root()?.get_attribute("lang")
}

/// Sets the document's language and title, and writes the language into the address if it is not the page's own.
pub fn show_language(language: Language, page_language: Option<Language>) {
    declare_language(language);
    replace_setting("lang", (Some(language) != page_language).then_some(language.tag()));
}

/// Sets the document's language and title.
pub fn declare_language(language: Language) {
    if let Some(root) = root() {
        let _ = root.set_attribute("lang", language.tag());
    }
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(language.texts().page.title);
    }
}

/// Sets the document's title to that of a tool's window; `None` for the page's own.
#[cfg(feature = "studio")]
pub fn entitle(window_name: Option<&str>, texts: &crate::i18n::Texts) {
    if let Some(document) = window().and_then(|window| window.document()) {
        let title = window_name.map(|name| format!("{name} · Double Cycle"));
        document.set_title(title.as_deref().unwrap_or(texts.page.title));
    }
}

/// Sets the document's theme, for the style sheet.
pub fn show_theme(theme: Theme) {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-theme", theme.id());
    }
}

/// Whether the document is dark, by its theme or by what the visitor prefers everywhere.
#[cfg(feature = "studio")]
pub fn is_dark() -> bool {
    let prefers = || window()?.match_media("(prefers-color-scheme: dark)").ok()?;
    match shown_settings().theme {
        Theme::Auto => prefers().is_some_and(|query| query.matches()),
        theme => theme == Theme::Dark,
    }
}

/// The theme and language that `web/boot.js` has set on the document.
#[cfg(feature = "studio")]
pub fn shown_settings() -> crate::state::Settings {
    let says = |name| root().and_then(|root| root.get_attribute(name));
    crate::state::Settings {
        theme: says("data-theme").and_then(|id| Theme::from_id(&id)).unwrap_or_default(),
        language: says("lang").and_then(|tag| Language::from_tag(&tag)),
        ..Default::default()
    }
}

/// Marks the document as ready: from now on the page reacts.
pub fn declare_ready() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-ready", "");
    }
}

/// Says on the document that something of a stored document is nowhere but here: `web/offline.js` asks before it reloads.
#[cfg(feature = "studio")]
pub fn declare_unsaved(name: &str, is_unsaved: bool) {
    if let Some(root) = root() {
        let _ = root.toggle_attribute_with_force(&["data-unsaved-", name].concat(), is_unsaved);
    }
}

/// Follows the page's link to a tool, as if clicked.
pub fn follow(tool: Tool) {
    let selector = ["a[data-tool=", tool.mode(), "]"].concat();
    let link = window().and_then(|window| window.document()?.query_selector(&selector).ok()?);
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        link.click();
    }
}

/// The page's address without language or settings: the base of links to ratings.
#[cfg(feature = "studio")]
pub fn home() -> String {
    alternate("x-default").map(|link| link.href()).unwrap_or_default()
}

/// Scrolls to the top, where notices and banners are shown.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The visitor's preferred languages, in order.
pub fn preferred_languages() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages());
    languages.map(|all| all.iter().filter_map(|one| one.as_string()).collect()).unwrap_or_default()
}

/// The document's `alternate` link for a language, with the page's address and the location of its texts.
pub fn alternate(language: &str) -> Option<HtmlLinkElement> {
    let selector = ["link[rel=alternate][hreflang=", language, "]"].concat();
    window()?.document()?.query_selector(&selector).ok()??.dyn_into().ok()
}
