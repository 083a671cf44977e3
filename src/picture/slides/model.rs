//! What a deck of slides is made of. Lengths are in points, from the top left corner of a slide of [`WIDTH`] by [`HEIGHT`].
//! `web/slides.js` reads it as JSON and writes the file.

use super::super::lettering::Lettering;
use serde::Serialize;

/// The width of a slide: 16 : 9, as wide as PowerPoint's own.
pub const WIDTH: f64 = 960.0;
/// The height of a slide.
pub const HEIGHT: f64 = 540.0;
/// The distance between two baselines, in font sizes.
pub(super) const LEADING: f64 = 1.2;

/// Slides as a presentation program opens them: every part can be edited.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Deck {
    /// The file's title.
    pub title: String,
    /// The tag of the language that all texts are in.
    pub language: &'static str,
    /// What stands at the foot of each slide, left.
    pub foot: String,
    /// The colours that stand on every slide.
    pub colours: DeckColours,
    /// In their order.
    pub slides: Vec<Slide>,
}

/// The colours of what every slide has, as `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct DeckColours {
    /// Titles.
    pub ink: &'static str,
    /// The foot.
    pub muted: &'static str,
    /// The line along the upper edge: its left half, and its right half.
    pub edge: [&'static str; 2],
}

/// One slide.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Slide {
    /// The title.
    pub title: String,
    /// The title's font size.
    pub title_size: f64,
    /// What stands under the title, from back to front.
    pub parts: Vec<Part>,
    /// The speaker's notes, a paragraph a line.
    pub notes: String,
}

/// Left, top, width and height.
pub type Place = [f64; 4];

/// A part of a slide. Each has a name, which presentation programs list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Part {
    /// Text.
    Text {
        /// The part's name.
        name: String,
        /// Where.
        at: Place,
        /// Where in its height the text stands.
        anchor: Anchor,
        /// The text.
        paragraphs: Vec<Paragraph>,
    },
    /// An ellipse or a rectangle, with a text in its middle.
    Shape {
        /// The part's name.
        name: String,
        /// Its outline.
        outline: Outline,
        /// Where.
        at: Place,
        /// The colour it is filled with.
        fill: Option<&'static str>,
        /// Its line.
        line: Option<Line>,
        /// The text; may be empty.
        paragraphs: Vec<Paragraph>,
    },
    /// A free form.
    Path {
        /// The part's name.
        name: String,
        /// The path as SVG writes it, in absolute commands M, L, C and Z alone.
        path: String,
        /// Where the path's origin is.
        at: [f64; 2],
        /// Points for each of the path's units.
        scale: f64,
        /// The colour it is filled with, and how much of what is behind shines through, in per cent.
        fill: Option<(&'static str, u8)>,
        /// Its line.
        line: Option<Line>,
    },
    /// A table.
    Table {
        /// The part's name.
        name: String,
        /// Left and top.
        at: [f64; 2],
        /// The columns' widths.
        columns: Vec<f64>,
        /// The rows' heights, at least; the first row is the head.
        heights: Vec<f64>,
        /// The cells, row by row.
        rows: Vec<Vec<Vec<Paragraph>>>,
        /// The colour of the lines, and that behind the head.
        colours: [&'static str; 2],
    },
}

/// Where in its height a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Anchor {
    /// At the upper edge.
    Top,
    /// In the middle.
    Middle,
    /// At the lower edge.
    Bottom,
}

/// The outline of a [`Part::Shape`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outline {
    /// An ellipse.
    Ellipse,
    /// A rectangle.
    Rect,
}

/// A line.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Line {
    /// The colour.
    pub colour: &'static str,
    /// The width.
    pub width: f64,
    /// Whether it is dotted.
    pub dotted: bool,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Paragraph {
    /// Its pieces.
    pub runs: Vec<Run>,
    /// `left`, `center` or `right`.
    pub align: &'static str,
    /// Whether it is an item of a list.
    pub bullet: bool,
    /// The gap after it.
    pub after: f64,
}

/// A piece of text in one lettering.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Run {
    /// The text.
    pub text: String,
    /// The font size.
    pub size: f64,
    /// The colour.
    pub colour: &'static str,
    /// Whether it is bold.
    pub bold: bool,
}

impl Paragraph {
    /// A paragraph of pieces, aligned as the first is.
    pub(super) fn of(pieces: &[(Lettering, &str)]) -> Paragraph {
        let align = match pieces.first().map_or("start", |(lettering, _)| lettering.anchor) {
            "middle" => "center",
            "end" => "right",
            _ => "left",
        };
        // An empty paragraph has a size, too.
        let runs = pieces.iter().enumerate().filter(|(place, (_, text))| *place == 0 || !text.is_empty());
        let runs = runs.map(|(_, (lettering, text))| Run {
            text: plain(text),
            size: lettering.size,
            colour: lettering.fill,
            bold: lettering.weight > 500,
        });
        Paragraph { runs: runs.collect(), align, bullet: false, after: 0.0 }
    }

    /// The same as an item of a list.
    pub(super) fn bulleted(self) -> Paragraph {
        Paragraph { bullet: true, ..self }
    }

    /// The same with a gap after it.
    pub(super) fn before_gap(self, after: f64) -> Paragraph {
        Paragraph { after, ..self }
    }

    /// An upper bound of its height in a width, without the gap after it.
    pub fn height(&self, width: f64) -> f64 {
        let width = width - if self.bullet { BULLET } else { 0.0 };
        let first = self.runs.first().map_or(0.0, |run| run.size);
        let (mut high, mut line, mut end) = (0.0, first, 0.0);
        for run in &self.runs {
            let lettering = Lettering { weight: if run.bold { 700 } else { 400 }, ..Lettering::new(run.size, "") };
            for word in run.text.split_inclusive(' ') {
                let long = lettering.width(word.trim_end());
                if end > 0.0 && end + long > width {
                    high += line;
                    (line, end) = (0.0, 0.0);
                }
                line = line.max(run.size);
                // A word that is longer than the line is broken where the line ends.
                high += (long / width - 1.0).max(0.0).ceil() * line;
                end += lettering.width(word) % width;
            }
        }
        (high + line) * LEADING
    }
}

/// What an item of a list is set in by.
pub(super) const BULLET: f64 = 14.0;

/// An upper bound of the height of paragraphs in a width.
pub fn height(paragraphs: &[Paragraph], width: f64) -> f64 {
    let after = paragraphs.iter().rev().skip(1).map(|paragraph| paragraph.after).sum::<f64>();
    paragraphs.iter().map(|paragraph| paragraph.height(width)).sum::<f64>() + after
}

/// The text without characters that the file's XML cannot hold.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|c| *c >= ' ' && !matches!(c, '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}')).collect()
}

impl Deck {
    /// The deck as JSON.
    pub fn json(&self) -> String {
        // Its maps have string keys and none of its types fails to be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}
