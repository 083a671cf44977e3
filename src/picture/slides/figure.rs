//! The double cycle as shapes of a slide: the picture's geometry, each stream a shape of its own.

use super::super::colours::Palette;
use super::super::lettering::Lettering;
use super::model::{Anchor, LEADING, Line, Outline, Paragraph, Part};
use crate::figure::{Align, Drawing, Kind, LINE, Label, Layout, label_lines, pieces};
use crate::framework::{Cycle, Factor, Rating, Ratings};
use crate::i18n::{Texts, tenths};
use crate::scoring::Assessment;
use crate::wording::phrases;

/// The layout of the figure.
const LAYOUT: &Layout = &Layout::PICTURE;
/// The widths of the box around a cycle's number, and of that above the crossing, in units of the layout.
const LOOP: f64 = 190.0;
const STRANDS: f64 = 260.0;
/// The distance from the crossing up to the middle of what stands above it.
const ABOVE: f64 = 186.0;

/// The height of a figure of a width.
pub(super) const fn height_of(width: f64) -> f64 {
    width * LAYOUT.height / LAYOUT.width
}

/// What draws the figure of an assessment on a slide.
pub(super) struct Figure<'a> {
    pub(super) texts: &'a Texts,
    pub(super) palette: &'static Palette,
    pub(super) assessment: &'a Assessment,
    /// The upper left corner.
    pub(super) at: [f64; 2],
    /// Points for a unit of the layout.
    pub(super) scale: f64,
}

