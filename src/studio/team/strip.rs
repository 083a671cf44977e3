use crate::components::{El, Static, attr, attr_string, el, pairs, text_el};
use crate::framework::Rating;
use crate::meeting::{Enough, FactorStats};

/// Up to so many answers per step, all steps show dots; beyond, all show bars.
const DOTS: u32 = 6;
/// The greatest height of bars, and the y of their base line.
const HEIGHT: u32 = 54;
const FLOOR: u32 = 60;

/// The answers to one factor on the scale: dots or bars, the median shaded, the mean as a line. Decorative: the table
/// has the same values.
pub(super) fn strip(stats: &FactorStats, median: Option<Rating>) -> El {
    let svg = el("svg").static_attrs(&[
        ("viewBox", Static("0 0 252 80")),
        ("aria-hidden", Static("true")),
        ("class", Static("strip")),
    ]);
    let median = median.map(|median| {
        let x = (centre(median) - 18).to_string();
        rect("median", [x, "2".into(), "36".into(), "76".into()]).key("median")
    });
    let ticks = Rating::ALL.map(|step| {
        el("text")
            .key(["t0", "t1", "t2", "t3", "t4", "t5"][step.index()])
            .attrs(pairs![("x", attr_string(centre(step).to_string())), ("y", attr("75")), ("class", attr("tick"))])
            .text(["0", "1", "2", "3", "4", "5"][step.index()])
    });
    let floor = el("path").key("floor").static_attrs(&[("d", Static("M4 60.5H248")), ("class", Static("floor"))]);
    let svg = svg.each(median).with(floor).each(ticks);
    match stats.enough() {
        Some(enough) => svg.each(answers(enough)).with(mean(enough)),
        None => svg,
    }
}

fn centre(step: Rating) -> u32 {
    21 + u32::from(step.value()) * 42
}

fn answers(enough: &Enough) -> Vec<El> {
    let most = enough.dots().iter().copied().max().unwrap_or(1).max(1);
    let mut all = Vec::new();
    for (step, &count) in Rating::ALL.into_iter().zip(enough.dots()) {
        let key = |part: &str| [part, &step.value().to_string()].concat();
        if most <= DOTS {
            for dot in 0..count {
                let y = FLOOR - 6 - dot * 9;
                let place = [centre(step).to_string(), y.to_string()];
                let [x, y] = place.map(attr_string);
                all.push(el("circle").key(&key(&["d", &dot.to_string(), "-"].concat())).attrs(pairs![
                    ("cx", x),
                    ("cy", y),
                    ("r", attr("4")),
                    ("class", attr("dot"))
                ]));
            }
        } else if count > 0 {
            // Leaves room for the count above the bar; at least 2, so that one answer of thousands is still visible.
            let height = (count * (HEIGHT - 12) / most).max(2);
            let (x, y) = ((centre(step) - 13).to_string(), (FLOOR - height).to_string());
            all.push(rect("bar", [x, y, "26".into(), height.to_string()]).key(&key("b")));
            let (x, y) = (centre(step).to_string(), (FLOOR - height - 3).to_string());
            all.push(
                el("text")
                    .key(&key("c"))
                    .attrs(pairs![("x", attr_string(x)), ("y", attr_string(y)), ("class", attr("count"))])
                    .string(count.to_string()),
            );
        }
    }
    all
}

/// The mean as a dashed line, rounded to whole units (42 per step).
fn mean(enough: &Enough) -> El {
    let x = (21.0 + enough.mean() * 42.0).round() as u32;
    text_el("path", "", "")
        .key("mean")
        .attrs(pairs![("d", attr_string(["M", &x.to_string(), " 3V60"].concat())), ("class", attr("mean"))])
}

fn rect(class: &'static str, [x, y, width, height]: [String; 4]) -> El {
    el("rect").attrs(pairs![
        ("x", attr_string(x)),
        ("y", attr_string(y)),
        ("width", attr_string(width)),
        ("height", attr_string(height)),
        ("rx", attr("3")),
        ("class", attr(class))
    ])
}
