use crate::components::{El, Is, el, is, made};
use crate::meeting::Pointer;

/// The spotlight: all of the board is dimmed but for a round place. A ring of 2,000 units around it does that, which no
/// style of an element is needed for.
pub fn spot(place: Pointer) -> El {
    let at = |thousandths: u16, size: u32| made((u32::from(thousandths) * size / 1000).to_string());
    let circle = |radius: &'static str, class: &'static str| {
        el("circle")
            .key(class)
            .attrs(&["cx", "cy", "r", "class"], [at(place.x(), 1600), at(place.y(), 900), is(radius), is(class)])
    };
    el("svg")
        .key("spot")
        .fixed(&[
            ("viewBox", Is("0 0 1600 900")),
            ("preserveAspectRatio", Is("none")),
            ("aria-hidden", Is("true")),
            ("class", Is("spot")),
        ])
        .with(circle("1120", "dim"))
        .with(circle("120", "rim"))
}
