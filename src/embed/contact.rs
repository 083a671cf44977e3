use super::options::Contact;
use crate::codec::RatingCode;
use crate::components::{El, On, Static, attr, attr_string, el, pairs, text_el};
use crate::framework::Ratings;
use crate::i18n::{Texts, fill};
use yew::prelude::*;

/// Properties of [`contact`].
pub struct ContactProps<'a> {
    /// All texts.
    pub texts: &'static Texts,
    /// The host's contact link.
    pub contact: &'a Contact,
    /// The ratings.
    pub ratings: &'a Ratings,
    /// Whether the link includes the result.
    pub include: bool,
    /// Called when the box is ticked or cleared.
    pub ticked: Callback<Event>,
}

/// The host's contact link, once all eight are rated; empty until then. Includes the rating code only while the box is
/// ticked.
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
            .with(el("a").attrs(pairs![("href", attr_string(address)), ("class", attr("button"))]).words(label))
            .with(
                el("label")
                    .class("check")
                    .with(tick)
                    .with(text_el("span", "", "").string(fill(texts.embed.include_result, &[("code", &code)]))),
            ),
    )
}
