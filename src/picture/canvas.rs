use super::escape::escape;
use super::lettering::Lettering;

/// Writes an SVG, element by element.
///
/// Text and attribute values are escaped here and nowhere else. Styling uses presentation attributes: a strict content
/// security policy on the embedding page would block `style`.
#[derive(Debug, Default)]
pub(super) struct Canvas(String);

impl Canvas {
    pub(super) fn into_string(self) -> String {
        self.0
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes);
        self.0.push('>');
    }

    /// Closes an element.
    pub(super) fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// Writes an element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes);
        self.0.push_str("/>");
    }

    /// Writes an element that contains only text.
    pub(super) fn leaf(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        escape(&mut self.0, text);
        self.close(name);
    }

    /// Opens a group, translated and then scaled.
    pub(super) fn group_at(&mut self, (x, y): (f64, f64), scale: f64) {
        let transform = ["translate(", &units(x), " ", &units(y), ") scale(", &thousandths(scale), ")"].concat();
        self.open("g", &[("transform", &transform)]);
    }

    /// Writes a path.
    pub(super) fn path(&mut self, d: &str, attributes: &[(&str, &str)]) {
        let mut all = vec![("d", d)];
        all.extend_from_slice(attributes);
        self.empty("path", &all);
    }

    /// Writes a circle.
    pub(super) fn circle(&mut self, (x, y): (f64, f64), radius: f64, attributes: &[(&str, &str)]) {
        let (x, y, radius) = (units(x), units(y), units(radius));
        let mut all = vec![("cx", &*x), ("cy", &*y), ("r", &*radius)];
        all.extend_from_slice(attributes);
        self.empty("circle", &all);
    }

    /// Writes a rectangle from its top left corner, with corner radius `round`.
    pub(super) fn rect(
        &mut self,
        (x, y): (f64, f64),
        (width, height): (f64, f64),
        round: f64,
        attributes: &[(&str, &str)],
    ) {
        let numbers = [x, y, width, height, round].map(units);
        let mut all: Vec<(&str, &str)> =
            ["x", "y", "width", "height", "rx"].into_iter().zip(numbers.iter().map(String::as_str)).collect();
        all.extend_from_slice(attributes);
        self.empty("rect", &all);
    }

    /// Writes a line of text in one lettering; `at` is on the baseline.
    pub(super) fn text(&mut self, at: (f64, f64), lettering: Lettering, text: &str) {
        self.words(at, lettering, &[(lettering, text)]);
    }

    /// Writes a line of text with parts in different letterings; `line` sets the alignment.
    pub(super) fn words(&mut self, (x, y): (f64, f64), line: Lettering, parts: &[(Lettering, &str)]) {
        let (x, y, size, weight) = (units(x), units(y), units(line.size), line.weight.to_string());
        let mut attributes = vec![
            ("x", &*x),
            ("y", &y),
            ("font-size", &size),
            ("font-weight", &weight),
            ("text-anchor", line.anchor),
            ("fill", line.fill),
        ];
        if line.underline {
            attributes.push(("text-decoration", "underline"));
        }
        self.open("text", &attributes);
        for &(part, text) in parts {
            if part == line {
                escape(&mut self.0, text);
                continue;
            }
            let (size, weight) = (units(part.size), part.weight.to_string());
            self.leaf("tspan", &[("font-size", &size), ("font-weight", &weight), ("fill", part.fill)], text);
        }
        self.close("text");
    }

    fn begin(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            escape(&mut self.0, value);
            self.0.push('"');
        }
    }
}

/// Formats a length with at most one decimal. Uses integers because float formatting would add five kilobytes to the
/// program.
pub(super) fn units(value: f64) -> String {
    decimals(value, 10)
}

fn thousandths(value: f64) -> String {
    decimals(value, 1000)
}

fn decimals(value: f64, parts: i64) -> String {
    let all = (value * parts as f64).round() as i64;
    let sign = if all < 0 { "-" } else { "" };
    let (whole, rest) = (all.abs() / parts, all.abs() % parts);
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let rest = (rest + parts).to_string();
    format!("{sign}{whole}.{}", rest[1..].trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_short() {
        assert_eq!(units(12.0), "12");
        assert_eq!(units(-0.04), "0");
        assert_eq!(units(-12.34), "-12.3");
        assert_eq!(thousandths(1.05), "1.05");
        assert_eq!(thousandths(0.002), "0.002");
    }

    #[test]
    fn whatever_comes_in_stays_text() {
        let mut canvas = Canvas::default();
        canvas.leaf("title", &[("a", "\"><x>")], "</title><script>&");
        assert_eq!(canvas.into_string(), "<title a=\"&quot;&gt;&lt;x&gt;\">&lt;/title&gt;&lt;script&gt;&amp;</title>");
    }
}
