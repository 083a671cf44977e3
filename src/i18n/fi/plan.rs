//! The plan.

use crate::i18n::PlanTexts;

pub(super) const PLAN: PlanTexts = PlanTexts {
    lead: "Kirjaa, mitä teette, kuka sen tekee ja mihin mennessä. Jokaisella kohdalla on tavoitteena yhden tekijän porras.",
    items: "Kuka tekee mitä ja mihin mennessä",
    empty: "Mitään ei ole vielä suunniteltu. Poimi alta ehdotus tai valitse tekijä.",

    item: "{factor}: {from} → {to}",
    item_unrated: "{factor}: tavoitteena {to}",
    target: "Tavoiteporras",
    what: "Mitä tehdään",
    who: "Kuka",
    by: "Mihin mennessä",
    evidence: "Tästä tiedätte, että se onnistui",
    done: "Tehty",
    done_on: "Tehty (päivä)",
    remove: "Poista",
    removed: "Poistettu: {item}",
    added: "Suunnitelmassa: {item}",
    already: "On jo suunnitelmassa: {item}",
    undo: "Kumoa",
    undo_stale: "Kohtaa on sittemmin muutettu, joten mitään ei kumottu.",
    no_day: "Tämä ei ole päivä vuosilta 2020–2099. Kirjoita näin: 2027-03-31.",
    by_day: "määräpäivä {date}",

    today: "nyt {now}",
    today_unrated: "nyt arvioimatta",
    aimed: "Tavoite {target}, {today}.",
    aimed_by: "Tavoite {target}, määräpäivä {date}, {today}.",
    overdue: "Myöhässä, määräpäivä oli {date}. Tavoite {target}, {today}.",
    reached: "Saavutettu: tavoite {target}, {today}.",
    done_since: "Tehty {date}. Tavoite {target}, {today}.",
    one_step: "Porras ylöspäin:",
    at_target: "Tavoitteessa:",

    outcome: "Mihin suunnitelma vie",
    outcome_explained: "Katkoviiva näyttää virran, kun jokainen avoin kohta on tavoitteessaan.",
    outcome_none: "Kun suunnitelmassa on avoin kohta, tästä näkee, mihin se vie.",
    now: "Nyt",
    planned: "Suunnitelman jälkeen",

    add: "Lisää suunnitelmaan",
    suggested: "Ehdotetut seuraavat askeleet",
    factor: "Tekijä",
    add_item: "Lisää kohta",
    full: "Enempää ei mahdu: suunnitelmassa on enintään {limit} kohtaa, ja tekstit voivat olla yhdessä liian pitkiä. \
           Poista ensin jokin kohta.",

    move_items: "Nämä kohdat kuuluvat toiselle organisaatiolle",
    move_explained: "Kaikki tässä näkyvät kohdat siirtyvät alla nimetyn organisaation tai yksikön suunnitelmaan.",
    move_button: "Siirrä kohdat",
    moved: "Kohdat kuuluvat nyt suunnitelmaan: {organisation}.",

    kept: "Suunnitelma on tallessa vain tässä selaimessa.",
    not_kept: "Ei tallennettu: suunnitelma katoaa, kun suljet sivun.",
    kept_full: "Selaimen tallennustila on täynnä, joten suunnitelman viimeisin muutos jäi tallentamatta. Ota suunnitelma \
                mukaan alta, ennen kuin suljet sivun.",
    kept_blocked: "Selaimesi ei anna sivun tallentaa mitään, joten suunnitelma katoaa, kun suljet sivun. Ota se mukaan \
                   alta.",
    kept_unreadable: "Tähän selaimeen tallennettua suunnitelmaa ei voitu lukea. Se on muuttamattomana tallessa kohdassa \
                      ”Tallenna ja tulosta”.",
    kept_newer: "Tähän selaimeen tallennettu suunnitelma on peräisin sivun uudemmasta versiosta (muoto {version}). Se on \
                 tallessa, mutta uusia muutoksia ei tallenneta. Lataa sivu uudelleen, niin saat sen version.",
    other_tab: "Suunnitelmaa muutettiin toisella välilehdellä, ja muutos näkyy nyt myös tässä.",
    taken: "Aiempi tavoitteesi on nyt osa suunnitelmaa.",

    on_board: "Näytä taululla, kuka ja mihin mennessä",
    on_board_explained: "Kirjoittamasi menee suunnitelmaan ja samalla taululle.",
    open_plan: "Avaa suunnitelma",

    take: "Ota suunnitelma mukaan",
    take_explained: "Kalenteriin tulee koko päivän merkintä jokaisesta kohdasta, jolla on päivä, ja yksi uudesta \
                     arvioinnista. Tiedosto, jolla historia ja suunnitelma siirtyvät toiseen selaimeen, on kohdassa \
                     ”Tallenna ja tulosta”.",
    again: "Uusi arviointi",
    calendar: "Kalenteri (.ics)",
    table: "Taulukko (CSV)",
    mail: "Lähetä itsellesi sähköpostilla",
    copy: "Kopioi tekstinä",
    print: "Tulosta tulos ja suunnitelma",
    calendar_again: "Arvioikaa sosiaalisen median työ uudelleen",
    subject: "Sosiaalisen median työmme: tulos ja suunnitelma",
    text_ratings: "Arviot",
    text_plan: "Suunnitelma",
    text_more: "Suunnitelmassa on muitakin kohtia: {count}.",
    text_link: "Avaa tulos",
};
