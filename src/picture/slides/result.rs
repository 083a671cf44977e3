//! The slides of the result: the figure with its key figures, the eight ratings, and the findings.

use super::figure::{Figure, height_of};
use super::model::{Anchor, Outline, Paragraph, Part, Slide};
use super::{BOTTOM, Drawer, HEAD, LEAST, LEFT, RIGHT, Row, TEXT, TOP, height, row_height};
use crate::figure::Layout;
use crate::framework::Factor;
use crate::i18n::AdviceTexts;
use crate::scoring::{Finding, FindingId, Readout, Severity};
use crate::wording::readout_words::ReadoutWords;
use crate::wording::{advice_keys, phrases};

/// The width of the figure, and where the key figures stand beside it.
const FIGURE: f64 = 650.0;
const BESIDE_FIGURE: f64 = LEFT + FIGURE + 14.0;
/// The font sizes of a key figure's number, the word beside it, and its name and meaning.
const SIZES: [[f64; 3]; 3] = [[28.0, 14.0, 12.0], [24.0, 12.0, 12.0], [22.0, 11.0, 11.0]];
/// What the line above a key figure takes, with the gap under it.
const LINE_ROOM: f64 = 12.0;
/// The least height of a row of the eight ratings, which then fill the slide.
const FACTOR_ROW: f64 = 45.0;
/// The columns of the eight ratings.
const FACTORS: [f64; 3] = [256.0, 94.0, 530.0];
/// The columns of the findings.
const FINDINGS: [f64; 3] = [210.0, 250.0, 420.0];

