use super::el::{El, Is, classes, el, is, made};
use super::gauges::{path, whole};
use crate::digits;
use crate::figure::{Drawing, Layout, Loop, Water as Content};
use crate::scoring::{Assessment, Severity};

/// The river bed with what runs in it, in one layout. A picture for the eye alone: stations, readouts and the table say
/// the same.
#[inline(never)]
pub fn water(layout: &'static Layout, assessment: &Assessment) -> El {
    let drawing = Drawing::of(layout, assessment);
    let (centre, reach) = (layout.centre(), layout.reach);
    let gradient = ["stream-", layout.id].concat();
    let (gates, gates_class) = match drawing.gates {
        None => (String::new(), None),
        Some((Severity::High, path)) => (path, is("gates high")),
        Some((Severity::Watch, path)) => (path, is("gates watch")),
    };
    let still = assessment.readouts.is_some() && drawing.speed == 0;
    let class = classes(&[
        "water",
        &["water-", layout.id].concat(),
        &["speed-", &digits::whole(drawing.speed.into())].concat(),
        if still { "still" } else { "" },
    ]);
    let view_box = ["0 0 ", &whole(layout.width), " ", &whole(layout.height)].concat();
    let bank = layout.bed + if layout.bed > 40.0 { 6.0 } else { 3.0 };
    let stroked = |class: &'static str, d: String, width: f64| {
        el("path").attrs(&["d", "stroke-width", "class"], [made(d), made(whole(width)), is(class)])
    };
    let colours = el("linearGradient")
        .attrs(
            &["id", "gradientUnits", "x1", "x2", "y1", "y2"],
            [
                made(gradient.clone()),
                is("userSpaceOnUse"),
                made(whole(centre.x - reach * 0.3)),
                made(whole(centre.x + reach * 0.3)),
                is("0"),
                is("0"),
            ],
        )
        .with(el("stop").fixed(&[("offset", Is("0")), ("class", Is("stop-strategy"))]))
        .with(el("stop").fixed(&[("offset", Is("1")), ("class", Is("stop-execution"))]));
    let water = el("svg")
        .key(layout.id)
        .attrs(&["viewBox", "aria-hidden", "class"], [made(view_box), is("true"), class])
        .with(el("defs").with(colours))
        .with(stroked("bank", drawing.bed.clone(), bank))
        .with(stroked("bed", drawing.bed, layout.bed))
        .with(draw_loop("strategy", drawing.strategy, &gradient))
        .with(draw_loop("execution", drawing.execution, &gradient))
        .with(path("headings", drawing.headings))
        .with(el("path").attrs(&["d", "class"], [made(gates), gates_class]));
    if layout.id != Layout::WIDE.id {
        return water;
    }
    let (x, top, bottom) = (whole(centre.x), whole(centre.y + 58.0), whole(centre.y + 138.0));
    water.with(path("leader", ["M", &x, " ", &top, "V", &bottom].concat()))
}

#[inline(never)]
fn draw_loop(name: &'static str, drawing: Loop, gradient: &str) -> El {
    let around = el("g").key(name).class(name);
    match drawing.water {
        Content::Unknown => around.with(path("line unknown", drawing.line)),
        Content::Dry => around.with(path("line dry", drawing.line)),
        Content::Stream { outline, lanes, chevrons } => {
            let fill = ["url(#", gradient, ")"].concat();
            around
                .with(el("path").attrs(&["d", "fill", "class"], [made(outline), made(fill), is("stream")]))
                .each(
                    ["lane lane-0", "lane lane-1", "lane lane-2"]
                        .into_iter()
                        .zip(lanes)
                        .map(|(class, lane)| path(class, lane)),
                )
                .with(path("chevrons", chevrons))
        }
    }
}
