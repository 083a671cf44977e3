use super::gauges::gauge_alone;
use super::lettering::Lettering;
use super::notes::{PaperNote, fit};
use super::picture::{Picture, headline};
use super::{Colours, Frame, Qr};
use crate::codec::RatingCode;
use crate::framework::{Factor, Rating};
use crate::i18n::{AdviceTexts, Texts, fill};
use crate::scoring::{Assessment, Certainty, Readout, Severity};
use crate::wording::certainty_words::CertaintyWords;
use crate::wording::next_step_words::NextStepWords;
use crate::wording::phrases;
use crate::wording::readout_words::ReadoutWords;

/// The printed page: everything on one sheet of A4 or Letter, in greys.
///
/// `styles/print.css` lays it out in points and uses the sizes below. A browser test prints it in every language with
/// the longest texts.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// The name of who or what was rated; may be empty.
    pub name: String,
    /// The date, formatted; may be empty.
    pub date: String,
    /// The headline, or which factors are still unrated.
    pub headline: String,
    /// The rating code.
    pub code: RatingCode,
    /// The link to the rating and its QR code; `None` if there is no link or it is too long for a QR code.
    pub link: Option<(String, Qr)>,
    /// The figure as an SVG in greys.
    pub figure: String,
    /// The readouts of the result.
    pub readouts: [PaperReadout; Readout::SHOWN.len()],
    /// The eight factors with their ratings.
    pub rows: [PaperRow; Factor::COUNT],
    /// The findings, most severe first; `None` until all eight are rated.
    pub findings: Option<Vec<PaperFinding>>,
    /// What to do next, the best first.
    pub next_steps: Vec<PaperStep>,
    /// Whether there is room for the actions and the evidence of each next step.
    pub tells_actions: bool,
    /// What the ranges in brackets are; empty where there are none.
    pub ranges_explained: &'static str,
    /// Whether the content is long enough that all sizes must be 5 % smaller.
    pub tight: bool,
    /// The notes that fit.
    pub notes: Vec<PaperNote>,
    /// A sentence naming the notes that were cut or left out; `None` if all fit.
    pub notes_left: Option<String>,
}

/// A readout as printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperReadout {
    /// Its texts.
    pub words: ReadoutWords,
    /// Between which numbers it lies, in brackets; empty where that is not told.
    pub range: String,
    /// Its gauge as an SVG in greys.
    pub gauge: String,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperRow {
    /// The factor.
    pub factor: Factor,
    /// The factor's full name.
    pub name: &'static str,
    /// Its rating; `None` if unrated.
    pub rating: Option<Rating>,
    /// The description of the rating's step for this factor.
    pub step: &'static str,
}

/// A finding as printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFinding {
    /// Its severity.
    pub severity: Severity,
    /// The severity in a word.
    pub word: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The numbers that led to it.
    pub evidence: String,
    /// How sure it is; empty where there is no room.
    pub sure: String,
}

/// A next step as printed.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperStep {
    /// Its words.
    pub words: NextStepWords,
    /// What to do.
    pub advice: &'static AdviceTexts,
}

/// The input of a [`Paper`], besides the texts.
#[derive(Debug, Clone, Copy)]
pub struct PaperSource<'a> {
    /// The rating.
    pub assessment: &'a Assessment,
    /// How sure its result is; `None` until all eight are rated.
    pub certainty: Option<&'a Certainty>,
    /// Notes in number order, empty if there is no note; all empty to print none.
    pub notes: [&'a str; Factor::COUNT],
    /// The name of who or what was rated; may be empty.
    pub name: &'a str,
    /// The date, formatted in the page's language; may be empty.
    pub date: &'a str,
    /// The link to the rating.
    pub link: Option<&'a str>,
}

/// The sizes of `styles/print.css`, in points. They fit both sheets: Letter is shorter, A4 is narrower.
mod size {
    /// The sheet without its margins, less a little for rounding.
    pub(super) const HEIGHT: f64 = 722.0;
    pub(super) const WIDTH: f64 = 527.0;
    /// Factor for all sizes on a tight page. Columns then hold more text per line, so the line counts still hold.
    pub(super) const TIGHT: f64 = 0.95;
    /// Head, headline, figure with readouts, foot and all gaps.
    pub(super) const FIXED: f64 = 20.75 + 48.0 + 204.0 + 65.0 + 30.0;
    /// Font size, line height, and the padding of a row.
    pub(super) const SMALL: f64 = 7.5;
    pub(super) const LINE: f64 = 9.75;
    pub(super) const ROW: f64 = 3.0;
    pub(super) const HEADING: f64 = 15.0;
    /// Width of the table's name and meaning columns, and of each of the two columns below the table.
    pub(super) const NAME: f64 = 186.0;
    pub(super) const MEANING: f64 = 280.0;
    pub(super) const COLUMN: f64 = 252.0;
    /// Padding of an entry in these columns.
    pub(super) const ENTRY: f64 = 4.0;
    /// What an action is set in by.
    pub(super) const BULLET: f64 = 9.0;
}

