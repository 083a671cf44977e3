//! How sure a result is, in English.

use super::results::RESULTS;
use crate::i18n::CertaintyTexts;

pub(super) const CERTAINTY: CertaintyTexts = CertaintyTexts {
    how_sure: "How sure is this?",
    assumption: "Each rating can be a step out. The cases are all the combinations that this allows: a rating is right \
                 in half of them, a step too low in a quarter and a step too high in a quarter; a 0 or a 5 is right in \
                 three quarters.",
    holds: "Holds in {share} of cases if each rating can be a step out.",
    over: "over {share}",
    under: "under {share}",
    decides: "One step decides: it would not hold with {steps}.",
    step: "factor {factor} at {rating}",
    or: " or ",
    close: "Close call",
    close_urgency: "Close call: “Act now” or “Keep an eye on it”",
    range: "{low}–{high} in nine out of ten cases",
    range_one: "{value} in nine out of ten cases",
    in_brackets: "In brackets: where the number lies in nine out of ten cases if each rating can be a step out.",
    thin_lines: "The thin lines under level and flow show, on a scale from 0 to 5, where each lies in nine out of ten \
                 cases.",
    same_band: "The level’s name (from Dry bed to Strong current) stays the same in {share} of cases.",
    same_first: "The factor to start with stays the same in {share} of cases.",
    same_bottleneck: "What holds the flow back most stays the same in {share} of cases.",
    not_now: "Not a finding now, but it would be in {share} of cases: {finding}.",
    findings: [RESULTS.missing, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked],
    findings_watch: [RESULTS.missing_watch, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked_watch],
};
