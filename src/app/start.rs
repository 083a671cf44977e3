use super::notice::Notice;
use super::props::AppProps;
use super::tools;
use crate::browser::{self, Answers, Look, StoredDocument};
use crate::codec::shared_code;
use crate::framework::Factor;
use crate::i18n::Language;
use crate::state::Theme;
use std::rc::Rc;
use web_sys::Element;
use yew::AttrValue;

/// Where and with what the page starts.
pub struct Start {
    /// The element that the page is mounted in.
    pub root: Element,
    /// The id of the element in it that has the focus.
    pub focused: Option<String>,
    /// What it starts from.
    pub props: AppProps,
}

impl Start {
    /// Takes over what was chosen in the HTML that stood there before, and where the focus is: last of all, when nothing
    /// more has to be waited for.
    pub fn take_over(&mut self) {
        if self.props.store.is_none() {
            // After a reload a browser fills the HTML's fields again, perhaps with what the page had in them.
            return;
        }
        let props = &mut self.props;
        (props.early, props.early_note) = (browser::chosen_early(&self.root), browser::noted_early(&self.root));
        // A note that is stored had not been shown: what was typed comes after it.
        if let Some(note) = &mut props.early_note {
            let stored = props.profile.note(Factor::Objectives);
            if !stored.is_empty() && note != stored {
                note.insert(0, '\n');
                note.insert_str(0, stored);
            }
        }
        self.focused = browser::focused_early(&self.root);
    }
}

/// Gathers what the page starts from: what is stored, and what the address says. None where the document is not ours.
pub async fn start() -> Option<Start> {
    let root = browser::page_root()?;
    let mut notices = Vec::new();
    let (store, answers) = opened(&mut notices);
    let Answers { profile, mut settings } = tools::first_answers(answers, store.is_none());
    let profile = Rc::unwrap_or_clone(profile);
    let query = browser::query();
    if let Some(theme) = query.get("theme").and_then(Theme::from_id) {
        settings.theme = theme;
    }
    if query.get("hotkeys") == Some("off") {
        settings.hotkeys = false;
    }
    let page_language = Language::choose(root.get_attribute("data-language").as_deref());
    let preferred = browser::preferred_languages();
    // The query says it, or the page is in a language, or the visitor has chosen one, or the browser prefers one.
    let language = (query.get("lang").and_then(Language::from_tag))
        .or(page_language)
        .or(settings.language)
        .or_else(|| Language::choose(preferred.iter().map(String::as_str)))
        .unwrap_or(Language::FIRST);
    let mut shared = None;
    let fragment = browser::fragment();
    match shared_code(&fragment) {
        // One's own link is no one else's rating.
        Some((_, Ok(code))) if code.ratings() == profile.ratings() => {}
        Some((_, Ok(code))) => shared = Some(code),
        Some((text, Err(error))) => notices.push(Notice::Code { text: text.into(), error }),
        None => {}
    }
    browser::show_theme(settings.theme);
    // Where the language's own texts do not arrive, those of the page are better than none.
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
    Some(Start {
        root,
        focused: None,
        props: AppProps {
            language,
            page_language,
            profile,
            settings,
            store,
            early: None,
            early_note: None,
            shared,
            notices,
            addresses,
            home,
            drawn: None,
        },
    })
}

/// The visitor's store, and what is in it; a screen that others look at has no store, and loses what the tab keeps.
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
