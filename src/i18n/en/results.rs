//! The texts of a result in English.

use crate::i18n::{FindingTexts, MeaningTexts, ResultTexts};

pub(super) const RESULTS: ResultTexts = ResultTexts {
    result: "Your result",
    link: "Learning & culture",

    nothing_yet: "Eight factors, one stream",
    nothing_yet_explained: "Rate a factor, and water fills its part of the bed, as wide as the rating. Once all \
                            eight are rated the stream runs, and you see level, balance and flow.",
    left_one: "One to go: factor {left}",
    left_many: "{count} to go: factors {left}",
    no_total: "There is no total until all eight are rated, and an unrated factor never counts as 0.",
    so_far: "So far the stream is narrowest at {factors}.",
    so_far_dry: "So far the bed is dry at {factors}.",

    head_dry: "The riverbed is dry: the work has not begun.",
    head_cut: "The stream stops at the crossing ({factors}): what you learn does not get across.",
    head_narrow: "The stream narrows at the crossing ({factors}): too little of what you learn gets across.",
    head_missing_one: "One factor is missing, and the rest cannot make up for it: {factors}.",
    head_missing_many: "{count} factors ({factors}) are missing, and the rest cannot make up for them.",
    head_strategy_alone: "The strategy is strong, but too little of it becomes action.",
    head_execution_alone: "A lot gets done, but too little of it follows the strategy.",
    head_uneven: "Attention goes to part of the work ({ahead}), and the rest falls behind; begin with {factors}.",
    head_chance_one: "Part of the work is left to chance: {factors}.",
    head_chance_many: "{count} factors ({factors}) are left to chance.",
    head_even_low: "The stream runs all the way round and has room for more: widen it step by step.",
    head_even_middle: "The stream runs freely all the way round: strengthen it step by step.",
    head_even_high: "A strong stream runs all the way round: strategy and execution feed each other.",
    head_top: "The stream runs full, all the way round. Keep learning, and keep it flowing.",

    start_with: "Start with:",

    level: "Level",
    balance: "Balance",
    lean: "Lean",
    lean_strategy: "towards strategy",
    lean_execution: "towards execution",
    lean_none: "in the middle",
    flow: "Flow",
    bands: ["Dry bed", "Trickle", "Brook", "River", "Strong current"],
    dry_stretch: ", with a dry stretch",
    meaning: MeaningTexts {
        level: [
            "As a whole, the work has hardly begun.",
            "Much rests on individuals, or is done only in part.",
            "A good start, but not everything is agreed yet.",
            "Shared ways of working carry much of the work.",
            "Most of the work is led, and it keeps improving.",
        ],
        level_dry: "Where a factor is at 0 the bed is dry, however much runs elsewhere.",
        balance_even: "The factors stand close to each other.",
        balance_most: "The factors are mostly close to each other.",
        balance_ahead: "Apart from those ahead, the factors are close to each other.",
        balance_some: "There are clear differences between the factors.",
        balance_uneven: "The factors are far apart.",
        lean_none: "The two cycles are about equally strong.",
        lean_some_strategy: "Slightly more is planned than carried out.",
        lean_strategy: "More is planned than carried out.",
        lean_some_execution: "Slightly more is carried out than planned.",
        lean_execution: "More is carried out than planned.",
        flow_above: "The crossing is wider than the cycles: the narrowest places are in them.",
        flow_open: "The crossing is not the narrowest place.",
        flow_even: "The crossing carries about as much as the cycles.",
        flow_held: "The crossing holds the flow back: on a par with the cycles, it would let {potential} through.",
        flow_none: "Nothing gets round the double cycle.",
    },

    findings: "Why it may fail",
    no_findings: "None of the four most common reasons for failure shows in these ratings.",
    high: "Act now",
    watch: "Keep an eye on it",
    rule: "The rule",
    show_in_figure: "Show in the figure",
    missing: FindingTexts {
        name: "A factor is missing",
        meaning: "Leave out even one, and the work cannot function fully.",
        rule: "Act now if any factor is rated 0. Keep an eye on it if the lowest rating is 1.",
    },
    uneven: FindingTexts {
        name: "Attention is uneven",
        meaning: "Some factors get too much attention at the others’ cost; all should be developed side by side.",
        rule: "Act now if a factor stands 2.5 steps or more above the mean of the other seven. Keep an eye on it \
               from 1.5. Not mentioned if the factors ahead are exactly one whole cycle.",
    },
    one_cycle: FindingTexts {
        name: "One cycle spins alone",
        meaning: "Plans without action, or action without direction, get nowhere.",
        rule: "Act now if the cycles are 2 or more apart, before rounding. Keep an eye on it from 1.",
    },
    blocked: FindingTexts {
        name: "The flow is partly or fully blocked",
        meaning: "Learning and culture get too little attention, so the cycles do not feed each other as they could.",
        rule: "Act now if factor 8 is 0, or at most half of what would match the cycles. Keep an eye on it up to \
               four fifths.",
    },
    missing_watch: "A factor is left to chance",
    blocked_watch: "The crossing slows the flow",
    missing_watch_meaning: "What depends on chance or on one person stops when that person leaves.",
    missing_zero: "Rated 0: {factors}.",
    missing_chance: "Rated 1, left to chance: {factors}.",
    uneven_lead: "Largest lead over the others: {lead} steps. Ahead: {factors}.",
    one_cycle_lean: "Strategy {strategy}, execution {execution}.",
    blocked_share: "Factor 8 is rated {link}: {share} of what would match the cycles.",
    blocked_zero: "Factor 8 is rated 0: nothing gets across.",

    bottleneck_explained: "{stage}: {share} of all that holds the flow back. If both cycles and the crossing were \
                           equally wide, it would be {even}: the stream passes the crossing twice.",

    next_steps: "What to do next",
    next_steps_explained: "Up to three one-step improvements: the lowest rating first, and among equals the one that \
                           lifts the flow most. Each effect is worked out on its own.",
    nothing_to_raise: "All eight are at 5: there is nothing left to raise.",
    raise: "from {from} to {to}",
    effect_level: "Level {before} → {after}",
    effect_flow: "Flow {before} → {after}",

    table: "How this is worked out",
    table_caption: "The eight ratings, and the key figures that follow from them. Outflow and backflow are \
                    each a harmonic mean of factor 8 and a cycle.",
    column_factor: "Factor",
    column_cycle: "Cycle",
    column_rating: "Rating",
    column_step: "What that means",
    column_note: "Note",
    row_strategy: "Strategy",
    row_execution: "Execution",
    both_cycles: "both cycles",
};
