//! The double cycle in a picture: the page's geometry, drawn with presentation attributes only.

use super::canvas::{Canvas, units};
use super::colours::Palette;
use super::lettering::Lettering;
use crate::figure::{Align, Drawing, Kind, LINE, Label, Layout, Reach, label_lines};
use crate::framework::{Cycle, Factor, Rating};
use crate::i18n::{Texts, tenths};
use crate::scoring::Assessment;

/// The layout of the figure.
const LAYOUT: &Layout = &Layout::PICTURE;
/// Distance from the baseline to the middle of digits and capitals, as a share of the font size.
const MIDDLE: f64 = 0.357;
/// Maximum width of a cycle's name inside its loop.
const LOOP: f64 = 178.0;
/// Distance from the crossing up to the baseline of the outflow's line.
const STRANDS: f64 = 194.0;

/// Draws the figure in the units of [`Layout::PICTURE`].
pub(super) fn figure(canvas: &mut Canvas, palette: &Palette, texts: &Texts, assessment: &Assessment) {
    water(canvas, palette, assessment);
    for factor in Factor::ALL {
        let is_start = assessment.first_step() == Some(factor);
        station(canvas, palette, factor, assessment.ratings.get(factor), is_start);
        label(canvas, palette, texts, factor, is_start);
    }
    let label_type = Lettering::new(LAYOUT.type_size(LAYOUT.width), palette.ink).centred();
    for cycle in Cycle::ALL {
        loop_readout(canvas, palette, texts, assessment, cycle, label_type);
    }
    strands(canvas, palette, texts, assessment, label_type);
}

/// What to start with; underlined on paper, where no colour sets it apart.
fn tag(palette: &Palette, label: Lettering) -> Lettering {
    let tag = label.filled(palette.high);
    if palette.high == palette.ink { tag.underlined() } else { tag }
}

fn water(canvas: &mut Canvas, palette: &Palette, assessment: &Assessment) {
    let drawing = Drawing::of(LAYOUT, assessment);
    let centre = LAYOUT.centre();
    canvas.open("defs", &[]);
    let (from, to) = (units(centre.x - LAYOUT.reach * 0.3), units(centre.x + LAYOUT.reach * 0.3));
    canvas.open(
        "linearGradient",
        &[("id", "stream"), ("gradientUnits", "userSpaceOnUse"), ("x1", &from), ("x2", &to), ("y1", "0"), ("y2", "0")],
    );
    canvas.empty("stop", &[("offset", "0"), ("stop-color", palette.strategy)]);
    canvas.empty("stop", &[("offset", "1"), ("stop-color", palette.execution)]);
    canvas.close("linearGradient");
    canvas.close("defs");
    canvas.open("g", &[("fill", "none"), ("stroke-linecap", "round"), ("stroke-linejoin", "round")]);
    canvas.path(&drawing.bed, &[("stroke", palette.bank), ("stroke-width", &units(LAYOUT.bed + 6.0))]);
    canvas.path(&drawing.bed, &[("stroke", palette.bed), ("stroke-width", &units(LAYOUT.bed))]);
    for reach in drawing.strategy.iter().chain(&drawing.execution) {
        draw_reach(canvas, palette, reach);
    }
    canvas.path(&drawing.seam, &[("stroke", palette.bed), ("stroke-width", "4")]);
    for lane in drawing.strategy.iter().chain(&drawing.execution).filter(|_| drawing.speed > 0) {
        draw_lanes(canvas, palette, lane);
    }
    let headings = if drawing.speed > 0 { palette.foam } else { palette.control };
    canvas.path(&drawing.headings, &[("stroke", headings), ("stroke-width", "3")]);
    let leader =
        ["M", &units(centre.x), " ", &units(centre.y + 84.0), "V", &units(centre.y + LAYOUT.below - 10.0)].concat();
    canvas.path(&leader, &[("stroke", palette.control), ("stroke-width", "2"), ("stroke-dasharray", "1 7")]);
    canvas.close("g");
}

fn draw_reach(canvas: &mut Canvas, palette: &Palette, Reach { kind, outline, heart, .. }: &Reach) {
    match kind {
        Kind::Unrated => {
            let dots = [("stroke", palette.control), ("stroke-width", "2.5"), ("stroke-dasharray", "1 14")];
            canvas.path(outline, &dots);
        }
        Kind::Dry => canvas.path(outline, &[("stroke", palette.control), ("stroke-width", "2.2")]),
        Kind::Stream => {
            canvas.path(outline, &[("fill", "url(#stream)")]);
            canvas.path(heart, &[("fill", palette.foam), ("opacity", "0.17")]);
        }
    }
}

/// Droplets, at rest.
fn draw_lanes(canvas: &mut Canvas, palette: &Palette, Reach { lanes, .. }: &Reach) {
    for (place, lane) in lanes.iter().enumerate() {
        let offset = if place == 1 { "20" } else { "0" };
        canvas.path(
            lane,
            &[
                ("stroke", palette.foam),
                ("stroke-width", "4"),
                ("stroke-dasharray", "0.1 39.9"),
                ("stroke-dashoffset", offset),
                ("opacity", "0.85"),
            ],
        );
    }
}

