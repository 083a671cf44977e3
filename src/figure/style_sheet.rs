use super::label::{Align, GAP, LINE, Label};
use super::{Layout, Point};
use crate::framework::Factor;
use std::fmt::Write;

/// The style sheet with the places of stations and labels in both layouts.
///
/// Saved as `styles/places.css`, because a strict content security policy allows no inline styles; a test compares the
/// file with this function.
pub fn style_sheet() -> String {
    let mut css = String::from(
        "/* Written by `make places` from src/figure: change the geometry there. */\n\
         .figure { container: figure / inline-size; }\n",
    );
    css.push_str(&sizes(&Layout::COMPACT));
    css.push_str(&places(&Layout::COMPACT, None, ""));
    let _ = writeln!(css, "@container figure (min-width: {}px) {{", Layout::WIDE.from_px);
    css.push_str(&sizes(&Layout::WIDE));
    css.push_str(&places(&Layout::WIDE, Some(&Layout::COMPACT), ""));
    css.push_str("}\n");
    css
}

/// The style sheet of the presentation's board, which always uses the wide layout, even on a small screen. Saved as
/// `styles/places_board.css`.
pub fn board_style_sheet() -> String {
    let Layout { width, height, station_px: (_, share, _), from_px, .. } = Layout::WIDE;
    let mut css = String::from("/* Written by `make places` from src/figure: change the geometry there. */\n");
    let _ = writeln!(css, "@media (min-width: {from_px}px) {{");
    let _ = writeln!(
        css,
        ".room .stage {{ aspect-ratio: {width} / {height}; --line: {LINE}; --station: {:.2}cqw; }}",
        share * 100.0
    );
    css.push_str(&places(&Layout::WIDE, None, ".room "));
    css.push_str("}\n");
    css
}

fn sizes(layout: &Layout) -> String {
    let clamp = |(least, share, most): (f64, f64, f64)| format!("clamp({least}px, {:.2}cqw, {most}px)", share * 100.0);
    format!(
        ".stage {{ aspect-ratio: {} / {}; max-width: {}px; --label: {}; --line: {LINE}; --station: {}; }}\n",
        layout.width,
        layout.height,
        layout.to_px,
        clamp(layout.type_px),
        clamp(layout.station_px),
    )
}

/// The places of stations and labels, with each selector prefixed by `within`. What `base` has placed in the same way,
/// in rules that hold too, is left out.
fn places(layout: &Layout, base: Option<&Layout>, within: &str) -> String {
    let mut css = String::new();
    for factor in Factor::ALL {
        let parts = [("station", station as fn(&Layout, Factor) -> Vec<String>), ("label", label)];
        for (part, declared) in parts {
            let known = base.map(|base| declared(base, factor)).unwrap_or_default();
            let news: Vec<String> = declared(layout, factor).into_iter().filter(|one| !known.contains(one)).collect();
            if !news.is_empty() {
                let _ = writeln!(css, "{within}.{part}-{} {{ {} }}", factor.number(), news.join(" "));
            }
        }
    }
    css
}

/// The declarations of a factor's station.
fn station(layout: &Layout, factor: Factor) -> Vec<String> {
    let (x, y) = percent(layout, layout.station(factor));
    vec![format!("left: {x:.2}%;"), format!("top: {y:.2}%;"), format!("--face: {}deg;", face(layout, factor))]
}

/// The declarations of a factor's label.
fn label(layout: &Layout, factor: Factor) -> Vec<String> {
    let label = Label::of(layout, factor);
    let (x, y) = percent(layout, label.anchor);
    let away = |percent: f64, gaps: f64| match gaps {
        0.0 => format!("{percent:.2}%"),
        gaps => {
            let sign = if gaps < 0.0 { '-' } else { '+' };
            format!("calc({percent:.2}% {sign} {}px)", hundredths(gaps.abs() * GAP))
        }
    };
    let [across, down] = [label.align.0, label.align.1].map(|align| align.share() * 100.0);
    let side = match label.align.0 {
        Align::Start => "left",
        Align::Centre => "center",
        Align::End => "right",
    };
    vec![
        format!("left: {};", away(x, label.away.0)),
        format!("top: {};", away(y, label.away.1)),
        format!("transform: translate(-{across}%, -{down}%);"),
        format!("text-align: {side};"),
    ]
}

/// A point as shares of the layout's width and height, in percent.
fn percent(layout: &Layout, point: Point) -> (f64, f64) {
    (point.x / layout.width * 100.0, point.y / layout.height * 100.0)
}

/// A number rounded to hundredths.
fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// The direction in which the ring of ratings opens, into the loop, in degrees clockwise from the right.
fn face(layout: &Layout, factor: Factor) -> i32 {
    if layout.id == Layout::WIDE.id {
        // So that it covers no neighbour and no label.
        return [82, 10, -10, -109, 98, 180, -70, -90][factor.index()];
    }
    let side = match factor.cycle() {
        None => return -90,
        Some(crate::framework::Cycle::Strategy) => -1.0,
        Some(crate::framework::Cycle::Execution) => 1.0,
    };
    let way = layout.centre() + Point::new(side * layout.reach * 0.6, 0.0) - layout.station(factor);
    // Vertical turn is reduced to 0.35, so that no target leaves a narrow page.
    (way.y * 0.35).atan2(way.x).to_degrees().round() as i32
}
