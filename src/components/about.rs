use super::el::{El, Is, el, leaf, leaf_of, made};
use crate::i18n::{Language, Texts, fill};
use crate::scoring::MODEL_VERSION;

/// What [`about`] shows.
pub struct AboutProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The address of the page's folder.
    pub home: &'a str,
}

/// Where the framework comes from, what the model is and is not, and that nothing leaves the browser.
#[inline(never)]
pub fn about(props: &AboutProps) -> El {
    let page = &props.texts.page;
    let file = match props.texts.language {
        Language::FIRST => String::new(),
        language => [language.tag(), ".html"].concat(),
    };
    let embed = el("a").attrs(&["href"], [made([props.home, "embed/", &file].concat())]).text(page.embed);
    let model = fill(page.about_model, &[("version", &MODEL_VERSION.to_string())]);
    el("footer")
        .fixed(&[("aria-labelledby", Is("about-title")), ("class", Is("about"))])
        .with(leaf("h2", "", page.about).fixed(&[("id", Is("about-title"))]))
        .with(
            el("div")
                .class("columns")
                .with(leaf("p", "", page.about_framework).text(" ").text(page.about_independent))
                .with(leaf_of("p", "", model).text(" ").text(page.about_limits))
                .with(
                    leaf("p", "", page.about_privacy)
                        .text(" ")
                        .with(leaf("span", "offline-ready", page.offline_ready))
                        .text(" ")
                        .with(embed),
                ),
        )
}
