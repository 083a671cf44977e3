use super::el::{El, attr_string, el, pairs};
use crate::i18n::Texts;

/// A place for advice, given by its keys: those of the advice in two parts, and in a `div` what stands above it and
/// beside it, if anything; see [`crate::wording::advice_keys`]. A script writes the texts there once they have come
/// (`web/advice.js`): all into a `div`, the title alone into a `span`. The key of the element keeps the program
/// from using it for anything else.
#[inline(never)]
pub fn advice_place(texts: &Texts, element: &'static str, keys: &[&str]) -> El {
    let mut named = String::from(texts.language.tag());
    for key in keys {
        named.push(' ');
        named.push_str(key);
    }
    el(element).key("advice-place").attrs(pairs![("data-advice", attr_string(named))])
}
