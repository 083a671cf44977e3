//! The texts of the camera that reads phones' answers, in Swedish.

use crate::i18n::CameraTexts;

pub(super) const CAMERA: CameraTexts = CameraTexts {
    open: "Samla in svar med kameran",
    explained: "Kameran läser QR-koderna på deltagarnas mobiler, flera på en gång. Bilden stannar på den här \
                enheten: koderna läses av och bilden raderas genast. Den varken sparas eller skickas.",
    title: "Kamera",
    asking: "Kameran startar. Tillåt den om webbläsaren frågar.",
    aim: "Håll upp mobilerna mot kameran på högst en meters håll, med koden vänd mot den.",
    collected: "Insamlade svar: {count}",
    changed: "Ett svar ändrades.",
    closer: "En kod syns men går inte att läsa: kom närmare, håll mobilen stilla eller gör skärmen ljusare.",
    foreign: "I bilden finns en QR-kod som inte är ett svar: tryck på ”Visa min kod” i mobilen.",
    damaged: "Koden för ett svar har ett felaktigt tecken: visa den igen på mobilen.",
    taken_back: "En mobil vars svar togs tillbaka räknas igen när den har varit ute ur bilden.",
    blurred: "Publiken kan se det här fönstret, så bilden är suddig.",
    not_kept: "Webbläsaren kunde inte spara de insamlade svaren: de försvinner om sidan laddas om. Orsaken visas \
               under ”I teamet”.",
    undo: "Ångra senaste svaret",
    sound: "Ljud",
    light: "Lampa",
    choose: "Kamera",
    unnamed: "Kamera {number}",
    close: "Stäng av kameran",
    closed: "Kameran är avstängd.",
    let_go: "Kameran är avstängd: sidan syntes inte på en minut, eller så var kamerabilden dold.",
    lost: "Kontakten med kameran bröts: kameran kopplades från, eller så återkallades behörigheten.",
    refused: [
        "Webbläsare tillåter kameran bara på sidor som har öppnats via https.",
        "Den här webbläsaren kan inte läsa koder med kameran: uppdatera den eller använd en annan.",
        "Den här webbplatsen, eller sidan som den är inbäddad i, tillåter inte kameran.",
        "Åtkomsten till kameran nekades. Tillåt den för webbplatsen i webbläsarens adressfält eller inställningar \
         och försök igen.",
        "Ingen kamera hittades.",
        "Ett annat program använder kameran. Stäng av kameran där och försök igen.",
        "Delen som läser koderna kunde inte hämtas. Kontrollera anslutningen och försök igen.",
        "Kameran startade inte. Försök igen eller prova en annan webbläsare.",
    ],
    instead: "Utan kamera kan du klistra in koderna eller skriva in dem.",
};
