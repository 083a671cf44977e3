use crate::components::{El, el, string_el};
use crate::i18n::Texts;
use crate::meeting::Comparison;
use crate::picture::headline;

/// The later rating's headline under its name, and below it the earlier one's, unless the ratings are the same.
pub(crate) fn headlines(texts: &'static Texts, comparison: &Comparison, [before, after]: [&str; 2]) -> El {
    let around = el("div").class("headlines").with(string_el("p", "eyebrow", after.into())).with(string_el(
        "h2",
        "",
        headline(texts, &comparison.after),
    ));
    let was = [before, ": ", &headline(texts, &comparison.before)].concat();
    around.each((!comparison.is_same()).then(|| string_el("p", "headline-before", was).key("before")))
}
