//! A result as slides that a presentation program opens and edits: the figure as shapes, tables as tables, and speaker's
//! notes. What is told is what the page tells; of a team, what [`TeamReport`] lets leave.

mod figure;
mod model;
mod plan;
mod result;
mod steps;
mod team;

use super::colours::Palette;
use super::lettering::Lettering;
use super::{Colours, headline};
use crate::codec::{Day, RatingCode};
use crate::framework::{Factor, Ratings};
use crate::i18n::Texts;
use crate::meeting::TeamReport;
use crate::plan::PlanItem;
use crate::scoring::{Assessment, Certainty};
use crate::wording::certainty_words::CertaintyWords;
use crate::wording::plan_phrases::DayInWords;

pub use model::{Anchor, Deck, HEIGHT, Line, Outline, Paragraph, Part, Place, Run, Slide, WIDTH, height};
use model::{DeckColours, plain};

/// The edges of what stands under the title.
const LEFT: f64 = 40.0;
const RIGHT: f64 = WIDTH - LEFT;
const TOP: f64 = 96.0;
const BOTTOM: f64 = 496.0;
/// The padding of a table's cell: at its sides, and above and below.
const BESIDE: f64 = 7.0;
const ABOVE: f64 = 4.0;
/// The height that a table's head may take: two lines.
const HEAD: f64 = 38.0;
/// The font size of tables.
const TEXT: f64 = 13.0;
/// The font size of the foot, and the width that a name may take there.
const FOOT: f64 = 10.0;
const NAME: f64 = 420.0;
/// The smallest font size of what is to be read.
const LEAST: f64 = 10.0;

/// What slides are made of, besides the texts.
pub struct SlidesSource<'a> {
    /// The rating: one's own, or a team's median.
    pub assessment: &'a Assessment,
    /// How sure its result is; `None` until all eight are rated.
    pub certainty: Option<&'a Certainty>,
    /// Notes in number order for the speaker, empty where there is none.
    pub notes: [&'a str; Factor::COUNT],
    /// The name of who or what was rated; may be empty.
    pub name: &'a str,
    /// The date, formatted in the page's language; may be empty.
    pub date: &'a str,
    /// The link to the rating.
    pub link: &'a str,
    /// The team that has rated together, or whose median the rating is.
    pub team: Option<&'a TeamReport>,
    /// The plan's items.
    pub items: &'a [&'a PlanItem],
    /// The ratings that the plan goes by.
    pub now: &'a Ratings,
    /// Today.
    pub today: Option<Day>,
    /// How a day is written.
    pub day: DayInWords<'a>,
}

/// The cells of a table's row.
type Row = Vec<Vec<Paragraph>>;

/// What every slide is drawn with.
struct Drawer<'a> {
    texts: &'static Texts,
    source: &'a SlidesSource<'a>,
    palette: &'static Palette,
    sure: Option<CertaintyWords<'a>>,
}

impl Deck {
    /// The slides of a result: the figure with its key figures, the eight ratings, and, once all eight are rated, the findings
    /// and what to do next; then the team, if it is one, and the plan, if there is one.
    pub fn of(texts: &'static Texts, source: &SlidesSource) -> Deck {
        let assessment = source.assessment;
        let palette = Colours::Light.palette();
        let sure = source.certainty.map(|certainty| CertaintyWords {
            texts: &texts.studio.certainty,
            language: texts.language,
            assessment,
            certainty,
        });
        let drawer = Drawer { texts, source, palette, sure };
        let mut slides = vec![drawer.result(), drawer.factors()];
        if assessment.readouts.is_some() {
            slides.push(drawer.findings());
            slides.extend(drawer.next_steps());
        }
        slides.extend(source.team.map(|team| drawer.team(team)));
        slides.extend(drawer.plan());
        let code = RatingCode::of(&assessment.ratings).to_string();
        let parts = |all: &[&str]| all.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ");
        let name = plain(source.name.trim());
        let cut = Lettering::new(FOOT, "").cut(&name, NAME);
        Deck {
            title: plain(&parts(&[&name, texts.page.product])),
            language: texts.language.tag(),
            foot: plain(&parts(&[texts.page.product, &cut, source.date, &code])),
            colours: DeckColours {
                ink: palette.ink,
                muted: palette.muted,
                edge: [palette.strategy, palette.execution],
            },
            slides,
        }
    }
}

impl Drawer<'_> {
    /// A slide with its title as large as fits.
    fn slide(&self, title: &str, parts: Vec<Part>, notes: &[String]) -> Slide {
        let title = plain(title);
        let lettering = Lettering::new(28.0, self.palette.ink).bold().fitted(&title, RIGHT - LEFT, 2, 16.0);
        let notes: Vec<String> = notes.iter().map(|note| plain(note)).filter(|note| !note.is_empty()).collect();
        Slide { title, title_size: lettering.size, parts, notes: notes.join("\n") }
    }

    fn ink(&self, size: f64) -> Lettering {
        Lettering::new(size, self.palette.ink)
    }

    fn muted(&self, size: f64) -> Lettering {
        Lettering::new(size, self.palette.muted)
    }

    /// A table as far right as the slide's edge, with a head, and with rows of at least a height.
    fn table(&self, name: &str, columns: &[f64], head: &[&str], rows: Vec<Row>, least: f64) -> Part {
        let title = self.muted(TEXT - 1.0).bold();
        let head: Row = head.iter().map(|text| vec![Paragraph::of(&[(title, text)])]).collect();
        let heights = rows.iter().map(|row| row_height(row, columns).max(least));
        let heights = std::iter::once(row_height(&head, columns)).chain(heights).collect();
        let rows: Vec<Row> = std::iter::once(head).chain(rows).collect();
        Part::Table {
            name: name.into(),
            at: [LEFT, TOP],
            columns: columns.to_vec(),
            heights,
            rows,
            colours: [self.palette.edge, self.palette.ground],
        }
    }

    /// The headline of the result.
    fn headline(&self) -> String {
        headline(self.texts, self.source.assessment)
    }
}

/// An upper bound of a row's height.
fn row_height(row: &Row, columns: &[f64]) -> f64 {
    let cells = row.iter().zip(columns).map(|(cell, width)| height(cell, width - 2.0 * BESIDE));
    cells.fold(0.0, f64::max) + 2.0 * ABOVE
}
