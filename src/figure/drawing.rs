use super::path::Path;
use super::stream::{Run, width_of};
use super::{Layout, Point, lap, speed};
use crate::framework::Cycle;
use crate::scoring::{Assessment, FindingId, Severity};

/// Bézier curves per loop: enough to look exact.
const SEGMENTS: u32 = 8;
/// Lanes of the moving dashes, as shares of the stream's width from its centre line.
const LANES: [f64; 3] = [-0.27, 0.0, 0.27];
/// Positions of chevrons along a loop, as shares of the lap.
const CHEVRONS: [f64; 5] = [0.0812, 0.15, 0.25, 0.35, 0.4188];
/// Distance of gates and headings from the crossing, as shares of the lap.
const GATE: f64 = 0.0412;
const HEADING: f64 = 0.0634;

/// The shapes of an assessment in one layout, as values for `d` of SVG paths.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The bed's centre line, to be stroked at [`Layout::bed`].
    pub bed: String,
    /// The loop of the strategy cycle.
    pub strategy: Loop,
    /// The loop of the execution cycle.
    pub execution: Loop,
    /// Chevrons on the four strands at the crossing, showing the direction of the lap.
    pub headings: String,
    /// With the finding "blocked": gates across the two strands into the crossing, each open as far as its strand
    /// carries; `None` without it.
    pub gates: Option<(Severity, String)>,
    /// The speed of the dashes, 0…10; see [`speed`].
    pub speed: u8,
}

/// One loop of the double cycle.
#[derive(Debug, Clone, PartialEq)]
pub struct Loop {
    /// The loop's centre line.
    pub line: String,
    /// Its contents.
    pub water: Water,
}

/// The contents of a loop.
#[derive(Debug, Clone, PartialEq)]
pub enum Water {
    /// Not all factors of the cycle are rated.
    Unknown,
    /// All are rated 0: a dry bed.
    Dry,
    /// Water, running or still.
    Stream {
        /// The stream's outline, to be filled.
        outline: String,
        /// The centre lines of the moving dashes.
        lanes: Vec<String>,
        /// Chevrons that replace the moving dashes where motion is reduced.
        chevrons: String,
    },
}

impl Drawing {
    /// Draws an assessment.
    pub fn of(layout: &Layout, assessment: &Assessment) -> Drawing {
        let mut bed = Path::new();
        bed.move_to(layout.centre());
        bed.follow(&|share| lap::point(layout, share), 0.0, 1.0, 2 * SEGMENTS);
        bed.close();
        Drawing {
            bed: bed.into_string(),
            strategy: draw_loop(layout, Cycle::Strategy, assessment),
            execution: draw_loop(layout, Cycle::Execution, assessment),
            headings: headings(layout),
            gates: gates(layout, assessment),
            speed: assessment.readouts.map_or(0, |readouts| speed(readouts.flow)),
        }
    }
}

/// Where a cycle's loop begins, as a share of the lap.
fn start_of(cycle: Cycle) -> f64 {
    match cycle {
        Cycle::Strategy => 0.0,
        Cycle::Execution => 0.5,
    }
}

fn draw_loop(layout: &Layout, cycle: Cycle, assessment: &Assessment) -> Loop {
    let start = start_of(cycle);
    let mut line = Path::new();
    line.move_to(lap::point(layout, start));
    line.follow(&|along| lap::point(layout, start + along), 0.0, 0.5, SEGMENTS);
    let water = match assessment.cycle(cycle) {
        None => Water::Unknown,
        Some(0.0) => Water::Dry,
        Some(readout) => stream(layout, start, Run::of(cycle, readout, assessment.readouts.as_ref())),
    };
    Loop { line: line.into_string(), water }
}

fn stream(layout: &Layout, start: f64, run: Run) -> Water {
    let side = |share: f64| move |along: f64| lap::beside(layout, start + along, share * run.width(layout, along));
    let mut outline = Path::new();
    outline.move_to(side(0.5)(0.0));
    outline.follow(&side(0.5), 0.0, 0.5, SEGMENTS);
    outline.line_to(side(-0.5)(0.5));
    outline.follow(&side(-0.5), 0.5, 0.0, SEGMENTS);
    outline.close();
    let lanes = LANES.map(|share| {
        let mut lane = Path::new();
        lane.move_to(side(share)(0.0));
        lane.follow(&side(share), 0.0, 0.5, SEGMENTS);
        lane.into_string()
    });
    let mut chevrons = Path::new();
    for along in CHEVRONS {
        chevron(&mut chevrons, layout, start + along, (run.width(layout, along) * 0.3).max(layout.bed * 0.06));
    }
    Water::Stream { outline: outline.into_string(), lanes: lanes.into(), chevrons: chevrons.into_string() }
}

