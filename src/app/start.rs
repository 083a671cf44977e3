use super::notice::Notice;
use super::props::AppProps;
use super::tools;
use crate::browser::{self, Answers, Look, StoredDocument};
use crate::codec::{place_of, shared_code};
use crate::components::heading_id;
use crate::i18n::Language;
use crate::state::{Place, Theme};
use web_sys::Element;
use yew::AttrValue;

/// The fragment of the address that shows the example.
pub(super) const EXAMPLE: &str = "example";

/// Where and with which values the page starts.
pub struct Start {
    /// The element in which the page is mounted.
    pub root: Element,
    /// The id of the focused element within it, if any.
    pub focused: Option<String>,
    /// The page's initial values.
    pub props: AppProps,
}

impl Start {
    /// Takes over the focus in the existing HTML. Called last, when nothing remains to wait for.
    pub fn take_over(&mut self) {
        if self.props.store.is_none() {
            return;
        }
        let props = &mut self.props;
        props.early = tools::entered_early(&self.root, props.history.present());
        self.focused = browser::focused_early(&self.root);
        // The cover's way in may have been taken meanwhile.
        read_place(&mut self.props);
        if self.props.place == Some(Place::Rate) && !browser::started_elsewhere() {
            self.focused = Some(heading_id(Place::Rate).into());
        }
    }
}

/// Collects the initial values from storage and the address. `None` if the document is not ours or no texts can be
/// loaded.
pub async fn start() -> Option<Start> {
    let root = browser::page_root()?;
    let mut notices = Vec::new();
    let (mut store, answers) = opened(&mut notices);
    let (history, answers) = tools::first_answers(answers, store.as_mut());
    let Answers { changed, before, mut settings, .. } = answers;
    let ratings = history.present().ratings();
    let query = browser::query();
    if let Some(theme) = query.get("theme").and_then(Theme::from_id) {
        settings.theme = theme;
    }
    if query.get("hotkeys") == Some("off") {
        settings.hotkeys = false;
    }
    let page_language = Language::choose(root.get_attribute("data-language").as_deref());
    let preferred = browser::preferred_languages();
    // In this order: the query, the page's language, the visitor's setting, the browser's preference.
    let language = (query.get("lang").and_then(Language::from_tag))
        .or(page_language)
        .or(settings.language)
        .or_else(|| Language::choose(preferred.iter().map(String::as_str)))
        .unwrap_or(Language::FIRST);
    let mut shared = None;
    let mut fragment = browser::fragment();
    let earlier = before;
    // With the own ratings there is nothing to compare.
    let before = before.filter(|before| before.ratings() != ratings);
    if let (Some(_), "", None) = (before, &*fragment, query.get("mode")) {
        // Somebody who has begun to rate again comes back to that.
        let place = if ratings.complete().is_some() { Place::Result } else { Place::Rate };
        fragment = ["#", place.name()].concat();
        browser::set_fragment(&fragment, false);
    }
    match shared_code(&fragment) {
        // A link with the visitor's own ratings is not treated as shared.
        Some((_, Ok(code))) if code.ratings() == ratings => {}
        Some((_, Ok(code))) => shared = Some(code),
        Some((text, Err(error))) => notices.push(Notice::Code { text: text.into(), error }),
        None => {}
    }
    browser::show_theme(settings.theme);
    // If the language's texts cannot be loaded, falls back to those of the page.
    let fallback = Language::choose(browser::shown_language().as_deref());
    let language = if browser::loaded(language).await { language } else { fallback? };
    if !browser::loaded(language).await {
        return None;
    }
    browser::declare_language(language);
    if store.is_none() {
        tools::remember_nothing(language.texts());
    }
    let address = |language| AttrValue::from(browser::alternate(language).map(|link| link.href()).unwrap_or_default());
    let addresses = Language::ALL.map(|language| address(language.tag()));
    let home = address("x-default");
    let mut props = AppProps {
        language,
        page_language,
        history,
        changed,
        settings,
        store,
        early: None,
        place: None,
        before,
        earlier,
        is_example: false,
        shared,
        notices,
        addresses,
        home,
        drawn: None,
    };
    read_place(&mut props);
    Some(Start { root, focused: None, props })
}

/// Sets the place that the address names.
fn read_place(props: &mut AppProps) {
    let fragment = browser::fragment();
    let (name, before) = place_of(&fragment);
    props.place = if name.is_empty() { None } else { Place::from_name(name) };
    // An address without a rating to compare with says nothing about it.
    if props.place.is_some() {
        props.before = before.or(props.before);
    }
    props.is_example = name == EXAMPLE;
}

/// The visitor's store and its contents. A screen that others see has no store, and drops what the tab has kept.
fn opened(notices: &mut Vec<Notice>) -> (Option<StoredDocument<Answers>>, Answers) {
    if tools::starts_for_others() {
        return (None, Answers::default());
    }
    let (store, look, is_other_there) = StoredDocument::open();
    notices.extend(Notice::of_storage(&look));
    if is_other_there {
        notices.push(Notice::StorageOther);
    }
    let answers = match look {
        Look::Document(reading) => reading.document,
        _ => Answers::default(),
    };
    (Some(store), answers)
}
