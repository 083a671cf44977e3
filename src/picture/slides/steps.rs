//! The slide of what to do next: a card for each next step.

use super::model::{Anchor, Line, Outline, Paragraph, Part, Slide};
use super::{BOTTOM, Drawer, LEAST, LEFT, RIGHT, TOP, height};
use crate::i18n::AdviceTexts;
use crate::scoring::NextStep;
use crate::wording::next_step_words::NextStepWords;

/// The gap between two cards, and what a card's text is set in by.
const GAP: f64 = 20.0;
const INSET: f64 = 14.0;

impl Drawer<'_> {
    /// `None` where there is nothing to raise.
    pub(super) fn next_steps(&self) -> Option<Slide> {
        let (texts, assessment) = (self.texts, self.source.assessment);
        let now = assessment.readouts.as_ref()?;
        let steps: Vec<(NextStepWords, &AdviceTexts)> = (assessment.next_steps.iter())
            .map(|step: &NextStep| (NextStepWords::of(texts, now, step), texts.studio.advice.for_step(step)))
            .collect();
        if steps.is_empty() {
            return None;
        }
        let count = steps.len() as f64;
        let width = (RIGHT - LEFT - GAP * (count - 1.0)) / count;
        let sized = |size: f64| steps.iter().map(|step| self.card(step, size)).collect::<Vec<_>>();
        let fits = |cards: &Vec<Vec<Paragraph>>| {
            cards.iter().all(|card| height(card, width - 2.0 * INSET) <= BOTTOM - TOP - 2.0 * INSET)
        };
        let cards = [14.0, 13.0, 12.0, 11.0].into_iter().map(sized).find(fits).unwrap_or_else(|| sized(LEAST));
        let mut parts = Vec::new();
        for (place, ((words, _), card)) in steps.iter().zip(cards).enumerate() {
            let left = LEFT + place as f64 * (width + GAP);
            let name = [words.factor.digit(), " ", words.name].concat();
            parts.push(Part::Shape {
                name: name.clone(),
                outline: Outline::Rect,
                at: [left, TOP, width, BOTTOM - TOP],
                fill: Some(self.palette.ground),
                line: Some(Line { colour: self.palette.edge, width: 1.0, dotted: false }),
                paragraphs: Vec::new(),
            });
            let at = [left + INSET, TOP + INSET, width - 2.0 * INSET, BOTTOM - TOP - 2.0 * INSET];
            parts.push(Part::Text { name, at, anchor: Anchor::Top, paragraphs: card });
        }
        let notes = steps.iter().flat_map(|(words, _)| {
            let head = [words.factor.digit(), " ", words.name, ": ", &words.raise].concat();
            [head, [texts.results.now, " ", words.now].concat(), [&*words.level, " · ", &words.flow].concat()]
        });
        let notes: Vec<String> = notes.chain([texts.studio.advice.next_steps_explained.to_owned()]).collect();
        Some(self.slide(texts.results.next_steps, parts, &notes))
    }

    /// What a card says, in a font size.
    fn card(&self, (words, advice): &(NextStepWords, &AdviceTexts), size: f64) -> Vec<Paragraph> {
        let AdviceTexts { title, actions, evidence } = *advice;
        let name = [words.factor.digit(), "\u{A0}", words.name].concat();
        let gap = size * 0.6;
        let mut all = vec![
            Paragraph::of(&[(self.muted(size).bold(), &name)]),
            Paragraph::of(&[(self.muted(size), &[&*words.raise, " · ", &words.flow].concat())]).before_gap(gap),
            Paragraph::of(&[(self.ink(size + 3.0).bold(), title)]).before_gap(gap),
        ];
        all.extend(
            actions.iter().map(|action| Paragraph::of(&[(self.ink(size), action)]).bulleted().before_gap(gap * 0.6)),
        );
        let shown = [self.texts.studio.advice.evidence, " "].concat();
        all.push(Paragraph::of(&[(self.muted(size).bold(), &shown), (self.muted(size), evidence)]));
        all
    }
}
