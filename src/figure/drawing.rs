use super::path::Path;
use super::stream::{Course, Kind, Stretch};
use super::{Layout, Point, lap, speed};
use crate::framework::{Cycle, Ratings};
use crate::scoring::Assessment;

/// Bézier curves for the whole bed: enough to look exact.
const SEGMENTS: u32 = 16;
/// The longest Bézier curves, as shares of the lap: of a stream shorter than its width holds at a station, and of a line.
const LONGEST: [f64; 2] = [0.0125, 0.0625];
/// Lanes of the droplets, as shares of the stream's width from its centre line.
const LANES: [f64; 3] = [-0.27, 0.0, 0.27];
/// Positions of chevrons along a loop, as shares of the lap from the loop's start.
const CHEVRONS: [f64; 5] = [0.0812, 0.15, 0.25, 0.35, 0.4188];
/// Positions of headings, near the crossing.
const HEADINGS: [f64; 2] = [0.0634, 0.4366];
/// How far to either side of the crossing the seam goes, as a share of the lap.
const SEAM: f64 = 0.05;
/// The distance of the seam's middle from the water's edge, as a share of the bed's width.
const BESIDE: f64 = 0.025;
/// The longest piece of a loop, as a share of the lap, whose outline cannot cross itself, and by how much the pieces of a
/// longer one overlap.
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
const UNCROSSED: f64 = 0.4;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
const OVERLAP: f64 = 0.002;
/// The distance between the cracks' joints, as a share of the lap.
const CRACK: f64 = 0.0125;
/// The joints of the cracks in a dry bed, and the ends of their branches, as shares of the bed's width beside its centre line.
const CRACKS: [(f64, f64); 5] = [(0.1, 0.44), (-0.14, -0.42), (0.05, 0.42), (-0.08, -0.44), (0.15, -0.4)];

/// The shapes of an assessment in one layout, as values for `d` of SVG paths.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The bed's centre line, to be stroked at [`Layout::bed`].
    pub bed: String,
    /// The loop of the strategy cycle, in the order of the lap.
    pub strategy: Vec<Reach>,
    /// The loop of the execution cycle.
    pub execution: Vec<Reach>,
    /// The edges of the strand from 4 to 5 where it lies over the other one; empty where the crossing has no water.
    pub seam: String,
    /// Chevrons on the strands at the crossing that carry water, showing the direction of the lap.
    pub headings: String,
    /// Chevrons all along the streams, which replace the droplets where motion is reduced.
    pub chevrons: String,
    /// The speed of the droplets, 0…10; see [`speed`].
    pub speed: u8,
}

/// A stretch of a loop with what is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach {
    /// What is in it. Without water it has a line, and nothing else.
    pub kind: Kind,
    /// The stream's outline, to be filled: at each station as wide as its rating. Where the bed is dry its cracks, and where it
    /// is open its centre line, to be stroked.
    pub outline: String,
    /// The outline of the stream's lighter heart.
    pub heart: String,
    /// The lines along which droplets run.
    pub lanes: [String; 3],
}

/// The bed's centre line, to be stroked at [`Layout::bed`].
pub fn bed(layout: &Layout) -> String {
    let mut bed = Path::new();
    bed.move_to(layout.centre());
    bed.follow(&|share| lap::point(layout, share), 0.0, 1.0, SEGMENTS);
    bed.close();
    bed.into_string()
}

/// A cycle's streams alone, as one path to be filled; empty where nothing has water.
pub fn streams(layout: &Layout, cycle: Cycle, ratings: &Ratings) -> String {
    let course = Course::of(layout, cycle, ratings);
    let mut all = String::new();
    for stretch in course.stretches().iter().filter(|stretch| stretch.kind == Kind::Stream) {
        all.push_str(&outline(layout, &course, stretch, 0.5));
    }
    all
}

/// What a second rating's stream is like wherever it differs from the first one's: both its edges, and where it is dry its
/// cracks.
pub fn differing_edges(layout: &Layout, first: &Ratings, second: &Ratings) -> Vec<(Kind, String)> {
    let mut all = Vec::new();
    for cycle in Cycle::ALL {
        let [course, other] = [second, first].map(|ratings| Course::of(layout, cycle, ratings));
        for stretch in course.differing_from(&other) {
            let edges = match stretch.kind {
                Kind::Stream => [-0.5, 0.5].map(|share| along(layout, &course, &stretch, share)).concat(),
                Kind::Dry => cracks(layout, &stretch),
                Kind::Unrated => continue,
            };
            all.push((stretch.kind, edges));
        }
    }
    all
}

