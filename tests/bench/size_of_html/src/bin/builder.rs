//! The cards, with the element builder.
#[allow(dead_code, unused_imports, reason = "the crate's own file, of which the cards need a part")]
#[path = "../../../../../src/components/el.rs"]
mod el;

use el::{attr, attr_if, button, el, pairs, text_el};
use size_of_html::{Cards, Shown, each_card, mount};
use yew::prelude::*;

struct ByBuilder;

macro_rules! card {
    ($shown:ident, $place:literal) => {{
        #[inline(never)]
        fn card(shown: &Shown) -> Html {
            el("section")
                .attrs(pairs![
                    ("class", attr("card")),
                    ("id", attr(concat!("card-", $place))),
                    ("aria-expanded", attr_if(shown.open, "true")),
                ])
                .with(text_el("h3", "", concat!("Card ", $place)))
                .with(el("p").class("hint").string(shown.name.clone()).text(concat!(" of ", $place)))
                .with(
                    el("ul")
                        .with(
                            el("li")
                                .attrs(pairs![("class", attr_if(shown.open, "open"))])
                                .text(concat!("First ", $place)),
                        )
                        .with(text_el("li", "", concat!("Second ", $place))),
                )
                .with(el("input").attrs(pairs![
                    ("type", attr("text")),
                    ("id", attr(concat!("field-", $place))),
                    ("disabled", attr_if(!shown.open, "disabled")),
                ]))
                .with(button("quiet", concat!("Press ", $place), &shown.send, $place))
                .into()
        }
        card($shown)
    }};
}

impl Cards for ByBuilder {
    fn cards(shown: &Shown) -> Vec<Html> {
        each_card!(card, shown)
    }
}

fn main() {
    mount::<ByBuilder>();
}
