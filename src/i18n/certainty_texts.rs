//! How sure a result is, in words: in the file of the advice, from which a small program of its own fills them in
//! (`src/bin/certainty.rs`); the studio has them among its texts.

use super::pack::{Pack, texts};
use crate::scoring::FindingId;
use serde::Serialize;

texts! {
    /// The texts on how sure a result is.
    #[derive(Debug, PartialEq, Eq, Serialize)]
    pub struct CertaintyTexts {
        /// The title above all of it.
        pub how_sure: &'static str,
        /// What is assumed.
        pub assumption: &'static str,
        /// {share}: in how many of the cases a finding applies.
        pub holds: &'static str,
        /// {share}: a share that would be shown as all, but is not.
        pub over: &'static str,
        /// {share}: a share that would be shown as none, but is not.
        pub under: &'static str,
        /// {steps}: the single changes that end a finding.
        pub decides: &'static str,
        /// {factor}, {rating}: one of them.
        pub step: &'static str,
        /// Between the last two of them, with its spaces.
        pub or: &'static str,
        /// The mark of a finding that may as well not apply.
        pub close: &'static str,
        /// The mark of a finding that may as well be less urgent.
        pub close_urgency: &'static str,
        /// {low}, {high}: between which numbers a readout lies.
        pub range: &'static str,
        /// {value}: the same where both are one.
        pub range_one: &'static str,
        /// On paper: what the ranges in brackets are.
        pub in_brackets: &'static str,
        /// What the thin lines under the gauges are.
        pub thin_lines: &'static str,
        /// {share}: in how many cases the level has the same band.
        pub same_band: &'static str,
        /// {share}: in how many one starts with the same factor.
        pub same_first: &'static str,
        /// {share}: in how many the same stage holds back the flow.
        pub same_bottleneck: &'static str,
        /// {share}, {finding}: a finding that does not apply now, but often around.
        pub not_now: &'static str,
        /// The findings' names, in the order of [`FindingId::ALL`].
        pub findings: [&'static str; FindingId::ALL.len()],
        /// Their names where they are only to be watched.
        pub findings_watch: [&'static str; FindingId::ALL.len()],
    }
}

impl CertaintyTexts {
    /// The texts as cells of one line, with tabs between them.
    pub fn cells(&self) -> String {
        let mut cells = Vec::new();
        self.write(&mut cells);
        cells.join("\t")
    }

    /// The texts from [`CertaintyTexts::cells`]; `None` unless all are there.
    pub fn from_cells(cells: &'static str) -> Option<CertaintyTexts> {
        let mut texts = CertaintyTexts::BLANK;
        texts.read(&mut cells.split('\t'));
        let is_whole = texts.findings_watch.iter().all(|name| !name.is_empty());
        is_whole.then_some(texts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn the_cells_are_read_back_and_half_of_them_are_refused() {
        for language in Language::ALL {
            let texts = &language.texts().studio.certainty;
            let cells: &'static str = Box::leak(texts.cells().into_boxed_str());
            assert_eq!(CertaintyTexts::from_cells(cells).as_ref(), Some(texts));
            assert!(!cells.split('\t').any(|cell| cell.trim().is_empty()));
            let (half, _) = cells.rsplit_once('\t').unwrap();
            assert_eq!(CertaintyTexts::from_cells(half), None);
        }
    }
}
