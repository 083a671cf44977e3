//! The texts of a result in English.

use crate::i18n::{FindingTexts, MeaningTexts, ResultTexts};

pub(super) const RESULTS: ResultTexts = ResultTexts {
    result: "Your result",
    link: "Learning & culture",

    nothing_yet: "Eight stations, one stream",
    nothing_yet_explained: "Rate a factor, and water fills its part of the bed, as wide as the rating. Once all \
                            eight are rated the stream runs, and you see level, balance and flow.",
    left_one: "One to go: factor {left}",
    left_many: "{count} to go: factors {left}",
    no_total: "There is no total before all eight are rated, and an unrated factor never counts as 0.",

    head_dry: "The riverbed is dry: the work has not begun.",
    head_cut: "The stream stops at the crossing ({factors}): what you learn does not get across.",
    head_narrow: "The stream narrows at the crossing ({factors}): too little of what you learn gets across.",
    head_missing_one: "One factor is missing, and the rest cannot make up for it: {factors}.",
    head_missing_many: "{count} factors are missing, and the rest cannot make up for them: {factors}.",
    head_strategy_alone: "Strategy runs strong, but too little of it becomes action.",
    head_execution_alone: "A lot gets done, but too little of it follows the strategy.",
    head_uneven_one: "Attention gathers on one factor ({ahead}) while the others wait, above all {factors}.",
    head_uneven_many: "Attention gathers on a few factors ({ahead}) while the others wait, above all {factors}.",
    head_chance_one: "Part of the work is left to chance: {factors}.",
    head_chance_many: "{count} factors are left to chance: {factors}.",
    head_even_low: "No one place holds the stream back: raise it all round, step by step.",
    head_even_middle: "The stream runs freely, with nothing in its way: strengthen it step by step.",
    head_even_high: "A strong stream runs all the way round: strategy and execution feed each other.",
    head_top: "The stream runs full, all the way round. Keep learning, and keep it flowing.",

    start_with: "Start with:",

    level: "Level",
    balance: "Balance",
    lean: "Lean",
    lean_strategy: "to strategy",
    lean_execution: "to execution",
    lean_none: "even",
    flow: "Flow",
    bands: ["Dry bed", "Trickle", "Brook", "River", "Strong current"],
    dry_stretch: ", with a dry stretch",
    meaning: MeaningTexts {
        level: [
            "Most factors have hardly been taken up.",
            "Much rests on individuals and chance.",
            "Well begun; much is not agreed yet.",
            "Shared ways of working carry the work.",
            "The work is led, and it keeps improving.",
        ],
        level_dry: "Where a factor is at 0 the bed is dry, however much runs elsewhere.",
        balance_even: "The factors stand close to each other.",
        balance_most: "The factors are mostly close to each other.",
        balance_some: "There are clear differences between the factors.",
        balance_uneven: "The factors are far apart.",
        lean_none: "The two cycles are about equally strong.",
        lean_some_strategy: "Slightly more is planned than carried out.",
        lean_strategy: "More is planned than carried out.",
        lean_some_execution: "Slightly more is carried out than planned.",
        lean_execution: "More is carried out than planned.",
        flow_open: "Nothing is held back at the crossing.",
        flow_held: "The cycles could carry {potential}, but the crossing holds the flow back.",
        flow_none: "Nothing gets round the double cycle.",
    },

    findings: "Why it may fail",
    no_findings: "None of the four known reasons for failure shows in your ratings.",
    high: "Act now",
    watch: "Keep an eye on it",
    rule: "The rule",
    show_in_figure: "Show in the figure",
    missing: FindingTexts {
        name: "A factor is missing",
        meaning: "With even one left out, the work cannot be fully functional.",
        rule: "Act now where a factor is rated 0. Keep an eye on it where none is, but one is rated 1.",
    },
    uneven: FindingTexts {
        name: "Attention is uneven",
        meaning: "Some factors get too much attention at the others’ cost; all should grow side by side.",
        rule: "Act now where a factor stands 2.5 steps or more above the mean of the other seven. Keep an eye on it \
               from 1.5. Not mentioned where the factors ahead are exactly one whole cycle.",
    },
    one_cycle: FindingTexts {
        name: "One cycle spins alone",
        meaning: "Strategy must support execution, and execution strategy.",
        rule: "Act now where the cycles are 2 or more apart. Keep an eye on it from 1.",
    },
    blocked: FindingTexts {
        name: "The flow is partly or fully blocked",
        meaning: "Learning and culture get too little attention, so the cycles do not feed each other as they could.",
        rule: "Act now where factor 8 is 0, or at most half of what the cycles could carry. Keep an eye on it up to \
               four fifths.",
    },
    missing_watch: "A factor is left to chance",
    blocked_watch: "The crossing holds back",
    missing_zero: "Rated 0: {factors}.",
    missing_chance: "Rated 1, left to chance: {factors}.",
    uneven_lead: "Ahead of the others, by as much as {lead} steps: {factors}.",
    one_cycle_lean: "Strategy {strategy}, execution {execution}.",
    blocked_share: "Factor 8 is rated {link}, while the cycles could carry {potential}: {share} open.",
    blocked_zero: "Factor 8 is rated 0: nothing gets across.",

    bottleneck_explained: "{stage} makes up {share} of what holds the flow back; it would be {even} if all stages were \
                           equal.",

    next_steps: "What to do next",
    next_steps_explained: "Up to three raises by one step that pay most, and what each does by itself.",
    nothing_to_raise: "All eight are at 5: there is nothing left to raise.",
    raise: "from {from} to {to}",
    effect_level: "Level {before} → {after}",
    effect_flow: "Flow {before} → {after}",
    no_change: "Flow stays at {before}",

    table: "How this is worked out",
    table_caption: "The eight ratings, and the readouts that follow from them",
    column_factor: "Factor",
    column_cycle: "Cycle",
    column_rating: "Rating",
    column_step: "What that means",
    column_note: "Note",
    row_strategy: "Strategy",
    row_execution: "Execution",
    both_cycles: "both cycles",
};
