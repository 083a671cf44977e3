//! A small picture for each readout shown in the result, 120 × 32 units. It repeats the number beside it.

use super::path::{push_tenths, tenths};
use crate::framework::{Factor, Rating, Ratings};
use crate::scoring::{Readout, Readouts};
use std::f64::consts::PI;

/// What a shape of a gauge represents; it decides the paint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GaugeRole {
    /// The full extent.
    Track,
    /// The filled part.
    Fill,
    /// The ground line of stakes, before there are ratings.
    Ground,
    /// The mean of the ratings; stroked.
    Line,
    /// The support of the beam.
    Foot,
    /// The beam; stroked.
    Beam,
    /// The weight of the strategy cycle.
    Strategy,
    /// The weight of the execution cycle.
    Execution,
}

impl GaugeRole {
    /// The role's id in style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            GaugeRole::Track => "track",
            GaugeRole::Fill => "fill",
            GaugeRole::Ground => "ground",
            GaugeRole::Line => "line",
            GaugeRole::Foot => "foot",
            GaugeRole::Beam => "beam",
            GaugeRole::Strategy => "strategy",
            GaugeRole::Execution => "execution",
        }
    }
}

/// A shape of a gauge: an SVG path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GaugeShape {
    /// What it represents.
    pub role: GaugeRole,
    /// The value of its `d`.
    pub path: String,
}

/// The gauge of a readout in [`Readout::SHOWN`], back to front; empty for other readouts.
#[inline(never)]
pub fn gauge(readout: Readout, ratings: &Ratings, readouts: &Readouts) -> Vec<GaugeShape> {
    match readout {
        Readout::Level => level(readouts),
        Readout::Balance => stakes(ratings),
        Readout::Lean => lean(readouts),
        Readout::Flow => flow(readouts),
        Readout::Strategy
        | Readout::Execution
        | Readout::Link
        | Readout::Potential
        | Readout::Openness
        | Readout::Outflow
        | Readout::Backflow => Vec::new(),
    }
}

/// The gauge before all eight are rated: as for all 0, except that balance shows only the ground of its stakes.
pub fn empty_gauge(readout: Readout) -> Vec<GaugeShape> {
    if readout != Readout::Balance {
        return gauge(readout, &Ratings::NONE, &Readouts::of(&[Rating::MIN; Factor::COUNT]));
    }
    let mut ground = String::new();
    for factor in Factor::ALL {
        push_stake(&mut ground, factor, 2.0);
    }
    let mut shapes = Vec::new();
    add(&mut shapes, GaugeRole::Ground, ground);
    shapes
}

/// Level: a bar of five steps, filled to the level.
fn level(readouts: &Readouts) -> Vec<GaugeShape> {
    let mut shapes = Vec::new();
    // 5 · 23.6: five steps of 22 and four gaps of 2.
    add(&mut shapes, GaugeRole::Track, staff(118.0));
    add(&mut shapes, GaugeRole::Fill, staff(readouts.level * 23.6));
    shapes
}

/// A bar of this length, in steps of 22 with gaps of 2.
#[inline(never)]
fn staff(mut length: f64) -> String {
    let (mut path, mut x) = (String::new(), 1.0);
    while length > 0.0 {
        push_rounded(&mut path, x, 10.5, if length < 22.0 { length } else { 22.0 }, 10.5, 1.0);
        x += 24.0;
        length -= 24.0;
    }
    path
}

/// Balance: the eight ratings as stakes, and a line at their mean. An unrated factor counts as 0 here.
#[inline(never)]
pub fn stakes(ratings: &Ratings) -> Vec<GaugeShape> {
    let (mut stakes, mut sum) = (String::new(), 0.0);
    for (factor, rating) in ratings.iter() {
        let height = rating.map_or(0.0, |rating| f64::from(rating.value()) * 5.6);
        sum += height;
        push_stake(&mut stakes, factor, height + 2.0);
    }
    let mut shapes = Vec::new();
    add(&mut shapes, GaugeRole::Fill, stakes);
    add(&mut shapes, GaugeRole::Line, ["M0 ", &tenths(30.0 - sum / 8.0), "H120"].concat());
    shapes
}

