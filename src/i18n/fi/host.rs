//! The texts for site owners, and those shown when the embed's program does not run, in Finnish.

use crate::i18n::{BuilderTexts, LoaderTexts, SheetTexts};

pub(in crate::i18n) static LOADER: &LoaderTexts = &LoaderTexts {
    network: "Arviointi ei latautunut. Tarkista verkkoyhteys.",
    unavailable: "Arviointia ei voi näyttää tässä.",
    restarted: "Arviointi kaatui ja käynnistyi uudelleen. Arviosi ovat tallessa.",
    crashed: "Arviointi pysähtyi. Arviosi:",
    again: "Yritä uudelleen",
};

pub(in crate::i18n) static BUILDER: &BuilderTexts = &BuilderTexts {
    title: "Double Cycle omalle sivustollesi",
    intro: "Valitse, mitä kävijäsi näkevät, ja kopioi yksi koodinpätkä. Ei evästeitä, ei seurantaa eikä yhteyksiä \
            muualle kuin palvelimelle, jolla nämä tiedostot ovat.",
    back: "Arviointiin",
    options: "Valinnat",
    language: "Kieli",
    language_any: "Ympäröivän sivun mukaan",
    theme: "Teema",
    theme_auto: "Kävijän laitteen mukaan",
    theme_light: "Vaalea",
    theme_dark: "Tumma",
    mode: "Mitä näytetään",
    mode_rate: "Kaikki: kävijät arvioivat",
    mode_result: "Kaksoissykli ja tulos katseluun",
    mode_figure: "Pelkkä kaksoissykli",
    code: "Arviointikoodi, josta aloitetaan",
    contact: "Yhteydenottolinkin osoite",
    contact_label: "Linkin teksti",
    keep: "Säilytä arviointi kävijän selaimessa",
    colours: "Omat värit",
    accent: "Painikkeet ja linkit",
    strategy: "Strategiasykli",
    execution: "Toteutussykli",
    shade: "[asked] on liian vaalea näkyäkseen hyvin vaalealla taustalla. Alla oleva sääntö käyttää lähintä riittävän tummaa sävyä, [given].",
    preview: "Esikatselu",
    element: "Elementti",
    element_explained: "Liitä tämä kohtaan, jossa arvioinnin pitää olla. Se mitoittaa korkeutensa itse ja välittää \
                        tuloksen sivullesi tapahtumina (events).",
    csp: "Jos sivustollasi on käytössä Content-Security-Policy",
    csp_explained: "Lisää siihen täsmälleen nämä lähteet.",
    css: "Omat värisi",
    css_explained: "Lisää tämä tyylitiedostoosi. Tummassa teemassa värejäsi vaalennetaan sen verran, että ne näkyvät.",
    frame: "Kehys",
    frame_explained: "Sivustoille, jotka poistavat skriptit tai eivät voi sallia yllä olevia lähteitä. Ilman skriptiä \
                      kehyksen korkeus pysyy koodiin kirjoitettuna.",
    copy: "Kopioi",
    copied: "Kopioitu",
    no_code: "Tämä ei ole arviointikoodi.",
    no_address: "Osoitteen alussa on oltava https:, http:, mailto: tai tel:.",
};

pub(in crate::i18n) static SHEET: &SheetTexts = &SheetTexts {
    link: "Kysymykset tekstinä",
    title: "Kahdeksan kysymystä luettavaksi ja täytettäväksi käsin",
    intro: "Rastittakaa jokaisen menestystekijän kohdalla yksi porras: se, mikä pitää paikkansa nyt, ei se, mitä \
            suunnitellaan. Jos ette tiedä, jättäkää kohta tyhjäksi. Sivulla ei ole ohjelmakoodia: sen voi lukea millä \
            tahansa selaimella ja tulostaa.",
    back: "Arviointiin",
    organisation: "Organisaatio",
    rated_by: "Arvioija",
    date: "Päivämäärä",
    note: "Muistiinpano",
    reasons_explained: "Neljä tavallisinta syytä epäonnistua. Säännöistä näette itse, mitkä syistä koskevat teitä.",
    enter: "Kun syötätte kahdeksan lukua arviointisivulle, näette tason, tasapainon ja virtauksen sekä sen, mitä tehdä \
            seuraavaksi.",
    no_wasm: "Tässä selaimessa ei toimi WebAssembly, jota sivu tarvitsee. Applen laitteiden sulkutila (Lockdown Mode) \
              ja tiukat suojausasetukset poistavat sen käytöstä. Salli se tälle sivustolle tai avaa sivu toisella \
              selaimella. Kysymykset voi lukea ja tulostaa ilmankin.",
    no_wasm_embed: "Arviointia ei voi näyttää tässä, koska selaimessa ei toimi WebAssembly. Applen laitteiden sulkutila \
                    (Lockdown Mode) ja tiukat suojausasetukset poistavat sen käytöstä. Salli se tälle sivustolle tai \
                    avaa sivu toisella selaimella.",
};