/// A station's badge; what to start with has a second ring.
fn station(canvas: &mut Canvas, palette: &Palette, factor: Factor, rating: Option<Rating>, is_start: bool) {
    let (at, size) = (LAYOUT.station(factor), LAYOUT.station_size(factor, LAYOUT.width));
    let tone = match (rating, factor.cycle()) {
        _ if is_start => palette.high,
        (None | Some(Rating::MIN), _) => palette.control,
        (_, None) => palette.link,
        (_, Some(Cycle::Strategy)) => palette.strategy,
        (_, Some(Cycle::Execution)) => palette.execution,
    };
    let edge = size * 0.08;
    if is_start {
        let (fill, width) = (palette.surface, units(edge));
        canvas.circle(
            (at.x, at.y),
            size / 2.0 + edge * 1.6,
            &[("fill", fill), ("stroke", palette.high), ("stroke-width", &width)],
        );
    }
    let dashes = if rating.is_none() { "5 4.4" } else { "none" };
    let width = units(edge);
    canvas.circle(
        (at.x, at.y),
        (size - edge) / 2.0,
        &[("fill", palette.surface), ("stroke", tone), ("stroke-width", &width), ("stroke-dasharray", dashes)],
    );
    let numeral = Lettering::new(size * 0.5, palette.ink).centred().bold();
    let (numeral, shown) = match rating {
        Some(rating) => (numeral, rating.value().to_string()),
        None => (Lettering { weight: 500, ..numeral.filled(palette.muted) }, "?".into()),
    };
    canvas.text((at.x, at.y + numeral.size * MIDDLE), numeral, &shown);
}

fn label(canvas: &mut Canvas, palette: &Palette, texts: &Texts, factor: Factor, is_start: bool) {
    let place = Label::box_of(LAYOUT, factor, texts, LAYOUT.width, is_start);
    let lettering = Lettering::new(LAYOUT.type_size(LAYOUT.width), palette.ink).bold();
    let (x, lettering) = match Label::of(LAYOUT, factor).align.0 {
        Align::Start => (place.left, lettering),
        Align::Centre => ((place.left + place.right) / 2.0, lettering.centred()),
        Align::End => (place.right, lettering.right()),
    };
    for (row, line) in label_lines(LAYOUT, factor, texts).iter().enumerate() {
        let y = place.top + (row as f64 * LINE + 0.95) * lettering.size;
        match line.strip_prefix(factor.digit()).filter(|_| row == 0) {
            Some(rest) => {
                let number = lettering.filled(palette.muted);
                let number = Lettering { weight: 500, ..number };
                canvas.words((x, y), lettering, &[(number, factor.digit()), (lettering, rest)]);
            }
            None => canvas.text((x, y), lettering, line),
        }
    }
    if is_start {
        canvas.text((x, place.bottom - (LINE - 0.95) * lettering.size), tag(palette, lettering), texts.page.start_here);
    }
}

fn loop_readout(
    canvas: &mut Canvas,
    palette: &Palette,
    texts: &Texts,
    assessment: &Assessment,
    cycle: Cycle,
    label: Lettering,
) {
    let centre = LAYOUT.centre();
    let side = match cycle {
        Cycle::Strategy => -1.0,
        Cycle::Execution => 1.0,
    };
    let x = centre.x + side * 165.0;
    let number = label.bold();
    let (number, shown) = match assessment.cycle(cycle) {
        Some(readout) => (number.sized(68.0), tenths(readout, texts.language)),
        None => {
            let all = cycle.factors();
            let rated = all.iter().filter(|&&factor| assessment.ratings.get(factor).is_some()).count();
            (number.sized(42.0).filled(palette.muted), format!("{rated}/{}", all.len()))
        }
    };
    let name = label.sized(label.size * 0.98).filled(palette.muted).fitted(texts.cycle(cycle), LOOP, 1, 12.0);
    // The block of number and name has its middle at the crossing's height.
    let top = centre.y - (number.size * 0.74 + name.size * 1.75) / 2.0;
    let baseline = top + number.size * 0.74;
    canvas.text((x, baseline), number, &shown);
    canvas.text((x, baseline + name.size * 1.65), name, texts.cycle(cycle));
}

/// Writes outflow and backflow above the crossing; nothing until all eight are rated.
fn strands(canvas: &mut Canvas, palette: &Palette, texts: &Texts, assessment: &Assessment, label: Lettering) {
    let Some(readouts) = &assessment.readouts else { return };
    let centre = LAYOUT.centre();
    let word = label.sized(label.size * 0.82).filled(palette.muted);
    let number = word.bold().filled(palette.ink);
    let (outflow, backflow) = (tenths(readouts.outflow, texts.language), tenths(readouts.backflow, texts.language));
    let (out, back) = ([texts.page.outflow, " "].concat(), [" ", texts.page.backflow].concat());
    let y = centre.y - STRANDS;
    canvas.words((centre.x, y), word, &[(word, &out), (number, &outflow), (word, " ↗")]);
    canvas.words((centre.x, y + word.size * 1.35), word, &[(word, "↖ "), (number, &backflow), (word, &back)]);
}