fn push_stake(path: &mut String, factor: Factor, height: f64) {
    push_rounded(path, factor.index() as f64 * 15.0 + 2.0, 32.0 - height, 11.0, height, 2.0);
}

/// Lean: a beam with a weight for each cycle. It sinks on the side of the higher readout.
fn lean(readouts: &Readouts) -> Vec<GaugeShape> {
    // 4.5° per unit of lean. At so small an angle, the first terms of the series replace sine and cosine.
    let angle = readouts.lean * 4.5 * PI / 180.0;
    let down = 40.0 * angle * (1.0 - angle * angle / 6.0);
    let across = 40.0 * (1.0 - angle * angle / 2.0);
    let mut beam = String::new();
    push(&mut beam, "M", 60.0 - across, 16.0 + down);
    push(&mut beam, "L", 60.0 + across, 16.0 - down);
    let mut shapes = Vec::new();
    add(&mut shapes, GaugeRole::Foot, "M60 17L67 31H53Z".into());
    add(&mut shapes, GaugeRole::Beam, beam);
    add(&mut shapes, GaugeRole::Strategy, weight(60.0 - across, 16.0 + down, readouts.strategy));
    add(&mut shapes, GaugeRole::Execution, weight(60.0 + across, 16.0 - down, readouts.execution));
    shapes
}

#[inline(never)]
fn weight(x: f64, y: f64, readout: f64) -> String {
    let (mut path, radius) = (String::new(), 4.0 + readout * 1.4);
    push_rounded(&mut path, x - radius, y - radius, radius * 2.0, radius * 2.0, radius);
    path
}

/// Flow: the channel through strategy, crossing and execution, each stage as wide as its readout.
fn flow(readouts: &Readouts) -> Vec<GaugeShape> {
    // Any flow above 0 stays visible.
    let half = |readout: f64| match readout * 2.9 {
        half if half > 1.0 => half,
        half if half > 0.0 => 1.0,
        _ => 0.0,
    };
    let mut shapes = Vec::new();
    add(&mut shapes, GaugeRole::Track, channel([15.0; 3]));
    let halves = [half(readouts.strategy), half(readouts.link), half(readouts.execution)];
    add(&mut shapes, GaugeRole::Fill, channel(halves));
    shapes
}

/// A channel along the gauge's middle, with these half widths at its start, middle and end: the upper edge forwards,
/// then the lower edge back.
#[inline(never)]
fn channel(halves: [f64; 3]) -> String {
    // Three points per half width: two for a level stretch, then the control points of a curve to the next.
    const PLACES: [u8; 9] = [0, 34, 46, 48, 60, 72, 74, 86, 120];
    const COMMANDS: [u8; 9] = *b"LLC  C  L";
    let mut path = String::from("M0 16");
    for step in 0..2 * PLACES.len() {
        let back = step >= PLACES.len();
        let point = if back { 2 * PLACES.len() - 1 - step } else { step };
        path.push(COMMANDS[step % PLACES.len()].into());
        let half = halves[point / 3];
        push(&mut path, "", PLACES[point].into(), if back { 16.0 + half } else { 16.0 - half });
    }
    path.push('Z');
    path
}

/// A rectangle with round corners, by left edge, top edge, width and height. A radius of half its size makes a circle.
#[inline(never)]
fn push_rounded(path: &mut String, x: f64, y: f64, width: f64, height: f64, round: f64) {
    let within = |side: f64| if round * 2.0 > side { side / 2.0 } else { round };
    let (across, down) = (within(width), within(height));
    let corner = ["A", &tenths(across), " ", &tenths(down), " 0 0 1 "].concat();
    let (right, bottom) = (x + width, y + height);
    push(path, "M", x, y + down);
    push(path, &corner, x + across, y);
    push(path, "L", right - across, y);
    push(path, &corner, right, y + down);
    push(path, "L", right, bottom - down);
    push(path, &corner, right - across, bottom);
    push(path, "L", x + across, bottom);
    push(path, &corner, x, bottom - down);
    path.push('Z');
}

/// Appends a command and a point.
#[inline(never)]
fn push(path: &mut String, command: &str, x: f64, y: f64) {
    path.push_str(command);
    push_tenths(path, x);
    path.push(' ');
    push_tenths(path, y);
}

