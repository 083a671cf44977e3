use super::{Point, lap};
use crate::framework::Factor;

/// One layout of the double cycle. Lengths are in units of its view box, unless named in pixels.
#[derive(Debug, PartialEq)]
pub struct Layout {
    /// The layout's name in style sheets.
    pub id: &'static str,
    /// The view box's width.
    pub width: f64,
    /// The view box's height.
    pub height: f64,
    /// The distance from the crossing to the far end of a loop.
    pub reach: f64,
    /// The height of a loop's top above the crossing.
    pub rise: f64,
    /// The width of the river bed.
    pub bed: f64,
    /// The narrowest figure that uses the layout, in CSS pixels.
    pub from_px: f64,
    /// The widest figure drawn in it, in CSS pixels.
    pub to_px: f64,
    /// The labels' font size in CSS pixels: minimum, share of the figure's width, maximum.
    pub type_px: (f64, f64, f64),
    /// The diameter of a station's badge in CSS pixels: minimum, share of the figure's width, maximum. Smaller than the bed,
    /// so that the stream is seen to either side.
    pub station_px: (f64, f64, f64),
    /// The distance from the crossing down to its label, where the loops leave room.
    pub below: f64,
    /// Whether labels are bold.
    pub bold: bool,
    /// The positions of the stations of factors 1…7, as shares of the lap.
    pub(super) stations: [f64; 7],
}

impl Layout {
    /// For figures from 800 px: labels outside the loops, readouts inside.
    pub const WIDE: Layout = Layout {
        id: "wide",
        width: 1000.0,
        height: 576.0,
        reach: 308.0,
        rise: 186.0,
        bed: 76.0,
        from_px: 800.0,
        to_px: 1920.0,
        type_px: (12.0, 0.0145, 26.0),
        station_px: (32.0, 0.04, 77.0),
        below: 150.0,
        bold: true,
        stations: [0.11478, 0.19017, 0.30983, 0.38522, 0.61478, 0.75, 0.88522],
    };

    /// For figures up to 480 px, down to 263 px, the space inside a 280 px wide element: labels above, below and inside
    /// the loops.
    pub const COMPACT: Layout = Layout {
        id: "compact",
        width: 320.0,
        height: 372.0,
        reach: 139.0,
        rise: 124.0,
        bed: 40.0,
        from_px: 263.0,
        to_px: 480.0,
        type_px: (11.0, 0.0375, 16.0),
        station_px: (18.0, 0.07, 34.0),
        below: 124.0,
        bold: false,
        stations: [0.115, 0.192, 0.308, 0.385, 0.615, 0.75, 0.885],
    };

    /// For exported pictures: the wide layout with more space around it, for larger labels.
    pub const PICTURE: Layout = Layout {
        width: 1120.0,
        height: 640.0,
        from_px: 1120.0,
        to_px: 1120.0,
        type_px: (20.0, 0.0, 20.0),
        station_px: (44.0, 0.0, 44.0),
        below: 171.0,
        ..Layout::WIDE
    };

    /// The page's two layouts.
    pub const ALL: [&'static Layout; 2] = [&Layout::WIDE, &Layout::COMPACT];

    /// The crossing.
    pub const fn centre(&self) -> Point {
        Point::new(self.width / 2.0, self.height / 2.0)
    }

    /// The centre of a factor's station.
    pub fn station(&self, factor: Factor) -> Point {
        self.stations.get(factor.index()).map_or(self.centre(), |&share| lap::point(self, share))
    }

    /// The labels' font size on a figure `figure_px` wide, both in CSS pixels.
    pub fn type_size(&self, figure_px: f64) -> f64 {
        clamped(self.type_px, figure_px)
    }

    /// The diameter of a station's badge on a figure `figure_px` wide, both in CSS pixels. Factor 8's is larger.
    pub fn station_size(&self, factor: Factor, figure_px: f64) -> f64 {
        clamped(self.station_px, figure_px) * if factor == Factor::Learning { 1.15 } else { 1.0 }
    }
}

fn clamped((least, share, most): (f64, f64, f64), figure_px: f64) -> f64 {
    (share * figure_px).clamp(least, most)
}
