use super::el::{El, el, string_el, text_el};
use crate::framework::Ratings;
use crate::i18n::Texts;
use crate::wording::phrases;

/// The eight ratings as a list to read, each in its own words.
#[inline(never)]
pub fn answers(texts: &Texts, ratings: &Ratings) -> El {
    el("section").class("answers").with(text_el("h3", "", texts.page.answers)).with(el("ol").each(ratings.iter().map(
        |(factor, rating)| {
            let step = rating.map_or(texts.page.unrated, |rating| texts.factor(factor).steps[rating.index()]);
            el("li")
                .key(factor.digit())
                .with(string_el("strong", "", phrases::numbered(texts, factor)))
                .with(text_el("b", "rating", rating.map_or("–", super::digit)))
                .with(text_el("span", "", step))
        },
    )))
}