#[inline(never)]
fn add(shapes: &mut Vec<GaugeShape>, role: GaugeRole, path: String) {
    shapes.push(GaugeShape { role, path });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gauge_of(readout: Readout, values: [u8; 8]) -> Vec<GaugeShape> {
        let all = values.map(|value| Rating::try_from(value).unwrap());
        gauge(readout, &all.into(), &Readouts::of(&all))
    }

    /// The numbers in each closed subpath.
    fn parts(path: &str) -> Vec<Vec<f64>> {
        let numbers = |part: &str| {
            part.split(|c: char| c.is_ascii_alphabetic() || c == ' ').filter_map(|text| text.parse().ok()).collect()
        };
        path.split_terminator('Z').map(numbers).collect()
    }

    /// Left, top, right and bottom of rounded rectangles.
    fn boxes(path: &str) -> Vec<[f64; 4]> {
        parts(path).iter().map(|all| [all[0], all[8], all[16], all[26]]).collect()
    }

    #[test]
    fn each_readout_of_the_result_has_a_gauge_and_no_other() {
        for readout in Readout::ALL {
            for shapes in [gauge_of(readout, [3, 3, 4, 2, 2, 3, 1, 1]), empty_gauge(readout)] {
                assert_eq!(!shapes.is_empty(), Readout::SHOWN.contains(&readout), "{readout:?}");
            }
        }
    }

    #[test]
    fn a_staff_is_filled_to_its_level() {
        let filled = |values| boxes(&gauge_of(Readout::Level, values)[1].path);
        let steps = [1.0, 25.0, 49.0, 73.0, 97.0].map(|left| [left, 10.5, left + 22.0, 21.0]);
        assert_eq!(boxes(&gauge_of(Readout::Level, [2; 8])[0].path), steps);
        for whole in 0..=5_u8 {
            assert_eq!(filled([whole; 8]), steps[..whole.into()]);
        }
        // 1 + 2.2187 · 23.6.
        assert_eq!(filled([3, 3, 4, 2, 2, 3, 1, 1])[2], [49.0, 10.5, 53.4, 21.0]);
    }

    #[test]
    fn a_stake_is_as_high_as_its_rating() {
        let shapes = gauge_of(Readout::Balance, [0, 1, 2, 3, 4, 5, 5, 5]);
        let tops: Vec<f64> = boxes(&shapes[0].path).iter().map(|[_, top, _, _]| *top).collect();
        assert_eq!(tops, [30.0, 24.4, 18.8, 13.2, 7.6, 2.0, 2.0, 2.0]);
        assert_eq!(shapes[1].path, "M0 12.5H120");
        assert_eq!(boxes(&empty_gauge(Readout::Balance)[0].path)[7], [107.0, 30.0, 118.0, 32.0]);
    }

    #[test]
    fn a_beam_sinks_where_the_heavier_cycle_is() {
        let beam = |values| gauge_of(Readout::Lean, values)[1].path.clone();
        assert_eq!(beam([3; 8]), "M20 16L100 16");
        // 22.5°: 40 · cos is 37.0, 40 · sin is 15.3.
        assert_eq!(beam([5, 5, 5, 5, 0, 0, 0, 0]), "M23.1 31.3L96.9 0.7");
        assert_eq!(beam([0, 0, 0, 0, 5, 5, 5, 5]), "M23.1 0.7L96.9 31.3");
        let weights = gauge_of(Readout::Lean, [3, 3, 3, 3, 3, 3, 3, 1]);
        assert_eq!(boxes(&weights[2].path), [[11.8, 7.8, 28.2, 24.2]]);
        assert_eq!(boxes(&weights[3].path), [[91.8, 7.8, 108.2, 24.2]]);
    }

    #[test]
    fn a_channel_is_as_wide_as_its_stages() {
        let shapes = gauge_of(Readout::Flow, [5, 5, 5, 5, 0, 0, 0, 2]);
        assert_eq!(
            shapes[1].path,
            "M0 16L0 1.5L34 1.5C46 1.5 48 10.2 60 10.2C72 10.2 74 16 86 16L120 16\
             L120 16L86 16C74 16 72 21.8 60 21.8C48 21.8 46 30.5 34 30.5L0 30.5Z"
        );
    }
}
