//! The plan.

use crate::i18n::PlanTexts;

pub(super) const PLAN: PlanTexts = PlanTexts {
    lead: "Kirjaa, mitä teette, kuka sen tekee ja mihin mennessä. Jokainen kohta koskee yhtä tekijää, ja sen \
           tavoitteena on jokin asteikon porras.",
    items: "Kuka tekee mitä ja mihin mennessä",
    empty: "Mitään ei ole vielä suunniteltu. Lisää ensimmäinen kohta alla.",

    item: "{factor}: portaalta {from} portaalle {to}",
    item_unrated: "{factor}: portaalle {to}",
    target: "Tavoiteporras",
    what: "Mitä tehdään",
    who: "Kuka",
    by: "Mihin mennessä",
    evidence: "Tästä tiedätte, että se onnistui",
    done: "Tehty",
    done_on: "Milloin tehty",
    remove: "Poista",
    removed: "Poistettu: {item}",
    added: "Lisätty suunnitelmaan: {item}",
    already: "On jo suunnitelmassa: {item}",
    undo: "Kumoa",
    undo_stale: "Kohtaa on sittemmin muutettu, joten mitään ei kumottu.",
    no_day: "Anna päivä vuosilta 2020–2099, esimerkiksi 2027-03-31.",
    by_day: "viimeistään {date}",

    today: "nyt {now}",
    today_unrated: "ei vielä arvioitu",
    aimed: "Tavoite {target}, {today}.",
    aimed_by: "Tavoite {target} viimeistään {date}, {today}.",
    overdue: "Myöhässä: määräpäivä oli {date}. Tavoite {target}, {today}.",
    reached: "Saavutettu: tavoite {target}, {today}.",
    done_since: "Tehty {date}. Tavoite {target}, {today}.",
    one_step: "Yksi porras ylöspäin:",
    at_target: "Tavoitteessa:",

    outcome: "Mihin suunnitelma vie",
    outcome_explained: "Katkoviiva näyttää virran, kun jokainen avoin kohta on tavoitteessaan.",
    outcome_none: "Kun suunnitelmassa on avoin kohta, tästä näkee, mihin se vie.",
    now: "Nyt",
    planned: "Suunnitelman toteuduttua",

    add: "Lisää suunnitelmaan",
    suggested: "Ehdotukset",
    factor: "Tekijä",
    add_item: "Lisää kohta",
    full: "Enempää ei mahdu: suunnitelmassa on enintään {limit} kohtaa, ja myös tekstien yhteispituus on rajattu. \
           Poista ensin jokin kohta tai lyhennä tekstejä.",

    move_items: "Siirrä kohdat toiselle organisaatiolle tai yksikölle",
    move_explained: "Kaikki tässä näkyvät kohdat siirtyvät alla nimetyn organisaation tai yksikön suunnitelmaan.",
    move_button: "Siirrä kohdat",
    moved: "Kohtien organisaatio on nyt ”{organisation}”.",

    kept: "Suunnitelma on tallennettu vain tähän selaimeen.",
    not_kept: "Ei tallennu: suunnitelma katoaa, kun suljet sivun.",
    kept_full: "Selaimen tallennustila on täynnä, joten suunnitelman viimeisin muutos ei tallentunut. Ota suunnitelma \
                mukaasi alla olevilla painikkeilla, ennen kuin suljet sivun.",
    kept_blocked: "Selain ei anna sivun tallentaa mitään, joten suunnitelma katoaa, kun suljet sivun. Ota se mukaasi \
                   alla olevilla painikkeilla.",
    kept_unreadable: "Tähän selaimeen tallennettua suunnitelmaa ei voitu lukea. Se on muuttamattomana tallessa kohdassa \
                      ”Tallenna ja tulosta”.",
    kept_newer: "Tähän selaimeen tallennettu suunnitelma on peräisin sivun uudemmasta versiosta (muoto {version}). Se \
                 säilyy, mutta uusia muutoksia ei tallenneta. Lataa sivu uudelleen, niin saat uudemman version.",
    other_tab: "Suunnitelmaa muutettiin toisella välilehdellä, ja muutos näkyy nyt tässäkin.",
    taken: "Aiempi tavoitteesi on nyt osa suunnitelmaa.",

    on_board: "Näytä yleisölle, kuka ja mihin mennessä",
    on_board_explained: "Kirjoittamasi menee suunnitelmaan ja näkyy seuraavien askelten yhteydessä.",
    open_plan: "Avaa suunnitelma",

    trend_target: "{date}, tavoite: {value}",
    target_row: "Tavoite",

    take: "Ota suunnitelma mukaasi",
    take_explained: "Kalenteriin tulee koko päivän merkintä jokaisesta avoimesta kohdasta, jolla on määräpäivä, ja \
                     yksi uudesta arvioinnista. Kun haluat siirtää historian ja suunnitelman toiseen selaimeen, \
                     tallenna ne JSON-tiedostona: ”Tallenna ja tulosta”.",
    again: "Uuden arvioinnin päivä",
    calendar: "Kalenteri (.ics)",
    calendar_empty: "Kalenteriin ei ole mitään vietävää: yhdelläkään avoimella kohdalla ei ole määräpäivää, eikä uuden \
                     arvioinnin päivää ole valittu.",
    table: "Taulukko (CSV)",
    mail: "Lähetä itsellesi sähköpostilla",
    copy: "Kopioi tekstinä",
    print: "Tulosta tulos ja suunnitelma",
    calendar_again: "Arvioikaa sometyönne uudelleen",
    subject: "Sometyömme: tulos ja suunnitelma",
    text_ratings: "Arviot",
    text_plan: "Suunnitelma",
    text_more: "Suunnitelmassa on muitakin kohtia: {count}.",
    text_link: "Avaa tulos",
};