impl Figure<'_> {
    /// The shapes, from back to front.
    pub(super) fn parts(&self) -> Vec<Part> {
        let mut all = self.water();
        all.extend(Factor::ALL.into_iter().flat_map(|factor| self.station(factor)));
        all.extend(Factor::ALL.map(|factor| self.label(factor)));
        all.extend(Cycle::ALL.map(|cycle| self.cycle(cycle)));
        all.extend(self.strands());
        all
    }

    fn colour_of(&self, cycle: Cycle) -> &'static str {
        match cycle {
            Cycle::Strategy => self.palette.strategy,
            Cycle::Execution => self.palette.execution,
        }
    }

    fn path(
        &self,
        name: String,
        path: String,
        fill: Option<(&'static str, u8)>,
        line: Option<(&'static str, f64, bool)>,
    ) -> Part {
        let line = line.map(|(colour, width, dotted)| Line { colour, width: width * self.scale, dotted });
        Part::Path { name, path, at: self.at, scale: self.scale, fill, line }
    }

    fn water(&self) -> Vec<Part> {
        let Figure { palette, .. } = *self;
        let drawing = Drawing::of(LAYOUT, self.assessment);
        let full = Ratings::from([Rating::MAX; Factor::COUNT]);
        let mut all = Vec::new();
        // Each bed is filled as a stream that is full: a line as wide as the bed would not grow with the slide.
        for cycle in Cycle::ALL {
            for (_, outline) in pieces(LAYOUT, cycle, &full) {
                all.push(self.path(self.texts.cycle(cycle).into(), outline, Some((palette.bed, 0)), None));
            }
        }
        for cycle in Cycle::ALL {
            let pieces = pieces(LAYOUT, cycle, &self.assessment.ratings);
            for (place, (kind, outline)) in pieces.into_iter().enumerate() {
                let name = name(self.texts.cycle(cycle), &(place + 1).to_string());
                all.push(match kind {
                    Kind::Stream => self.path(name, outline, Some((self.colour_of(cycle), 0)), None),
                    Kind::Dry => self.path(name, outline, None, Some((palette.control, 2.2, false))),
                    Kind::Unrated => self.path(name, outline, None, Some((palette.control, 3.0, true))),
                });
            }
        }
        let link = self.texts.results.link;
        if !drawing.seam.is_empty() {
            all.push(self.path(name(link, "1"), drawing.seam, None, Some((palette.bed, 4.0, false))));
        }
        if !drawing.headings.is_empty() {
            let colour = if drawing.speed > 0 { palette.foam } else { palette.control };
            all.push(self.path(name(link, "2"), drawing.headings, None, Some((colour, 3.0, false))));
        }
        all
    }

    /// A square of the slide around a point of the layout.
    fn around(&self, x: f64, y: f64, size: f64) -> [f64; 4] {
        let size = size * self.scale;
        [self.at[0] + x * self.scale - size / 2.0, self.at[1] + y * self.scale - size / 2.0, size, size]
    }

    /// A station's badge; what to start with has a second ring.
    fn station(&self, factor: Factor) -> Vec<Part> {
        let Figure { palette, assessment, .. } = *self;
        let (at, size) = (LAYOUT.station(factor), LAYOUT.station_size(factor, LAYOUT.width));
        let rating = assessment.ratings.get(factor);
        let is_start = assessment.first_step() == Some(factor);
        let tone = match (rating, factor.cycle()) {
            _ if is_start => palette.high,
            (None | Some(Rating::MIN), _) => palette.control,
            (_, None) => palette.link,
            (_, Some(cycle)) => self.colour_of(cycle),
        };
        let edge = size * 0.08;
        let line = Line { colour: tone, width: edge * self.scale, dotted: rating.is_none() };
        let ring = |name, size, text: Vec<Paragraph>| Part::Shape {
            name,
            outline: Outline::Ellipse,
            at: self.around(at.x, at.y, size),
            fill: Some(palette.surface),
            line: Some(line),
            paragraphs: text,
        };
        let numeral = Lettering::new(size * 0.5 * self.scale, palette.ink).centred().bold();
        let (numeral, shown) = match rating {
            Some(rating) => (numeral, rating.value().to_string()),
            None => (numeral.filled(palette.muted), "?".into()),
        };
        let said = phrases::station_name(self.texts, factor, rating);
        let badge = ring(said.clone(), size - edge, vec![Paragraph::of(&[(numeral, &shown)])]);
        let outer = is_start.then(|| ring(name(&said, self.texts.page.start_here), size + edge * 3.2, Vec::new()));
        outer.into_iter().chain([badge]).collect()
    }

    fn label(&self, factor: Factor) -> Part {
        let Figure { palette, texts, .. } = *self;
        let is_start = self.assessment.first_step() == Some(factor);
        let place = Label::box_of(LAYOUT, factor, texts, LAYOUT.width, is_start);
        let lettering = Lettering::new(LAYOUT.type_size(LAYOUT.width) * self.scale, palette.ink).bold();
        let (align, lettering) = match Label::of(LAYOUT, factor).align.0 {
            Align::Start => (Align::Start, lettering),
            Align::Centre => (Align::Centre, lettering.centred()),
            Align::End => (Align::End, lettering.right()),
        };
        let mut paragraphs: Vec<Paragraph> = Vec::new();
        for (row, line) in label_lines(LAYOUT, factor, texts).iter().enumerate() {
            paragraphs.push(match line.strip_prefix(factor.digit()).filter(|_| row == 0) {
                Some(rest) => Paragraph::of(&[(lettering.filled(palette.muted), factor.digit()), (lettering, rest)]),
                None => Paragraph::of(&[(lettering, line)]),
            });
        }
        if is_start {
            paragraphs.push(Paragraph::of(&[(lettering.filled(palette.high), texts.page.start_here)]));
        }
        // The box is as wide as the text in the widest of the usual fonts. Where another is wider still, it may grow away from
        // the figure.
        let spare = 4.0;
        let (left, right) = (place.left * self.scale, place.right * self.scale);
        let (left, wide) = match align {
            Align::Start => (left, right - left + spare),
            Align::Centre => (left - spare / 2.0, right - left + spare),
            Align::End => (left - spare, right - left + spare),
        };
        let top = self.at[1] + place.top * self.scale;
        let high = paragraphs.len() as f64 * LINE * lettering.size;
        Part::Text {
            name: phrases::numbered(texts, factor),
            at: [self.at[0] + left, top, wide, high],
            anchor: Anchor::Top,
            paragraphs,
        }
    }

    /// A cycle's number in its loop.
    fn cycle(&self, cycle: Cycle) -> Part {
        let Figure { palette, texts, assessment, scale, .. } = *self;
        let centre = LAYOUT.centre();
        let side = match cycle {
            Cycle::Strategy => -1.0,
            Cycle::Execution => 1.0,
        };
        let number = Lettering::new(60.0 * scale, palette.ink).bold().centred();
        let (number, shown) = match assessment.cycle(cycle) {
            Some(readout) => (number, tenths(readout, texts.language)),
            None => {
                let all = cycle.factors();
                let rated = all.iter().filter(|&&factor| assessment.ratings.get(factor).is_some()).count();
                (number.sized(42.0 * scale).filled(palette.muted), format!("{rated}/{}", all.len()))
            }
        };
        let name = Lettering::new(20.0 * scale, palette.muted).centred();
        let name = name.fitted(texts.cycle(cycle), (LOOP - 12.0) * scale, 1, 8.0);
        let paragraphs = vec![Paragraph::of(&[(number, &shown)]), Paragraph::of(&[(name, texts.cycle(cycle))])];
        let high = (number.size + name.size) * LEADING;
        let at = [
            self.at[0] + (centre.x + side * 165.0 - LOOP / 2.0) * scale,
            self.at[1] + centre.y * scale - high / 2.0,
            LOOP * scale,
            high,
        ];
        Part::Text { name: texts.cycle(cycle).into(), at, anchor: Anchor::Middle, paragraphs }
    }

    /// Outflow and backflow above the crossing; nothing until all eight are rated.
    fn strands(&self) -> Option<Part> {
        let Figure { palette, texts, assessment, scale, .. } = *self;
        let readouts = assessment.readouts.as_ref()?;
        let centre = LAYOUT.centre();
        let word = Lettering::new(16.4 * scale, palette.muted).centred();
        let number = word.bold().filled(palette.ink);
        let (outflow, backflow) = (tenths(readouts.outflow, texts.language), tenths(readouts.backflow, texts.language));
        let paragraphs = vec![
            Paragraph::of(&[(word, texts.page.outflow), (word, " "), (number, &outflow), (word, " ↗")]),
            Paragraph::of(&[(word, "↖ "), (number, &backflow), (word, " "), (word, texts.page.backflow)]),
        ];
        let high = 2.0 * word.size * LEADING;
        let at = [
            self.at[0] + (centre.x - STRANDS / 2.0) * scale,
            self.at[1] + (centre.y - ABOVE) * scale - high / 2.0,
            STRANDS * scale,
            high,
        ];
        let name = [texts.page.outflow, texts.page.backflow].join(", ");
        Some(Part::Text { name, at, anchor: Anchor::Middle, paragraphs })
    }
}

/// The name of a part, of what it belongs to and which it is.
fn name(of: &str, which: &str) -> String {
    [of, " ", which].concat().trim_end().into()
}
