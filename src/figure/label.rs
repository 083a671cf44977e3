use super::text_width::ems;
use super::{Layout, Point};
use crate::framework::Factor;
use crate::i18n::Texts;

/// The height of a label's line, in ems.
pub(crate) const LINE: f64 = 1.25;
/// The gap between the bed and a label, in CSS pixels. A station's target, which is wider than the bed in a narrow figure, keeps
/// off the label by it.
pub(crate) const GAP: f64 = 6.0;

/// Which part of a box is at its anchor, along one axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// The left or upper edge.
    Start,
    /// The middle.
    Centre,
    /// The right or lower edge.
    End,
}

impl Align {
    /// The share of the box before the anchor.
    pub(crate) const fn share(self) -> f64 {
        match self {
            Align::Start => 0.0,
            Align::Centre => 0.5,
            Align::End => 1.0,
        }
    }
}

/// The placement of a factor's label in a layout.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// The anchor, in units of the layout.
    pub anchor: Point,
    /// The box's offset from the anchor, right and down, in gaps.
    pub away: (f64, f64),
    /// The box's alignment, horizontal and vertical.
    pub align: (Align, Align),
}

/// A label's box, in CSS pixels from the figure's top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "the four edges")]
pub struct LabelBox {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Label {
    /// The placement of a factor's label.
    pub fn of(layout: &Layout, factor: Factor) -> Label {
        use Align::{Centre, End, Start};
        let wide = layout.id == Layout::WIDE.id;
        let (centre, station, half) = (layout.centre(), layout.station(factor), layout.bed / 2.0);
        let label = |x, y, away, align| Label { anchor: Point::new(x, y), away, align };
        // Off the middle, where the label of 8 has little room in a narrow figure.
        let x = station.x + if wide { 0.0 } else { (station.x - centre.x).signum() * 19.0 };
        let above = || label(x, centre.y - layout.rise - half, (0.0, -1.0), (Centre, End));
        let under = || label(x, centre.y + layout.rise + half, (0.0, 1.0), (Centre, Start));
        // Inside the loop, at its outer side.
        let inside = |away, align| label(centre.x - layout.reach + half, centre.y, away, (Start, align));
        match factor {
            Factor::Objectives | Factor::Listening => above(),
            Factor::Ownership | Factor::Measuring => under(),
            Factor::Groups if wide => label(station.x - half * 0.8, station.y - half * 0.5, (-1.0, 0.0), (End, End)),
            Factor::Activities if wide => {
                label(station.x - half * 0.8, station.y + half * 0.5, (-1.0, 0.0), (End, Start))
            }
            Factor::Engaging if wide => label(station.x + half, station.y, (1.5, 0.0), (Start, Centre)),
            Factor::Groups => inside((1.2, -1.1), End),
            Factor::Activities => inside((1.2, 1.7), Start),
            Factor::Engaging => label(station.x - half, station.y, (-1.0, 0.0), (End, Centre)),
            Factor::Learning => label(centre.x, centre.y + layout.below, (0.0, 0.0), (Centre, Start)),
        }
    }

