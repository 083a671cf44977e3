use super::el::{El, Static, attr, attr_string, classes, el, pairs};
use super::gauges::{path, whole};
use crate::digits;
use crate::figure::{self, Drawing, Kind, Layout, Reach};
use crate::framework::{Cycle, Ratings};
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
        .with(draw_loop("strategy", drawing.strategy, &gradient))
        .with(draw_loop("execution", drawing.execution, &gradient))
        .with(path("headings", drawing.headings))
        .with(path("chevrons", drawing.chevrons));
    if layout.id != Layout::WIDE.id {
        return svg;
    }
    let (x, top, bottom) = (whole(centre.x), whole(centre.y + 58.0), whole(centre.y + 138.0));
    svg.with(path("leader", ["M", &x, " ", &top, "V", &bottom].concat()))
}

#[inline(never)]
fn draw_loop(name: &'static str, reaches: Vec<Reach>, gradient: &str) -> El {
    let mut all = el("g").key(name).class(name);
    for (place, Reach { kind, outline, heart, lanes }) in reaches.into_iter().enumerate() {
        let (class, fill) = match kind {
            Kind::Unrated => ("line unrated", None),
            Kind::Dry => ("line dry", None),
            Kind::Stream => ("stream", attr_string(["url(#", gradient, ")"].concat())),
        };
        let outline = el("path").attrs(pairs![("d", attr_string(outline)), ("fill", fill), ("class", attr(class))]);
        let mut reach = el("g").key(&digits::whole(place as i32)).with(outline);
        if kind == Kind::Stream {
            reach = reach.with(path("heart", heart));
            for (class, lane) in ["lane lane-0", "lane lane-1", "lane lane-2"].into_iter().zip(lanes) {
                reach = reach.with(path(class, lane));
            }
        }
        all = all.with(reach);
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
