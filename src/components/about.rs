use super::el::{El, Static, attr_string, el, pairs, string_el, text_el};
use crate::digits::natural;
use crate::i18n::{Language, Texts, fill};
use crate::scoring::MODEL_VERSION;

/// Properties of [`about`].
pub struct AboutProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The address of the page's folder.
    pub home: &'a str,
}

/// The footer: the framework's origin, what the model is and is not, and that no data leaves the browser.
#[inline(never)]
pub fn about(props: &AboutProps) -> El {
    let page = &props.texts.page;
    let file = match props.texts.language {
        Language::FIRST => String::new(),
        language => [language.tag(), ".html"].concat(),
    };
    let embed = el("a").attrs(pairs![("href", attr_string([props.home, "embed/", &file].concat()))]).text(page.embed);
    let model = fill(page.about_model, &[("version", &natural(MODEL_VERSION.into()))]);
    el("footer")
        .static_attrs(&[("aria-labelledby", Static("about-title")), ("class", Static("about"))])
        .with(text_el("h2", "", page.about).static_attrs(&[("id", Static("about-title"))]))
        .with(
            el("div")
                .class("columns")
                .with(text_el("p", "", page.about_framework).text(" ").text(page.about_independent))
                .with(string_el("p", "", model).text(" ").text(page.about_limits))
                .with(
                    text_el("p", "", page.about_privacy)
                        .text(" ")
                        .with(text_el("span", "offline-ready", page.offline_ready))
                        .text(" ")
                        .with(embed),
                ),
        )
}
