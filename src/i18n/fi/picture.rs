//! The texts in and around pictures, QR codes, paper and sharing, in Finnish.

use crate::i18n::PictureTexts;

pub(super) const PICTURE: PictureTexts = PictureTexts {
    credit: "Perustuu M-Brainin julkaisemaan Sosiaalisen median viitekehykseen (Social Media Framework). M-Brainista \
             riippumaton; asteikko ja pisteytys ovat Double Cyclen omia.",

    picture: "Kuva",
    picture_explained: "Kaksoissykli, arviosi, tunnusluvut ja koodi samassa kuvassa. Arviointi on mukana tiedostossa: \
                        kun pudotat sen tälle sivulle, arviointi avautuu uudelleen.",
    picture_alt: "{headline} Arviointikoodi {code}",
    frame: "Asettelu",
    frame_sheet: "Pystysivu",
    frame_slide: "Dia, 1920 × 1080",
    frame_figure: "Pelkkä kaksoissykli",
    resolution: "PNG-kuvan tarkkuus",
    resolution_once: "Tavallinen",
    resolution_twice: "Kaksinkertainen",
    name_label: "Nimi kuvaan",
    name_hint: "Organisaatio tai tiimi, jos haluat",
    with_notes: "Liitä muistiinpanoni tiedostoon",
    with_notes_explained: "Ne eivät näy kuvassa, mutta jokainen, joka avaa tiedoston tällä sivulla, voi lukea ne.",
    save_svg: "Tallenna SVG-kuvana",
    save_png: "Tallenna PNG-kuvana",
    copy_picture: "Kopioi kuva",
    picture_saved: "Kuva on tallennettu.",
    picture_handed_on: "Kuva siirrettiin valitsemaasi sovellukseen.",
    picture_copied: "Kuva on kopioitu: liitä se asiakirjaan, diaan tai chattiin.",
    picture_copy_refused: "Selain ei sallinut kuvan kopiointia. Tallenna kuva tiedostoksi.",
    picture_failed: "Selain ei pystynyt piirtämään kuvaa. Kokeile toista tarkkuutta tai tallenna kuva SVG-muodossa.",
    picture_altered: "Tämä selain muuttaa kuvien pikseleitä suojatakseen sinua seurannalta, joten PNG-kuvaa ei tehty. \
                      Tallenna kuva SVG-muodossa: se säilyy sellaisenaan.",

    open_picture: "Avaa kuva",
    open_picture_explained: "Pudota tältä sivulta tallennettu kuva mihin tahansa kohtaan sivua, liitä se leikepöydältä \
                             tai valitse tiedosto.",
    choose_picture: "Valitse kuva",
    drop_here: "Pudota kuva, niin sen arviointi avautuu",
    opened_picture: "”{file}” on avattu.",
    picture_empty: "Tiedostossa ”{file}” ei ole arviointia. Arviointi on mukana vain tältä sivulta tallennetuissa \
                    kuvissa, ja chat tai kuvankäsittelyohjelma on voinut poistaa sen. Voit silti avata arvioinnin \
                    kuvassa näkyvällä koodilla.",
    picture_damaged: "Tiedoston ”{file}” arviointi on vioittunut. Voit silti avata sen kuvassa näkyvällä koodilla.",
    picture_large: "”{file}” on liian suuri: kuvan enimmäiskoko on {limit} Mt.",
    picture_unreadable: "Tiedostoa ”{file}” ei voitu lukea. Onko se vielä tallella?",
    picture_withheld: "Selain ei antanut kuvaa leikepöydältä. Tallenna kuva tiedostoksi ja avaa tiedosto tässä.",

    qr: "QR-koodi",
    qr_explained: "Osoita koodia puhelimen kameralla, niin tämä arviointi avautuu.",
    qr_too_long: "Tämän sivun osoite on liian pitkä QR-koodiin. Lähetä linkki sen sijaan.",

    signed: "Linkki, jossa on nimesi",
    signed_name: "Nimesi tai organisaatiosi",
    signed_date: "Päivämäärä mukaan: {date}",
    signed_explained: "Nimi ja päivä kulkevat itse linkissä, joten kaikki linkin saaneet voivat lukea ne. Ne näkyvät \
                       arviointisi yläpuolella, eikä niitä tallenneta tähän selaimeen.",

    share_system: "Jaa…",
    share_text: "Sometyömme kaksoissyklinä, arviointikoodi {code}",
    share_picture: "Jaa kuva…",
    share_failed: "Jakaminen ei onnistunut. Kopioi linkki sen sijaan.",
    share_picture_failed: "Kuvan jakaminen ei onnistunut. Tallenna kuva tiedostoksi.",

    slides: "Diat",
    slides_explained: "Muokattava PowerPoint-tiedosto: kaksoissykli muotoina, taulukot taulukkoina, mukana puhujan \
                       muistiinpanot ja suunnitelmasi, jos olet tehnyt sellaisen.",
    slides_with_notes: "Lisää muistiinpanoni puhujan muistiinpanoihin",
    save_slides: "Tallenna dioina (.pptx)",
    slides_coming: "Luodaan dioja…",
    slides_failed: "Dioja ei voitu tehdä. Tarkista verkkoyhteys ja yritä uudelleen.",
    slides_factors: "Kahdeksan tekijää",
    slides_evidence: "Mistä se näkyy",

    print: "Tulosta",
    print_explained: "Yksi sivu, A4 tai Letter. Luettavissa myös mustavalkoisena.",
    print_with_notes: "Tulosta myös muistiinpanoni",
    print_notes: "Muistiinpanot",
    print_notes_left: "Lyhennetty yhdelle sivulle; kokonaan näytöllä: {left}",
    print_scan: "Avaa arviointi kameralla",
};
