//! What to do next, in Swedish.

use crate::i18n::{AdviceTexts, AllAdviceTexts, FactorAdviceTexts};

pub(super) const ADVICE: AllAdviceTexts = AllAdviceTexts {
    step_by_step: "Vad ni kan göra härnäst, från varje steg",
    what_helps: "Det här hjälper",
    evidence: "Det här visar att det har lyckats:",
    from_here: "Härifrån",
    same: "Det här och rådet för faktor 8 under ”Nästa steg” gäller ett och samma möte.",
    objectives_first: "Målen (faktor 1) kommer först: utan dem finns inget att mäta mot.",
    put_in: "Lägg till i planen",
    since: "Du ändrade senast dina bedömningar den {date}.",
    planned: "Öppna punkter i din plan: {count}.",
    overdue: "Försenade: {count}.",
    next_due: "Härnäst, senast den {date}: ”{what}”.",
    open_plan: "Öppna planen",
    next_steps_explained: "Högst tre höjningar med ett steg: den lägsta bedömningen först, och vid lika den som ökar \
                           flödet mest. Effekten är uträknad för var och en för sig.",
    rule: "Regeln",
    rules: [
        "Agera nu om någon faktor har bedömningen 0. Håll ett öga på det om den lägsta är 1.",
        "Agera nu om någon faktor ligger minst 2,5 steg över medelvärdet för de övriga sju. Håll ett öga på det om det \
         är minst 1,5. Nämns inte om de faktorer som ligger före utgör exakt en hel cykel.",
        "Agera nu om skillnaden mellan cyklerna är minst 2, före avrundning. Håll ett öga på det om den är minst 1.",
        "Agera nu om faktor 8 är 0, eller högst hälften av vad som skulle motsvara cyklerna. Håll ett öga på det om \
         den är högst fyra femtedelar.",
    ],
    meanings: [
        "Om så bara en enda faktor saknas kan arbetet inte fungera fullt ut.",
        "Några faktorer får för mycket uppmärksamhet på de andras bekostnad; alla bör utvecklas sida vid sida.",
        "Planer utan handling eller handling utan riktning håller inte.",
        "Lärande och kultur får för lite uppmärksamhet, så cyklerna ger inte varandra den kraft de kunde ge.",
    ],
    missing_watch: "Det som hänger på slumpen eller en enda person stannar av när personen slutar.",
    factors: [
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Skriv ner varför ni finns i sociala medier",
                    actions: [
                        "Fråga tre personer i ledningen eller styrelsen vilka av organisationens mål sociala medier \
                         ska stödja, och välj ut två av målen.",
                        "Skriv en sida om varför ni finns där, för vem, och vad som ska förändras, och utse någon som \
                         håller sidan aktuell.",
                        "Gå igenom sidan på nästa teammöte och spara den där alla hittar den.",
                    ],
                    evidence: "Två personer som tillfrågas var för sig nämner samma mål.",
                },
                AdviceTexts {
                    title: "Gör de egna målen gemensamma",
                    actions: [
                        "Be alla som publicerar att var för sig skriva ner vad de vill uppnå, och lägg svaren \
                         bredvid varandra.",
                        "Avsätt en timme, enas om två eller tre mål och skriv ner dem på en sida med en motivering \
                         till varje.",
                        "Låt ledningen godkänna sidan senast ett bestämt datum och lägg den där alla medarbetare kan \
                         läsa den.",
                    ],
                    evidence: "Alla som publicerar kan säga vilket mål deras senaste inlägg stöder.",
                },
                AdviceTexts {
                    title: "Ta reda på vad siffrorna är till för",
                    actions: [
                        "Skriv bredvid varje mål för antalet inlägg eller följare vad som ska förändras när målet nås.",
                        "Stryk de mål som ingen kan motivera och formulera om resten till förändringar som ni vill \
                         åstadkomma.",
                        "Samla målen på en sida med motiveringar och gå igenom sidan med chefen och teamet inom en \
                         månad.",
                    ],
                    evidence: "Målen går att förstå även om alla siffror för inlägg och följare stryks från sidan.",
                },
                AdviceTexts {
                    title: "Ge varje mål en grund, ett mått och en tidsgräns",
                    actions: [
                        "Skriv vid varje mål vilket av organisationens mål det utgår från, och stryk de mål som \
                         saknar en sådan koppling.",
                        "Ge varje mål ett mått, ett utgångsläge, ett målvärde och en tidsgräns, och utse någon som \
                         följer upp det.",
                        "Presentera målen för ledningen och personalen, och fråga fem kolleger en vecka senare vilka \
                         målen är.",
                    ],
                    evidence: "Fyra kolleger av fem kan nämna ett mål och dess tidsgräns.",
                },
                AdviceTexts {
                    title: "Se över målen utifrån det ni lär er",
                    actions: [
                        "Boka en genomgång av målen var tredje månad, utse någon som leder den och håll den första \
                         inom en månad.",
                        "Bestäm utifrån resultaten vilka mål som ska behållas, ändras eller strykas, och skriv ner \
                         skälen.",
                        "Välj tillsammans med ledningen ett av organisationens egna nyckeltal för varje mål och följ \
                         båda i samma tabell.",
                    ],
                    evidence: "En lärdom har ändrat ett mål, och att ett annat har nåtts märks i ledningens siffror.",
                },
            ],
            keep: "Fråga vid varje genomgång vilket mål som har spelat ut sin roll, och stryk det även om ni är på \
                   väg att nå det.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Bestäm vilka ni vill nå och var",
                    actions: [
                        "Lista de grupper som era mål är beroende av, välj de tre viktigaste och skriv ner vilka ni \
                         lämnar utanför.",
                        "Fråga fem personer ur varje grupp var de följer och diskuterar ert område, och samla svaren \
                         i en tabell.",
                        "Skriv en sida med varje grupp, dess huvudkanal och skälet till valet, och gå igenom sidan i \
                         teamet ett bestämt datum.",
                    ],
                    evidence: "Alla i teamet kan nämna de tre målgrupperna och huvudkanalen för var och en.",
                },
                AdviceTexts {
                    title: "Ge varje kanal en målgrupp och ett skäl",
                    actions: [
                        "Gör en lista över alla era konton: vem som öppnade kontot, vem det är till för och när det \
                         senast användes.",
                        "Kalla ihop dem som sköter kontona och enas om tre viktiga målgrupper och en huvudkanal för \
                         var och en.",
                        "Skriv målgrupper, kanaler och skäl på en gemensam sida och pausa de konton som saknar \
                         målgrupp.",
                    ],
                    evidence: "På den gemensamma sidan finns målgrupp och skäl för varje konto som används.",
                },
                AdviceTexts {
                    title: "Skriv ner målgrupperna och motivera kanalvalen",
                    actions: [
                        "Beskriv varje viktig målgrupp på fem rader: vilka de är, vad de behöver, vad de frågar och \
                         var de diskuterar.",
                        "Visa beskrivningen för två personer ur målgruppen och rätta det som de inte känner igen sig \
                         i.",
                        "Skriv vid varje kanal vilka ni når där och varför ni använder den, och publicera sidan med \
                         datum.",
                    ],
                    evidence: "En ny kollega ser på sidan vem varje kanal är till för och varför.",
                },
                AdviceTexts {
                    title: "Rangordna kanalerna och välj bort några",
                    actions: [
                        "Samla fakta om varje målgrupp på en sida: var den är aktiv, vad den frågar och vilka \
                         opinionsbildare den lyssnar på.",
                        "Poängsätt hur väl varje kanal stöder målen och når målgrupperna, och fördela arbetstimmarna \
                         efter poängen.",
                        "Lista och motivera de kanaler ni väljer bort, och berätta för följarna där var de hittar er \
                         i fortsättningen.",
                    ],
                    evidence: "Flest timmar går till de viktigaste kanalerna, och alla vet vilka som har valts bort.",
                },
                AdviceTexts {
                    title: "Se över målgrupper och kanaler varje kvartal",
                    actions: [
                        "Boka in en timme varje kvartal för en genomgång, utse någon som leder den och håll den \
                         första inom en månad.",
                        "Sammanfatta före genomgången på en sida vad lyssnandet säger om målgrupperna och vad måtten \
                         säger om varje kanal.",
                        "Bestäm för varje målgrupp och kanal om ni ska satsa mer, satsa mindre, fortsätta som nu \
                         eller sluta, och skriv ner skälen.",
                    ],
                    evidence: "Anteckningarna visar vilket val som ändrades, när och utifrån vilken kunskap.",
                },
            ],
            keep: "Fråga varje år några personer ur varje målgrupp var de letar efter er nu, och ompröva ett val som \
                   ni tar för givet.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Planera de kommande fyra veckorna",
                    actions: [
                        "Be kolleger som möter kunder, medlemmar eller invånare om de tjugo vanligaste frågorna, och \
                         gör dem till er ämneslista.",
                        "Enas om en rytm som ni klarar att hålla, till exempel ett inlägg varje tisdag och torsdag.",
                        "Fyll i en kalender för fyra veckor med ämne, kanal, datum och ansvarig, och lägg till en ny \
                         vecka varje måndag.",
                    ],
                    evidence: "Fyra veckor har gått enligt planen, och de följande fyra finns i kalendern.",
                },
                AdviceTexts {
                    title: "Samla allas idéer i en gemensam kalender",
                    actions: [
                        "Öppna en gemensam lista över ämnen och be alla som publicerar att lägga till minst fem \
                         idéer inom en vecka.",
                        "Bestäm dagar och kanaler för de kommande fyra veckorna och gör upp ett schema för vem som \
                         publicerar när.",
                        "Håll ett möte på tjugo minuter varje måndag och för in ämnena för de kommande fyra veckorna \
                         i en gemensam kalender.",
                    ],
                    evidence: "Inläggen har kommit på de bestämda dagarna i en månad, även under hektiska veckor.",
                },
                AdviceTexts {
                    title: "Planera också veckorna mellan kampanjerna",
                    actions: [
                        "Lägg in årets kampanjer och evenemang i en och samma kalender och märk ut de veckor som \
                         fortfarande är tomma.",
                        "Välj tre återkommande vardagsteman, till exempel svar på vanliga frågor, och utse en \
                         ansvarig för vart och ett.",
                        "Fyll nästa månads tomma veckor med ämne, kanal och datum, och gå igenom kalendern \
                         tillsammans varje måndag.",
                    ],
                    evidence: "En månad har gått utan en enda tom vecka, och även nästa månad är planerad.",
                },
                AdviceTexts {
                    title: "Ge allt ni gör en målgrupp och ett mål",
                    actions: [
                        "Lägg till målgrupp och mål på varje rad i planen och ta bort de rader som saknar det ena \
                         eller det andra.",
                        "Skriv på varje rad, i en mening, varför målgruppen skulle bry sig, och byt ut de ämnen där \
                         ingen hittar ett skäl.",
                        "Visa nästa månads ämnen för fem personer ur målgrupperna och behåll de ämnen som de själva \
                         skulle läsa eller dela.",
                    ],
                    evidence: "Varje rad i planen är ifylld, och målgrupperna kommenterar och frågar mer än förut.",
                },
                AdviceTexts {
                    title: "Pröva, välj bort och förbättra varje månad",
                    actions: [
                        "Lämna plats för ett test varannan vecka i planen och skriv i förväg ner vilket resultat ni \
                         väntar er.",
                        "Gå igenom på månadsmötet vad som har fungerat bäst och sämst, och skriv ner en trolig orsak i \
                         båda fallen.",
                        "Stryk på samma möte något som inte fungerar, ersätt det med ett lyckat test och uppdatera \
                         planen.",
                    ],
                    evidence: "Planen visar månad för månad vad som har prövats, valts bort och förbättrats, och \
                               varför.",
                },
            ],
            keep: "Ha alltid med ett test i månadens plan och berätta för alla hur det gick, även om det misslyckades.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Bestäm vem som gör vad och vad som är tillåtet",
                    actions: [
                        "Be ledningen att före ett bestämt datum utse en ansvarig och en ställföreträdare och ge dem \
                         tid för arbetet.",
                        "Fyll i en tabell: vem som beslutar, vem som publicerar, vem som svarar på frågor och vem \
                         som rycker in för var och en.",
                        "Skriv en sida spelregler för anställda och frivilliga (vad som uppmuntras och förbjuds, vem \
                         man frågar) och visa den för alla.",
                    ],
                    evidence: "Vilken medarbetare som helst kan säga vem som är ansvarig och var spelreglerna finns.",
                },
                AdviceTexts {
                    title: "Dela upp en persons arbete på flera",
                    actions: [
                        "Lista veckans uppgifter i sociala medier och vem som sköter dem nu, och ge minst två \
                         personer tillgång till varje konto.",
                        "Utse med chefernas hjälp en ansvarig och en ställföreträdare per uppgift, och låt varje \
                         ställföreträdare göra den en gång.",
                        "Skriv en sida spelregler för medarbetarna tillsammans med dem som redan publicerar, och gå \
                         igenom den på ett personalmöte.",
                    ],
                    evidence: "Kanalerna fungerar i en vecka när eldsjälen är ledig, och ingen fråga blir obesvarad.",
                },
                AdviceTexts {
                    title: "Ge den ansvariga tid, mandat och spelregler",
                    actions: [
                        "Kom överens med chefen om veckotimmar och om vad den ansvariga får besluta själv, och för \
                         in det i arbetsbeskrivningen.",
                        "Utse en ställföreträdare som inom en månad får sköta kanalerna i en vecka.",
                        "Skriv en sida spelregler för medarbetarna, med exempel på vad som är tillåtet och inte, och \
                         publicera den ett bestämt datum.",
                    ],
                    evidence: "Timmarna syns i kalendern, ställföreträdaren har ryckt in och personalen kan reglerna.",
                },
                AdviceTexts {
                    title: "Ta med andra enheter och förbered er för en kris",
                    actions: [
                        "Be andra enheter (till exempel service, försäljning, HR, IT) att utse varsin person, och \
                         bestäm vad de svarar på och hur snabbt.",
                        "Kom överens med ledningen om nästa års timmar och pengar för sociala medier, och se till \
                         att de tas in i budgeten.",
                        "Skriv en sida om vem som beslutar, vem som skriver och vem som svarar i en kris, och öva i \
                         en timme på ett påhittat fall.",
                    ],
                    evidence: "Under övningen kunde alla sin uppgift, och varje enhet har redan svarat på frågor.",
                },
                AdviceTexts {
                    title: "Dela ägarskapet med hela organisationen",
                    actions: [
                        "Be varje enhet att skriva in sin del av arbetet i sociala medier i sin årsplan, med en \
                         ansvarig och en tidsplan.",
                        "Be någon i ledningsgruppen eller styrelsen att stå bakom arbetet och föra upp det på \
                         dagordningen två gånger om året.",
                        "Samla varje kvartal in medarbetarnas förslag om ansvar och regler, gör ändringarna och \
                         berätta vad som ändrades och varför.",
                    ],
                    evidence: "Sociala medier ingår i alla årsplaner; ansvar och regler har uppdaterats under \
                               kvartalet.",
                },
            ],
            keep: "Kontrollera varje kvartal och efter varje kris att alla roller fortfarande har en ansvarig, en \
                   ställföreträdare och tid nog.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Bestäm vad ni lyssnar efter och kom i gång",
                    actions: [
                        "Välj fem ämnen, till exempel ert namn, era tjänster och ert område, och skriv ner varför \
                         vart och ett är värt att följa.",
                        "Bestäm var, med vilket verktyg och med vilka sökord varje ämne följs, och spara sökningarna \
                         så att alla kommer åt dem.",
                        "Utse en lyssnare och en som rycker in, avsätt en kvart varje arbetsdag och samla allt ni \
                         hittar i en och samma lista.",
                    ],
                    evidence: "I listan finns noteringar från varje vecka, även när lyssnaren var borta.",
                },
                AdviceTexts {
                    title: "Gör den sporadiska bevakningen till en gemensam rutin",
                    actions: [
                        "Fråga alla som kastar en blick då och då vad de följer och var, och samla svaren i en lista.",
                        "Välj tillsammans vilka ämnen ni följer, skriv ett skäl bredvid varje ämne och bestäm vilka \
                         verktyg ni använder.",
                        "Fördela passen så att någon lyssnar varje arbetsdag, och anteckna allt på samma ställe.",
                    ],
                    evidence: "Ni upptäcker själva en diskussion om er innan någon hinner tipsa er.",
                },
                AdviceTexts {
                    title: "Bestäm vad ni ska ha bevakningen till",
                    actions: [
                        "Lista alla bevakningar och sökningar som är i gång, och skriv vid var och en vem som \
                         behöver den och till vad.",
                        "Stäng av dem som ingen behöver och lägg till de ämnen som era mål och målgrupper kräver.",
                        "Utse någon som går igenom träffarna varje arbetsdag och avsätt tio minuter för dem på \
                         veckomötet.",
                    ],
                    evidence: "Vem som helst i teamet kan säga varför ni följer ett visst ämne.",
                },
                AdviceTexts {
                    title: "Förmedla det ni hör till dem som behöver det",
                    actions: [
                        "Fråga några andra enheter, till exempel kundservice och HR, vad de vill veta, och utse en \
                         kontaktperson i varje enhet.",
                        "Sammanfatta veckan varje fredag i högst tre punkter: vad som sades, vad det betyder och vad \
                         ni föreslår.",
                        "Skicka varje punkt till den kontaktperson den berör och för en lista över vad enheten \
                         gjorde åt saken.",
                    ],
                    evidence: "Minst två andra enheter har agerat utifrån något som ni fört vidare.",
                },
                AdviceTexts {
                    title: "Låt det ni hör styra besluten",
                    actions: [
                        "Ta varje månad upp en iakttagelse och ett förslag i ledningsgruppen eller styrelsen och se \
                         till att beslutet protokollförs.",
                        "Gör en lista över svaga signaler, utse någon som följer var och en av dem och gå igenom \
                         listan varannan vecka.",
                        "Välj ett ämne som överraskade er, leta upp det första tecknet på det och lägg till det i \
                         bevakningen.",
                    ],
                    evidence: "Protokollet visar ett beslut som bygger på lyssnande, och en signal har fångats i tid.",
                },
            ],
            keep: "Stryk varje kvartal de ämnen som inte gett något, lägg till två nya och fråga enheterna vilken \
                   iakttagelse som hjälpt dem mest.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Börja svara och delta i en första diskussion",
                    actions: [
                        "Bestäm en svarstid, till exempel en arbetsdag, och ange den i era egna kanaler.",
                        "Utse vem som svarar på vardagar och vem som rycker in, och skriv svarsmallar för de fem \
                         vanligaste frågorna.",
                        "Leta upp tre ställen där era målgrupper diskuterar och bidra varje vecka med något nyttigt \
                         på ett av dem.",
                    ],
                    evidence: "Under två veckor har alla frågor besvarats i tid, och ni har deltagit i två \
                               diskussioner.",
                },
                AdviceTexts {
                    title: "Kom överens om ett gemensamt sätt att svara",
                    actions: [
                        "Samla förra månadens obesvarade frågor, svara på dem som fortfarande är aktuella och kom \
                         överens om en svarstid.",
                        "Gör ett schema för vem som svarar och en sida om vilken ton ni har, vad man får lova och \
                         när en fråga ska lämnas vidare.",
                        "Välj på varje veckomöte två diskussioner som är viktiga för era målgrupper och bestäm vem \
                         som deltar.",
                    ],
                    evidence: "Oavsett vem som har passet svarar ni i tid och deltar i två diskussioner i veckan.",
                },
                AdviceTexts {
                    title: "Delta i målgruppernas diskussioner",
                    actions: [
                        "Lista fem diskussioner utanför era egna kanaler som målgrupperna följer, och bestäm vem av \
                         er som deltar i vilken.",
                        "Skriv på en sida vad ni kan bidra med (fakta, hjälp, frågor) och hur ni presenterar er.",
                        "Delta varje vecka i minst två av diskussionerna och kom överens om en svarstid för \
                         kommentarer i era egna kanaler.",
                    ],
                    evidence: "Någon utomstående har svarat er i en diskussion som ni inte själva startade.",
                },
                AdviceTexts {
                    title: "Bjud in andra och låt medarbetarna komma till tals",
                    actions: [
                        "Lista tio opinionsbildare som era målgrupper litar på och bjud in två av dem till en \
                         intervju eller ett evenemang.",
                        "Rådfråga en målgrupp om något som inte är avgjort och berätta öppet vad svaren ledde till.",
                        "Hitta tre intresserade medarbetare utanför kommunikationsteamet, ge dem en timmes \
                         introduktion och låt dem välja sina egna ämnen.",
                    ],
                    evidence: "En utomstående och tre medarbetare har deltagit under eget namn.",
                },
                AdviceTexts {
                    title: "Låt dialogen förändra det ni gör",
                    actions: [
                        "Gå igenom månadens diskussioner och välj ett önskemål som ni verkligen kan uppfylla.",
                        "Kom överens med den berörda enheten om ändringen, ansvarig och datum, och berätta det för \
                         dem som bad om den.",
                        "Visa en målgrupp ett utkast till nästa tjänst, evenemang eller text och berätta vad \
                         synpunkterna ändrade.",
                    ],
                    evidence: "Ni kan peka på en förändring och på diskussionen där den föddes.",
                },
            ],
            keep: "Bjud varje kvartal in en grupp som ni inte talat med tidigare, och berätta för alla vad den förra \
                   dialogen förändrade.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Välj ett mått för varje mål",
                    actions: [
                        "Gör en tabell över de två viktigaste sakerna som sociala medier ska leda till, med ett mått \
                         för vardera.",
                        "Ta fram förra månadens siffror som utgångsläge och anteckna datum och varifrån varje siffra \
                         kommer.",
                        "Boka en halvtimme i månaden då en utsedd person jämför de nya siffrorna med utgångsläget.",
                    ],
                    evidence: "Tabellen visar mål, mått, utgångsläge och månadens siffra.",
                },
                AdviceTexts {
                    title: "Kom överens om vilka siffror teamet följer",
                    actions: [
                        "Fråga alla i teamet vilka siffror de tittar på och varför, och samla siffrorna i en tabell.",
                        "Koppla varje siffra till ett mål, stryk dem som inte hör till något och lägg till ett mått \
                         för varje mål som saknar ett.",
                        "För in dagens nivå som utgångsläge, utse någon som uppdaterar tabellen och gå igenom den \
                         tillsammans varje månad.",
                    ],
                    evidence: "På månadsmötet står mål och utgångsläge bredvid varje siffra.",
                },
                AdviceTexts {
                    title: "Välj era mått och läs rapporterna tillsammans",
                    actions: [
                        "Gå igenom den senaste rapporten och behåll bara de siffror som visar om ni närmar er något \
                         av målen.",
                        "Jämför dem med siffrorna för ett år sedan eller i er äldsta rapport, och för in dessa som \
                         utgångsläge.",
                        "Utse en läsare som jämför varje ny rapport med utgångsläget och berättar på månadsmötet vad \
                         som har ändrats.",
                    ],
                    evidence: "På månadsmötet berättar någon med egna ord vad som har ändrats.",
                },
                AdviceTexts {
                    title: "Sätt målvärden och ta reda på orsakerna",
                    actions: [
                        "Ge varje huvudmått ett målvärde och en tidsgräns, och låt ett av måtten gälla tonen i det \
                         som sägs om er.",
                        "Rita en kurva över det senaste året för varje mått, markera målvärdet och uppdatera kurvan \
                         varje månad.",
                        "Läs inläggen och kommentarerna bakom månadens största förändring och skriv två meningar om \
                         orsaken.",
                    ],
                    evidence: "Kurvan visar målvärdet, och vid varje månads största förändring står orsaken.",
                },
                AdviceTexts {
                    title: "Låt varje analys leda till ett beslut",
                    actions: [
                        "Avsluta varje månadsgenomgång med ett beslut om att börja, sluta eller ändra något, med \
                         ansvarig och datum.",
                        "Ta upp månadens analys med dem som ansvarar för målen och kom överens om en ändring i \
                         strategin.",
                        "Leta upp ett mått som inte lett till något beslut på ett halvår och byt ut det mot ett \
                         bättre.",
                    ],
                    evidence: "Ett beslut som bygger på analysen syns i strategin, och ett mått har bytts ut.",
                },
            ],
            keep: "Jämför två gånger om året måtten med hela organisationens resultat och stryk det som säger minst.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Håll ert första möte om lärdomar",
                    actions: [
                        "Boka en halvtimme varannan vecka för en framgång och ett misslyckande: vad hände, varför \
                         och vad gör ni nästa gång?",
                        "Skriv varje lärdom på två rader i ett gemensamt dokument och utse någon som sköter det.",
                        "Bjud varje gång in någon från en annan enhet och be personen att berätta om en lärdom i \
                         sitt eget team.",
                    ],
                    evidence: "I dokumentet finns fyra lärdomar, och någon utanför teamet kan nämna en av dem.",
                },
                AdviceTexts {
                    title: "Gör enskildas lärdomar till allas",
                    actions: [
                        "Be alla som arbetar med sociala medier om deras tre bästa lärdomar och samla dem i ett \
                         gemensamt dokument.",
                        "Avsätt en halvtimme i månaden då var och en tar med en framgång och ett misslyckande.",
                        "Skicka sedan lärdomarna till kontaktpersoner i två andra enheter och be dem om en lärdom i \
                         utbyte.",
                    ],
                    evidence: "Någon har haft nytta av en kollegas lärdom och kan säga vilken.",
                },
                AdviceTexts {
                    title: "Gör genomgången regelbunden och öppna den för andra",
                    actions: [
                        "Boka en genomgång i månaden ett halvår framåt: vad lyckades, vad misslyckades och vad \
                         ändrar ni?",
                        "Bjud in namngivna personer från minst två andra enheter och be var och en att ta med ett \
                         eget exempel.",
                        "Publicera de tre viktigaste lärdomarna för hela personalen inom två dagar efter varje \
                         genomgång.",
                    ],
                    evidence: "Också den andra genomgången hölls på utsatt dag, med två andra enheter på plats.",
                },
                AdviceTexts {
                    title: "För in lärdomarna i både strategi och vardag",
                    actions: [
                        "Besluta vid varje genomgång om två ändringar, en i strategin och en i vardagen, med \
                         ansvarig och datum.",
                        "Be en chef att berätta för personalen vad ett misslyckat försök lärde er och att tacka dem \
                         som vågade försöka.",
                        "Fråga kollegerna vad som hindrar dem från att delta och undanröj ett av hindren inom en \
                         månad.",
                    ],
                    evidence: "En lärdom har ändrat strategin, en annan vardagen, och ett hinder för att delta är \
                               borta.",
                },
                AdviceTexts {
                    title: "Låt alla vara med och utveckla arbetssättet",
                    actions: [
                        "Ordna ett ställe där vem som helst kan föreslå ändringar, och lova svar av en namngiven \
                         person inom två veckor.",
                        "Be varje enhet att göra ett litet test den här månaden och berätta för de andra vad den \
                         lärde sig.",
                        "Lägg in en kvart i introduktionen för nyanställda om hur ni arbetar i sociala medier och \
                         hur man kan förbättra det.",
                    ],
                    evidence: "Alla enheter har berättat om sitt test, och ett förslag har ändrat allas arbetssätt.",
                },
            ],
            keep: "Låt en ny enhet leda genomgången varje kvartal och fråga alla vad ni borde sluta med.",
        },
    ],
    missing: AdviceTexts {
        title: "Ge varje faktor en ansvarig och en första åtgärd",
        actions: [
            "Bestäm den här veckan vem som tar hand om varje faktor som saknas eller lämnas åt slumpen.",
            "Välj en första åtgärd och ett datum för var och en av dem och skriv in båda i den gemensamma planen.",
            "Gå kort igenom alla åtta faktorer en gång i månaden, så att ingen glöms bort igen.",
        ],
        evidence: "Bredvid var och en av de åtta faktorerna står ett namn och ett datum.",
    },
    uneven: AdviceTexts {
        title: "Flytta timmar till de faktorer som släpar efter",
        actions: [
            "Uppskatta hur många timmar varje faktor tog förra månaden och ställ de åtta siffrorna bredvid varandra.",
            "Pausa en uppgift i en månad inom en faktor som ligger före, och välj den som kommer att saknas minst.",
            "Boka in de frigjorda timmarna i en namngiven persons kalender för de två svagaste faktorerna.",
        ],
        evidence: "De frigjorda timmarna syns i kalendern, och en faktor som släpade har stigit ett steg.",
    },
    one_cycle_strategy: AdviceTexts {
        title: "Testa en av planerna på en riktig publik",
        actions: [
            "Välj en sak ur planen och testa den inom två veckor på en riktig publik, om än i liten skala.",
            "Bestäm på förhand vem som lyssnar på reaktionerna, vem som svarar och vilken siffra ni följer.",
            "Träffas inom en vecka efter testet och ändra en punkt i planen utifrån det som hände.",
        ],
        evidence: "En ändring i planen bygger på hur en riktig publik reagerade.",
    },
    one_cycle_execution: AdviceTexts {
        title: "Ge det ni redan gör en riktning",
        actions: [
            "Lista vad ni gjort de två senaste veckorna och skriv vid varje punkt vem den var till för och vilket \
             mål den stödde.",
            "Stryk två saker som ingen kunde motivera och använd tiden till att sammanfatta era mål på en sida.",
            "Kom överens om att inget nytt påbörjas utan målgrupp, mål och ansvarig.",
        ],
        evidence: "Teamet kan säga om varje kommande inlägg vem det är till för och varför.",
    },
    blocked_fully: AdviceTexts {
        title: "Boka en återkommande halvtimme för lärande",
        actions: [
            "Boka en halvtimme varannan vecka på fast tid och samla både dem som planerar och dem som genomför.",
            "Fråga varje gång vad ni har lärt er, och ändra ett beslut utifrån det.",
            "Skriv in det ändrade beslutet med ansvarig och datum i en gemensam lista, och börja nästa gång med att \
             följa upp det.",
        ],
        evidence: "Efter en månad finns det två beslut i listan som har ändrats utifrån det ni lärt er.",
    },
    blocked_partly: AdviceTexts {
        title: "Låt lärdomarna leda till ändrade beslut",
        actions: [
            "Markera i anteckningarna från de tre senaste mötena de lärdomar som inte ändrade något, och välj den \
             viktigaste.",
            "Avsätt en halvtimme i månaden då ni ändrar ett beslut utifrån något ni lärt er, och börja med den lärdom \
             ni valde.",
            "Låt den som svarar i kanalerna delta i planeringen, och låt en av planerarna svara där i en halv dag.",
        ],
        evidence: "I anteckningarna finns varje månad ett ändrat beslut och lärdomen bakom det.",
    },
};
