use crate::components::{El, attr, attr_string, el, pairs};
use crate::picture::Qr;

/// A QR code as SVG, with the rating code as its text alternative.
pub fn qr_code(qr: &Qr, code: String) -> El {
    let side = qr.side().to_string();
    el("svg")
        .attrs(pairs![
            ("viewBox", attr_string(["0 0 ", &side, " ", &side].concat())),
            ("role", attr("img")),
            ("aria-label", attr_string(code)),
            ("shape-rendering", attr("crispEdges")),
            ("class", attr("qr"))
        ])
        .with(el("path").attrs(pairs![("d", attr_string(qr.path()))]))
}
