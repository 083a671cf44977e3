//! What every part of the page gets.

use super::CompareTool;
use super::source::{Side, Sources};
use crate::browser::Calendar;
use crate::i18n::Texts;
use crate::studio::Msg;
use yew::prelude::*;

/// What every part of the page gets.
pub(super) struct CompareProps<'a> {
    pub tool: &'a CompareTool,
    pub texts: &'static Texts,
    pub sources: Sources<'a>,
    pub calendar: &'a Calendar,
    pub home: &'a str,
    /// Whether the browser keeps the plan, and so the target.
    pub is_kept: bool,
    /// Whether the plan had no room for what it was given last.
    pub is_full: bool,
    pub send: &'a Callback<Msg>,
}

impl CompareProps<'_> {
    /// A word for a rating, and its source: `Before · From the history, 3 Nov 2026`.
    pub(super) fn named(&self, word: &str, side: &Side) -> String {
        [word, " · ", &side.label(self.texts, &self.sources, self.calendar)].concat()
    }
}
