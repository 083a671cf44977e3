use yew::prelude::*;
use yew::virtual_dom::{VTag, VText};

/// An element that holds nothing but a text. Most of the page's elements are such, and one function for all of them
/// takes far fewer bytes than as many expansions of `html!`.
pub fn leaf(tag: &'static str, class: &'static str, text: impl Into<AttrValue>) -> Html {
    element(tag, class, text.into())
}

#[inline(never)]
fn element(tag: &'static str, class: &'static str, text: AttrValue) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.add_attribute("class", class);
    }
    element.add_child(VText::new(text).into());
    element.into()
}
