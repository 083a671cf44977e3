use crate::components::{El, el, is, made};
use crate::picture::Qr;

/// A QR code. What it says to those who cannot see it is the rating code.
pub fn qr_code(qr: &Qr, code: String) -> El {
    let side = qr.side().to_string();
    el("svg")
        .attrs(
            &["viewBox", "role", "aria-label", "shape-rendering", "class"],
            [made(["0 0 ", &side, " ", &side].concat()), is("img"), made(code), is("crispEdges"), is("qr")],
        )
        .with(el("path").attrs(&["d"], [made(qr.path())]))
}
