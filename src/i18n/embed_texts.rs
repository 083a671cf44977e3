//! The embed's own texts, and its selection of those it shares with the page.

use super::pack::{Pack, texts};
use super::{FactorTexts, PageTexts, ResultTexts};

texts! {
    /// The embed's own texts.
    #[derive(Debug)]
    pub struct EmbedTexts {
        /// The default label of the contact link, if the host sets none.
        pub contact: &'static str,
        /// The option to include the result in the contact link: {code}
        pub include_result: &'static str,
        /// Below a read-only figure, until a station is chosen.
        pub look: &'static str,
        /// Shown if the host's browser settings allow no storage.
        pub not_kept: &'static str,
    }
}

impl PageTexts {
    /// The page's texts that the embed shows too; the others are empty.
    pub(super) fn for_embed(&self) -> PageTexts {
        let &PageTexts { figure, strategy_cycle, execution_cycle, unrated, station, station_rated, .. } = self;
        let &PageTexts { figure_help, figure_awaiting_rating, start_here, outflow, backflow, card_progress, .. } = self;
        let &PageTexts { rated, choose_step, dont_know, back, next, to_result, .. } = self;
        let &PageTexts { undo, start_over, saved, said_answer, said_start_over, said_undo, said_redo, .. } = self;
        let &PageTexts { said_complete, tagline, intro, begin, promise, example, .. } = self;
        #[rustfmt::skip]
        let kept = PageTexts {
            figure, strategy_cycle, execution_cycle, unrated, station, station_rated,
            figure_help, figure_awaiting_rating, start_here, outflow, backflow, card_progress,
            rated, choose_step, dont_know, back, next, to_result,
            undo, start_over, saved, said_answer, said_start_over, said_undo, said_redo,
            said_complete, tagline, intro, begin, promise, example,
            ..PageTexts::BLANK
        };
        kept
    }
}

impl ResultTexts {
    /// Without the texts of how it is worked out, which the embed has not.
    pub(super) fn for_embed(&self) -> ResultTexts {
        ResultTexts {
            bottleneck_explained: "",
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
    /// The texts without the guidance, which the embed does not have.
    pub(super) fn for_embed(&self) -> FactorTexts {
        FactorTexts { good: "", wrong: "", ..*self }
    }
}
