//! The slide of a team: how its answers are spread, and what to talk about first. A factor with fewer than three answers
//! has only their number.

use super::model::{Anchor, Line, Outline, Paragraph, Part, Slide};
use super::{BOTTOM, Drawer, LEFT, RIGHT, TEXT, TOP, height};
use crate::framework::{Factor, Rating};
use crate::meeting::{Enough, FactorStats, TeamReport};
use crate::wording::{meeting_phrases, phrases};

/// The widths of the factors' names, of a step and of the median.
const NAMES: f64 = 236.0;
const STEP: f64 = 50.0;
const MEDIAN: f64 = 66.0;
const STEPS: f64 = LEFT + NAMES;
const MEDIANS: f64 = STEPS + STEP * Rating::ALL.len() as f64;
/// Where the talk stands.
const TALK: f64 = MEDIANS + MEDIAN + 24.0;
/// The height of the head.
const HEAD: f64 = 26.0;
/// The diameters of a dot, at most and at least.
const DOT: [f64; 2] = [38.0, 20.0];
/// How many disagreements stand on the slide.
const TALKED: usize = 4;

impl Drawer<'_> {
    pub(super) fn team(&self, report: &TeamReport) -> Slide {
        let texts = self.texts;
        let words = &texts.studio.meeting.team;
        let summary = &report.summary;
        let people = meeting_phrases::people(texts, summary.people);
        let row = (BOTTOM - TOP - HEAD) / Factor::COUNT as f64;
        let most = summary.factors.iter().filter_map(FactorStats::enough).flat_map(Enough::dots).max().copied();
        let mut parts = self.heads();
        for (place, factor) in Factor::ALL.into_iter().enumerate() {
            let top = TOP + HEAD + place as f64 * row;
            parts.extend(self.answers(factor, summary.factor(factor), [top, row], most.unwrap_or(1)));
        }
        let all = summary.disagreements();
        let has_enough = summary.factors.iter().any(|stats| stats.enough().is_some());
        let lines: Vec<String> = match all.is_empty() {
            false => all.iter().map(|one| meeting_phrases::disagreement(texts, one)).collect(),
            true => vec![if has_enough { words.all_agree } else { words.too_few_spread }.into()],
        };
        let mut talk = vec![Paragraph::of(&[(self.ink(TEXT + 2.0).bold(), words.talk_first)]).before_gap(8.0)];
        let shown = lines.iter().take(TALKED).map(|line| Paragraph::of(&[(self.ink(TEXT), line)]).before_gap(8.0));
        talk.extend(shown);
        let width = RIGHT - TALK;
        while height(&talk, width) > BOTTOM - TOP {
            talk.pop();
        }
        let at = [TALK, TOP, width, BOTTOM - TOP];
        parts.push(Part::Text { name: words.talk_first.into(), at, anchor: Anchor::Top, paragraphs: talk });
        let even = if summary.has_two_middles() { words.median_even } else { "" };
        let has_few = summary.factors.iter().any(|stats| stats.answers() > 0 && stats.enough().is_none());
        let from = if has_few { words.shown_from } else { "" };
        let notes: Vec<String> = lines.into_iter().chain([even.into(), from.into()]).collect();
        let title = [texts.studio.meeting.present.step_names[3], ": ", &people].concat();
        self.slide(&title, parts, &notes)
    }

    /// The steps and the median over their columns.
    fn heads(&self) -> Vec<Part> {
        let lettering = self.muted(TEXT - 1.0).bold().centred();
        let head = |left: f64, width: f64, text: &str| Part::Text {
            name: text.into(),
            at: [left, TOP, width, HEAD],
            anchor: Anchor::Middle,
            paragraphs: vec![Paragraph::of(&[(lettering, text)])],
        };
        let steps =
            Rating::ALL.map(|step| head(STEPS + STEP * f64::from(step.value()), STEP, &step.value().to_string()));
        let median = head(MEDIANS, MEDIAN, self.texts.studio.meeting.team.column_median);
        steps.into_iter().chain([median]).collect()
    }

    /// One factor's answers: a dot for each step, its area by how many gave it, relative to `most`.
    fn answers(&self, factor: Factor, stats: &FactorStats, [top, row]: [f64; 2], most: u32) -> Vec<Part> {
        let texts = self.texts;
        let name = phrases::numbered(texts, factor);
        let rule = Part::Shape {
            name: name.clone(),
            outline: Outline::Rect,
            at: [LEFT, top, MEDIANS + MEDIAN - LEFT, 1.0],
            fill: Some(self.palette.edge),
            line: None,
            paragraphs: Vec::new(),
        };
        let text = |left: f64, width: f64, paragraph: Paragraph| Part::Text {
            name: name.clone(),
            at: [left, top + 1.0, width, row - 1.0],
            anchor: Anchor::Middle,
            paragraphs: vec![paragraph],
        };
        let short = phrases::shortly(texts, factor);
        let lettering = self.ink(TEXT + 1.0).bold().fitted(&short, NAMES - 8.0, 2, TEXT - 2.0);
        let mut all = vec![rule, text(LEFT, NAMES, Paragraph::of(&[(lettering, &short)]))];
        let Some(enough) = stats.enough() else {
            let few = meeting_phrases::few(texts, stats);
            all.push(text(STEPS, MEDIANS - STEPS, Paragraph::of(&[(self.muted(TEXT), few)])));
            return all;
        };
        for step in Rating::ALL {
            let count = enough.dots()[step.index()];
            if count == 0 {
                continue;
            }
            let size = (DOT[0] * (f64::from(count) / f64::from(most)).sqrt()).max(DOT[1]);
            let (x, y) = (STEPS + STEP * (f64::from(step.value()) + 0.5), top + row / 2.0);
            let is_median = stats.median() == Some(step);
            let fill = if is_median { self.palette.strategy } else { self.palette.bed };
            let number = self.ink(TEXT - 1.0).bold().centred();
            let number = if is_median { number.filled(self.palette.surface) } else { number };
            all.push(Part::Shape {
                name: [&*name, ", ", &step.value().to_string()].concat(),
                outline: Outline::Ellipse,
                at: [x - size / 2.0, y - size / 2.0, size, size],
                fill: Some(fill),
                line: Some(Line { colour: self.palette.strategy, width: 1.0, dotted: false }),
                paragraphs: vec![Paragraph::of(&[(number, &count.to_string())])],
            });
        }
        let median = stats.median().map_or_else(String::new, |median| median.value().to_string());
        all.push(text(MEDIANS, MEDIAN, Paragraph::of(&[(self.ink(TEXT + 5.0).bold().centred(), &median)])));
        all
    }
}