/// A chevron along the lap, reaching `half` to either side.
fn chevron(path: &mut Path, layout: &Layout, share: f64, half: f64) {
    let (at, ahead) = (lap::point(layout, share), lap::heading(layout, share));
    let wing = |side: f64| at - ahead * (half * 0.6) + ahead.turned() * (half * side);
    path.move_to(wing(-1.0));
    path.line_to(at + ahead * (half * 0.6));
    path.line_to(wing(1.0));
}

fn headings(layout: &Layout) -> String {
    let mut path = Path::new();
    for share in [HEADING, 0.5 - HEADING, 0.5 + HEADING, 1.0 - HEADING] {
        chevron(&mut path, layout, share, layout.bed * 0.12);
    }
    path.into_string()
}

/// Gates across the strands that lead into the crossing: the end of strategy and the end of execution.
fn gates(layout: &Layout, assessment: &Assessment) -> Option<(Severity, String)> {
    let blocked = assessment.findings.iter().find(|finding| finding.id == FindingId::Blocked)?;
    let readouts = assessment.readouts.as_ref()?;
    let mut path = Path::new();
    for (share, readout) in [(0.5 - GATE, readouts.outflow), (1.0 - GATE, readouts.backflow)] {
        let (at, across) = (lap::point(layout, share), lap::heading(layout, share).turned());
        let bank = layout.bed * 0.62;
        // The opening shows the outflow or backflow, but is capped so that the gates stay visible.
        let opening = (width_of(layout, readout) / 2.0).min(layout.bed * 0.42);
        let mut wing = |from: Point, to: Point| {
            path.move_to(from);
            path.line_to(to);
        };
        wing(at - across * bank, at - across * opening);
        wing(at + across * opening, at + across * bank);
    }
    Some((blocked.severity, path.into_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::{Factor, Rating, Ratings};

    fn draw(values: [u8; 8]) -> Drawing {
        let ratings = Ratings::from(values.map(|value| Rating::try_from(value).unwrap()));
        Drawing::of(&Layout::WIDE, &Assessment::of(&ratings))
    }

    #[test]
    fn a_dry_cycle_lies_dry_and_an_unrated_one_is_unknown() {
        let drawing = draw([4, 4, 4, 4, 0, 0, 0, 3]);
        assert!(matches!(drawing.strategy.water, Water::Stream { .. }));
        assert_eq!(drawing.execution.water, Water::Dry);
        assert_eq!(drawing.speed, 0);
        let ratings = Ratings::NONE.with(Factor::Objectives, Some(Rating::MAX));
        let drawing = Drawing::of(&Layout::WIDE, &Assessment::of(&ratings));
        assert_eq!(drawing.strategy.water, Water::Unknown);
    }

    #[test]
    fn gates_stand_where_the_flow_is_blocked_and_nowhere_else() {
        assert_eq!(draw([4; 8]).gates, None);
        assert_eq!(draw([4, 4, 4, 4, 4, 4, 4, 3]).gates.map(|gates| gates.0), Some(Severity::Watch));
        assert_eq!(draw([4, 4, 4, 4, 4, 4, 4, 0]).gates.map(|gates| gates.0), Some(Severity::High));
    }

    #[test]
    fn every_coordinate_is_within_the_view_box() {
        for layout in Layout::ALL {
            let ratings = Ratings::from([Rating::MAX; 8]);
            let drawing = Drawing::of(layout, &Assessment::of(&ratings));
            let Water::Stream { outline, .. } = drawing.strategy.water else { panic!("a full stream") };
            let numbers: Vec<f64> = outline
                .split(|c: char| c.is_ascii_alphabetic() || c == ' ')
                .filter(|part| !part.is_empty())
                .map(|part| part.parse().unwrap())
                .collect();
            assert!(numbers.len() > 60 && numbers.len().is_multiple_of(2));
            for pair in numbers.chunks(2) {
                assert!(pair[0] >= 0.0 && pair[0] <= layout.width && pair[1] >= 0.0 && pair[1] <= layout.height);
            }
        }
    }
}
