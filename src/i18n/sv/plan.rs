//! The plan.

use crate::i18n::PlanTexts;

pub(super) const PLAN: PlanTexts = PlanTexts {
    lead: "Skriv vad ni ska göra, vem som gör det och när det ska vara klart. Varje punkt siktar på ett steg för en faktor.",
    items: "Vem gör vad och när",
    empty: "Inget är planerat än. Ta ett förslag nedan eller välj en faktor.",

    item: "{factor}: från {from} till {to}",
    item_unrated: "{factor}: till {to}",
    target: "Sikta på steg",
    what: "Vad",
    who: "Vem",
    by: "Klart senast",
    evidence: "Det här visar att det har lyckats",
    done: "Klart",
    done_on: "Klart den",
    remove: "Ta bort",
    removed: "Borttaget: {item}",
    added: "I planen: {item}",
    already: "Finns redan i planen: {item}",
    undo: "Ångra",
    undo_stale: "Punkten har ändrats sedan dess, så inget ångrades.",
    no_day: "Det här är inget datum mellan 2020 och 2099. Skriv så här: 2027-03-31.",
    by_day: "senast {date}",

    today: "{now} i dag",
    today_unrated: "inte bedömt i dag",
    aimed: "Mål {target}: {today}.",
    aimed_by: "Mål {target} senast {date}: {today}.",
    overdue: "Försenat sedan {date}. Mål {target}: {today}.",
    reached: "Nått: mål {target}, {today}.",
    done_since: "Klart {date}. Mål {target}: {today}.",
    one_step: "Ett steg upp:",
    at_target: "Vid målet:",

    outcome: "Vart planen leder",
    outcome_explained: "Den streckade linjen visar strömmen när varje öppen punkt har nått sitt mål.",
    outcome_none: "Med en öppen punkt i planen syns här vart den leder.",
    now: "Nu",
    planned: "Med planen",

    add: "Lägg till i planen",
    suggested: "Föreslagna nästa steg",
    factor: "Faktor",
    add_item: "Lägg till en punkt",
    full: "Det får inte plats mer: en plan har högst {limit} punkter, och texterna kan tillsammans bli för långa. Ta \
           bort en punkt först.",

    move_items: "Punkterna hör till en annan organisation",
    move_explained: "Alla punkter här flyttas till planen för den organisation eller enhet som anges nedan.",
    move_button: "Flytta punkterna",
    moved: "Punkterna hör nu till {organisation}.",

    kept: "Planen är sparad bara i den här webbläsaren.",
    not_kept: "Inte sparat: planen försvinner när du stänger sidan.",
    kept_full: "Webbläsarens lagring är full, så den senaste ändringen i planen sparades inte. Ta med dig planen nedan \
                innan du stänger sidan.",
    kept_blocked: "Webbläsaren låter inte sidan spara något, så planen försvinner när du stänger sidan. Ta med dig den \
                   nedan.",
    kept_unreadable: "Planen som fanns sparad här gick inte att läsa. Den har lagts undan oförändrad och finns under \
                      ”Spara och skriv ut”.",
    kept_newer: "Planen som finns sparad här kommer från en nyare version av sidan (format {version}). Den finns kvar, \
                 men nya ändringar sparas inte. Ladda om sidan för att få den versionen.",
    other_tab: "Planen ändrades i en annan flik, och ändringen syns nu också här.",
    taken: "Ditt tidigare mål är nu en del av planen.",

    on_board: "Visa vem och när på tavlan",
    on_board_explained: "Det du skriver hamnar i planen och på tavlan.",
    open_plan: "Öppna planen",

    take: "Ta med dig planen",
    take_explained: "Kalendern får en hel dag för varje punkt som har ett datum och en för nästa bedömning. Filen som tar \
                     historik och plan till en annan webbläsare finns under ”Spara och skriv ut”.",
    again: "Bedöm igen den",
    calendar: "Kalender (.ics)",
    table: "Tabell (CSV)",
    mail: "Mejla till dig själv",
    copy: "Kopiera som text",
    print: "Skriv ut resultat och plan",
    calendar_again: "Bedöm arbetet med sociala medier igen",
    subject: "Vårt arbete med sociala medier: resultat och plan",
    text_ratings: "Bedömningar",
    text_plan: "Plan",
    text_more: "Fler punkter i planen: {count}.",
    text_link: "Öppna resultatet",
};