impl Paper {
    /// Lays out the printed page of a rating.
    pub fn of(texts: &'static Texts, source: &PaperSource) -> Paper {
        let (own, assessment) = (&texts.studio.picture, source.assessment);
        let code = RatingCode::of(&assessment.ratings);
        let picture = Picture {
            texts,
            own,
            assessment,
            name: source.name,
            date: source.date,
            link: None,
            look: Colours::Paper,
            frame: Frame::Figure,
            carried: None,
        };
        let link = source.link.and_then(|link| Some((link.to_string(), Qr::of(link).ok()?)));
        let complete = assessment.readouts.is_some();
        let sure = source.certainty.map(|certainty| CertaintyWords {
            texts: &texts.studio.certainty,
            language: texts.language,
            assessment,
            certainty,
        });
        let mut paper = Paper {
            name: source.name.trim().into(),
            date: source.date.into(),
            headline: headline(texts, assessment),
            code,
            link,
            figure: picture.svg(),
            readouts: Readout::SHOWN.map(|readout| PaperReadout {
                words: ReadoutWords::of(texts, readout, assessment),
                range: sure.as_ref().and_then(|sure| sure.in_brackets(readout)).unwrap_or_default(),
                gauge: gauge_alone(Colours::Paper.palette(), readout, assessment),
            }),
            rows: Factor::ALL.map(|factor| row(texts, assessment, factor)),
            findings: complete.then(|| findings(texts, assessment, sure.as_ref())),
            next_steps: next_steps(texts, assessment),
            tells_actions: true,
            ranges_explained: sure.map_or("", |sure| sure.texts.in_brackets),
            tight: false,
            notes: Vec::new(),
            notes_left: None,
        };
        // What a visitor has written comes before the actions and how sure the findings are, which the page has, too.
        let mut fitted = paper.fit(texts, source.notes);
        for leave_out in [Paper::without_actions, Paper::without_sureness] {
            if !fitted.1.is_empty() || paper.tight {
                leave_out(&mut paper);
                fitted = paper.fit(texts, source.notes);
            }
        }
        let (notes, left) = fitted;
        let numbers: Vec<&str> = left.iter().map(|factor| factor.digit()).collect();
        paper.notes = notes;
        paper.notes_left = (!left.is_empty()).then(|| fill(own.print_notes_left, &[("left", &numbers.join(", "))]));
        paper
    }

    fn without_actions(&mut self) {
        self.tells_actions = false;
    }

    fn without_sureness(&mut self) {
        for finding in self.findings.iter_mut().flatten() {
            finding.sure.clear();
        }
        self.readouts.iter_mut().for_each(|readout| readout.range.clear());
        self.ranges_explained = "";
    }

    /// Fits the notes into what is left of the sheet, and makes it tight if that is needed. Returns the fitted notes and the
    /// factors whose notes were cut or left out.
    fn fit(&mut self, texts: &Texts, notes: [&str; Factor::COUNT]) -> (Vec<PaperNote>, Vec<Factor>) {
        let parts = size::FIXED + self.table() + self.columns(texts);
        let least = if notes.iter().all(|note| note.trim().is_empty()) { 0.0 } else { size::HEADING + size::LINE };
        self.tight = parts + least > size::HEIGHT;
        let sheet = size::HEIGHT / if self.tight { size::TIGHT } else { 1.0 };
        let lines = ((sheet - parts - least) / size::LINE).max(0.0) as usize;
        fit(notes, Lettering::new(size::SMALL, ""), size::WIDTH, lines)
    }

    /// Upper bound of the table's height.
    fn table(&self) -> f64 {
        let rows = self.rows.iter().map(|row| {
            let name = ["8 ", row.name].concat();
            lines(row.step, size::MEANING).max(lines(&name, size::NAME)) * size::LINE + size::ROW
        });
        size::HEADING + rows.sum::<f64>()
    }

    /// How high the columns under the table are, at most.
    fn columns(&self, texts: &Texts) -> f64 {
        let none = match &self.findings {
            None => texts.results.no_total,
            Some(all) if all.is_empty() => texts.results.no_findings,
            Some(_) => "",
        };
        let findings = self.findings.iter().flatten();
        let findings = findings.map(|one| {
            let sure = if one.sure.is_empty() { 0.0 } else { lines(&one.sure, size::COLUMN) };
            (1.0 + lines(&one.evidence, size::COLUMN) + sure) * size::LINE + size::ENTRY
        });
        let said = lines(none, size::COLUMN) + lines(self.ranges_explained, size::COLUMN);
        let findings = findings.sum::<f64>() + said * size::LINE;
        let steps = self.next_steps.iter();
        let steps =
            steps.map(|one| self.step_lines(texts, one) * size::LINE + size::ENTRY).sum::<f64>().max(size::LINE);
        size::HEADING + findings.max(steps)
    }

