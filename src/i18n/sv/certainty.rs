//! How sure a result is, in Swedish.

use super::results::RESULTS;
use crate::i18n::CertaintyTexts;

pub(super) const CERTAINTY: CertaintyTexts = CertaintyTexts {
    how_sure: "Hur säkert är resultatet?",
    assumption: "Varje bedömning kan ligga ett steg fel. Fallen är alla kombinationer som då är möjliga: en bedömning är \
                 rätt i hälften av dem, ett steg för låg i en fjärdedel och ett steg för hög i en fjärdedel; 0 och 5 är \
                 rätt i tre fjärdedelar.",
    holds: "Gäller i {share} av fallen om varje bedömning kan ligga ett steg fel.",
    over: "mer än {share}",
    under: "mindre än {share}",
    decides: "Ett enda steg avgör: detta skulle inte gälla om {steps}.",
    step: "faktor {factor} låg på {rating}",
    or: " eller ",
    close: "Gränsfall",
    close_urgency: "Gränsfall: ”Agera nu” eller ”Håll ett öga på det”",
    range: "{low}–{high} i nio fall av tio",
    range_one: "{value} i nio fall av tio",
    in_brackets: "Inom parentes: var värdet ligger i nio fall av tio om varje bedömning kan ligga ett steg fel.",
    thin_lines: "De tunna strecken under nivå och flöde visar på skalan 0–5 var värdet ligger i nio fall av tio.",
    same_band: "Nivåns benämning (från Torr fåra till Stark ström) är densamma i {share} av fallen.",
    same_first: "Faktorn att börja med är densamma i {share} av fallen.",
    same_bottleneck: "Det som mest håller tillbaka flödet är detsamma i {share} av fallen.",
    not_now: "Den här iakttagelsen finns inte nu, men skulle finnas i {share} av fallen: {finding}.",
    findings: [RESULTS.missing, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked],
    findings_watch: [RESULTS.missing_watch, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked_watch],
};
