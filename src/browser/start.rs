use super::address::{fragment, query};
use super::document::{declare_language, preferred_languages, show_theme};
use super::storage::{Found, Store};
use super::{early, focus_later};
use crate::codec::shared_code;
use crate::components::{AppProps, Notice};
use crate::framework::Factor;
use crate::i18n::Language;
use crate::state::{Profile, Repair, Restored, Settings, Theme};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlLinkElement, window};
use yew::AttrValue;

/// Where and with what the page starts.
pub struct Start {
    /// The element that the page is mounted in.
    pub root: Element,
    /// What it starts from.
    pub props: AppProps,
}

/// Gathers what the page starts from: what is stored, what the address says, and what was chosen in the HTML that
/// stood there before. None where the document is not ours.
pub fn start() -> Option<Start> {
    let document = window()?.document()?;
    let root = document.get_element_by_id("app")?;
    let mut notices = Vec::new();
    let (store, found) = Store::open();
    let (mut profile, mut settings) = restored(found, &mut notices);
    if let Some(answer) = early::chosen(&root) {
        profile = profile.with_answer(Factor::Objectives, answer);
    }
    let query = query();
    if let Some(theme) = query.get("theme").and_then(Theme::from_id) {
        settings.theme = theme;
    }
    if query.get("hotkeys") == Some("off") {
        settings.hotkeys = false;
    }
    let page_language = Language::choose(root.get_attribute("data-language").as_deref());
    let preferred = preferred_languages();
    // The query says it, or the page is in a language, or the visitor has chosen one, or the browser prefers one.
    let language = (query.get("lang").and_then(Language::from_tag))
        .or(page_language)
        .or(settings.language)
        .or_else(|| Language::choose(preferred.iter().map(String::as_str)))
        .unwrap_or(Language::English);
    let mut shared = None;
    let fragment = fragment();
    match shared_code(&fragment) {
        // One's own link is no one else's rating.
        Some((_, Ok(code))) if code.ratings() == profile.ratings() => {}
        Some((_, Ok(code))) => shared = Some(code),
        Some((text, Err(error))) => notices.push(Notice::Code { text: text.into(), error }),
        None => {}
    }
    declare_language(language);
    show_theme(settings.theme);
    if let Some(id) = early::focused(&root) {
        focus_later(&id);
    }
    let addresses = Language::ALL.map(|language| alternate(&document, language.tag()));
    let home = alternate(&document, "x-default");
    let store = Some(store);
    Some(Start { root, props: AppProps { language, page_language, profile, settings, store, shared, notices, addresses, home } })
}

fn restored(found: Found, notices: &mut Vec<Notice>) -> (Profile, Settings) {
    match found {
        Found::Nothing => {}
        Found::Blocked => notices.push(Notice::StorageBlocked),
        Found::Unreadable => notices.push(Notice::StorageUnreadable),
        Found::Newer(version) => notices.push(Notice::StorageNewer(version)),
        Found::Document(Restored { profile, settings, repairs, .. }) => {
            if !repairs.is_empty() {
                let factor = |repair: Repair| match repair {
                    Repair::Rating(factor) | Repair::Note(factor) => factor,
                };
                notices.push(Notice::StorageRepaired(repairs.into_iter().map(factor).collect()));
            }
            return (profile, settings);
        }
    }
    Default::default()
}

/// The whole address of the page in a language, as the document names it; empty where it names none.
fn alternate(document: &Document, language: &str) -> AttrValue {
    let link = document.query_selector(&format!("link[rel=alternate][hreflang={language}]")).ok().flatten();
    let link = link.and_then(|link| link.dyn_into::<HtmlLinkElement>().ok());
    link.map(|link| link.href()).unwrap_or_default().into()
}
