//! The texts of the history and of files in Finnish.

use crate::i18n::KeepingTexts;

pub(super) const KEEPING: KeepingTexts = KeepingTexts {
    this_rating: "Tämä arviointi",
    this_rating_explained: "Tallenna se päivättynä, niin näet myöhemmin, mikä on muuttunut.",
    nothing_to_save: "Mitään ei ole vielä arvioitu. Palaa arvioimaan ja tallenna sitten tässä.",

    history: "Historia",
    history_explained: "Tallentamasi arvioinnit päivämäärineen. Selain voi poistaa ne varoittamatta, esimerkiksi jos \
                        et käy sivulla viikkoon. Tallenna ne siksi myös tiedostoon.",
    history_empty: "Mitään ei ole vielä tallennettu. Tallenna nykyinen arviointi, niin voit ensi kerralla verrata \
                    siihen.",
    organisation: "Organisaatio tai yksikkö",
    organisation_hint: "Eri nimillä tallennetut arvioinnit pidetään erillään.",
    no_organisation: "Nimetön",
    title_label: "Otsikko",
    title_hint: "Esimerkiksi: ennen uutta strategiaa",
    untitled: "Otsikoton",
    date: "Päivämäärä",
    save_record: "Tallenna historiaan",
    saved_record: "Tallennettu historiaan: ”{title}”",
    already_saved: "Sama arviointi on jo historiassa: ”{title}”",
    not_all_rated: "{rated}/8 arvioitu: ei yhteistulosta kehityskuvaan",
    count_one: "1 arviointi",
    count_many: "{count} arviointia",
    open: "Avaa",
    opened: "Katselet arviointia ”{title}”, {date}",
    use_record: "Jatka tästä",
    use_question: "Jatketaanko arvioinnista ”{title}”?",
    used_record: "Nykyinen arviointisi on nyt ”{title}”.",
    compare_present: "Vertaa nykyiseen arviointiin",
    use_record_explained: "Nykyiset vastauksesi ja muistiinpanosi korvataan. Voit kumota tämän.",
    compare: "Vertaa",
    compare_choose: "Valitse kaksi vertailtavaa",
    rename: "Nimeä uudelleen",
    rename_label: "Uusi otsikko",
    move_label: "Mihin organisaatioon tai yksikköön arviointi kuuluu",
    renamed: "Uusi otsikko: ”{title}”",
    save: "Tallenna",
    delete: "Poista",
    delete_explained: "Voit kumota poiston niin kauan kuin sivu on auki.",
    delete_all: "Poista kaikki",
    delete_all_question: "Poistetaanko koko historia ({count})?",
    delete_all_explained: "Kaikkien organisaatioiden kaikki arvioinnit poistetaan tästä selaimesta. Nykyiset \
                           vastauksesi säilyvät. Tallenna ensin tiedosto, jos saatat vielä tarvita arviointeja.",
    delete_organisation: "Poista kaikki: ”{organisation}”",
    delete_organisation_question: "Poistetaanko kaikki arvioinnit: ”{organisation}”?",
    delete_yes: "Kyllä, poista",
    deleted_one: "Poistettu: ”{title}”",
    deleted_many: "{count} arviointia poistettu",
    put_back: "Palauta",
    put_back_done: "Palautettu historiaan",
    history_full: "Historia on täynnä, joten tätä ei tallennettu. Tallenna historia tiedostoon, poista täältä se, \
                   mitä et enää tarvitse, ja yritä uudelleen.",

    trend: "Kehitys",
    trend_explained: "Miten taso, tasapaino ja virtaus ovat muuttuneet, ja jokainen tekijä erikseen. Aukko kertoo, \
                      ettei kaikkia kahdeksaa ollut arvioitu.",
    trend_needs_two: "Kehitys näkyy, kun samasta organisaatiosta on vähintään kaksi arviointia.",
    trend_point: "{date}: {value}",
    trend_change: "{name}: ensin {from}, nyt {to}",
    trend_gap: "ei yhteistulosta",
    trend_table: "Kehitys taulukkona",
    trend_factors: "Jokainen tekijä erikseen",

    files: "Tiedostot",
    files_explained: "JSON-tiedostossa on kaikki, ja sen voi tuoda takaisin sellaisenaan; CSV on taulukkolaskentaan. \
                      Kumpikin syntyy tässä selaimessa, eikä kumpaakaan lähetetä minnekään.",
    files_notes: "Tiedostoissa ovat myös muistiinpanosi ja antamasi nimet. Muista se, kun annat tiedoston eteenpäin.",
    export_json: "Tallenna JSON-tiedostona",
    export_csv: "Tallenna CSV-tiedostona",
    exported: "Tallennettu: {file}",
    import: "Tuo tiedosto",
    import_explained: "JSON, CSV tai tältä sivulta tallennettu kuva. Näet, mikä muuttuisi, ennen kuin mikään \
                       muuttuu.",
    import_button: "Valitse tiedosto",
    import_drop: "Pudota tiedosto tähän",
    import_paste: "Tai liitä sen teksti",
    import_read: "Lue",
    pasted: "liitetty teksti",

    plan_title: "Mitä tuonti muuttaisi: {file}",
    plan_untouched: "Mikään ei ole vielä muuttunut.",
    plan_waiting: "Vuoroaan odottavia tiedostoja: {count}",
    plan_new: "Uusia, lisätään: {count}",
    plan_same: "Samanlaisena jo historiassa: {count}",
    plan_differs: "Historiassa eri sisältöisenä: {count}. Valitse, kumpi säilytetään.",
    plan_repairs: "Korjattu tuotaessa: {count}",
    plan_present: "Tiedostossa ovat myös tallennushetken vastaukset.",
    plan_take_present: "Käytä niitä nykyisten vastausteni tilalla",
    plan_nothing: "Kaikki tiedoston sisältö on jo historiassa.",
    plan_mine: "Historian versio",
    plan_theirs: "Tiedoston versio",
    plan_keep_mine: "Pidä historian versio",
    plan_take_theirs: "Ota tiedoston versio",
    plan_both: "Pidä molemmat",
    plan_for_all: "Sama kaikille",
    plan_yes: "Tuo historiaan",
    plan_done: "Tuotu. Lisättyjä tai muuttuneita arviointeja: {count}",
    plan_undone: "Kumottu: kaikki on kuten ennen tuontia.",
    plan_undo_stale: "Tuonnin jälkeen jokin on muuttunut, joten tuontia ei kumottu. Kaikki pysyy nykyisellään.",
    use_undo_stale: "Vastauksesi ovat sillä välin muuttuneet, joten tätä ei kumottu. Kaikki pysyy nykyisellään.",
    plan_stale: "Historia on tällä välin muuttunut. Tarkista muutokset uudelleen.",
    plan_full: "Historiaan ei mahdu kaikkea, joten mitään ei tuotu. Poista täältä se, mitä et enää tarvitse, ja yritä \
                uudelleen.",

    refused: "{file}: lukeminen ei onnistunut, eikä mikään muuttunut.",
    place_text: "Rivi {line}, merkki {column}:",
    place_row: "Rivi {line}:",
    place_cell: "Rivi {line}, sarake ”{column}”:",
    place_path: "Kohta {path}:",
    cause_too_large: "koko on {size} kt, ja enimmäiskoko on {limit} kt.",
    cause_empty: "sisältö puuttuu.",
    cause_not_text: "sisältö ei ole UTF-8-tekstiä. Tallenna se uudelleen muodossa CSV UTF-8 tai JSON.",
    cause_workbook: "tiedosto on taulukkolaskentaohjelman omassa muodossa, esimerkiksi .xlsx. Tallenna taulukko \
                     ohjelmasta muodossa CSV UTF-8 ja valitse uusi tiedosto.",
    cause_not_ours: "tämä ei ole Double Cyclen tiedosto.",
    cause_no_version: "tiedoston versio puuttuu tai on väärä.",
    cause_newer: "tiedosto on tehty sivun uudemmalla versiolla (muoto {version}). Lataa sivu uudelleen ja tuo tiedosto \
                  sitten.",
    cause_syntax: "JSON katkeaa tai on tässä kohdassa virheellinen.",
    cause_too_deep: "luetteloita on tässä sisäkkäin liian monta tasoa.",
    cause_duplicate_field: "”{found}” esiintyy kahdesti.",
    cause_missing: "”{found}” puuttuu.",
    cause_kind_text: "tässä pitäisi olla tekstiä.",
    cause_kind_flag: "tässä pitäisi olla true tai false.",
    cause_kind_list: "tässä pitäisi olla luettelo.",
    cause_kind_object: "tässä pitäisi olla aaltosulkeissa oleva objekti.",
    cause_count: "arvoja pitäisi olla {expected}, mutta niitä on {found}.",
    cause_rating: "”{found}” ei ole arvio: arvion on oltava kokonaisluku 0–5 tai tyhjä.",
    cause_moment: "”{found}” ei ole ajankohta. Kirjoita se esimerkiksi näin: 2026-11-22T09:30:00Z.",
    cause_id: "”{found}” ei kelpaa tunnukseksi: enintään 64 merkkiä, vain kirjaimia a–z, numeroita, yhdysmerkkejä ja \
               alaviivoja.",
    cause_duplicate_id: "tunnus ”{found}” esiintyy kahdesti.",
    cause_duplicate_column: "sarake ”{found}” esiintyy kahdesti.",
    cause_open_quote: "lainausmerkki avautuu tässä eikä sulkeudu.",
    cause_stray_quote: "lainausmerkki on väärässä paikassa. Kahdenna se ja kirjoita koko solun sisältö \
                        lainausmerkkeihin.",

    mend_cut: "lyhennetty {limit} merkkiin.",
    mend_windows: "sisältö ei ole UTF-8-muodossa. Merkistöksi tulkittiin Windows-1252, jota taulukkolaskentaohjelmat \
                   usein käyttävät. Tarkista, että å, ä ja ö näkyvät oikein.",
    mend_cleaned: "näkymättömät merkit tai ylimääräiset välit poistettiin.",
    mend_unknown: "”{found}” on tuntematon, ja se jätettiin pois.",
    mend_rating_taken: "tässä oli sekä arvio että ”en osaa vielä sanoa”: arvio jäi voimaan.",
    mend_new_id: "tunnus ”{found}” esiintyi kahdesti: molemmat säilytettiin.",
    mend_left_out: "jätetty pois: {cause}",

    tabs_merged: "Historia muuttui toisella välilehdellä, ja muutokset näkyvät nyt tässäkin.",
    tabs_differ: "Muutettu eri tavoin kahdella välilehdellä: {count}. Valitse, mikä versio säilytetään.",
    tabs_mine: "Tämä välilehti",
    tabs_theirs: "Toinen välilehti",
    tabs_deleted: "poistettu",
    tabs_keep_mine: "Pidä tämän välilehden versio",
    tabs_keep_theirs: "Pidä toisen välilehden versio",
    tabs_full: "Kahdella välilehdellä on yhteensä enemmän kuin historiaan mahtuu. Tämän välilehden muutoksia ei ole \
                vielä tallennettu: tallenna ne tiedostoon.",

    history_too_large: "Tähän selaimeen tallennettu historia on suurempi kuin sivulle mahtuu. Se säilyy ennallaan, mutta sitä \
                        ei näytetä, eikä nyt tehtyjä muutoksia tallenneta selaimeen: tallenna ne tiedostoon.",
    history_blocked: "Selain ei anna sivun tallentaa mitään, joten historia katoaa, kun suljet sivun. Tallenna se \
                      tiedostoon.",
    history_quota: "Selaimen tallennustila on täynnä, joten historian viimeisin muutos ei tallentunut. Tallenna \
                    historia tiedostoon.",
    history_unreadable: "Tähän selaimeen tallennettua historiaa ei voitu lukea. Se on otettu muuttamattomana talteen \
                         ja näkyy alla olevassa luettelossa.",
    history_newer: "Tallennettu historia on peräisin sivun uudemmasta versiosta (muoto {version}). Se säilyy, mutta \
                    uusia muutoksia ei tallenneta. Lataa sivu uudelleen, niin saat uudemman version.",
    history_repaired: "Osaa tallennetusta historiasta ei voitu käyttää; käyttökelpoinen osa näkyy tässä. Seuraavan \
                       muutoksen yhteydessä koko historia otetaan muuttamattomana talteen ja lisätään alla olevaan \
                       luetteloon. Tarkista: {places}",
    asides: "Talteen otetut tekstit",
    asides_explained: "Nämä tekstit olivat selaimen tallennustilassa. Niitä ei voitu lukea ainakaan kokonaan, tai \
                       sivun toinen versio oli tallentanut ne. Ne on säilytetty täsmälleen sellaisina kuin ne \
                       löytyivät: tallenna tiedostoon ne, joilla voi olla merkitystä, ja poista tarpeettomat.",
    aside_answers: "Vastaukset ja asetukset",
    aside_history: "Historia",
    aside_team: "Tiimi",
    aside_target: "Tavoite",
    aside_size: "Merkkejä: {count}",
    aside_begins: "alku",
    aside_save: "Tallenna tiedostoon",
    aside_delete_question: "Poistetaanko tämä teksti lopullisesti?",
    aside_delete_explained: "Selaimessa ei ole siitä muuta kopiota. Poistoa ei voi kumota.",
    aside_deleted: "Teksti on poistettu.",
};