/// What is in a cycle's loop, in pieces with an outline each, none of which crosses itself: programs that draw slides leave empty
/// what an outline goes round twice. Pieces of one stream overlap a little, so that no gap shows between them.
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub fn pieces(layout: &Layout, cycle: Cycle, ratings: &Ratings) -> Vec<(Kind, String)> {
    let course = Course::of(layout, cycle, ratings);
    let mut all = Vec::new();
    for stretch in course.stretches() {
        let Stretch { kind, from, to } = stretch;
        let middle = (from + to) / 2.0;
        let parts = match kind {
            Kind::Stream if to - from > UNCROSSED => {
                vec![Stretch { to: middle + OVERLAP, ..stretch }, Stretch { from: middle, ..stretch }]
            }
            _ => vec![stretch],
        };
        all.extend(parts.iter().map(|part| {
            let path = match kind {
                Kind::Stream => outline(layout, &course, part, 0.5),
                Kind::Dry => cracks(layout, part),
                Kind::Unrated => along(layout, &course, part, 0.0),
            };
            (kind, path)
        }));
    }
    all
}

impl Drawing {
    /// Draws an assessment.
    pub fn of(layout: &Layout, assessment: &Assessment) -> Drawing {
        let courses = Cycle::ALL.map(|cycle| Course::of(layout, cycle, &assessment.ratings));
        let [strategy, execution] = courses.each_ref().map(|course| reaches(layout, course));
        Drawing {
            bed: bed(layout),
            strategy,
            execution,
            seam: seam(layout, &courses),
            headings: chevrons(layout, &courses, &HEADINGS, layout.bed * 0.12),
            chevrons: chevrons(layout, &courses, &CHEVRONS, layout.bed),
            speed: assessment.readouts.map_or(0, |readouts| speed(readouts.flow)),
        }
    }
}

fn reaches(layout: &Layout, course: &Course) -> Vec<Reach> {
    let mut all = Vec::new();
    for stretch in &course.stretches() {
        let mut reach =
            Reach { kind: stretch.kind, outline: String::new(), heart: String::new(), lanes: Default::default() };
        match stretch.kind {
            Kind::Stream => {
                reach.outline = outline(layout, course, stretch, 0.5);
                reach.heart = outline(layout, course, stretch, 0.3);
                reach.lanes = LANES.map(|share| along(layout, course, stretch, share));
            }
            Kind::Dry => reach.outline = cracks(layout, stretch),
            Kind::Unrated => reach.outline = along(layout, course, stretch, 0.0),
        }
        all.push(reach);
    }
    all
}

/// The point of the lap at `at`, beside it by a share of the stream's width, right of it where that is positive. What lies
/// beyond the stretch, where a tangent is taken at its end, is as wide as its end.
#[inline(never)]
fn beside(layout: &Layout, course: &Course, stretch: &Stretch, share: f64, at: f64) -> Point {
    let within = at.clamp(stretch.from + 1e-9, stretch.to - 1e-9);
    lap::beside(layout, at, share * course.width(within))
}

/// Follows a stretch beside its centre line: onwards, or back.
#[inline(never)]
fn follow(path: &mut Path, layout: &Layout, course: &Course, stretch: &Stretch, share: f64, is_back: bool) {
    let (from, to) = if is_back { (stretch.to, stretch.from) } else { (stretch.from, stretch.to) };
    let longest = LONGEST[usize::from(stretch.kind != Kind::Stream)];
    // A whole loop's line has the bed's curves: in the HTML it repeats the bed's text.
    let segments = ((stretch.to - stretch.from) / longest).ceil() as u32;
    path.follow(&|at| beside(layout, course, stretch, share, at), from, to, segments);
}

/// A line along a stretch, beside its centre line by a share of the stream's width.
#[inline(never)]
fn along(layout: &Layout, course: &Course, stretch: &Stretch, share: f64) -> String {
    let mut line = Path::new();
    line.move_to(beside(layout, course, stretch, share, stretch.from));
    follow(&mut line, layout, course, stretch, share, false);
    line.into_string()
}

/// The outline of a stretch, reaching a share of the stream's width to either side.
#[inline(never)]
fn outline(layout: &Layout, course: &Course, stretch: &Stretch, share: f64) -> String {
    let mut outline = Path::new();
    outline.move_to(beside(layout, course, stretch, share, stretch.from));
    follow(&mut outline, layout, course, stretch, share, false);
    outline.line_to(beside(layout, course, stretch, -share, stretch.to));
    follow(&mut outline, layout, course, stretch, -share, true);
    outline.close();
    outline.into_string()
}

