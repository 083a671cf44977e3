//! How sure a result is, in Swedish.

use super::results::RESULTS;
use crate::i18n::CertaintyTexts;

pub(super) const CERTAINTY: CertaintyTexts = CertaintyTexts {
    how_sure: "Hur säkert är resultatet?",
    assumption: "Varje bedömning kan ligga ett steg fel. Här är den rätt i hälften av fallen, ett steg för låg i en \
                 fjärdedel och ett steg för hög i en fjärdedel.",
    holds: "Gäller i {share} av fallen, om varje bedömning kan ligga ett steg fel.",
    over: "över {share}",
    under: "under {share}",
    decides: "Ett enda steg avgör: med faktor {steps} skulle detta inte gälla.",
    step: "{factor} på {rating}",
    or: " eller ",
    close: "Gränsfall",
    close_urgency: "Gränsfall: hur brådskande det är",
    range: "{low}–{high} i nio fall av tio",
    range_one: "{value} i nio fall av tio",
    in_brackets: "Inom parentes: nio fall av tio, om varje bedömning kan ligga ett steg fel.",
    thin_lines: "De tunna strecken under nivå och flöde täcker nio fall av tio, på en skala från 0 till 5.",
    same_band: "Nivån stannar i samma klass i {share} av fallen.",
    same_first: "Det är samma faktor att börja med i {share} av fallen.",
    same_bottleneck: "Det är samma ställe som håller tillbaka flödet i {share} av fallen.",
    not_now: "Inte nu, men i {share} av fallen: {finding}.",
    findings: [RESULTS.missing, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked],
    findings_watch: [RESULTS.missing_watch, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked_watch],
};
