use crate::components::{El, Is, el, is, leaf, made};
use crate::framework::Rating;
use crate::meeting::{Enough, FactorStats};

/// As many answers to a step are shown as dots, more as a bar.
const DOTS: u32 = 6;
/// The height that dots and bars have, and the line they stand on.
const HEIGHT: u32 = 54;
const FLOOR: u32 = 60;

/// The answers to one factor on the scale: dots or bars, the median shaded, the mean as a line. For the eye alone, for the
/// table beside it says the same.
pub(super) fn strip(stats: &FactorStats, median: Option<Rating>) -> El {
    let svg = el("svg").fixed(&[("viewBox", Is("0 0 252 80")), ("aria-hidden", Is("true")), ("class", Is("strip"))]);
    let median = median.map(|median| {
        let x = (centre(median) - 18).to_string();
        rect("median", [x, "2".into(), "36".into(), "76".into()]).key("median")
    });
    let ticks = Rating::ALL.map(|step| {
        el("text")
            .key(["t0", "t1", "t2", "t3", "t4", "t5"][step.index()])
            .attrs(&["x", "y", "class"], [made(centre(step).to_string()), is("75"), is("tick")])
            .text(["0", "1", "2", "3", "4", "5"][step.index()])
    });
    let floor = el("path").key("floor").fixed(&[("d", Is("M4 60.5H248")), ("class", Is("floor"))]);
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
                let [x, y] = place.map(made);
                all.push(
                    el("circle")
                        .key(&key(&["d", &dot.to_string(), "-"].concat()))
                        .attrs(&["cx", "cy", "r", "class"], [x, y, is("4"), is("dot")]),
                );
            }
        } else if count > 0 {
            // Room for the count above the bar; one answer of thousands is still seen.
            let height = (count * (HEIGHT - 12) / most).max(2);
            let (x, y) = ((centre(step) - 13).to_string(), (FLOOR - height).to_string());
            all.push(rect("bar", [x, y, "26".into(), height.to_string()]).key(&key("b")));
            let (x, y) = (centre(step).to_string(), (FLOOR - height - 3).to_string());
            all.push(
                el("text")
                    .key(&key("c"))
                    .attrs(&["x", "y", "class"], [made(x), made(y), is("count")])
                    .string(count.to_string()),
            );
        }
    }
    all
}

/// The mean as a dashed line, to a tenth of a step.
fn mean(enough: &Enough) -> El {
    let x = (21.0 + enough.mean() * 42.0).round() as u32;
    leaf("path", "", "").key("mean").attrs(&["d", "class"], [made(["M", &x.to_string(), " 3V60"].concat()), is("mean")])
}

fn rect(class: &'static str, [x, y, width, height]: [String; 4]) -> El {
    el("rect").attrs(
        &["x", "y", "width", "height", "rx", "class"],
        [made(x), made(y), made(width), made(height), is("3"), is(class)],
    )
}