    /// Upper bound of the number of lines of a next step.
    fn step_lines(&self, texts: &Texts, step: &PaperStep) -> f64 {
        let AdviceTexts { title, actions, evidence } = step.advice;
        let title = Lettering::new(size::SMALL, "").bold().wrap(title, size::COLUMN).len() as f64;
        let least = head_lines(&step.words) + title + 1.0;
        if !self.tells_actions {
            return least;
        }
        let actions = actions.iter().map(|action| lines(action, size::COLUMN - size::BULLET)).sum::<f64>();
        least + actions + lines(&[texts.studio.advice.evidence, " ", evidence].concat(), size::COLUMN)
    }
}

/// Upper bound of the number of lines a text takes.
fn lines(text: &str, width: f64) -> f64 {
    Lettering::new(size::SMALL, "").wrap(text, width).len() as f64
}

/// Upper bound of the number of lines in the head of a next step.
fn head_lines(step: &NextStepWords) -> f64 {
    let head = ["8 ", step.name, ", ", &step.raise].concat();
    Lettering::new(size::SMALL, "").bold().wrap(&head, size::COLUMN).len() as f64
}

fn row(texts: &Texts, assessment: &Assessment, factor: Factor) -> PaperRow {
    let (own, rating) = (texts.factor(factor), assessment.ratings.get(factor));
    PaperRow { factor, name: own.name, rating, step: rating.map_or(texts.page.unrated, |step| own.steps[step.index()]) }
}

fn findings(texts: &Texts, assessment: &Assessment, sure: Option<&CertaintyWords>) -> Vec<PaperFinding> {
    let all = assessment.told_findings().into_iter();
    all.map(|finding| PaperFinding {
        severity: finding.severity,
        word: phrases::severity(texts, finding.severity),
        name: phrases::finding_name(texts, finding),
        evidence: phrases::evidence(texts, finding),
        sure: sure.map(|sure| sure.in_short(finding)).unwrap_or_default(),
    })
    .collect()
}

fn next_steps(texts: &'static Texts, assessment: &Assessment) -> Vec<PaperStep> {
    let Some(now) = &assessment.readouts else { return Vec::new() };
    let steps = assessment.next_steps.iter();
    steps
        .map(|step| PaperStep {
            words: NextStepWords::of(texts, now, step),
            advice: texts.studio.advice.for_step(step),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::Ratings;
    use crate::i18n::Language;
    use proptest::prelude::*;

    fn paper(language: Language, ratings: Ratings, notes: [&str; Factor::COUNT]) -> Paper {
        let (texts, assessment) = (language.texts(), Assessment::of(&ratings));
        let certainty = assessment.certainty();
        let certainty = certainty.as_ref();
        let source = PaperSource { assessment: &assessment, certainty, notes, name: "", date: "", link: None };
        Paper::of(texts, &source)
    }

    #[test]
    fn the_readouts_of_the_result_stand_in_its_order() {
        for ratings in [Ratings::NONE, Ratings::from([Rating::MAX; Factor::COUNT])] {
            let readouts = paper(Language::English, ratings, [""; 8]).readouts;
            assert_eq!(readouts.each_ref().map(|readout| readout.words.readout), Readout::SHOWN);
            assert!(readouts.iter().all(|readout| readout.gauge.contains("<path ")));
        }
    }

    #[test]
    fn short_notes_stay_whole_and_long_ones_are_named_as_cut() {
        let ratings = Ratings::from([3, 3, 4, 2, 2, 3, 1, 1].map(|value| Rating::try_from(value).unwrap()));
        let short = paper(Language::Finnish, ratings, ["Lyhyt.", "", "", "", "", "", "", "Toinen."]);
        assert_eq!((short.notes.len(), short.notes_left), (2, None));
        let long = "sana ".repeat(400);
        let cut = paper(Language::Finnish, ratings, [&long; 8]);
        assert!(cut.notes_left.unwrap().ends_with("1, 2, 3, 4, 5, 6, 7, 8"));
        assert_eq!(paper(Language::Finnish, ratings, [""; 8]).notes_left, None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn whatever_is_said_leaves_room_for_what_was_cut(
            values in prop::array::uniform8(prop::option::of(0u8..6)),
            language in prop::sample::select(Language::ALL.to_vec()),
        ) {
            let ratings = Ratings::new(values.map(|value| value.map(|value| Rating::try_from(value).unwrap())));
            let paper = paper(language, ratings, ["A note"; 8]);
            let lines = (paper.notes.len() + usize::from(paper.notes_left.is_some())) as f64;
            let parts = size::FIXED + paper.table() + paper.columns(language.texts());
            let high = (parts + size::HEADING + lines * size::LINE) * if paper.tight { size::TIGHT } else { 1.0 };
            prop_assert!(high <= size::HEIGHT, "{high}");
        }
    }
}
