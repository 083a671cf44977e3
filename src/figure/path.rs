use super::Point;
use crate::digits;

/// The value of an SVG path's `d`, rounded to tenths of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Path(String);

impl Path {
    pub(super) fn new() -> Path {
        Path::default()
    }

    pub(super) fn into_string(self) -> String {
        self.0
    }

    pub(super) fn move_to(&mut self, point: Point) {
        self.command('M', &[point]);
    }

    pub(super) fn line_to(&mut self, point: Point) {
        self.command('L', &[point]);
    }

    pub(super) fn close(&mut self) {
        self.0.push('Z');
    }

    /// Approximates a curve between its parameters `from` and `to` by cubic Béziers with the same tangents.
    pub(super) fn follow(&mut self, curve: &dyn Fn(f64) -> Point, from: f64, to: f64, segments: u32) {
        let step = (to - from) / f64::from(segments);
        // The control point is a third of the way along the tangent, which is a central difference.
        let handle = |at: f64| (curve(at + step * 0.01) - curve(at - step * 0.01)) * (1.0 / 0.06);
        for segment in 0..segments {
            let (a, b) = (from + step * f64::from(segment), from + step * f64::from(segment + 1));
            let end = curve(b);
            self.command('C', &[curve(a) + handle(a), end - handle(b), end]);
        }
    }

    fn command(&mut self, letter: char, points: &[Point]) {
        self.0.push(letter);
        for (place, point) in points.iter().enumerate() {
            if place > 0 {
                self.0.push(' ');
            }
            self.number(point.x);
            self.0.push(' ');
            self.number(point.y);
        }
    }

    fn number(&mut self, value: f64) {
        push_tenths(&mut self.0, value);
    }
}

/// A length as text, rounded to tenths of a unit.
pub(super) fn tenths(value: f64) -> String {
    let mut text = String::new();
    push_tenths(&mut text, value);
    text
}

/// Appends a length, rounded to tenths of a unit.
#[inline(never)]
pub(super) fn push_tenths(text: &mut String, value: f64) {
    let tenths = (value * 10.0).round_ties_even() as i32;
    if tenths < 0 {
        text.push('-');
    }
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    digits::push(text, whole);
    if rest > 0 {
        text.push('.');
        digits::push(text, rest);
    }
}
