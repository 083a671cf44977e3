use crate::components::{El, Static, attr, attr_string, el, pairs};
use crate::meeting::Pointer;

/// The spotlight: dims the board except for a circle around the pointer. The dimming is a ring with a stroke 2,000
/// units wide, which needs no inline style.
pub fn spot(place: Pointer) -> El {
    let at = |thousandths: u16, size: u32| attr_string((u32::from(thousandths) * size / 1000).to_string());
    let circle = |radius: &'static str, class: &'static str| {
        el("circle").key(class).attrs(pairs![
            ("cx", at(place.x(), 1600)),
            ("cy", at(place.y(), 900)),
            ("r", attr(radius)),
            ("class", attr(class))
        ])
    };
    el("svg")
        .key("spot")
        .static_attrs(&[
            ("viewBox", Static("0 0 1600 900")),
            ("preserveAspectRatio", Static("none")),
            ("aria-hidden", Static("true")),
            ("class", Static("spot")),
        ])
        .with(circle("1120", "dim"))
        .with(circle("120", "rim"))
}
