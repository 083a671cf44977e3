//! The lap's centre line: a lemniscate of Bernoulli, x = a·(s + s³)/(1 + s⁴), y = b·(s − s³)/(1 + s⁴), with b stretched
//! for fuller loops. It starts at the crossing, up into the left loop.
//!
//! The parameter s avoids sine and cosine, whose code would be larger than the rest of the figure's.

use super::{Layout, Point};
use std::f64::consts::SQRT_2;

/// The point after a share of the lap, 0…1; the share is taken modulo 1.
pub(super) fn point(layout: &Layout, share: f64) -> Point {
    let lap = share - share.floor();
    let (side, along) = if lap < 0.5 { (-1.0, lap) } else { (1.0, lap - 0.5) };
    // Each loop is two mirrored quarters of the lap, out and back: s goes from 0 to 1 to 0.
    let (s, up) = if along < 0.25 { (4.0 * along, -1.0) } else { (2.0 - 4.0 * along, 1.0) };
    let (square, cube) = (s * s, s * s * s);
    let shrink = 1.0 / (1.0 + square * square);
    // The loops are highest where s² = 2 − √3, at b/√8.
    let b = layout.rise * 2.0 * SQRT_2;
    layout.centre() + Point::new(side * layout.reach * (s + cube) * shrink, up * b * (s - cube) * shrink)
}

/// The direction of the lap at this share, as a unit vector.
pub(super) fn heading(layout: &Layout, share: f64) -> Point {
    let step = 1e-4;
    (point(layout, share + step) - point(layout, share - step)).unit()
}

/// The point `offset` to the right of the lap, to the left if negative.
pub(super) fn beside(layout: &Layout, share: f64, offset: f64) -> Point {
    point(layout, share) + heading(layout, share).turned() * offset
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::Factor;

    #[test]
    fn the_lap_visits_the_stations_in_the_frameworks_order() {
        for layout in Layout::ALL {
            assert!(layout.stations.is_sorted());
            assert!((point(layout, 0.0) - layout.centre()).length() < 1e-9);
            assert!((point(layout, 0.5) - layout.centre()).length() < 1e-9);
            for factor in Factor::ALL {
                let left = layout.station(factor).x < layout.centre().x - 1.0;
                assert_eq!(left, factor.number() <= 4, "{factor:?} in {}", layout.id);
            }
            assert!(layout.station(Factor::Objectives).y < layout.station(Factor::Ownership).y);
            assert!(layout.station(Factor::Listening).y < layout.station(Factor::Measuring).y);
        }
    }

    #[test]
    fn the_lap_is_a_lemniscate_as_high_as_its_layout_says() {
        for layout in Layout::ALL {
            let mut highest = 0.0;
            for step in 0..4000 {
                let way = point(layout, f64::from(step) / 4000.0) - layout.centre();
                let (x, y) = (way.x / layout.reach, way.y / (layout.rise * 8_f64.sqrt()));
                assert!(((x * x + y * y).powi(2) - (x * x - y * y)).abs() < 1e-12);
                highest = way.y.abs().max(highest);
            }
            assert!((highest - layout.rise).abs() < 0.01);
            assert!((point(layout, 0.25) - layout.centre() + Point::new(layout.reach, 0.0)).length() < 1e-9);
        }
    }

    #[test]
    fn the_lap_is_smooth_even_at_the_crossing() {
        for layout in Layout::ALL {
            for step in 0..400 {
                let share = f64::from(step) / 400.0;
                let turn = heading(layout, share) - heading(layout, share + 1.0 / 400.0);
                assert!(turn.length() < 0.2, "a bend of {} at {share}", turn.length());
            }
        }
    }
}
