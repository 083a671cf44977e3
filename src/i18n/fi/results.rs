//! The texts of a result in Finnish.

use crate::i18n::{FindingTexts, MeaningTexts, ResultTexts};

pub(super) const RESULTS: ResultTexts = ResultTexts {
    result: "Tuloksesi",
    link: "Oppiminen ja kulttuuri",

    nothing_yet: "Kahdeksan tekijää, yksi virta",
    nothing_yet_explained: "Kun arvioit tekijän, sen kohta uomasta täyttyy vedestä: mitä korkeampi arvio, sitä \
                            leveämpi virta. Kun kaikki kahdeksan on arvioitu, virta lähtee liikkeelle, ja näet \
                            tason, tasapainon ja virtauksen.",
    left_one: "Enää yksi jäljellä: tekijä {left}",
    left_many: "Vielä {count} jäljellä: tekijät {left}",
    no_total: "Yhteistulos näytetään vasta, kun kaikki kahdeksan on arvioitu, eikä arvioimatonta tekijää koskaan \
               lasketa nollaksi.",
    so_far: "Toistaiseksi virta on kapein tässä: {factors}.",
    so_far_dry: "Toistaiseksi uoma on kuiva tässä: {factors}.",

    head_dry: "Uoma on kuiva: työ ei ole vielä alkanut.",
    head_cut: "Virta katkeaa risteyskohdassa ({factors}): opit eivät pääse syklistä toiseen.",
    head_narrow: "Virta kapenee risteyskohdassa ({factors}): oppeja pääsee syklistä toiseen liian vähän.",
    head_missing_one: "Yksi tekijä puuttuu, eivätkä muut voi korvata sitä: {factors}.",
    head_missing_many: "{count} tekijää ({factors}) puuttuu, eivätkä muut voi korvata niitä.",
    head_strategy_alone: "Strategia on vahva, mutta siitä muuttuu teoiksi liian vähän.",
    head_execution_alone: "Tekemistä riittää, mutta strategia ohjaa sitä liian vähän.",
    head_uneven: "Huomio keskittyy osaan työstä ({ahead}), ja muu työ jää jälkeen. Aloita tästä: {factors}.",
    head_chance_one: "Osa työstä on sattuman varassa: {factors}.",
    head_chance_many: "{count} tekijää ({factors}) on sattuman varassa.",
    head_even_low: "Virta kiertää koko kaksoissyklin, ja sillä on tilaa kasvaa: vahvista sitä askel askeleelta.",
    head_even_middle: "Virta kulkee vapaana koko kaksoissyklin: vahvista sitä askel askeleelta.",
    head_even_high: "Vahva virta kiertää koko kaksoissyklin: strategia ja toteutus ruokkivat toisiaan.",
    head_top: "Virta kiertää täytenä koko kaksoissyklin: jatka oppimista ja pidä virta vahvana.",

    start_with: "Aloita tästä:",

    level: "Taso",
    balance: "Tasapaino",
    lean: "Painopiste",
    lean_strategy: "strategian puolella",
    lean_execution: "toteutuksen puolella",
    lean_none: "keskellä",
    flow: "Virtaus",
    bands: ["Kuiva uoma", "Noro", "Puro", "Joki", "Vahva virta"],
    dry_stretch: ", jossa on kuiva kohta",
    meaning: MeaningTexts {
        level: [
            "Kokonaisuutena työ on tuskin alkanut.",
            "Paljon on yksittäisten ihmisten varassa tai tehdään vain osittain.",
            "Alku on hyvä, mutta kaikesta ei ole vielä sovittu.",
            "Suuri osa työstä nojaa yhteisiin toimintatapoihin.",
            "Suurinta osaa työstä johdetaan, ja se kehittyy jatkuvasti.",
        ],
        level_dry: "Uoma on kuiva siinä kohdassa, jonka arvio on 0, vaikka muualla virtaisi.",
        balance_even: "Tekijät ovat lähellä toisiaan.",
        balance_most: "Tekijät ovat enimmäkseen lähellä toisiaan.",
        balance_ahead: "Edellä olevia lukuun ottamatta tekijät ovat lähellä toisiaan.",
        balance_some: "Tekijöiden välillä on selviä eroja.",
        balance_uneven: "Tekijät ovat kaukana toisistaan.",
        lean_none: "Syklit ovat suunnilleen yhtä vahvoja.",
        lean_some_strategy: "Suunnitellaan hieman enemmän kuin toteutetaan.",
        lean_strategy: "Suunnitellaan enemmän kuin toteutetaan.",
        lean_some_execution: "Toteutetaan hieman enemmän kuin suunnitellaan.",
        lean_execution: "Toteutetaan enemmän kuin suunnitellaan.",
        flow_above: "Risteyskohta on syklejä leveämpi: kapeimmat kohdat ovat sykleissä.",
        flow_open: "Risteyskohta ei ole kapein kohta.",
        flow_even: "Risteyskohta kantaa suunnilleen yhtä paljon kuin syklit.",
        flow_held: "Risteyskohta jarruttaa: jos se olisi syklien veroinen, virtaus olisi {potential}.",
        flow_none: "Virta ei kierrä kaksoissykliä.",
    },

    findings: "Mihin työ voi kaatua",
    no_findings: "Yksikään epäonnistumisen neljästä tavallisimmasta syystä ei näy näissä arvioissa.",
    high: "Toimi nyt",
    watch: "Pidä silmällä",
    rule: "Sääntö",
    show_in_figure: "Näytä kaksoissyklissä",
    missing: FindingTexts {
        name: "Jokin tekijä puuttuu",
        meaning: "Jos yksikin tekijä jää pois, työ ei voi toimia täysipainoisesti.",
        rule: "Toimi nyt, jos jonkin tekijän arvio on 0. Pidä silmällä, jos mikään arvio ei ole 0 mutta jokin on 1.",
    },
    uneven: FindingTexts {
        name: "Huomio jakautuu epätasaisesti",
        meaning: "Jotkin tekijät saavat liikaa huomiota muiden kustannuksella; kaikkia pitäisi kehittää rinnakkain.",
        rule: "Toimi nyt, jos jokin tekijä on vähintään 2,5 porrasta muiden seitsemän keskiarvon yläpuolella. Pidä \
               silmällä, jos ero on vähintään 1,5. Tätä ei mainita, jos edellä ovat juuri yhden syklin kaikki tekijät.",
    },
    one_cycle: FindingTexts {
        name: "Työ painottuu yhteen sykliin",
        meaning: "Suunnitelmat ilman tekoja tai teot ilman suuntaa eivät kanna.",
        rule: "Toimi nyt, jos syklien ero on ennen pyöristystä vähintään 2. Pidä silmällä, jos se on vähintään 1.",
    },
    blocked: FindingTexts {
        name: "Virtaus on osin tai kokonaan estynyt",
        meaning: "Oppimisesta ja kulttuurista ei huolehdita riittävästi, joten syklit eivät ruoki toisiaan niin kuin \
                  voisivat.",
        rule: "Toimi nyt, jos tekijän 8 arvio on 0 tai enintään puolet siitä, mikä vastaisi syklejä. Pidä silmällä, \
               jos se on enintään neljä viidesosaa siitä.",
    },
    missing_watch: "Jokin tekijä on sattuman varassa",
    blocked_watch: "Risteyskohta jarruttaa",
    missing_watch_meaning: "Sattuman tai yhden ihmisen varassa oleva työ katkeaa, kun ihminen vaihtuu.",
    missing_zero: "Arvio 0: {factors}.",
    missing_chance: "Arvio 1, sattuman varassa: {factors}.",
    uneven_lead: "Suurin ero muihin: {lead} porrasta. Edellä: {factors}.",
    one_cycle_lean: "Strategia {strategy}, toteutus {execution}.",
    blocked_share: "Tekijän 8 arvio on {link}: {share} siitä, mikä vastaisi syklejä.",
    blocked_zero: "Tekijän 8 arvio on 0: mikään ei pääse syklistä toiseen.",

    bottleneck_explained: "{stage}: {share} koko vastuksesta. Jos kaikki kohdat olisivat yhtä leveitä, osuus olisi \
                           {even}: virta kulkee risteyskohdan läpi kahdesti.",

    next_steps: "Seuraavat askeleet",
    next_steps_explained: "Enintään kolme yhden portaan nostoa: matalin arvio ensin, tasatilanteessa eniten \
                           virtausta lisäävä. Kunkin vaikutus on laskettu erikseen.",
    nothing_to_raise: "Jokainen arvio on jo 5: nostettavaa ei enää ole.",
    raise: "nosto {from}–{to}",
    effect_level: "Taso {before} → {after}",
    effect_flow: "Virtaus {before} → {after}",

    table: "Näin tulos on laskettu",
    table_caption: "Kahdeksan arviota ja niistä lasketut tunnusluvut. Sekä menovirta että paluuvirta on \
                    tekijän 8 ja yhden syklin harmoninen keskiarvo.",
    column_factor: "Tekijä",
    column_cycle: "Sykli",
    column_rating: "Arvio",
    column_step: "Mitä se tarkoittaa",
    column_note: "Muistiinpano",
    row_strategy: "Strategia",
    row_execution: "Toteutus",
    both_cycles: "molemmat syklit",
};
