//! How wide the stream is along the lap, and how fast it runs. The width at a station is its factor's rating.

use super::Layout;
use crate::framework::{Cycle, Factor, Rating, Ratings};

/// How far to either side of a station the width holds, as a share of the lap: to the station's edge and a little beyond.
const HOLD: f64 = 0.021;

/// What is in one stretch of a loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The factor is not rated.
    Unrated,
    /// The factor is rated 0.
    Dry,
    /// Water.
    Stream,
}

/// A stretch of the lap, `from` and `to` as shares of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stretch {
    pub(super) kind: Kind,
    pub(super) from: f64,
    pub(super) to: f64,
}

/// A station, or the crossing, on a cycle's way round its loop.
#[derive(Debug, Clone, Copy)]
struct Stop {
    /// Where on the lap, as a share of it.
    at: f64,
    rating: Option<Rating>,
}

impl Stop {
    fn kind(&self) -> Kind {
        match self.rating {
            None => Kind::Unrated,
            Some(Rating::MIN) => Kind::Dry,
            Some(_) => Kind::Stream,
        }
    }
}

/// A cycle's loop: from the crossing by its stations back to the crossing.
#[derive(Debug)]
pub(super) struct Course<'a> {
    layout: &'a Layout,
    stops: Vec<Stop>,
}

