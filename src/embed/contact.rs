use super::options::Contact;
use crate::codec::RatingCode;
use crate::components::{El, On, Static, attr_string, el, pairs, text_el};
use crate::framework::Ratings;
use crate::i18n::{Texts, fill};
use yew::prelude::*;

/// What [`contact`] shows.
pub struct ContactProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The link.
    pub contact: &'a Contact,
    /// What was rated.
    pub ratings: &'a Ratings,
    /// Whether the visitor lets the link carry the result.
    pub include: bool,
    /// Called when the visitor ticks or clears the box.
    pub ticked: Callback<Event>,
}

/// The link to an outside view, once all is rated. It carries the rating code only while the box says so.
#[inline(never)]
pub fn contact(props: ContactProps) -> El {
    let ContactProps { texts, contact, ratings, include, ticked } = props;
    let around = el("div").class("contact-place");
    if contact.plain.is_empty() || ratings.complete().is_none() {
        return around;
    }
    let code = RatingCode::of(ratings).text();
    let address = if include { fill(&contact.with_code, &[("code", &code)]) } else { String::from(&*contact.plain) };
    let label = if contact.label.is_empty() { AttrValue::Static(texts.embed.contact) } else { contact.label.clone() };
    let tick = el("input").static_attrs(&[("type", Static("checkbox"))]).checked(include).on(On::Change, ticked);
    around.with(
        el("div")
            .class("contact")
            .with(
                el("a")
                    .attrs(pairs![("href", attr_string(address)), ("class", attr_string("button".into()))])
                    .words(label),
            )
            .with(
                el("label")
                    .class("check")
                    .with(tick)
                    .with(text_el("span", "", "").string(fill(texts.embed.include_result, &[("code", &code)]))),
            ),
    )
}
