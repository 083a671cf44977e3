use crate::components::{El, attr, attr_string, el, pairs};

/// A line chart of a trend with a point per record. Decorative (`aria-hidden`): the table has the same values.
pub(super) struct ChartProps {
    /// CSS class of what it shows.
    pub class: &'static str,
    /// Width and height in SVG units.
    pub size: (f64, f64),
    /// Per record: x in 0…1, value in 0…1 (`None` interrupts the line), and the point's tooltip.
    pub points: Vec<(f64, Option<f64>, String)>,
    /// What is aimed at: x and value in 0…1, and the tooltip.
    pub targets: Vec<(f64, f64, String)>,
    /// Number of intervals between the horizontal grid lines.
    pub rungs: u8,
    /// Labels of the lowest and highest value; with labels, the area below the line is filled.
    pub scale: Option<[String; 2]>,
}

/// Margin for half a point.
const EDGE: f64 = 7.0;
/// Left margin for the labels.
const LABELS: f64 = 46.0;

pub(super) fn trend_chart(props: ChartProps) -> El {
    let ChartProps { class, size: (width, height), points, targets, rungs, scale } = props;
    let left = if scale.is_some() { LABELS } else { EDGE };
    let place = |(x, y): (f64, f64)| {
        (tenth(left + x * (width - left - EDGE)), tenth(height - EDGE - y * (height - 2.0 * EDGE)))
    };
    let grid: String = (0..=rungs)
        .map(|rung| place((0.0, f64::from(rung) / f64::from(rungs.max(1)))).1)
        .map(|y| ["M", &tenth(left - EDGE), " ", &y, "H", &tenth(width)].concat())
        .collect();
    let (mut line, mut ground) = (String::new(), String::new());
    for run in points.split(|(_, value, _)| value.is_none()).filter(|run| !run.is_empty()) {
        let run: Vec<(String, String)> =
            run.iter().map(|(x, value, _)| place((*x, value.unwrap_or_default()))).collect();
        let path = run.iter().map(|(x, y)| [x, " ", y].concat()).collect::<Vec<_>>().join("L");
        if let (true, [(first, _), .., (last, _)]) = (scale.is_some(), &run[..]) {
            let bottom = place((0.0, 0.0)).1;
            ground.push_str(&["M", first, " ", &bottom, "L", &path, "L", last, " ", &bottom, "Z"].concat());
        }
        line.push_str(&["M", &path].concat());
    }
    let last = points.iter().rposition(|(_, value, _)| value.is_some());
    let marks = points.into_iter().enumerate().map(|(number, (x, value, says))| {
        let kind = match value {
            None => "mark gap",
            Some(_) if last == Some(number) => "mark last",
            Some(_) => "mark",
        };
        let (cx, cy) = place((x, value.unwrap_or_default()));
        el("circle")
            .key(&number.to_string())
            .attrs(pairs![
                ("cx", attr_string(cx)),
                ("cy", attr_string(cy)),
                ("r", attr(if kind == "mark last" { "5" } else { "4" })),
                ("class", attr(kind))
            ])
            .with(el("title").string(says))
    });
    let aims = targets.into_iter().enumerate().map(|(number, (x, value, says))| {
        let (x, y) = place((x, value));
        // A ring with a point: told from a record by its form, not by its colour.
        el("g")
            .key(&number.to_string())
            .class("aim")
            .with(el("circle").attrs(pairs![
                ("cx", attr_string(x.clone())),
                ("cy", attr_string(y.clone())),
                ("r", attr("5.5"))
            ]))
            .with(el("circle").attrs(pairs![("cx", attr_string(x)), ("cy", attr_string(y)), ("r", attr("1.5"))]))
            .with(el("title").string(says))
    });
    let labels = scale.into_iter().flatten().zip([0.0, 1.0]).map(|(text, y)| {
        let y = place((0.0, y)).1;
        el("text")
            .key(&text)
            .attrs(pairs![
                ("x", attr_string(tenth(left - EDGE - 6.0))),
                ("y", attr_string(y)),
                ("class", attr("trend-scale"))
            ])
            .string(text)
    });
    let view_box = ["0 0 ", &tenth(width), " ", &tenth(height)].concat();
    let path = |class: &'static str, d: String| el("path").attrs(pairs![("d", attr_string(d)), ("class", attr(class))]);
    el("svg")
        .attrs(pairs![
            ("viewBox", attr_string(view_box)),
            ("aria-hidden", attr("true")),
            ("class", attr_string(["trend-chart ", class].concat()))
        ])
        .with(path("grid", grid))
        .with(path("ground", ground))
        .with(path("line", line))
        .with(el("g").each(labels))
        .with(el("g").each(marks))
        .with(el("g").each(aims))
}

/// A coordinate with one decimal.
fn tenth(value: f64) -> String {
    let tenths = (value * 10.0).round() as i32;
    format!("{}.{}", tenths / 10, (tenths % 10).abs())
}
