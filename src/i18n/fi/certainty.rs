//! How sure a result is, in Finnish.

use super::results::RESULTS;
use crate::i18n::CertaintyTexts;

pub(super) const CERTAINTY: CertaintyTexts = CertaintyTexts {
    how_sure: "Kuinka varma tulos on?",
    assumption: "Jokainen arvio voi olla portaan verran pielessä. Tapauksiksi lasketaan kaikki näin syntyvät \
                 yhdistelmät: arvio on oikein puolessa niistä, portaan liian matala neljänneksessä ja portaan liian \
                 korkea neljänneksessä; 0 ja 5 ovat oikein kolmessa neljänneksessä.",
    holds: "Pitää paikkansa {share}:ssa tapauksista, jos jokainen arvio voi olla portaan verran pielessä.",
    over: "yli {share}",
    under: "alle {share}",
    decides: "Yksi porras ratkaisee: havainto ei pitäisi paikkaansa, jos {steps}.",
    step: "tekijä {factor} olisi portaalla {rating}",
    or: " tai ",
    close: "Rajatapaus",
    close_urgency: "Rajatapaus: ”Toimi nyt” vai ”Pidä silmällä”",
    range: "{low}–{high} yhdeksässä tapauksessa kymmenestä",
    range_one: "{value} yhdeksässä tapauksessa kymmenestä",
    in_brackets: "Suluissa: millä välillä luku on yhdeksässä tapauksessa kymmenestä, jos jokainen arvio voi olla portaan \
                  verran pielessä.",
    thin_lines: "Tason ja virtauksen alla oleva ohut viiva näyttää asteikolla 0–5, millä välillä luku on yhdeksässä \
                 tapauksessa kymmenestä.",
    same_band: "Tason nimitys (Kuiva uoma – Vahva virta) pysyy samana {share}:ssa tapauksista.",
    same_first: "Tekijä, josta kannattaa aloittaa, pysyy samana {share}:ssa tapauksista.",
    same_bottleneck: "Virtausta eniten jarruttava kohta pysyy samana {share}:ssa tapauksista.",
    not_now: "Nyt tätä havaintoa ei ole, mutta {share}:ssa tapauksista olisi: {finding}.",
    findings: [RESULTS.missing, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked],
    findings_watch: [RESULTS.missing_watch, RESULTS.uneven, RESULTS.one_cycle, RESULTS.blocked_watch],
};
