//! How sure a result is, in English.

use super::results::RESULTS;
use crate::i18n::CertaintyTexts;

pub(super) const CERTAINTY: CertaintyTexts = CertaintyTexts {
    how_sure: "How sure is this?",
    assumption: "Each rating may be a step off. Here it is right in half of all cases, and a step too low or too high \
                 in a quarter each.",
    holds: "Holds in {share} of cases, if each rating may be a step off.",
    over: "over {share}",
    under: "under {share}",
    decides: "One step decides: with factor {steps} it would be gone.",
    step: "{factor} at {rating}",
    or: " or ",
    close: "Close call",
    close_urgency: "Close call: how urgent it is",
    range: "{low}–{high} in nine of ten cases",
    range_one: "{value} in nine of ten cases",
    in_brackets: "In brackets: nine of ten cases, if each rating may be a step off.",
    thin_lines: "The thin lines under level and flow span nine cases of ten, on a scale from 0 to 5.",
    same_band: "The level stays in its band in {share} of cases.",
    same_first: "The factor to start with stays the same in {share} of cases.",
    same_bottleneck: "The stage that holds back the flow stays the same in {share} of cases.",
    not_now: "Not found now, but in {share} of cases: {finding}.",
    findings: [RESULTS.missing, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked],
    findings_watch: [RESULTS.missing_watch, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked_watch],
};