impl<'a> Course<'a> {
    /// The course of a cycle. The crossing is factor 8, at both ends.
    pub(super) fn of(layout: &'a Layout, cycle: Cycle, ratings: &Ratings) -> Course<'a> {
        let start = match cycle {
            Cycle::Strategy => 0.0,
            Cycle::Execution => 0.5,
        };
        let stop = |factor: Factor, at: f64| Stop { at, rating: ratings.get(factor) };
        let mut stops = vec![stop(Factor::Learning, start)];
        stops.extend(cycle.factors().iter().map(|&factor| stop(factor, layout.stations[factor.index()])));
        stops.push(stop(Factor::Learning, start + 0.5));
        Course { layout, stops }
    }

    /// Where the loop begins, as a share of the lap.
    pub(super) fn start(&self) -> f64 {
        self.stops[0].at
    }

    /// The stretches of the loop, in the order of the lap. Each station has the half of the way to its neighbours.
    pub(super) fn stretches(&self) -> Vec<Stretch> {
        let mut all: Vec<Stretch> = Vec::new();
        for pair in self.stops.windows(2) {
            let [a, b] = [&pair[0], &pair[1]];
            let middle = (a.at + b.at) / 2.0;
            for (kind, from, to) in [(a.kind(), a.at, middle), (b.kind(), middle, b.at)] {
                match all.last_mut() {
                    Some(last) if last.kind == kind => last.to = to,
                    _ => all.push(Stretch { kind, from, to }),
                }
            }
        }
        all
    }

    /// The stretches between two stations of which one has another rating in `other`.
    pub(super) fn differing_from(&self, other: &Course) -> Vec<Stretch> {
        let mut all = Vec::new();
        for (place, pair) in self.stops.windows(2).enumerate() {
            let is_other = |at: usize| self.stops[at].rating != other.stops[at].rating;
            if is_other(place) || is_other(place + 1) {
                let between = |Stretch { kind, from, to }| Stretch {
                    kind,
                    from: f64::max(from, pair[0].at),
                    to: f64::min(to, pair[1].at),
                };
                all.extend(self.stretches().into_iter().map(between).filter(|stretch| stretch.from < stretch.to));
            }
        }
        all
    }

    /// The stream's width at `at`, a share of the lap within the loop. It holds at a station and a little beyond, eases to the
    /// next one's, and runs out at the midpoint with a dry one; towards an unrated one it holds to the midpoint.
    #[inline(never)]
    pub(super) fn width(&self, at: f64) -> f64 {
        let place = self.stops[1..].iter().position(|stop| at <= stop.at).unwrap_or(self.stops.len() - 2);
        let [a, b] = [&self.stops[place], &self.stops[place + 1]];
        let half = (b.at - a.at) / 2.0;
        let (own, other) = if at - a.at < half { (a, b) } else { (b, a) };
        let away = (at - own.at).abs();
        let [width, next] = [own, other].map(|stop| width_of(self.layout, stop.rating));
        match other.kind() {
            Kind::Unrated => width,
            Kind::Dry => width * (1.0 - smooth((away - HOLD) / (half - HOLD))),
            Kind::Stream if own.kind() == Kind::Stream => {
                width + (next - width) * smooth((away - HOLD) / (2.0 * (half - HOLD)))
            }
            Kind::Stream => 0.0,
        }
    }
}

/// The width of the stream at a station: rating/5 of the bed. 0 where it is not rated.
pub(super) fn width_of(layout: &Layout, rating: Option<Rating>) -> f64 {
    rating.map_or(0.0, |rating| layout.bed * f64::from(rating.value()) / 5.0)
}

/// The speed of the moving water for a flow 0…5: twice the flow in whole steps 1…10; 0 only if nothing flows.
pub fn speed(flow: f64) -> u8 {
    if flow <= 0.0 { 0 } else { (flow * 2.0).round().clamp(1.0, 10.0) as u8 }
}

/// Smoothstep: from 0 to 1 with level ends.
fn smooth(x: f64) -> f64 {
    let x = x.clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::lap;

    fn ratings(digits: &str) -> Ratings {
        Ratings::new(std::array::from_fn(|place| Rating::try_from(digits.as_bytes()[place].wrapping_sub(b'0')).ok()))
    }

    const SAMPLES: [&str; 12] = [
        "22313212", "44404444", "44444441", "33322323", "55555555", "00000000", "3334????", "????????", "5?0?5?05",
        "01234501", "44444440", "15151515",
    ];

    fn each_course(check: impl Fn(&Layout, Cycle, &Ratings, &Course)) {
        for layout in Layout::ALL.into_iter().chain([&Layout::PICTURE]) {
            for cycle in Cycle::ALL {
                for sample in SAMPLES {
                    let ratings = ratings(&sample.replace('?', "-"));
                    check(layout, cycle, &ratings, &Course::of(layout, cycle, &ratings));
                }
            }
        }
    }

    #[test]
    fn a_width_holds_to_the_stations_edge_and_leaves_way_to_change() {
        for layout in Layout::ALL.into_iter().chain([&Layout::PICTURE]) {
            for cycle in Cycle::ALL {
                let course = Course::of(layout, cycle, &Ratings::NONE);
                for pair in course.stops.windows(2) {
                    assert!(pair[1].at - pair[0].at > 2.8 * HOLD, "{pair:?}");
                }
                for (factor, stop) in cycle.factors().iter().zip(&course.stops[1..]) {
                    let edge = layout.station_size(*factor, layout.width) / 2.0;
                    let held = (lap::point(layout, stop.at + HOLD) - lap::point(layout, stop.at)).length();
                    assert!(held > edge * 1.05, "{factor:?} in {}: {held} of {edge}", layout.id);
                }
            }
        }
    }

    #[test]
    fn the_width_at_each_station_is_its_rating() {
        each_course(|layout, _, _, course| {
            for stop in &course.stops {
                let expected = layout.bed * stop.rating.map_or(0.0, |rating| f64::from(rating.value()) / 5.0);
                assert!((course.width(stop.at) - expected).abs() < 1e-9, "{stop:?}");
            }
        });
    }

    #[test]
    fn between_two_stations_the_width_is_within_theirs_and_continuous_where_both_are_rated() {
        each_course(|layout, _, ratings, course| {
            for pair in course.stops.windows(2) {
                let ends = [&pair[0], &pair[1]].map(|stop| width_of(layout, stop.rating));
                let (least, most) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
                let way = pair[1].at - pair[0].at;
                let mut last = course.width(pair[0].at);
                for step in 1..=2000 {
                    let width = course.width(pair[0].at + way * f64::from(step) / 2000.0);
                    assert!(width >= least - 1e-9 && width <= most + 1e-9, "{width} in {ratings:?}");
                    let is_open = pair.iter().any(|stop| stop.rating.is_none());
                    assert!(is_open || (width - last).abs() < layout.bed * 0.01, "a jump in {ratings:?}");
                    last = width;
                }
            }
        });
    }

    #[test]
    fn it_is_dry_from_halfway_to_halfway_of_a_zero_and_open_likewise() {
        each_course(|_, _, ratings, course| {
            let stretches = course.stretches();
            assert_eq!(stretches.first().unwrap().from, course.stops[0].at);
            assert_eq!(stretches.last().unwrap().to, course.stops.last().unwrap().at);
            for (place, stretch) in stretches.iter().enumerate() {
                if let Some(next) = stretches.get(place + 1) {
                    assert_eq!(stretch.to, next.from);
                    assert_ne!(stretch.kind, next.kind);
                }
                for step in 1..200 {
                    let at = stretch.from + (stretch.to - stretch.from) * f64::from(step) / 200.0;
                    assert_eq!(course.width(at) > 0.0, stretch.kind == Kind::Stream, "{at} in {ratings:?}");
                }
            }
        });
        let course = Course::of(&Layout::WIDE, Cycle::Strategy, &ratings("44404444"));
        let kinds: Vec<Kind> = course.stretches().iter().map(|stretch| stretch.kind).collect();
        assert_eq!(kinds, [Kind::Stream, Kind::Dry, Kind::Stream]);
        let middle = |a: usize, b: usize| (course.stops[a].at + course.stops[b].at) / 2.0;
        let dry = course.stretches()[1];
        assert_eq!((dry.from, dry.to), (middle(3, 4), middle(4, 5)));
    }

    #[test]
    fn the_crossing_pinches_all_four_arms_alike() {
        for digits in ["44444441", "55555552", "33322323"] {
            let ratings = ratings(digits);
            for cycle in Cycle::ALL {
                let course = Course::of(&Layout::WIDE, cycle, &ratings);
                let [first, last] = [course.stops.first().unwrap(), course.stops.last().unwrap()];
                let expected = width_of(&Layout::WIDE, ratings.get(Factor::Learning));
                for at in [first.at, first.at + HOLD, last.at - HOLD, last.at] {
                    assert!((course.width(at) - expected).abs() < 1e-9);
                }
            }
        }
    }

    #[test]
    fn only_a_dry_stream_stands_still() {
        assert_eq!(speed(0.0), 0);
        assert_eq!(speed(0.1), 1);
        assert_eq!(speed(5.0), 10);
    }
}
