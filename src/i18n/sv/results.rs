//! The texts of a result in Swedish.

use crate::i18n::{FindingTexts, MeaningTexts, ResultTexts};

pub(super) const RESULTS: ResultTexts = ResultTexts {
    result: "Ditt resultat",
    link: "Lärande och kultur",

    nothing_yet: "Åtta faktorer, en ström",
    nothing_yet_explained: "När du bedömer en faktor fylls dess del av fåran med vatten, bredare ju högre \
                            bedömningen är. När alla åtta är bedömda börjar strömmen rinna, och du ser nivå, balans \
                            och flöde.",
    left_one: "En kvar: faktor {left}",
    left_many: "{count} kvar: faktorerna {left}",
    no_total: "Totalvärden visas först när alla åtta är bedömda, och en faktor som inte har bedömts räknas aldrig som \
               0.",
    so_far: "Hittills är strömmen smalast här: {factors}.",
    so_far_dry: "Hittills är fåran torr här: {factors}.",

    head_dry: "Fåran är torr: arbetet har inte kommit i gång.",
    head_cut: "Strömmen stannar i korsningen ({factors}): inga lärdomar tar sig över.",
    head_narrow: "Strömmen smalnar av i korsningen ({factors}): för få lärdomar tar sig över.",
    head_missing_one: "En faktor saknas, och de andra kan inte ersätta den: {factors}.",
    head_missing_many: "{count} faktorer ({factors}) saknas, och de andra kan inte ersätta dem.",
    head_strategy_alone: "Strategin är stark, men för lite av den omsätts i handling.",
    head_execution_alone: "Mycket blir gjort, men för lite styrs av strategin.",
    head_uneven: "Uppmärksamheten samlas kring en del av arbetet ({ahead}), och resten hamnar efter; börja med {factors}.",
    head_chance_one: "En del av arbetet lämnas åt slumpen: {factors}.",
    head_chance_many: "{count} faktorer ({factors}) lämnas åt slumpen.",
    head_even_low: "Strömmen rinner hela varvet runt och har plats att växa: stärk den steg för steg.",
    head_even_middle: "Strömmen rinner fritt hela varvet runt: stärk den steg för steg.",
    head_even_high: "En stark ström rinner hela varvet runt: strategi och genomförande stärker varandra.",
    head_top: "Strömmen rinner med full kraft hela varvet runt: fortsätt lära er och håll den stark.",

    start_with: "Börja här:",

    level: "Nivå",
    balance: "Balans",
    lean: "Tyngdpunkt",
    lean_strategy: "på strategisidan",
    lean_execution: "på genomförandesidan",
    lean_none: "i mitten",
    flow: "Flöde",
    bands: ["Torr fåra", "Rännil", "Bäck", "Älv", "Stark ström"],
    dry_stretch: ", med en torr sträcka",
    meaning: MeaningTexts {
        level: [
            "Som helhet har arbetet knappt kommit i gång.",
            "Mycket hänger på enskilda personer eller görs bara delvis.",
            "En god början, men allt är inte bestämt ännu.",
            "Gemensamma arbetssätt bär upp en stor del av arbetet.",
            "Det mesta av arbetet styrs och blir hela tiden bättre.",
        ],
        level_dry: "Där en faktor har 0 är fåran torr, hur mycket det än rinner på andra håll.",
        balance_even: "Faktorerna ligger nära varandra.",
        balance_most: "Faktorerna ligger för det mesta nära varandra.",
        balance_ahead: "Bortsett från det som ligger före ligger faktorerna nära varandra.",
        balance_some: "Det finns tydliga skillnader mellan faktorerna.",
        balance_uneven: "Faktorerna ligger långt ifrån varandra.",
        lean_none: "De två cyklerna är ungefär lika starka.",
        lean_some_strategy: "Det planeras något mer än det genomförs.",
        lean_strategy: "Det planeras mer än det genomförs.",
        lean_some_execution: "Det genomförs något mer än det planeras.",
        lean_execution: "Det genomförs mer än det planeras.",
        flow_above: "Korsningen är bredare än cyklerna: de smalaste ställena finns i cyklerna.",
        flow_open: "Korsningen är inte det smalaste stället.",
        flow_even: "Korsningen bär ungefär lika mycket som cyklerna.",
        flow_held: "Korsningen bromsar: i nivå med cyklerna skulle den ge flödet {potential}.",
        flow_none: "Ingenting rinner runt i dubbelcykeln.",
    },

    findings: "Därför kan det gå snett",
    no_findings: "Ingen av de fyra vanligaste orsakerna till misslyckande syns i den här bedömningen.",
    high: "Agera nu",
    watch: "Håll ett öga på det",
    rule: "Regeln",
    show_in_figure: "Visa i figuren",
    missing: FindingTexts {
        name: "En faktor saknas",
        meaning: "Om så bara en enda faktor saknas kan arbetet inte fungera fullt ut.",
        rule: "Agera nu om någon faktor har bedömningen 0. Håll ett öga på det om den lägsta är 1.",
    },
    uneven: FindingTexts {
        name: "Uppmärksamheten är ojämnt fördelad",
        meaning: "Några faktorer får för mycket uppmärksamhet på de andras bekostnad; alla bör utvecklas sida vid sida.",
        rule: "Agera nu om någon faktor ligger minst 2,5 steg över medelvärdet för de övriga sju. Håll ett öga på det \
               från och med 1,5. Nämns inte om de faktorer som ligger före utgör exakt en hel cykel.",
    },
    one_cycle: FindingTexts {
        name: "Den ena cykeln går på egen hand",
        meaning: "Planer utan handling eller handling utan riktning håller inte.",
        rule: "Agera nu om skillnaden mellan cyklerna är minst 2, före avrundning. Håll ett öga på det från och med 1.",
    },
    blocked: FindingTexts {
        name: "Flödet är helt eller delvis blockerat",
        meaning: "Lärande och kultur får för lite uppmärksamhet, så cyklerna ger inte varandra den kraft de kunde ge.",
        rule: "Agera nu om faktor 8 är 0, eller högst hälften av vad som skulle motsvara cyklerna. Håll ett öga på \
               det upp till fyra femtedelar.",
    },
    missing_watch: "En faktor lämnas åt slumpen",
    blocked_watch: "Korsningen bromsar",
    missing_watch_meaning: "Det som hänger på slumpen eller en enda person försvinner när personen byts ut.",
    missing_zero: "Bedömning 0: {factors}.",
    missing_chance: "Bedömning 1, lämnas åt slumpen: {factors}.",
    uneven_lead: "Störst försprång: {lead} steg. Före de andra: {factors}.",
    one_cycle_lean: "Strategi {strategy}, genomförande {execution}.",
    blocked_share: "Faktor 8 ligger på {link}: {share} av vad som skulle motsvara cyklerna.",
    blocked_zero: "Faktor 8 ligger på 0: ingenting tar sig över.",

    bottleneck_explained: "{stage}: {share} av allt som håller tillbaka flödet. Om alla delar var lika breda skulle \
                           andelen vara {even}: strömmen passerar korsningen två gånger.",

    next_steps: "Nästa steg",
    next_steps_explained: "Högst tre höjningar med ett steg: den lägsta bedömningen först, och vid lika den som ökar \
                           flödet mest. Effekten visas för var och en.",
    nothing_to_raise: "Alla åtta ligger på 5: det finns inget kvar att höja.",
    raise: "från {from} till {to}",
    effect_level: "Nivå {before} → {after}",
    effect_flow: "Flöde {before} → {after}",

    table: "Så räknas resultatet ut",
    table_caption: "De åtta bedömningarna och nyckeltalen som följer av dem. Utflöde och återflöde är båda \
                    harmoniska medelvärden av faktor 8 och en cykel.",
    column_factor: "Faktor",
    column_cycle: "Cykel",
    column_rating: "Bedömning",
    column_step: "Vad det innebär",
    column_note: "Anteckning",
    row_strategy: "Strategi",
    row_execution: "Genomförande",
    both_cycles: "båda cyklerna",
};
