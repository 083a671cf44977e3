use super::el::{El, attr, attr_string, el, pairs};
use crate::digits::natural;
use crate::picture::Qr;

/// A QR code as SVG, with its text alternative.
pub fn qr_code(qr: &Qr, name: String) -> El {
    let side = natural(qr.side() as u32);
    el("svg")
        .attrs(pairs![
            ("viewBox", attr_string(["0 0 ", &side, " ", &side].concat())),
            ("role", attr("img")),
            ("aria-label", attr_string(name)),
            ("shape-rendering", attr("crispEdges")),
            ("class", attr("qr"))
        ])
        .with(el("path").attrs(pairs![("d", attr_string(qr.path()))]))
}
