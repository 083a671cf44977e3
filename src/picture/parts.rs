//! Parts shared by sheets and slides.

use super::Picture;
use super::canvas::Canvas;
use super::colours::Palette;
use super::gauges::gauge;
use super::lettering::Lettering;
use crate::scoring::{Finding, Readout, Severity};
use crate::wording::phrases;
use crate::wording::readout_words::ReadoutWords;

/// Line height, in ems.
const LEADING: f64 = 1.2;

/// Draws the product's mark and name at the left, name and date of the rating at the right, on one baseline.
pub(super) fn head(
    canvas: &mut Canvas,
    palette: &Palette,
    picture: &Picture,
    (left, right): (f64, f64),
    y: f64,
    size: f64,
) {
    canvas.group_at((left, y - size * 1.17), size / 29.0);
    canvas.open("g", &[("fill", "none"), ("stroke-width", "6")]);
    let halves = [
        ("M24 24C20 14 16 11 13 11a9 13 0 0 0 0 26c3 0 7-3 11-13", palette.strategy),
        ("M24 24c4-10 8-13 11-13a9 13 0 0 1 0 26c-3 0-7-3-11-13", palette.execution),
    ];
    for (d, colour) in halves {
        canvas.path(d, &[("stroke", colour)]);
    }
    canvas.close("g");
    canvas.close("g");
    let product = Lettering::new(size, palette.ink).bold();
    canvas.text((left + size * 1.85, y), product, picture.texts.page.product);
    let beside = Lettering::new(size * 0.85, palette.muted).right();
    let product_end = left + size * 1.85 + product.width(picture.texts.page.product);
    let date = if picture.date.is_empty() { String::new() } else { [" · ", picture.date].concat() };
    let name = beside.semibold().filled(palette.ink);
    let room = right - product_end - size * 2.0 - beside.width(&date);
    let shown = name.cut(picture.name.trim(), room.max(0.0));
    let date = if shown.is_empty() { date.trim_start_matches(" · ") } else { &*date };
    canvas.words((right, y), beside, &[(name, &shown), (beside, date)]);
}

/// Draws the headline in at most two lines, centred vertically at `middle`.
pub(super) fn headline(
    canvas: &mut Canvas,
    palette: &Palette,
    picture: &Picture,
    (left, right): (f64, f64),
    middle: f64,
    size: f64,
) {
    let text = picture.headline();
    let width = right - left;
    let lettering = Lettering::new(size, palette.ink).bold().fitted(&text, width, 2, size * 0.5);
    let lines = lettering.wrap_evenly(&text, width);
    let first = middle - (lines.len() as f64 - 1.0) * LEADING * lettering.size / 2.0 + 0.36 * lettering.size;
    for (row, line) in lines.iter().enumerate() {
        canvas.text((left, first + row as f64 * LEADING * lettering.size), lettering, line);
    }
}

/// Writes lines of text from a first baseline; returns the baseline after the last.
pub(super) fn paragraph(
    canvas: &mut Canvas,
    lettering: Lettering,
    (x, y): (f64, f64),
    width: f64,
    leading: f64,
    text: &str,
) -> f64 {
    let lines = lettering.wrap(text, width);
    for (row, line) in lines.iter().enumerate() {
        canvas.text((x, y + row as f64 * leading * lettering.size), lettering, line);
    }
    y + lines.len() as f64 * leading * lettering.size
}

/// Writes a readout's number, or a dash if it has none.
pub(super) fn number(
    canvas: &mut Canvas,
    palette: &Palette,
    readout: &ReadoutWords,
    at: (f64, f64),
    lettering: Lettering,
) {
    match &readout.number {
        Some(value) => canvas.text(at, lettering, value),
        None => canvas.text(at, lettering.filled(palette.muted), "–"),
    }
}

/// Writes a readout's number with its word beside it, within `width`.
pub(super) fn value(
    canvas: &mut Canvas,
    palette: &Palette,
    readout: &ReadoutWords,
    at: (f64, f64),
    width: f64,
    lettering: Lettering,
) {
    let Some(value) = readout.number.as_ref().filter(|_| !readout.word.is_empty()) else {
        number(canvas, palette, readout, at, lettering);
        return;
    };
    let word = Lettering::new(lettering.size * 0.44, palette.ink).semibold();
    let room = width - lettering.width(value) - word.width("\u{2002}");
    let word = word.fitted(&readout.word, room, 1, 12.0);
    canvas.words(at, lettering, &[(lettering, value), (word, "\u{2002}"), (word, &readout.word)]);
}

/// Draws the gauge of a readout, scaled to `width`.
pub(super) fn gauge_at(
    canvas: &mut Canvas,
    palette: &Palette,
    picture: &Picture,
    readout: Readout,
    at: (f64, f64),
    width: f64,
) {
    canvas.group_at(at, width / 120.0);
    gauge(canvas, palette, readout, picture.assessment);
    canvas.close("g");
}

/// The largest size up to `size` at which every finding fits into `width`; all findings share it.
pub(super) fn findings_size(palette: &Palette, picture: &Picture, width: f64, size: f64) -> f64 {
    let name = Lettering::new(size, palette.ink).semibold();
    let word = name.sized(size * WEIGHT);
    let needed = |finding: &Finding| {
        let name = name.width(phrases::finding_name(picture.texts, finding));
        name + word.width(phrases::severity(picture.texts, finding.severity)) + size * 2.0
    };
    let most = picture.assessment.findings.iter().map(needed).fold(0.0, f64::max);
    size * ((width - size * BESIDE) / most).min(1.0)
}

/// Font size of the severity's word, relative to the finding's name.
const WEIGHT: f64 = 0.82;
/// Offset of a finding's name from its mark, in font sizes.
const BESIDE: f64 = 1.35;

/// Writes a finding on one line: mark, name, and severity in a word.
pub(super) fn finding(
    canvas: &mut Canvas,
    palette: &Palette,
    picture: &Picture,
    finding: &Finding,
    (x, y): (f64, f64),
    size: f64,
) {
    let colour = match finding.severity {
        Severity::High => palette.high,
        Severity::Watch => palette.watch,
    };
    canvas.group_at((x, y - size * 0.74), size / 20.0);
    match finding.severity {
        Severity::High => canvas.path(
            "M8 0L16 15H0Z",
            &[("fill", colour), ("stroke", colour), ("stroke-width", "1"), ("stroke-linejoin", "round")],
        ),
        Severity::Watch => {
            canvas.circle((8.0, 7.5), 6.0, &[("fill", "none"), ("stroke", colour), ("stroke-width", "3.4")])
        }
    }
    canvas.close("g");
    let name = Lettering::new(size, palette.ink).semibold();
    let word = Lettering::new(size * WEIGHT, colour).semibold();
    let (says, weighs) =
        (phrases::finding_name(picture.texts, finding), phrases::severity(picture.texts, finding.severity));
    canvas.words((x + size * BESIDE, y), name, &[(name, says), (word, "\u{2002}"), (word, weighs)]);
}