    /// The box of a factor's label on a figure of a width in CSS pixels; with a line more where the factor is what to start
    /// with and the layout has room.
    pub fn box_of(layout: &Layout, factor: Factor, texts: &Texts, figure_px: f64, is_start: bool) -> LabelBox {
        let label = Label::of(layout, factor);
        let scale = figure_px / layout.width;
        let size = layout.type_size(figure_px);
        let mut lines = label_lines(layout, factor, texts);
        // The compact layout has no room for words: there a ring alone marks the station.
        if is_start && layout.id == Layout::WIDE.id {
            lines.push(texts.page.start_here.into());
        }
        let width = lines.iter().map(|line| ems(line, layout.bold)).fold(0.0, f64::max) * size;
        let height = lines.len() as f64 * LINE * size;
        let left = label.anchor.x * scale + label.away.0 * GAP - label.align.0.share() * width;
        let top = label.anchor.y * scale + label.away.1 * GAP - label.align.1.share() * height;
        LabelBox { left, top, right: left + width, bottom: top + height }
    }
}

/// A label's lines in this layout, the first with the factor's number. The compact layout breaks at soft hyphens,
/// showing a hyphen if a letter precedes, but not if a space does.
pub(crate) fn label_lines(layout: &Layout, factor: Factor, texts: &Texts) -> Vec<String> {
    let [first, second] = texts.factor(factor).short;
    let wide = layout.id == Layout::WIDE.id;
    let [after_space, in_word] = if wide { [" ", ""] } else { ["\n", "-\n"] };
    let text = format!("{} {first}\n{second}", factor.number());
    let text = text.replace(" \u{AD}", after_space).replace('\u{AD}', in_word);
    text.lines().filter(|line| !line.is_empty()).map(String::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::lap;
    use crate::i18n::Language;

    impl LabelBox {
        /// Whether two boxes share any area.
        fn overlaps(&self, other: &LabelBox) -> bool {
            self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
        }

        /// The distance of a point from the box; 0 inside it.
        fn distance(&self, point: Point) -> f64 {
            let outside = |value: f64, from: f64, to: f64| (from - value).max(value - to).max(0.0);
            outside(point.x, self.left, self.right).hypot(outside(point.y, self.top, self.bottom))
        }
    }

    /// The widths a layout is used at, in steps of 4 px.
    fn widths(layout: &Layout) -> impl Iterator<Item = f64> + use<> {
        let (from, to) = (layout.from_px as u32, layout.to_px as u32);
        (from..=to).step_by(4).map(f64::from)
    }

    fn each_case(check: impl Fn(&Layout, &str, f64, &[LabelBox])) {
        for layout in Layout::ALL.into_iter().chain([&Layout::PICTURE]) {
            for language in Language::ALL {
                for px in widths(layout) {
                    for start in Factor::ALL {
                        let boxes = Factor::ALL
                            .map(|factor| Label::box_of(layout, factor, language.texts(), px, factor == start));
                        check(layout, &format!("{}, start at {}", language.tag(), start.number()), px, &boxes);
                    }
                }
            }
        }
    }

    #[test]
    fn no_label_lies_on_another_or_leaves_the_figure() {
        each_case(|layout, language, px, boxes| {
            let (width, height) = (px, px / layout.width * layout.height);
            for (place, label) in boxes.iter().enumerate() {
                let inside = label.left >= 0.0 && label.top >= 0.0 && label.right <= width && label.bottom <= height;
                assert!(inside, "label {} in {language} at {px} leaves: {label:?}", place + 1);
                for (other, label_two) in boxes.iter().enumerate().skip(place + 1) {
                    assert!(!label.overlaps(label_two), "labels {} and {} in {language} at {px}", place + 1, other + 1);
                }
            }
        });
    }

    /// Least gap in px between the labels of factors 2 and 3, which share a loop: below it they read as one text.
    const APART: f64 = 13.0;

    #[test]
    fn the_two_labels_within_a_loop_stand_apart() {
        each_case(|layout, language, px, boxes| {
            let apart = boxes[2].top - boxes[1].bottom;
            assert!(apart >= APART, "labels 2 and 3 are {apart} px apart in {language} at {px}, {}", layout.id);
        });
    }

    #[test]
    fn every_label_on_the_lap_is_nearer_to_its_own_station_than_to_any_other() {
        each_case(|layout, language, px, boxes| {
            // Factor 8's label is excluded: it is below the crossing, between the loops, as there is no room beside it.
            for (factor, label) in Factor::ALL.into_iter().zip(boxes).take(7) {
                let away = |other: Factor| label.distance(layout.station(other) * (px / layout.width));
                let nearest = Factor::ALL.into_iter().min_by(|&a, &b| away(a).total_cmp(&away(b)));
                assert_eq!(nearest, Some(factor), "in {language} at {px}, {}", layout.id);
            }
        });
    }

    /// The least diameter of a station's target, in CSS pixels.
    const TARGET: f64 = 44.0;

    #[test]
    fn the_badge_leaves_the_stream_to_be_seen_and_targets_keep_apart() {
        for layout in Layout::ALL {
            for px in widths(layout) {
                let scale = px / layout.width;
                for factor in Factor::ALL {
                    let size = layout.station_size(factor, px);
                    assert!(size <= layout.bed * scale * 0.66, "{factor:?} at {px}, {}: {size}", layout.id);
                    for other in Factor::ALL.into_iter().filter(|&other| other != factor) {
                        let apart = (layout.station(factor) - layout.station(other)).length() * scale;
                        assert!(apart >= size.max(TARGET), "{factor:?} and {other:?} at {px}, {}", layout.id);
                    }
                }
            }
        }
        const { assert!(Layout::COMPACT.bed >= 40.0) };
        assert!(Layout::COMPACT.station_size(Factor::Learning, Layout::COMPACT.width) <= 26.0);
    }

    #[test]
    fn no_label_lies_on_a_station() {
        each_case(|layout, language, px, boxes| {
            for (place, label) in boxes.iter().enumerate() {
                for factor in Factor::ALL {
                    let centre = layout.station(factor) * (px / layout.width);
                    let target = layout.station_size(factor, px).max(TARGET);
                    let clear = label.distance(centre) - target / 2.0;
                    assert!(clear > 0.0, "label {} on station {} in {language} at {px}", place + 1, factor.number());
                }
            }
        });
    }

    /// The boxes of a label's lines.
    fn lines_of(layout: &Layout, factor: Factor, language: Language, px: f64, is_start: bool) -> Vec<LabelBox> {
        let texts = language.texts();
        let whole = Label::box_of(layout, factor, texts, px, is_start);
        let lines = label_lines(layout, factor, texts);
        let (size, room) = (layout.type_size(px), Label::of(layout, factor).align.0.share());
        let line = |(row, line): (usize, &String)| {
            let left = whole.left + room * (whole.right - whole.left - ems(line, layout.bold) * size);
            let top = whole.top + row as f64 * LINE * size;
            LabelBox { left, top, right: left + ems(line, layout.bold) * size, bottom: top + LINE * size }
        };
        lines.iter().enumerate().map(line).collect()
    }

    #[test]
    fn no_label_lies_on_the_river_bed() {
        for layout in Layout::ALL.into_iter().chain([&Layout::PICTURE]) {
            for (language, factor) in Language::ALL.into_iter().flat_map(|one| Factor::ALL.map(|factor| (one, factor)))
            {
                for (px, is_start) in widths(layout).flat_map(|px| [(px, false), (px, true)]) {
                    let scale = px / layout.width;
                    for line in lines_of(layout, factor, language, px, is_start) {
                        let near = |step| line.distance(lap::point(layout, f64::from(step) / 400.0) * scale);
                        let clear = (0..400).map(near).fold(f64::MAX, f64::min) - layout.bed * scale / 2.0;
                        let language = language.tag();
                        assert!(clear > -0.5, "label {} on the bed by {clear} in {language} at {px}", factor.digit());
                    }
                }
            }
        }
    }
}
