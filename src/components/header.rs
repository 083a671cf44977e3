use super::el::{El, On, Static, attr, attr_bool, attr_if, attr_shared, el, pairs, text_el};
use super::view_msg::ViewMsg;
use crate::i18n::{Language, Texts};
use crate::state::{Action, Theme};
use yew::prelude::*;

/// Properties of [`header`].
pub struct HeaderProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The current theme.
    pub theme: Theme,
    /// The address of the page in each language, in the order of [`Language::ALL`].
    pub addresses: &'a [AttrValue; Language::ALL.len()],
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// The page's header: the brand, and the menu of languages and themes.
#[inline(never)]
pub fn header(props: &HeaderProps) -> El {
    let page = &props.texts.page;
    let mark = el("svg")
        .static_attrs(&[("viewBox", Static("0 0 48 24")), ("aria-hidden", Static("true"))])
        .with(el("path").static_attrs(&[
            ("d", Static("M24 12C20 5 16 3 12 3A9 9 0 0 0 12 21C16 21 20 19 24 12")),
            ("class", Static("brand-strategy")),
        ]))
        .with(el("path").static_attrs(&[
            ("d", Static("M24 12C28 5 32 3 36 3A9 9 0 0 1 36 21C32 21 28 19 24 12")),
            ("class", Static("brand-execution")),
        ]))
        .with(el("circle").static_attrs(&[
            ("cx", Static("24")),
            ("cy", Static("12")),
            ("r", Static("3.5")),
            ("class", Static("brand-link")),
        ]));
    let languages = el("nav")
        .attrs(pairs![("aria-label", attr(page.language)), ("class", attr("languages"))])
        .each(Language::ALL.into_iter().zip(props.addresses).map(|(one, href)| language(props, one, href)));
    let themes = el("div")
        .attrs(pairs![("role", attr("group")), ("aria-label", attr(page.theme)), ("class", attr("theme switch"))])
        .each(Theme::ALL.iter().map(|&one| theme(props, one)));
    // The browser opens and closes it, also before the program runs.
    let menu = el("div").static_attrs(&[("id", Static("menu")), ("popover", Static("")), ("class", Static("menu"))]);
    el("header")
        .class("header")
        .with(el("p").class("brand").with(mark).text(page.product))
        .with(
            el("button")
                .attrs(pairs![
                    ("type", attr("button")),
                    ("popovertarget", attr("menu")),
                    ("class", attr("quiet menu-button"))
                ])
                .with(
                    el("svg").static_attrs(&[("viewBox", Static("0 0 24 24")), ("aria-hidden", Static("true"))]).with(
                        el("path").static_attrs(&[(
                            "d",
                            Static("M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18c5-5 5-13 0-18"),
                        )]),
                    ),
                )
                .with(text_el("span", "visually-hidden", page.settings))
                .text(" ")
                .with(text_el("span", "tiny", props.texts.language.tag())),
        )
        .with(menu.with(languages).with(themes))
}

#[inline(never)]
fn language(props: &HeaderProps, language: Language, href: &AttrValue) -> El {
    let send = props.send.clone();
    let choose = move |event: Event| {
        event.prevent_default();
        send.emit(ViewMsg::Act(Action::Language(language)));
    };
    let (tag, current) = (language.tag(), language == props.texts.language);
    el("a")
        .key(tag)
        .attrs(pairs![
            ("href", attr_shared(href.clone())),
            ("hreflang", attr(tag)),
            ("lang", attr(tag)),
            ("aria-current", attr_if(current, "true"))
        ])
        .text(language.name())
        .on(On::Click, Callback::from(choose))
}

#[inline(never)]
fn theme(props: &HeaderProps, theme: Theme) -> El {
    let page = &props.texts.page;
    let (text, icon) = match theme {
        Theme::Auto => (page.theme_auto, "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18"),
        Theme::Light => (
            page.theme_light,
            "M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M19 5l-1.7 1.7M6.7 17.3 5 19",
        ),
        Theme::Dark => (page.theme_dark, "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.500 10.500z"),
    };
    let icon = el("path").attrs(pairs![("d", attr(icon))]);
    el("button")
        .key(theme.id())
        .attrs(pairs![
            ("type", attr("button")),
            ("aria-pressed", attr_bool(props.theme == theme)),
            ("aria-label", attr(text)),
            ("title", attr(text)),
            ("class", attr(theme.id()))
        ])
        .with(el("svg").static_attrs(&[("viewBox", Static("0 0 24 24")), ("aria-hidden", Static("true"))]).with(icon))
        .on_emit(On::Click, props.send, ViewMsg::Act(Action::Theme(theme)))
}
