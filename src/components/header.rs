use super::app::Msg;
use super::leaf::leaf;
use crate::i18n::{Language, Texts};
use crate::state::{Action, Theme};
use yew::prelude::*;

/// What [`header`] shows.
pub struct HeaderProps {
    /// All texts.
    pub texts: &'static Texts,
    /// The theme.
    pub theme: Theme,
    /// The address of the page in each language, in the order of [`Language::ALL`].
    pub addresses: [AttrValue; 3],
    /// What the visitor wants.
    pub send: Callback<Msg>,
}

/// The head of the page: the mark, the languages, the theme.
pub fn header(props: &HeaderProps) -> Html {
    let page = &props.texts.page;
    html! {
        <header class="header">
            <p class="brand">
                <svg viewBox="0 0 48 24" aria-hidden="true">
                    <path class="brand-strategy" d="M24 12C20 5 16 3 12 3A9 9 0 0 0 12 21C16 21 20 19 24 12" />
                    <path class="brand-execution" d="M24 12C28 5 32 3 36 3A9 9 0 0 1 36 21C32 21 28 19 24 12" />
                    <circle class="brand-link" cx="24" cy="12" r="3.5" />
                </svg>
                { page.product }
            </p>
            <nav class="languages" aria-label={page.language}>
                { for Language::ALL.into_iter().zip(&props.addresses).map(|(language, href)| {
                    let onclick = props.send.reform(move |event: MouseEvent| {
                        event.prevent_default();
                        Msg::Act(Action::Language(language))
                    });
                    let current = (language == props.texts.language).then_some("true");
                    html! {
                        <a key={language.tag()} href={href.clone()} hreflang={language.tag()} lang={language.tag()}
                            aria-current={current} {onclick}>
                            { leaf("span", "long", language.name()) }<span class="tiny" aria-hidden="true">{ language.tag() }</span>
                        </a>
                    }
                }) }
            </nav>
            <div class="theme switch" role="group" aria-label={page.theme}>
                { for Theme::ALL.map(|theme| {
                    let (text, icon) = match theme {
                        Theme::Auto => (page.theme_auto, "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18"),
                        Theme::Light => (page.theme_light, "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M19 5l-1.7 1.7M6.7 17.3 5 19"),
                        Theme::Dark => (page.theme_dark, "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.500 10.500z"),
                    };
                    let pressed = if props.theme == theme { "true" } else { "false" };
                    let onclick = props.send.reform(move |_| Msg::Act(Action::Theme(theme)));
                    html! {
                        <button key={theme.id()} type="button" class={theme.id()} aria-pressed={pressed} aria-label={text} title={text} {onclick}>
                            <svg viewBox="0 0 24 24" aria-hidden="true"><path d={icon} /></svg>
                        </button>
                    }
                }) }
            </div>
        </header>
    }
}
