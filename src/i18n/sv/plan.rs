//! The plan.

use crate::i18n::PlanTexts;

pub(super) const PLAN: PlanTexts = PlanTexts {
    lead: "Skriv vad ni ska göra, vem som gör det och när det ska vara klart. Varje punkt gäller en faktor och har \
           ett av skalans steg som mål.",
    items: "Vem gör vad och när",
    empty: "Inget är planerat än. Lägg till den första punkten nedan.",

    item: "{factor}: från {from} till {to}",
    item_unrated: "{factor}: till steg {to}",
    target: "Målsteg",
    what: "Vad",
    who: "Vem",
    by: "Klart senast",
    evidence: "Det här visar att det har lyckats",
    done: "Klart",
    done_on: "Klart den",
    remove: "Ta bort",
    removed: "Borttagen: {item}",
    added: "Tillagd i planen: {item}",
    already: "Finns redan i planen: {item}",
    undo: "Ångra",
    undo_stale: "Punkten har ändrats sedan dess, så inget ångrades.",
    no_day: "Ange ett datum från 2020 till 2099, till exempel 2027-03-31.",
    by_day: "senast den {date}",

    today: "nuläge {now}",
    today_unrated: "faktorn är inte bedömd än",
    aimed: "Mål {target}, {today}.",
    aimed_by: "Mål {target} senast den {date}, {today}.",
    overdue: "Försenat: skulle ha varit klart senast den {date}. Mål {target}, {today}.",
    reached: "Målet är nått: mål {target}, {today}.",
    done_since: "Klart den {date}. Mål {target}, {today}.",
    one_step: "Ett steg upp:",
    at_target: "Vid målet:",

    outcome: "Vart planen leder",
    outcome_explained: "Den streckade linjen visar strömmen när varje öppen punkt har nått sitt mål.",
    outcome_none: "När det finns en öppen punkt i planen visas här vart planen leder.",
    now: "Nu",
    planned: "Med planen",

    add: "Lägg till i planen",
    suggested: "Förslag",
    factor: "Faktor",
    add_item: "Lägg till en punkt",
    full: "Det finns inte plats för mer: en plan har högst {limit} punkter, och texternas sammanlagda längd är också \
           begränsad. Ta först bort en punkt eller korta en text.",

    move_items: "Flytta punkterna till en annan organisation eller enhet",
    move_explained: "Alla punkter här flyttas till planen för den organisation eller enhet som anges nedan.",
    move_button: "Flytta punkterna",
    moved: "Punkterna hör nu till ”{organisation}”.",

    kept: "Planen är sparad bara i den här webbläsaren.",
    not_kept: "Sparas inte: planen försvinner när du stänger sidan.",
    kept_full: "Webbläsarens lagringsutrymme är fullt, så den senaste ändringen av planen har inte sparats. Ta med \
                dig planen med knapparna nedan innan du stänger sidan.",
    kept_blocked: "Webbläsaren låter inte sidan spara något, så planen försvinner när du stänger den. Ta med dig \
                   planen med knapparna nedan.",
    kept_unreadable: "Planen som fanns sparad här gick inte att läsa. Den har lagts undan oförändrad och finns under \
                      ”Spara och skriv ut”.",
    kept_newer: "Planen som finns sparad här kommer från en nyare version av sidan (format {version}). Den finns \
                 kvar, men nya ändringar sparas inte. Ladda om sidan för att få den nyare versionen.",
    other_tab: "Planen ändrades i en annan flik, och ändringen syns nu även här.",
    taken: "Ditt tidigare mål är nu en del av planen.",

    on_board: "Visa publiken vem och när",
    on_board_explained: "Det du skriver hamnar i planen och visas vid nästa steg.",
    open_plan: "Öppna planen",

    trend_target: "{date}, mål: {value}",
    target_row: "Mål",

    take: "Ta med dig planen",
    take_explained: "I kalendern blir varje öppen punkt som har ett datum en heldagshändelse, och nästa bedömning \
                     likaså. För att flytta historik och plan till en annan webbläsare sparar du dem som JSON under \
                     ”Spara och skriv ut”.",
    again: "Bedöm igen den",
    calendar: "Kalender (.ics)",
    calendar_empty: "Det finns inget att lägga i kalendern: ingen öppen punkt har ett datum, och inget datum är valt för \
                     nästa bedömning.",
    table: "Tabell (CSV)",
    mail: "Skicka till dig själv med e-post",
    copy: "Kopiera som text",
    print: "Skriv ut resultat och plan",
    calendar_again: "Bedöm arbetet med sociala medier igen",
    subject: "Vårt arbete med sociala medier: resultat och plan",
    text_ratings: "Bedömningar",
    text_plan: "Plan",
    text_more: "Fler punkter i planen: {count}.",
    text_link: "Öppna resultatet",
};
