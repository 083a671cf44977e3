//! The gauge of each readout, drawn from the shapes of [`crate::figure`]. Decorative: hidden from screen readers.

use super::el::{El, Static, attr, attr_string, el, pairs};
use crate::digits;
use crate::figure::{self, GaugeShape};
use crate::framework::Ratings;
use crate::scoring::{Readout, Readouts};

/// The gauge of a readout of the result.
pub fn gauge(readout: Readout, ratings: &Ratings, readouts: &Readouts) -> El {
    svg(figure::gauge(readout, ratings, readouts))
}

/// The gauge of the balance; also works for incomplete ratings.
pub fn stakes(ratings: &Ratings) -> El {
    svg(figure::stakes(ratings))
}

/// The shapes as an SVG, styled by the classes of their roles.
#[inline(never)]
fn svg(shapes: Vec<GaugeShape>) -> El {
    el("svg")
        .static_attrs(&[("viewBox", Static("0 0 120 32")), ("aria-hidden", Static("true")), ("class", Static("gauge"))])
        .each(shapes.into_iter().map(|shape| path(shape.role.id(), shape.path)))
}

/// A path with a class.
#[inline(never)]
pub(super) fn path(class: &'static str, d: String) -> El {
    el("path").attrs(pairs![("d", attr_string(d)), ("class", attr(class))])
}

/// Rounds to a whole number and formats it as an integer, which keeps float formatting out of the page.
#[inline(never)]
pub(super) fn whole(value: f64) -> String {
    digits::whole(value.round() as i32)
}
