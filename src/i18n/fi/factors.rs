//! The eight factors in Finnish.

use crate::i18n::FactorTexts;

/// The steps of the scale, from 0 to 5: a name and what it means.
pub(super) const SCALE: [(&str, &str); 6] = [
    ("Ei huomioitu", "kukaan ei ole tarttunut asiaan"),
    ("Sattumanvaraista", "yksittäisten ihmisten varassa"),
    ("Alullaan", "tehdään osittain, ei sovittu"),
    ("Sovittua", "yhteinen tapa, tehdään säännöllisesti"),
    ("Johdettua", "seurataan ja kytketään tavoitteisiin"),
    ("Oppivaa", "kehittyy jatkuvasti koko organisaatiossa"),
];

pub(super) const FACTORS: [FactorTexts; 8] = [
    FactorTexts {
        name: "Tavoitteiden asettaminen",
        short: ["Tavoitteet", ""],
        questions: "Miksi meidän on tärkeää olla aktiivisia somessa? Mitä haluamme läsnäolollamme saavuttaa?",
        good: "Somen tavoitteet johdetaan organisaation missiosta ja tavoitteista, ja ne palvelevat sen perustehtävää.",
        wrong: "Somea tehdään irrallaan muusta toiminnasta. Kun mielessä ovat vain myyntiluvut, yleisö pysyy poissa.",
        steps: [
            "Somelle ei ole asetettu tavoitteita",
            "Tavoitteita on jonkun mielessä, mutta niitä ei ole kirjattu eikä jaettu",
            "Joitakin tavoitteita on, lähinnä määrällisiä (julkaisut, seuraajat)",
            "Tavoitteet on kirjattu: tiedämme, miksi olemme somessa ja mitä tavoittelemme",
            "Tavoitteet johdetaan organisaation tavoitteista, niillä on mittari ja määräaika, ja ne tunnetaan",
            "Tavoitteita tarkistetaan opitun perusteella, ja niiden saavuttaminen näkyy koko organisaation tuloksissa",
        ],
    },
    FactorTexts {
        name: "Kohderyhmien ja -kanavien määrittäminen",
        short: ["Kohde\u{AD}ryhmät", "ja kanavat"],
        questions: "Ketkä meidän on tavoitettava, ja keitä meidän ei tarvitse tavoittaa? Missä he jo keskustelevat? \
                    Mitkä kanavat jätämme pois?",
        good: "Kanavia on vähän, ja jokainen niistä on valittu perustellusti. Mielipidevaikuttajat tunnetaan.",
        wrong: "Ollaan joka paikassa vain siksi, että muutkin ovat.",
        steps: [
            "Kohderyhmiä tai kanavia ei ole mietitty",
            "Kanavat on valittu sattumalta tai koska muutkin ovat siellä",
            "Kohderyhmistä on yleinen käsitys, mutta kanavavalintoja ei ole perusteltu",
            "Tärkeimmät kohderyhmät ja niiden kanavat on määritelty ja kirjattu",
            "Kanavat on priorisoitu tavoitteiden ja kohderyhmätiedon pohjalta; tiedämme myös, mitä jätämme pois",
            "Valintoja tarkistetaan säännöllisesti kuuntelun ja mittaamisen perusteella",
        ],
    },
    FactorTexts {
        name: "Aktiviteettien suunnitteleminen",
        short: ["Aktivi\u{AD}teetit", ""],
        questions: "Mitä teemme, kenelle ja mitä tavoitetta varten? Onko tekemisellä rytmi? Miksi vastaanottaja \
                    kiinnostuisi?",
        good: "Sisältö on kiinnostavaa ja rehellistä, puhuu tavallista kieltä ja kytkeytyy arjen aiheisiin. Laatu \
               menee määrän edelle.",
        wrong: "Sisältö on tylsää tai pelkkää myyntipuhetta.",
        steps: [
            "Tekemistä ei suunnitella",
            "Julkaisemme, kun jollakulla sattuu olemaan aikaa tai aihe",
            "Yksittäisiä kampanjoita suunnitellaan, arjen tekemistä ei",
            "Tekemisellä on suunnitelma ja rytmi: aiheet, kanavat, aikataulu",
            "Jokaisella aktiviteetilla on kohderyhmä ja tavoite, ja sisältö kiinnostaa kohderyhmää aidosti",
            "Suunnitelma elää: kokeilemme, karsimme ja parannamme sen mukaan, mikä toimii",
        ],
    },
    FactorTexts {
        name: "Omistajuuden määrittäminen",
        short: ["Omistajuus", ""],
        questions: "Kuka päättää, kuka tekee, kuka vastaa kysymyksiin ja kuka sijaistaa? Onko vastuuhenkilöillä \
                    riittävästi aikaa ja valtuuksia? Tietääkö henkilöstö, mikä on sallittua?",
        good: "Henkilöstöllä on selkeät pelisäännöt, ja ne pienentävät kriisin riskiä. Mukana ovat myös myynti, \
               asiakaspalvelu, HR ja teknologia.",
        wrong: "Yksi vihainen viesti leviää ja paisuu kriisiksi. Some jää muutaman osaajan varaan.",
        steps: [
            "Kukaan ei vastaa somesta",
            "Some on yhden innokkaan tai sen varassa, joka sattuu ehtimään",
            "Vastuuhenkilö on nimetty, mutta aika, valtuudet tai pelisäännöt puuttuvat",
            "Vastuut, sijaisuudet ja henkilöstön pelisäännöt on sovittu",
            "Vastuut kattavat eri yksiköt, resurssit on varattu ja toiminta kriisissä on sovittu",
            "Omistajuus on jaettu koko organisaatioon, johto tukee sitä ja vastuita päivitetään opitun mukaan",
        ],
    },
    FactorTexts {
        name: "Kuunteleminen",
        short: ["Kuunteleminen", ""],
        questions: "Miksi kuunteleminen on meille tärkeää? Mitä kuuntelemme ja miksi? Miten kuuntelemme?",
        good: "Kuuntelu alkaa jo ennen omaa osallistumista, ja se on tarkkaavaista ja jatkuvaa. Heikot signaalit \
               huomataan ajoissa.",
        wrong: "Seurannasta tulee hälytyksiä, joita kukaan ei lue.",
        steps: [
            "Emme seuraa, mitä meistä tai alastamme puhutaan",
            "Vilkaisemme silloin tällöin tai vasta, kun jotain tapahtuu",
            "Seuranta on käytössä, mutta ei ole päätetty, mitä kuunnellaan ja miksi",
            "Aiheet, syyt ja välineet on sovittu, ja kuuntelu on jatkuvaa",
            "Ihminen tulkitsee havainnot, ja ne viedään yksiköille, jotka niitä tarvitsevat",
            "Kuuntelu ohjaa päätöksiä ja tuo heikot signaalit esiin ajoissa",
        ],
    },
    FactorTexts {
        name: "Osallistuminen ja osallistaminen",
        short: ["Osallis\u{AD}tuminen", ""],
        questions: "Vastaammeko, ja vastaammeko ajallaan? Osallistummeko muiden keskusteluihin? Keitä kutsumme mukaan?",
        good: "Viestintä on kaksisuuntaista, ja mielipidevaikuttajien kanssa käydään vuoropuhelua. Työntekijät \
               toimivat organisaation lähettiläinä.",
        wrong: "Viestintä on yksisuuntaista tiedottamista, eikä keskustelua synny.",
        steps: [
            "Emme keskustele kenenkään kanssa",
            "Pelkästään tiedotamme, ja kysymyksiin vastaamme sattumanvaraisesti",
            "Vastaamme kommentteihin, mutta emme lähde keskusteluihin",
            "Vuorovaikutus on sovittua: vastaamme ajallaan ja osallistumme kohderyhmien keskusteluihin",
            "Kutsumme kohderyhmiä ja mielipidevaikuttajia mukaan, ja henkilöstö osallistuu omalla äänellään",
            "Vuoropuhelu on luontevaa ja molemminpuolista, ja se muuttaa myös omaa toimintaamme",
        ],
    },
    FactorTexts {
        name: "Mittaaminen ja analysointi",
        short: ["Mittaaminen", "ja analysointi"],
        questions: "Mihin tarvitsemme tätä tietoa, ja miten kehitymme sen avulla? Onko jokainen mittari kytketty \
                    johonkin tavoitteeseen? Kuka tulkitsee tulokset?",
        good: "Esimerkiksi julkisuuden sävylle on asetettu täsmällinen tavoite, ja sen toteutumista seurataan ajan \
               mittaan. Ihminen analysoi teemat, mielipidevaikuttajat ja sävyn.",
        wrong: "Mitataan pelkkää määrää, tai julkisuudelle lasketaan raha-arvo, josta on hyötyä vain raportin \
                tekijälle. Kaikki jää automaattisten raporttien varaan.",
        steps: [
            "Emme mittaa mitään",
            "Katsomme satunnaisesti tykkäyksiä tai seuraajamääriä",
            "Saamme automaattisia raportteja, mutta emme tulkitse niitä",
            "Mittarit on valittu tavoitteiden mukaan, ja niitä verrataan lähtötasoon",
            "Tavoitearvoja (esim. julkisuuden sävy) seurataan ajan mittaan, ja ihminen analysoi syyt",
            "Analyysi johtaa muutoksiin strategiassa ja tekemisessä, ja mittareitakin parannetaan",
        ],
    },
    FactorTexts {
        name: "Oppiminen ja SoMe-kulttuurin rakentaminen",
        short: ["Oppiminen", "ja kulttuuri"],
        questions: "Opimmeko kokemuksistamme? Kehittyykö kulttuuri haluamaamme suuntaan? Miten viemme sitä eteenpäin?",
        good: "Tieto kulkee vapaasti. Jokainen tuntee tavoitteet ja voi osallistua.",
        wrong: "Opit jäävät yksittäisille ihmisille eivätkä leviä muualle organisaatioon.",
        steps: [
            "Kokemuksista ei opita eikä kulttuuria rakenneta",
            "Opit jäävät yksittäisille ihmisille",
            "Oppeja jaetaan joskus, mutta some nähdään yhden tiimin asiana",
            "Onnistumiset ja epäonnistumiset käydään läpi sovitusti, ja tieto kulkee yksiköiden välillä",
            "Kulttuuri tukee aktiivista osallistumista, ja opit viedään sekä strategiaan että toteutukseen",
            "Oppiminen on jatkuvaa koko organisaatiossa; jokainen voi olla mukana ja kehittää toimintatapoja",
        ],
    },
];
