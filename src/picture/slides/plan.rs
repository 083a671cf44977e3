//! The slides of the plan: a table, on as many slides as it needs.

use super::model::{Paragraph, Slide};
use super::{BOTTOM, Drawer, HEAD, Row, TEXT, TOP, row_height};
use crate::plan::PlanItem;
use crate::wording::plan_phrases;

/// The columns: for what, what, who, by when, and how one knows.
const COLUMNS: [f64; 5] = [236.0, 230.0, 104.0, 96.0, 214.0];

impl Drawer<'_> {
    pub(super) fn plan(&self) -> Vec<Slide> {
        let texts = self.texts;
        let words = &texts.studio.plan;
        let rows = self.source.items.iter().map(|item| (self.item(item), self.stands(item)));
        let mut pages: Vec<(Vec<Row>, Vec<String>)> = Vec::new();
        let mut left = 0.0;
        for (row, stands) in rows {
            let high = row_height(&row, &COLUMNS);
            if high > left {
                pages.push(Default::default());
                left = BOTTOM - TOP - HEAD;
            }
            left -= high;
            if let Some((rows, notes)) = pages.last_mut() {
                rows.push(row);
                notes.push(stands);
            }
        }
        let head = [texts.results.column_factor, words.what, words.who, words.by, words.evidence];
        let count = pages.len();
        let slides = pages.into_iter().enumerate().map(|(place, (rows, notes))| {
            let title = match count {
                1 => words.items.into(),
                _ => format!("{} ({}/{count})", words.items, place + 1),
            };
            self.slide(&title, vec![self.table(words.items, &COLUMNS, &head, rows, 0.0)], &notes)
        });
        slides.collect()
    }

    fn item(&self, item: &PlanItem) -> Row {
        let text = self.ink(TEXT - 1.0);
        let day = item.by.map(self.source.day).unwrap_or_default();
        let name = plan_phrases::item_name(self.texts, item);
        [(text.bold(), &*name), (text, &item.what), (text.bold(), &item.who), (text, &day), (text, &item.evidence)]
            .map(|piece| vec![Paragraph::of(&[piece])])
            .into()
    }

    /// How an item stands, for the speaker.
    fn stands(&self, item: &PlanItem) -> String {
        let now = self.source.now.get(item.factor);
        let stands = plan_phrases::progress(self.texts, item, now, self.source.today, self.source.day);
        [&*plan_phrases::item_name(self.texts, item), ". ", &stands].concat()
    }
}
