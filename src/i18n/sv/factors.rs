//! The eight factors in Swedish.

use crate::i18n::FactorTexts;

/// The steps of the scale, from 0 to 5: a name and what it means.
pub(super) const SCALE: [(&str, &str); 6] = [
    ("Inte beaktat", "ingen har tagit tag i saken"),
    ("Slumpmässigt", "hänger på enskilda personer"),
    ("Påbörjat", "görs delvis, inte överenskommet"),
    ("Överenskommet", "ett gemensamt arbetssätt, görs regelbundet"),
    ("Styrt", "följs upp och kopplas till målen"),
    ("Lärande", "utvecklas ständigt i hela organisationen"),
];

pub(super) const FACTORS: [FactorTexts; 8] = [
    FactorTexts {
        name: "Att sätta mål",
        short: ["Mål", ""],
        questions: "Varför är det viktigt att vi är aktiva i sociala medier? Vad vill vi uppnå med vår närvaro?",
        good: "Målen för sociala medier utgår från organisationens uppdrag och mål. De stöder det som organisationen \
               finns till för.",
        wrong: "Arbetet i sociala medier lever sitt eget liv vid sidan av resten av verksamheten. När bara \
                försäljningssiffrorna räknas håller sig publiken borta.",
        steps: [
            "Inga mål har satts för sociala medier",
            "Målen finns i någons huvud men är varken nedskrivna eller delade",
            "Det finns några mål, främst i form av antal (inlägg, följare)",
            "Målen är nedskrivna: vi vet varför vi finns i sociala medier och vad vi vill uppnå",
            "Målen utgår från organisationens mål, har mått och tidsgräns och är väl kända",
            "Målen revideras utifrån det vi lär oss, och när de nås syns det i hela organisationens resultat",
        ],
    },
    FactorTexts {
        name: "Att bestämma målgrupper och kanaler",
        short: ["Mål\u{AD}grupper", "och kanaler"],
        questions: "Vilka måste vi nå, och vilka behöver vi inte nå? Var diskuterar de redan i dag? Vilka kanaler \
                    väljer vi bort?",
        good: "Kanalerna är få, och varje kanalval är motiverat. Man vet vilka opinionsbildarna är.",
        wrong: "Man finns överallt bara för att andra gör det.",
        steps: [
            "Ingen har funderat på målgrupper eller kanaler",
            "Kanalerna har valts av en slump eller för att andra finns där",
            "Det finns en allmän bild av målgrupperna, men kanalvalen är inte motiverade",
            "De viktigaste målgrupperna och deras kanaler är definierade och nedskrivna",
            "Kanalerna är prioriterade utifrån mål och kunskap om målgrupperna; vi vet också vad vi väljer bort",
            "Valen ses regelbundet över utifrån lyssnandet och mätningarna",
        ],
    },
    FactorTexts {
        name: "Att planera aktiviteter",
        short: ["Aktivi\u{AD}teter", ""],
        questions: "Vad gör vi, för vem och med vilket mål? Finns det en rytm i arbetet? Varför skulle mottagaren bry \
                    sig?",
        good: "Innehållet är ärligt och intressant, utan floskler, och knyter an till vardagen. Kvalitet går före \
               kvantitet.",
        wrong: "Innehållet är tråkigt eller går bara ut på att sälja.",
        steps: [
            "Ingenting planeras",
            "Vi publicerar när någon råkar ha tid eller ett ämne",
            "Enskilda kampanjer planeras, men inte det dagliga arbetet",
            "Det finns en plan med en rytm: ämnen, kanaler, datum",
            "Varje aktivitet har en målgrupp och ett mål, och innehållet är verkligen intressant för målgruppen",
            "Planen lever: vi prövar, väljer bort och förbättrar utifrån vad som fungerar",
        ],
    },
    FactorTexts {
        name: "Att fastställa ägarskap",
        short: ["Ägarskap", ""],
        questions: "Vem beslutar, vem gör jobbet, vem svarar på frågor och vem rycker in? Har de ansvariga tid och \
                    mandat? Vet medarbetarna vad som är tillåtet?",
        good: "Medarbetarna har tydliga spelregler, som minskar risken för kriser. Även försäljning, kundservice, HR \
               och teknik är med.",
        wrong: "Ett enda argt inlägg sprids och växer till en kris. Sociala medier förblir något som bara ett fåtal \
                behärskar.",
        steps: [
            "Ingen ansvarar för sociala medier",
            "Sociala medier hänger på en enda eldsjäl eller på den som råkar ha tid",
            "En ansvarig person är utsedd, men tid, mandat eller spelregler saknas",
            "Ansvar, ställföreträdare och spelregler för medarbetarna är bestämda",
            "Ansvaret spänner över olika enheter, resurser är avsatta och rollerna i en kris är fördelade",
            "Ägarskapet delas av hela organisationen, stöds av ledningen och uppdateras utifrån det vi lär oss",
        ],
    },
    FactorTexts {
        name: "Att lyssna",
        short: ["Lyssnande", ""],
        questions: "Varför är det viktigt för oss att lyssna? Vad lyssnar vi på, och varför? Hur går vi till väga?",
        good: "Lyssnandet börjar innan man själv ger sig in i diskussionen, och det är uppmärksamt och kontinuerligt. \
               Svaga signaler fångas upp i tid.",
        wrong: "Bevakningen skickar larm som ingen läser.",
        steps: [
            "Vi följer inte vad som sägs om oss eller vår bransch",
            "Vi kastar en blick då och då eller först när något har hänt",
            "Bevakningen är i gång, men det är inte bestämt vad vi ska lyssna på och varför",
            "Ämnen, skäl och verktyg är överenskomna, och lyssnandet är kontinuerligt",
            "Människor tolkar iakttagelserna och för dem vidare till de enheter som behöver dem",
            "Lyssnandet styr beslut och fångar upp svaga signaler i tid",
        ],
    },
    FactorTexts {
        name: "Att delta och engagera",
        short: ["Delta\u{AD}gande", ""],
        questions: "Svarar vi, och svarar vi i tid? Deltar vi i andras diskussioner? Vilka bjuder vi in?",
        good: "Kommunikationen går åt båda hållen, och man för en dialog med opinionsbildare. Medarbetarna är \
               ambassadörer för organisationen.",
        wrong: "Kommunikationen är enkelriktad: budskap skickas ut, men ingen dialog uppstår.",
        steps: [
            "Vi pratar inte med någon",
            "Vi bara informerar; frågor besvaras som det faller sig",
            "Vi svarar på kommentarer men ger oss inte in i diskussioner",
            "Vi har en gemensam linje: vi svarar i tid och deltar i målgruppernas diskussioner",
            "Vi bjuder in målgrupper och opinionsbildare, och medarbetarna deltar med sin egen röst",
            "Dialogen är naturlig och ömsesidig, och den förändrar också det vi själva gör",
        ],
    },
    FactorTexts {
        name: "Att mäta och analysera",
        short: ["Mätning", "och analys"],
        questions: "Vad behöver vi informationen till, och hur blir vi bättre av den? Är varje mått kopplat till ett \
                    mål? Vem tolkar resultaten?",
        good: "Det finns ett exakt mål, till exempel för tonen i publiciteten, och det följs upp över tid. Teman, \
               opinionsbildare och ton analyseras av människor.",
        wrong: "Endast volymen mäts, eller så räknas publiciteten om till ett penningvärde som bara gagnar den som \
                rapporterar. Allt stannar vid automatiska rapporter.",
        steps: [
            "Vi mäter ingenting",
            "Vi tittar då och då på gillamarkeringar eller antalet följare",
            "Vi får automatiska rapporter men tolkar dem inte",
            "Måtten är valda utifrån målen och jämförs med utgångsläget",
            "Målvärden (t.ex. för tonen i publiciteten) följs upp över tid, och människor analyserar orsakerna",
            "Analysen leder till förändringar i strategi och arbetssätt, och även måtten förbättras",
        ],
    },
    FactorTexts {
        name: "Att lära sig och bygga en kultur",
        short: ["Lärande", "och kultur"],
        questions: "Lär vi oss av våra erfarenheter? Utvecklas kulturen som vi vill? Hur förbättrar vi den?",
        good: "Informationen flödar fritt. Alla känner till målen och kan delta.",
        wrong: "Lärdomarna stannar hos enskilda personer och når inte resten av organisationen.",
        steps: [
            "Vi lär oss inte av våra erfarenheter och bygger ingen kultur",
            "Lärdomarna stannar hos enskilda personer",
            "Lärdomar delas ibland, men sociala medier ses som en angelägenhet för ett enda team",
            "Framgångar och misslyckanden gås igenom enligt överenskommelse, och information sprids mellan enheterna",
            "Kulturen stöder aktivt deltagande, och lärdomarna förs in i både strategi och genomförande",
            "Lärandet är kontinuerligt i hela organisationen; alla kan vara med och utveckla arbetssätten",
        ],
    },
];
