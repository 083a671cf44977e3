//! The texts of the camera that reads phones' answers, in Finnish.

use crate::i18n::CameraTexts;

pub(super) const CAMERA: CameraTexts = CameraTexts {
    open: "Kerää vastaukset kameralla",
    explained: "Kamera lukee QR-koodit vastaajien puhelimista, monta kerralla. Kuva pysyy tässä laitteessa: siitä \
                luetaan koodit, ja se poistetaan heti. Sitä ei tallenneta eikä lähetetä mihinkään.",
    title: "Kamera",
    asking: "Kamera käynnistyy. Jos selain kysyy lupaa, salli kamera.",
    aim: "Näyttäkää puhelimenne kameralle metrin päästä tai lähempää, koodi kameraan päin.",
    collected: "Vastauksia kerätty: {count}",
    changed: "Yksi vastaus muuttui.",
    closer: "Koodi näkyy, mutta sitä ei voi lukea: tuo puhelin lähemmäs, pidä se paikallaan tai lisää näytön kirkkautta.",
    foreign: "Kuvassa on QR-koodi, joka ei ole vastaus: paina puhelimessa ”Näytä koodini”.",
    damaged: "Vastauksen koodissa on väärä merkki: näytä koodi puhelimesta uudelleen.",
    taken_back: "Puhelin, jonka vastaus kumottiin, lasketaan taas, kun se on käynyt poissa kuvasta.",
    blurred: "Yleisö voi nähdä tämän ikkunan, joten kuva on sumennettu.",
    not_kept: "Selain ei voinut tallentaa kerättyjä vastauksia: ne katoavat, jos sivu ladataan uudelleen. Syy näkyy \
               kohdassa ”Tiimin kesken”.",
    undo: "Kumoa viimeisin vastaus",
    sound: "Ääni",
    light: "Valo",
    choose: "Kamera",
    unnamed: "Kamera {number}",
    close: "Sulje kamera",
    closed: "Kamera on suljettu.",
    let_go: "Kamera on suljettu: sivu oli minuutin poissa näkyvistä, tai kameran kuva oli piilossa.",
    lost: "Yhteys kameraan katkesi: kamera irrotettiin tai sen käyttölupa peruttiin.",
    refused: [
        "Selaimet sallivat kameran käytön vain sivuilla, jotka on avattu https-yhteydellä.",
        "Tämä selain ei osaa lukea koodeja kameralla: päivitä se tai käytä toista selainta.",
        "Tämä sivusto tai sivu, johon se on upotettu, ei salli kameran käyttöä.",
        "Kameran käyttö estettiin. Salli se tälle sivustolle selaimen osoiterivillä tai asetuksissa ja yritä \
         uudelleen.",
        "Kameraa ei löytynyt.",
        "Toinen ohjelma käyttää kameraa. Sulje kamera siellä ja yritä uudelleen.",
        "Koodit lukeva ohjelma ei latautunut. Tarkista verkkoyhteys ja yritä uudelleen.",
        "Kamera ei käynnistynyt. Yritä uudelleen tai kokeile toista selainta.",
    ],
    instead: "Ilman kameraa voit liittää koodit tai kirjoittaa ne.",
};
