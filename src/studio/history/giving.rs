//! Records that another tool gives to the history, and what it says of them.

use super::HistoryMsg;
use crate::i18n::fill;
use crate::records::{Record, RecordId};
use crate::studio::{Msg, StudioMsg, ToolContext};

/// The record that a tool has given to the history last, until the tool has said what became of it.
#[derive(Default)]
pub struct Given(Option<RecordId>);

impl Given {
    /// Gives a record. Where the newest one says the same, it is not given; then returns that sentence.
    pub fn give(&mut self, context: &ToolContext, record: Record) -> Option<String> {
        let last = context.others.records().and_then(|records| records.iter().next_back());
        if last.is_some_and(|last| record.repeats(last) && record.title() == last.title()) {
            let words = &context.state.language.texts().studio.keeping;
            return Some(fill(words.already_saved, &[("title", record.title())]));
        }
        self.0 = Some(record.id().clone());
        context.send.emit(Msg::Studio(StudioMsg::History(HistoryMsg::Add(Box::new(record)))));
        None
    }

    /// Whether the history has the record that was given to it: returns that sentence, or `lost` where it has not. `None` if
    /// none was given since.
    pub fn outcome(&mut self, context: &ToolContext, lost: &str) -> Option<String> {
        let id = self.0.take()?;
        let kept =
            context.others.records().and_then(|records| records.get(&id)).filter(|_| context.others.keeps_history());
        let words = &context.state.language.texts().studio.keeping;
        Some(kept.map_or_else(|| lost.into(), |record| fill(words.saved_record, &[("title", record.title())])))
    }
}