/// The cracks of a dry stretch: a jagged line along its middle, and from each of its joints a branch towards a bank.
fn cracks(layout: &Layout, stretch: &Stretch) -> String {
    let mut path = Path::new();
    let count = ((stretch.to - stretch.from) / CRACK) as usize + 1;
    let step = (stretch.to - stretch.from) / count as f64;
    let at = |place: usize, share: f64, on: f64| {
        lap::beside(layout, stretch.from + step * (place as f64 + on), share * layout.bed)
    };
    for place in 0..count {
        let (joint, branch) = CRACKS[place % CRACKS.len()];
        let joint = at(place, joint, 0.5);
        if place == 0 {
            path.move_to(joint);
        } else {
            path.line_to(joint);
        }
        path.line_to(at(place, branch, 0.75));
        path.move_to(joint);
    }
    path.into_string()
}

/// Both edges of the strand that leads from 4 over the crossing to 5.
fn seam(layout: &Layout, [strategy, execution]: &[Course; 2]) -> String {
    let mut path = Path::new();
    let end = execution.start();
    let half = execution.width(end) / 2.0;
    if half > 0.0 {
        for side in [-1.0, 1.0] {
            let edge = |at: f64| {
                let course = if at < end { strategy } else { execution };
                lap::beside(layout, at, side * (course.width(at) / 2.0 + layout.bed * BESIDE))
            };
            path.move_to(edge(end - SEAM));
            path.follow(&edge, end - SEAM, end + SEAM, 8);
        }
    }
    path.into_string()
}

/// Chevrons in the water of both loops at some positions, no larger than `most` to either side.
#[inline(never)]
fn chevrons(layout: &Layout, courses: &[Course; 2], positions: &[f64], most: f64) -> String {
    let mut path = Path::new();
    for course in courses {
        for position in positions {
            let at = course.start() + position;
            let half = (course.width(at) * 0.3).min(most);
            if half > 0.0 {
                chevron(&mut path, layout, at, half);
            }
        }
    }
    path.into_string()
}

/// A chevron along the lap, reaching `half` to either side.
fn chevron(path: &mut Path, layout: &Layout, share: f64, half: f64) {
    let (at, ahead) = (lap::point(layout, share), lap::heading(layout, share));
    let wing = |side: f64| at - ahead * (half * 0.6) + ahead.turned() * (half * side);
    path.move_to(wing(-1.0));
    path.line_to(at + ahead * (half * 0.6));
    path.line_to(wing(1.0));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::{Factor, Rating, Ratings};

    fn draw(values: [u8; 8]) -> Drawing {
        let ratings = Ratings::from(values.map(|value| Rating::try_from(value).unwrap()));
        Drawing::of(&Layout::WIDE, &Assessment::of(&ratings))
    }

    fn kinds(reaches: &[Reach]) -> String {
        let letter = |reach: &Reach| match reach.kind {
            Kind::Unrated => '?',
            Kind::Dry => '0',
            Kind::Stream => '~',
        };
        reaches.iter().map(letter).collect()
    }

    #[test]
    fn what_is_dry_lies_dry_and_what_is_unrated_is_open() {
        let drawing = draw([4, 4, 4, 4, 0, 0, 0, 3]);
        assert_eq!((kinds(&drawing.strategy), kinds(&drawing.execution)), ("~".into(), "~0~".into()));
        assert_eq!(drawing.speed, 0);
        assert_eq!(kinds(&draw([4, 4, 4, 0, 4, 4, 4, 4]).strategy), "~0~");
        assert_eq!(kinds(&draw([0; 8]).strategy), "0");
        let ratings = Ratings::NONE.with(Factor::Objectives, Some(Rating::MAX));
        let drawing = Drawing::of(&Layout::WIDE, &Assessment::of(&ratings));
        assert_eq!((kinds(&drawing.strategy), kinds(&drawing.execution)), ("?~?".into(), "?".into()));
        // One station is rated, and both its headings are at the crossing's dotted half.
        assert_eq!((drawing.headings.matches('M').count(), drawing.chevrons.matches('M').count()), (1, 2));
    }

    #[test]
    fn every_coordinate_is_within_the_view_box() {
        for layout in Layout::ALL {
            for ratings in [[5, 5, 5, 5, 5, 5, 5, 5], [5, 1, 5, 0, 5, 5, 1, 5]] {
                let ratings = Ratings::from(ratings.map(|value| Rating::try_from(value).unwrap()));
                let drawing = Drawing::of(layout, &Assessment::of(&ratings));
                let numbers: Vec<f64> = drawing.strategy[0]
                    .outline
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
}
