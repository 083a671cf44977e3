//! The texts of a result. A place in braces is filled in when the text is shown.

use super::pack::texts;

texts! {
    /// The texts of a result. A comment in braces lists the places that the text must contain.
    #[derive(Debug, Clone, Copy)]
    #[allow(missing_docs, reason = "a text says for itself what it is; comments stand where there are places to fill")]
    pub struct ResultTexts {
        pub result: &'static str,
        pub link: &'static str,

        // Before all eight are rated.
        pub nothing_yet: &'static str,
        pub nothing_yet_explained: &'static str,
        /// {left}: the factors' numbers
        pub left_one: &'static str,
        /// {count}, {left}
        pub left_many: &'static str,
        pub no_total: &'static str,
        /// {factors}
        pub so_far: &'static str,
        /// {factors}
        pub so_far_dry: &'static str,

        // Headlines, one sentence each.
        pub head_dry: &'static str,
        /// {factors}
        pub head_cut: &'static str,
        /// {factors}
        pub head_narrow: &'static str,
        /// {factors}
        pub head_missing_one: &'static str,
        /// {count}, {factors}
        pub head_missing_many: &'static str,
        pub head_strategy_alone: &'static str,
        pub head_execution_alone: &'static str,
        /// {ahead}, {factors}
        pub head_uneven: &'static str,
        /// {factors}
        pub head_chance_one: &'static str,
        /// {count}, {factors}
        pub head_chance_many: &'static str,
        pub head_even_low: &'static str,
        pub head_even_middle: &'static str,
        pub head_even_high: &'static str,
        pub head_top: &'static str,
        /// The first next step's factor follows.
        pub start_with: &'static str,

        // The readouts of the result.
        pub level: &'static str,
        pub balance: &'static str,
        pub lean: &'static str,
        pub lean_strategy: &'static str,
        pub lean_execution: &'static str,
        pub lean_none: &'static str,
        pub flow: &'static str,
        pub bands: [&'static str; 5],
        /// Goes on from a band's name.
        pub dry_stretch: &'static str,
        pub meaning: MeaningTexts,

        // Findings.
        pub findings: &'static str,
        pub no_findings: &'static str,
        pub high: &'static str,
        pub watch: &'static str,
        pub show_in_figure: &'static str,
        pub missing: &'static str,
        pub uneven: &'static str,
        pub one_cycle: &'static str,
        pub blocked: &'static str,
        // The names of two of them where they are only to be watched.
        pub missing_watch: &'static str,
        pub blocked_watch: &'static str,
        /// {factors}
        pub missing_zero: &'static str,
        /// {factors}
        pub missing_chance: &'static str,
        /// {factors}, {lead}
        pub uneven_lead: &'static str,
        /// {strategy}, {execution}
        pub one_cycle_lean: &'static str,
        /// {link}, {share}
        pub blocked_share: &'static str,
        pub blocked_zero: &'static str,

        // Bottleneck.
        /// {stage}, {share}, {even}
        pub bottleneck_explained: &'static str,

        // Next steps.
        pub next_steps: &'static str,
        pub nothing_to_raise: &'static str,
        /// Before the words of the step where a factor stands.
        pub now: &'static str,
        /// Where the advice has not come.
        pub no_advice: &'static str,
        /// {from}, {to}
        pub raise: &'static str,
        /// {before}, {after}
        pub effect_level: &'static str,
        /// {before}, {after}
        pub effect_flow: &'static str,

        // The table.
        pub table: &'static str,
        pub table_caption: &'static str,
        pub column_factor: &'static str,
        pub column_cycle: &'static str,
        pub column_rating: &'static str,
        pub column_step: &'static str,
        pub column_note: &'static str,
        pub row_strategy: &'static str,
        pub row_execution: &'static str,
        pub both_cycles: &'static str,
    }
}

texts! {
    /// One line of meaning for each readout.
    #[derive(Debug, Clone, Copy)]
    #[allow(missing_docs, reason = "named after the readout and how it stands")]
    pub struct MeaningTexts {
        pub level: [&'static str; 5],
        pub level_dry: &'static str,
        pub balance_even: &'static str,
        pub balance_most: &'static str,
        pub balance_ahead: &'static str,
        pub balance_some: &'static str,
        pub balance_uneven: &'static str,
        pub lean_none: &'static str,
        pub lean_some_strategy: &'static str,
        pub lean_strategy: &'static str,
        pub lean_some_execution: &'static str,
        pub lean_execution: &'static str,
        pub flow_above: &'static str,
        pub flow_open: &'static str,
        pub flow_even: &'static str,
        /// {potential}
        pub flow_held: &'static str,
        pub flow_none: &'static str,
    }
}
