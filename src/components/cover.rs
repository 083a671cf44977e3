use super::advice_place::advice_place;
use super::code_form::{CodeFormProps, code_form};
use super::el::{El, Static, attr, attr_string, el, pairs, string_el, text_el};
use super::view_msg::ViewMsg;
use crate::framework::Ratings;
use crate::i18n::{Texts, fill};
use crate::scoring::{Assessment, Headline};
use crate::state::{Place, State};
use crate::wording::{advice_keys, phrases};
use yew::prelude::*;

/// Properties of [`cover`].
pub struct CoverProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The state.
    pub state: &'a State,
    /// Set to the element of the field for a code.
    pub field: &'a NodeRef,
    /// Receives the visitor's messages.
    pub send: &'a Callback<ViewMsg>,
}

/// What the first button on the cover says, and how many factors are rated where some are.
#[inline(never)]
pub fn begin_words(texts: &Texts, state: &State) -> (&'static str, String) {
    let rated = state.profile().ratings();
    match rated {
        Ratings::NONE => (texts.page.begin, String::new()),
        _ => (texts.page.go_on, phrases::rated_count(texts, &rated)),
    }
}

/// What the page promises, and the ways in. Its links work before the program runs.
#[inline(never)]
pub fn cover(props: &CoverProps) -> El {
    let CoverProps { texts, state, field, send } = *props;
    let page = &texts.page;
    let (begin, count) = begin_words(texts, state);
    let since = (!count.is_empty()).then(|| advice_place(texts, "div", &[advice_keys::SINCE]));
    let begin = text_el("a", "", begin)
        .attrs(pairs![("href", attr_string(["#", Place::Rate.name()].concat())), ("class", attr("button begin"))]);
    let code = el("details")
        .class("cover-code")
        .with(text_el("summary", "", page.have_code))
        .with(code_form(&CodeFormProps { texts, field, send }));
    el("section")
        .static_attrs(&[("aria-labelledby", Static("cover-title")), ("class", Static("cover"))])
        .with(
            text_el("h1", "", page.tagline).static_attrs(&[("id", Static("cover-title")), ("tabindex", Static("-1"))]),
        )
        .with(text_el("p", "lead", page.intro))
        .with(string_el("p", "count", count))
        .with(el("div").each(since))
        .with(el("p").with(begin))
        .with(
            el("div")
                .class("cover-ways")
                .with(code)
                .with(text_el("a", "", page.see_example).static_attrs(&[("href", Static("#example"))])),
        )
        .with(text_el("p", "promise", page.promise))
}

/// The id of the heading of a place, which gets the focus when the visitor comes there.
pub const fn heading_id(place: Place) -> &'static str {
    match place {
        Place::Cover => "cover-title",
        Place::Rate => "card-name",
        Place::Result => "result-title",
    }
}

/// What the example in the figure is, and what it shows.
pub fn example_caption(texts: &Texts) -> String {
    let headline = Headline::of(&Assessment::of(&Ratings::EXAMPLE));
    let said = headline.map(|headline| phrases::headline(texts, &headline)).unwrap_or_default();
    fill(texts.page.example, &[("headline", &said)])
}
