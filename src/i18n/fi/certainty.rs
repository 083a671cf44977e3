//! How sure a result is, in Finnish.

use super::results::RESULTS;
use crate::i18n::CertaintyTexts;

pub(super) const CERTAINTY: CertaintyTexts = CertaintyTexts {
    how_sure: "Kuinka varma tulos on?",
    assumption: "Jokainen arvio voi olla portaan verran pielessä. Tässä se on oikein puolessa tapauksista, portaan \
                 liian matala neljänneksessä ja portaan liian korkea neljänneksessä.",
    holds: "Pitää paikkansa {share}:ssa tapauksista, jos jokainen arvio voi olla portaan verran pielessä.",
    over: "yli {share}",
    under: "alle {share}",
    decides: "Yksi porras ratkaisee: havainnon poistaisi tekijä {steps}.",
    step: "{factor} portaalla {rating}",
    or: " tai ",
    close: "Rajatapaus",
    close_urgency: "Rajatapaus: kuinka kiireellinen",
    range: "{low}–{high} yhdeksässä tapauksessa kymmenestä",
    range_one: "{value} yhdeksässä tapauksessa kymmenestä",
    in_brackets: "Suluissa: yhdeksän tapausta kymmenestä, jos jokainen arvio voi olla portaan verran pielessä.",
    thin_lines: "Tason ja virtauksen alla oleva ohut viiva kattaa yhdeksän tapausta kymmenestä asteikolla 0–5.",
    same_band: "Taso pysyy samassa luokassa {share}:ssa tapauksista.",
    same_first: "Tekijä, josta kannattaa aloittaa, pysyy samana {share}:ssa tapauksista.",
    same_bottleneck: "Virtausta rajoittava kohta pysyy samana {share}:ssa tapauksista.",
    not_now: "Ei havaintoa nyt, mutta {share}:ssa tapauksista: {finding}.",
    findings: [RESULTS.missing, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked],
    findings_watch: [RESULTS.missing_watch, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked_watch],
};
