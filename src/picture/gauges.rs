//! Draws the gauges of the readouts from the shapes of [`crate::figure`], in a colour scheme.

use super::canvas::Canvas;
use super::colours::Palette;
use crate::figure::{self, GaugeRole, GaugeShape};
use crate::scoring::{Assessment, Readout};

/// The gauge of a readout as a complete SVG.
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub(super) fn gauge_alone(palette: &Palette, readout: Readout, assessment: &Assessment) -> String {
    let mut canvas = Canvas::default();
    let svg = [("xmlns", "http://www.w3.org/2000/svg"), ("width", "120"), ("height", "34"), ("viewBox", "0 -1 120 34")];
    canvas.open("svg", &svg);
    gauge(&mut canvas, palette, readout, assessment);
    canvas.close("svg");
    canvas.into_string()
}

/// Draws the gauge of a readout; an empty gauge until all eight are rated.
pub(super) fn gauge(canvas: &mut Canvas, palette: &Palette, readout: Readout, assessment: &Assessment) {
    let shapes = match &assessment.readouts {
        Some(readouts) => figure::gauge(readout, &assessment.ratings, readouts),
        None => figure::empty_gauge(readout),
    };
    for GaugeShape { role, path } in &shapes {
        canvas.path(path, &paint(palette, *role));
    }
}

/// The paint attributes of a role.
fn paint(palette: &Palette, role: GaugeRole) -> Vec<(&'static str, &'static str)> {
    let fill = match role {
        GaugeRole::Track => palette.bed,
        GaugeRole::Fill => palette.accent,
        GaugeRole::Ground => palette.bank,
        GaugeRole::Foot => palette.control,
        GaugeRole::Strategy => palette.strategy,
        GaugeRole::Execution => palette.execution,
        GaugeRole::Line => {
            return vec![
                ("fill", "none"),
                ("stroke", palette.link),
                ("stroke-width", "2"),
                ("stroke-dasharray", "4 3"),
            ];
        }
        GaugeRole::Beam => return vec![("stroke", palette.control), ("stroke-width", "2.5")],
    };
    vec![("fill", fill)]
}