impl Drawer<'_> {
    pub(super) fn result(&self) -> Slide {
        let (texts, assessment) = (self.texts, self.source.assessment);
        let at = [LEFT - 16.0, (TOP + BOTTOM - height_of(FIGURE)) / 2.0];
        let scale = FIGURE / Layout::PICTURE.width;
        let mut parts = Figure { texts, palette: self.palette, assessment, at, scale }.parts();
        parts.extend(self.readouts());
        let explained = self.sure.as_ref().map(|sure| sure.texts.in_brackets.to_owned());
        let sure = self.sure.as_ref().map(|sure| sure.summary()).unwrap_or_default();
        let incomplete = assessment.readouts.is_none().then(|| texts.results.no_total.to_owned());
        let link = [texts.studio.plan.text_link, ": ", self.source.link].concat();
        let notes: Vec<String> = incomplete
            .into_iter()
            .chain(explained)
            .chain(sure)
            .chain([link, texts.studio.picture.credit.into()])
            .collect();
        self.slide(&self.headline(), parts, &notes)
    }

    /// A key figure: its name, its number with a word, and what it means, in font sizes.
    fn readout(&self, words: &ReadoutWords, [number_size, word_size, size]: [f64; 3]) -> Vec<Paragraph> {
        let range = self.sure.as_ref().and_then(|sure| sure.in_brackets(words.readout)).unwrap_or_default();
        let number = words.number.as_deref().unwrap_or("–");
        let beside = [" ", &words.word, " ", &range].concat();
        vec![
            Paragraph::of(&[(self.muted(size).bold(), words.name)]),
            Paragraph::of(&[(self.ink(number_size).bold(), number), (self.ink(word_size).bold(), beside.trim_end())]),
            Paragraph::of(&[(self.muted(size), &words.meaning)]),
        ]
    }

    /// The key figures beside the figure, each under a line, all as large as there is room.
    fn readouts(&self) -> Vec<Part> {
        let all = Readout::SHOWN.map(|readout| ReadoutWords::of(self.texts, readout, self.source.assessment));
        let (width, row) = (RIGHT - BESIDE_FIGURE, (BOTTOM - TOP) / all.len() as f64);
        let room = row - LINE_ROOM;
        let sized = |sizes: [f64; 3]| all.each_ref().map(|words| self.readout(words, sizes));
        let fitting = SIZES.into_iter().map(sized).find(|all| all.iter().all(|one| height(one, width) <= room));
        let paragraphs = fitting.unwrap_or_else(|| sized([18.0, LEAST, LEAST]));
        let parts = all.iter().zip(paragraphs).enumerate().flat_map(|(place, (words, paragraphs))| {
            let top = TOP + place as f64 * row;
            let line = Part::Shape {
                name: words.name.into(),
                outline: Outline::Rect,
                at: [BESIDE_FIGURE, top, width, if words.found { 3.0 } else { 1.5 }],
                fill: Some(if words.found { self.palette.high } else { self.palette.bank }),
                line: None,
                paragraphs: Vec::new(),
            };
            let at = [BESIDE_FIGURE, top + LINE_ROOM / 2.0, width, room];
            [line, Part::Text { name: words.name.into(), at, anchor: Anchor::Top, paragraphs }]
        });
        parts.collect()
    }

    pub(super) fn factors(&self) -> Slide {
        let (texts, ratings) = (self.texts, &self.source.assessment.ratings);
        let rows = Factor::ALL.map(|factor| {
            let rating = ratings.get(factor);
            let step = rating.map_or(texts.page.unrated, |rating| texts.factor(factor).steps[rating.index()]);
            let shown = rating.map_or_else(|| "–".into(), |rating| rating.value().to_string());
            vec![
                vec![Paragraph::of(&[(self.ink(TEXT).bold(), &phrases::numbered(texts, factor))])],
                vec![Paragraph::of(&[(self.ink(TEXT + 5.0).bold().centred(), &shown)])],
                vec![Paragraph::of(&[(self.ink(TEXT), step)])],
            ]
        });
        let results = &texts.results;
        let head = [results.column_factor, results.column_rating, results.column_step];
        let notes = Factor::ALL.into_iter().flat_map(|factor| {
            let name = phrases::numbered(texts, factor);
            let asked = [&*name, ": ", texts.factor(factor).questions].concat();
            let own = self.source.notes[factor.index()].trim().replace('\n', " ");
            [asked, if own.is_empty() { own } else { [texts.results.column_note, ": ", &own].concat() }]
        });
        let title = texts.studio.picture.slides_factors;
        let table = self.table(title, &FACTORS, &head, rows.into(), FACTOR_ROW);
        self.slide(title, vec![table], &notes.collect::<Vec<_>>())
    }

    /// Why it may fail, with what helps. The actions stand where there is room, first for what comes first, and always in the
    /// notes.
    pub(super) fn findings(&self) -> Slide {
        let texts = self.texts;
        let results = &texts.results;
        let all = self.source.assessment.told_findings();
        if all.is_empty() {
            let said = Part::Text {
                name: results.findings.into(),
                at: [LEFT, TOP, RIGHT - LEFT, 60.0],
                anchor: Anchor::Top,
                paragraphs: vec![Paragraph::of(&[(self.ink(20.0), results.no_findings)])],
            };
            return self.slide(results.findings, vec![said], &[]);
        }
        let head = [results.findings, texts.studio.picture.slides_evidence, texts.studio.advice.what_helps];
        let mut rows: Vec<Row> = all.iter().map(|one| self.finding(one, false)).collect();
        let mut left = BOTTOM - TOP - HEAD - rows.iter().map(|row| row_height(row, &FINDINGS)).sum::<f64>();
        for (row, one) in rows.iter_mut().zip(&all) {
            let whole = self.finding(one, true);
            let more = row_height(&whole, &FINDINGS) - row_height(row, &FINDINGS);
            if more <= left {
                left -= more;
                *row = whole;
            }
        }
        let table = self.table(results.findings, &FINDINGS, &head, rows, 0.0);
        let notes = all.iter().flat_map(|one| self.finding_notes(one));
        self.slide(results.findings, vec![table], &notes.collect::<Vec<_>>())
    }

    fn finding(&self, finding: &Finding, with_actions: bool) -> Row {
        let texts = self.texts;
        let colour = match finding.severity {
            Severity::High => self.palette.high,
            Severity::Watch => self.palette.watch,
        };
        let name = self.ink(TEXT + 1.0).bold();
        let mut helps = Vec::new();
        if let Some(AdviceTexts { title, actions, .. }) = self.advice(finding) {
            helps.push(Paragraph::of(&[(self.ink(TEXT).bold(), title)]));
            let actions = actions.iter().filter(|_| with_actions);
            helps.extend(actions.map(|action| Paragraph::of(&[(self.ink(TEXT - 1.0), action)]).bulleted()));
        }
        vec![
            vec![
                Paragraph::of(&[(name, phrases::finding_name(texts, finding))]),
                Paragraph::of(&[(self.ink(TEXT).bold().filled(colour), phrases::severity(texts, finding.severity))]),
            ],
            vec![Paragraph::of(&[(self.ink(TEXT), &phrases::evidence(texts, finding))])],
            helps,
        ]
    }

    fn advice(&self, finding: &Finding) -> Option<&'static AdviceTexts> {
        self.texts.studio.advice.for_finding(&advice_keys::of_finding(finding).concat())
    }

    /// What a finding means, its rule, how sure it is, and what helps.
    fn finding_notes(&self, finding: &Finding) -> Vec<String> {
        let texts = self.texts;
        let advice = &texts.studio.advice;
        let place = FindingId::ALL.iter().position(|id| *id == finding.id).unwrap_or_default();
        let meaning = match (finding.id, finding.severity) {
            (FindingId::Missing, Severity::Watch) => advice.missing_watch,
            _ => advice.meanings[place],
        };
        let mut notes = vec![
            [phrases::finding_name(texts, finding), ": ", &phrases::evidence(texts, finding)].concat(),
            meaning.into(),
            [advice.rule, ": ", advice.rules[place]].concat(),
        ];
        notes.extend(self.sure.as_ref().map(|sure| sure.in_short(finding)));
        if let Some(AdviceTexts { title, actions, evidence }) = self.advice(finding) {
            notes.push([advice.what_helps, ": ", title].concat());
            notes.extend(actions.iter().map(|action| ["• ", action].concat()));
            notes.push([advice.evidence, " ", evidence].concat());
        }
        notes
    }
}
