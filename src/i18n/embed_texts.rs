//! What the embed says beside what the page says too.

use super::pack::{Pack, texts};
use super::{FactorTexts, PageTexts, ResultTexts};

texts! {
    /// The embed's own texts.
    #[derive(Debug)]
    pub struct EmbedTexts {
        /// The way to somebody who looks at it from outside, where the host names none.
        pub contact: &'static str,
        /// Whether the link carries the rating: {code}
        pub include_result: &'static str,
        /// Below a figure that is only looked at, before a station is chosen.
        pub look: &'static str,
        /// Where the host lets the browser keep nothing.
        pub not_kept: &'static str,
    }
}

impl PageTexts {
    /// Of the page's texts those that the embed shows too; all others are empty.
    pub(super) fn for_embed(&self) -> PageTexts {
        let &PageTexts { figure, strategy_cycle, execution_cycle, unrated, station, station_rated, .. } = self;
        let &PageTexts {
            figure_help, figure_awaiting_rating, bottleneck_tag, outflow, backflow, card_progress, ..
        } = self;
        let &PageTexts { rated, choose_step, dont_know, back, next, to_result, .. } = self;
        let &PageTexts { undo, start_over, saved, said_answer, said_start_over, said_undo, said_redo, .. } = self;
        let &PageTexts { said_complete, .. } = self;
        #[rustfmt::skip]
        let kept = PageTexts {
            figure, strategy_cycle, execution_cycle, unrated, station, station_rated,
            figure_help, figure_awaiting_rating, bottleneck_tag, outflow, backflow, card_progress,
            rated, choose_step, dont_know, back, next, to_result,
            undo, start_over, saved, said_answer, said_start_over, said_undo, said_redo,
            said_complete,
            ..PageTexts::BLANK
        };
        kept
    }
}

impl ResultTexts {
    /// Without the texts of the table, which the embed has not.
    pub(super) fn for_embed(&self) -> ResultTexts {
        ResultTexts {
            table: "",
            table_caption: "",
            column_factor: "",
            column_cycle: "",
            column_rating: "",
            column_step: "",
            column_note: "",
            row_strategy: "",
            row_execution: "",
            both_cycles: "",
            ..*self
        }
    }
}

impl FactorTexts {
    /// Without the guidance, which the embed has not.
    pub(super) fn for_embed(&self) -> FactorTexts {
        FactorTexts { good: "", wrong: "", ..*self }
    }
}
