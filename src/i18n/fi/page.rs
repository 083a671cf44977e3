//! The page's texts in Finnish.

use crate::i18n::PageTexts;

pub(super) const PAGE: PageTexts = PageTexts {
    product: "Double Cycle",
    title: "Double Cycle: missä sometyönne jumittaa?",
    tagline: "Missä sometyönne jumittaa?",
    intro: "Kahdeksan kysymystä, noin kolme minuuttia. Näet, miten työ virtaa, missä se jumittaa ja mitkä kolme asiaa \
            kannattaa tehdä ensin.",
    description: "Arvioi organisaatiosi sometyö kahdeksan menestystekijän avulla ja katso sen taso, tasapaino ja \
                  virtaus kaksoissyklinä. Maksutta, yksityisesti ja omassa selaimessasi.",
    skip: "Siirry arviointiin",
    language: "Kieli",
    theme: "Teema",
    theme_auto: "Laitteen mukaan",
    theme_light: "Vaalea",
    theme_dark: "Tumma",
    no_script: "Sivu tarvitsee JavaScriptin. Salli se ja lataa sivu uudelleen.",

    begin: "Aloita",
    go_on: "Jatka",
    have_code: "Minulla on koodi",
    see_example: "Katso esimerkki",
    promise: "Ei kirjautumista, ei evästeitä. Vastauksesi pysyvät selaimessasi.",
    example: "Esimerkki. {headline}",
    settings: "Kieli ja teema",

    figure: "Kaksoissykli",
    strategy_cycle: "Strategiasykli",
    execution_cycle: "Toteutussykli",
    unrated: "ei vielä arvioitu",
    station: "{number} {name}: {state}",
    station_rated: "{rating}/5, {step}",
    figure_help: ["Valitse tekijä.", " Tai paina ensin tekijän numeroa, sitten arvion numeroa 0–5."],
    figure_awaiting_rating: ["Valitse arvio kehältä.", " Tai anna se numeronäppäimellä 0–5."],
    start_here: "Aloita tästä",
    keep_running: "Anna veden virrata",
    outflow: "menovirta",
    backflow: "paluuvirta",

    card_progress: "Tekijä {number}/8",
    rated: "{rated}/8 arvioitu",
    one_at_a_time: "Yksi kerrallaan",
    all_eight: "Kaikki kahdeksan",
    view: "Arviointitapa",
    choose_step: "Mikä näistä kuvaa organisaatiotasi parhaiten?",
    dont_know: "En osaa vielä sanoa",
    good: "Hyvän työn merkit",
    wrong: "Sudenkuopat",
    guidance: "Hyvän työn merkit ja sudenkuopat",
    guidance_note: "Hyvän työn merkit ja oma muistiinpano",
    goes_on: "Siirry heti seuraavaan, kun napautan vastausta",
    note: "Oma muistiinpano",
    note_hint: "Miksi valitsit näin? Teksti jää vain tähän selaimeen.",
    back: "Takaisin",
    next: "Seuraava",
    to_result: "Katso tulos",
    undo: "Kumoa",
    redo: "Tee uudelleen",
    start_over: "Aloita alusta",
    start_over_question: "Aloitetaanko alusta?",
    start_over_explained: "Kaikki arviosi ja muistiinpanosi poistetaan. Voit kumota tämän niin kauan kuin sivu on \
                           auki.",
    start_over_yes: "Kyllä, aloita alusta",
    cancel: "Peruuta",
    close: "Sulje",
    dismiss: "Piilota",

    new_version: "Sivusta on saatavilla uusi versio. Vastauksesi säilyvät.",
    use_new_version: "Ota käyttöön",
    offline_ready: "Sivu toimii myös ilman verkkoyhteyttä.",

    saved: "Tallennettu vain tähän selaimeen",
    not_saved: "Ei tallennu: vastaukset katoavat, kun suljet sivun",
    storage_blocked: "Selain ei anna sivun tallentaa mitään, joten vastauksesi katoavat, kun suljet sivun. Kopioi alla \
                      oleva koodi, niin arviosi pysyvät tallessa.",
    storage_full: "Selaimen tallennustila on täynnä, joten viimeisin muutos ei tallentunut. Kopioi alla oleva koodi, \
                   niin arviosi pysyvät tallessa.",
    storage_unreadable: "Tähän selaimeen tallennettuja tietoja ei voitu lukea. Ne ovat muuttamattomina tallessa \
                         kohdassa ”Tallenna ja tulosta”.",
    storage_other: "Sivun toinen versio on tallentanut tähän selaimeen jotain muuta. Se löytyy muuttamattomana \
                    kohdasta ”Tallenna ja tulosta”.",
    storage_newer: "Tallennetut tiedot ovat peräisin sivun uudemmasta versiosta (muoto {version}). Ne säilyvät, mutta \
                    uusia muutoksia ei tallenneta. Kopioi alla oleva koodi ja lataa sivu sitten uudelleen, niin saat \
                    uudemman version.",
    storage_repaired: "Osaa tallennetuista tiedoista ei voitu käyttää. Alkuperäiset otetaan seuraavan muutoksen yhteydessä \
                       talteen kohtaan ”Tallenna ja tulosta”.",
    storage_check: "Tarkista nämä tekijät: {factors}.",
    storage_no_room: "Aiemmin tallennetut tiedot eivät mahdu talteen, joten muutoksia ei tallenneta. Vapauta tilaa \
                      kohdassa ”Tallenna ja tulosta”.",
    other_tab: "Vastauksesi muuttuivat toisella välilehdellä, ja muutos näkyy nyt tässäkin. Voit kumota sen.",
    language_missing: "Kieliversiota ei saatu haettua, joten sivun kieli ei vaihdu. Tarkista verkkoyhteys ja yritä \
                       uudelleen.",

    share: "Ota tulos mukaasi",
    share_explained: "Koko arviointi mahtuu kahdeksaan merkkiin: lue ne ääneen, kirjoita ne chattiin tai lähetä \
                      linkki. Muistiinpanot eivät koskaan kulje mukana.",
    code: "Arviointikoodi",
    link_label: "Linkki",
    copy_code: "Kopioi koodi",
    copy_link: "Kopioi linkki",
    sign_link: "Kerro linkissä, kenen arviointi on",
    copied: "Kopioitu",
    copy_refused: "Selain ei sallinut kopiointia. Teksti on valittuna: kopioi se näppäimillä Ctrl+C (Macissa ⌘C).",
    open_code: "Avaa koodi",
    open_code_hint: "Arviointikoodi tai koodin sisältävä linkki",
    open_code_button: "Avaa",
    viewing: "Katselet arviointia {code}",
    quoted: "”\u{2068}{name}\u{2069}”",
    sent: "Arviointi: {name}",
    sent_by_link: "Tiedot tulevat linkistä. Koodi {code}.",
    own_of: "Arviointisi {date}",
    viewing_example: "Tämä on esimerkki",
    leave_example: "Sulje esimerkki",
    rate_yours: "Tee oma arviointi ja vertaa",
    compare_both: "Vertaa tekijä tekijältä",
    rate_again: "Arvioi uudelleen ja vertaa",
    change_ratings: "Muuta arvioita",
    compared: "Taso on {after}; arvioinnissa {code} se on {before}.",
    answers: "Kahdeksan arviota",
    keep_mine: "Pidä omani",
    use_this: "Käytä tätä",

    code_length: "”{text}” ei ole arviointikoodi: koodissa on 8 merkkiä, tässä {count}.",
    code_symbol: "”{text}” ei ole arviointikoodi: merkkiä ”{symbol}” ei esiinny koodeissa.",
    code_check: "”{text}” ei kelpaa arviointikoodiksi: siinä on kirjoitusvirheitä.",
    code_near: "”{text}” ei kelpaa arviointikoodiksi. Tarkoititko koodia {near}?",
    code_version: "”{text}” on tehty sivun uudemmalla versiolla (koodin versio {version}). Lataa sivu uudelleen ja \
                   avaa koodi sitten.",
    code_range: "”{text}” ei vastaa mitään arviointia. Tarkista koodi siltä, jolta sait sen.",
    open_near: "Avaa {near}",
    own_untouched: "Oma arviointisi on ennallaan.",

    further: "Mitä seuraavaksi?",
    present: "Esitä",
    present_about: "Käy kaksoissykli läpi ryhmän kanssa isolla näytöllä. Yleisölle on oma ikkunansa, ja voit ohjata \
                    esitystä kaukosäätimellä.",
    team: "Tiimin kesken",
    team_about: "Liitä kaikkien koodit, niin näet, mistä olette yhtä mieltä ja mistä kannattaa puhua ensin.",
    compare: "Vertaa ja kokeile",
    compare_about: "Aseta arviointi aiemman, jonkun muun tekemän tai tavoitteen rinnalle ja katso, mitä muutos saisi \
                    aikaan.",
    plan: "Tee suunnitelma",
    plan_about: "Kuka tekee mitä ja mihin mennessä: seurattavat tavoitteet ja määräpäivät kalenteriin.",
    history: "Tallenna ja tulosta",
    history_about: "Historia ja kehitys, kuvat, yhden sivun tuloste ja tiedostot.",
    tool_missing: "Tätä sivun osaa ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen. Arviointisi on \
                   tallessa.",

    keys: "Pikanäppäimet",
    keys_explained: "Yhden näppäimen komennot toimivat kaikkialla sivulla paitsi tekstikentissä.",
    keys_switch: "Käytä yhden näppäimen komentoja",
    key_choose: "valitse tekijä",
    key_rate: "arvioi se sitten",
    key_next: "seuraava tekijä",
    key_back: "edellinen tekijä",
    key_ends: "kaksoissyklin ensimmäinen ja viimeinen tekijä",
    key_leave: "poistu valitusta tekijästä",
    key_undo: "kumoa",
    key_redo: "tee uudelleen",
    key_present: "esitä",
    key_help: "tämä luettelo",

    about: "Tietoja",
    about_framework: "Perustuu M-Brainin julkaisemaan Sosiaalisen median viitekehykseen (Social Media Framework): \
                      kahdeksan menestystekijää kahdessa syklissä ja neljä tavallisinta syytä epäonnistua.",
    about_independent: "Double Cycle on riippumaton, eikä sillä ole yhteyttä M-Brainiin. Piirros, arviointiasteikko ja \
                        pisteytys ovat Double Cyclen omia; M-Brain ei julkaise asteikkoa eikä pisteytystä.",
    about_model: "Pisteytysmalli, versio {version}. Taso, virtaus ja syklit ovat samalla asteikolla 0–5 kuin \
                  valitsemasi portaat. Tasapaino on prosenttiluku, joka on suurimmillaan, kun kaikki arviot ovat \
                  samat. Tasossa jokainen tekijä painaa yhtä paljon; virtauksessa tekijä 8 vaikuttaa kahdesti, koska \
                  jokainen kierros kulkee sen kautta kahdesti.",
    about_limits: "Tulos heijastaa vastauksiasi eikä itse mittaa mitään. Jos yksi arvio on portaan verran pielessä, \
                   taso muuttuu keskimäärin noin 0,1 ja virtaus noin 0,2 porrasta. Katso siksi yhteistuloksia aina \
                   kahdeksan arvion rinnalla.",
    about_privacy: "Vastauksesi pysyvät tässä selaimessa. Ei käyttäjätiliä, ei evästeitä, ei seurantaa eikä yhteyksiä \
                    ulkopuolisiin.",
    embed: "Upota omalle sivustollesi",

    broken: "Jotain meni vikaan, mutta vastauksesi ovat tallessa",
    broken_explained: "Sivu pysähtyi virheeseen. Kopioi alta vastauksesi ja lataa sivu sitten uudelleen: tähän \
                       selaimeen tallennetut tiedot palaavat.",
    broken_answers: "Vastauksesi",
    not_started: "Sivu ei käynnistynyt",
    not_started_explained: "Sivu ei latautunut kokonaan, tai selain on liian vanha tai sen asetukset liian tiukat. \
                            Tarkista verkkoyhteys ja lataa sivu uudelleen. Tallennetut tiedot ovat ennallaan.",
    reload: "Lataa uudelleen",

    said_answer: "Tekijä {number}: {state}. {rated}/8 arvioitu.",
    said_start_over: "Kaikki arviot poistettu.",
    said_undo: "Muutos kumottu.",
    said_redo: "Muutos tehty uudelleen.",
    said_complete: "Kaikki kahdeksan on arvioitu. {headline}",
};
