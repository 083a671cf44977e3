use super::el::{El, Static, attr, attr_string, classes, el, pairs};
use super::gauges::{path, whole};
use super::scale::digit;
use crate::digits;
use crate::figure::{self, Drawing, Kind, Layout, Reach};
use crate::framework::{Cycle, Factor, Ratings};
use crate::scoring::Assessment;

/// The river bed and the water in it, in one layout. Hidden from screen readers: stations, readouts and the table have
/// the same content.
#[inline(never)]
pub fn stream_svg(layout: &'static Layout, assessment: &Assessment) -> El {
    let drawing = Drawing::of(layout, assessment);
    let (centre, reach) = (layout.centre(), layout.reach);
    let gradient = ["stream-", layout.id].concat();
    let class = classes(&[
        "water",
        &["water-", layout.id].concat(),
        &["speed-", &digits::whole(drawing.speed.into())].concat(),
    ]);
    let view_box = ["0 0 ", &whole(layout.width), " ", &whole(layout.height)].concat();
    let bank = layout.bed + if layout.bed > 40.0 { 6.0 } else { 3.0 };
    let stroked = |class: &'static str, d: String, width: f64| {
        el("path").attrs(pairs![
            ("d", attr_string(d)),
            ("stroke-width", attr_string(whole(width))),
            ("class", attr(class))
        ])
    };
    let colours = el("linearGradient")
        .attrs(pairs![
            ("id", attr_string(gradient.clone())),
            ("gradientUnits", attr("userSpaceOnUse")),
            ("x1", attr_string(whole(centre.x - reach * 0.3))),
            ("x2", attr_string(whole(centre.x + reach * 0.3))),
            ("y1", attr("0")),
            ("y2", attr("0"))
        ])
        .with(el("stop").static_attrs(&[("offset", Static("0")), ("class", Static("stop-strategy"))]))
        .with(el("stop").static_attrs(&[("offset", Static("1")), ("class", Static("stop-execution"))]));
    let svg = el("svg")
        .key(layout.id)
        .attrs(pairs![("viewBox", attr_string(view_box)), ("aria-hidden", attr("true")), ("class", class)])
        .with(el("defs").with(colours))
        .with(stroked("bank", drawing.bed.clone(), bank))
        .with(stroked("bed", drawing.bed, layout.bed))
        .with(draw_loop("strategy", &drawing.strategy, &gradient))
        .with(draw_loop("execution", &drawing.execution, &gradient))
        .with(path("seam", drawing.seam))
        .with(lanes(assessment, [drawing.strategy, drawing.execution]))
        .with(path("headings", drawing.headings))
        .with(path("chevrons", drawing.chevrons));
    if layout.id != Layout::WIDE.id {
        return svg;
    }
    let (x, top, bottom) = (whole(centre.x), whole(centre.y + 84.0), whole(centre.y + layout.below - 8.0));
    svg.with(path("leader", ["M", &x, " ", &top, "V", &bottom].concat()))
}

#[inline(never)]
fn draw_loop(name: &'static str, reaches: &[Reach], gradient: &str) -> El {
    let mut all = el("g").key(name).class(name);
    for (place, Reach { kind, outline, heart, .. }) in reaches.iter().enumerate() {
        let (class, fill) = match kind {
            Kind::Unrated => ("line unrated", None),
            Kind::Dry => ("line dry", None),
            Kind::Stream => ("stream", attr_string(["url(#", gradient, ")"].concat())),
        };
        let outline =
            el("path").attrs(pairs![("d", attr_string(outline.clone())), ("fill", fill), ("class", attr(class))]);
        all = all.with(el("g").key(&digits::whole(place as i32)).with(outline).with(path("heart", heart.clone())));
    }
    all
}

/// The lanes of the droplets in both loops. They are new elements with each rating, so that the water begins to run anew.
#[inline(never)]
fn lanes(assessment: &Assessment, loops: [Vec<Reach>; 2]) -> El {
    let mut key = String::new();
    for factor in Factor::ALL {
        key.push_str(assessment.ratings.get(factor).map_or("-", digit));
    }
    let mut all = el("g").key(&key);
    for Reach { lanes: [left, middle, right], .. } in loops.iter().flatten() {
        all = all.with(path("lane", left.clone()));
        all = all.with(path("lane middle", middle.clone()));
        all = all.with(path("lane", right.clone()));
    }
    all
}

/// Bed and streams alone, for a figure the size of a thumb. Decorative: hidden from screen readers.
#[inline(never)]
pub fn small_figure(ratings: &Ratings) -> El {
    let layout = &Layout::WIDE;
    // The bed, its edges, and nothing of the space that labels need.
    let [left, top] = [(layout.width, layout.reach), (layout.height, layout.rise)]
        .map(|(size, reach)| size / 2.0 - reach - layout.bed / 2.0);
    let view_box = [left, top, layout.width - 2.0 * left, layout.height - 2.0 * top].map(whole).join(" ");
    let streams = |cycle| figure::streams(layout, cycle, ratings);
    el("svg")
        .attrs(pairs![
            ("viewBox", attr_string(view_box)),
            ("aria-hidden", attr("true")),
            ("class", attr("small-figure"))
        ])
        .with(el("path").attrs(pairs![
            ("d", attr_string(figure::bed(layout))),
            ("stroke-width", attr_string(whole(layout.bed))),
            ("class", attr("bed"))
        ]))
        .with(path("strategy", streams(Cycle::Strategy)))
        .with(path("execution", streams(Cycle::Execution)))
}
