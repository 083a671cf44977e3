//! What to do next, in Finnish.

use crate::i18n::{AdviceTexts, AllAdviceTexts, FactorAdviceTexts};

pub(super) const ADVICE: AllAdviceTexts = AllAdviceTexts {
    step_by_step: "Mitä tehdä seuraavaksi kultakin portaalta",
    what_helps: "Tämä auttaa",
    evidence: "Tästä tiedätte, että se onnistui:",
    from_here: "Tästä eteenpäin",
    same: "Tämä ja menestystekijän 8 ohje kohdassa ”Seuraavat askeleet” tarkoittavat samaa palaveria.",
    objectives_first: "Tavoitteet (menestystekijä 1) tulevat ensin: ilman niitä ei ole mitään, mihin tuloksia verrata.",
    put_in: "Lisää suunnitelmaan",
    since: "Muutit arvioitasi viimeksi {date}.",
    planned: "Suunnitelmassa avoimia kohtia: {count}.",
    overdue: "Myöhässä: {count}.",
    next_due: "Seuraavaksi, viimeistään {date}: ”{what}”.",
    open_plan: "Avaa suunnitelma",
    next_steps_explained: "Enintään kolme yhden portaan nostoa: matalin arvio ensin, tasatilanteessa eniten \
                           virtausta lisäävä. Kunkin vaikutus on laskettu erikseen.",
    rule: "Sääntö",
    rules: [
        "Toimi nyt, jos jonkin tekijän arvio on 0. Pidä silmällä, jos mikään arvio ei ole 0 mutta jokin on 1.",
        "Toimi nyt, jos jokin tekijä on vähintään 2,5 porrasta muiden seitsemän keskiarvon yläpuolella. Pidä \
         silmällä, jos ero on vähintään 1,5. Tätä ei mainita, jos edellä ovat juuri yhden syklin kaikki tekijät.",
        "Toimi nyt, jos syklien ero on ennen pyöristystä vähintään 2. Pidä silmällä, jos se on vähintään 1.",
        "Toimi nyt, jos tekijän 8 arvio on 0 tai enintään puolet siitä, mikä vastaisi syklejä. Pidä silmällä, jos se \
         on enintään neljä viidesosaa siitä.",
    ],
    meanings: [
        "Jos yksikin tekijä jää pois, työ ei voi toimia täysipainoisesti.",
        "Jotkin tekijät saavat liikaa huomiota muiden kustannuksella; kaikkia pitäisi kehittää rinnakkain.",
        "Suunnitelmat ilman tekoja tai teot ilman suuntaa eivät kanna.",
        "Oppimisesta ja kulttuurista ei huolehdita riittävästi, joten syklit eivät ruoki toisiaan niin kuin voisivat.",
    ],
    missing_watch: "Sattuman tai yhden ihmisen varassa oleva työ katkeaa, kun ihminen vaihtuu.",
    factors: [
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Kirjatkaa, miksi olette somessa",
                    actions: [
                        "Kysykää kolmelta johdon tai hallituksen jäseneltä, mitä organisaation tavoitteita somen \
                         pitäisi palvella, ja valitkaa kaksi.",
                        "Tiivistäkää yhdelle sivulle, miksi ja ketä varten olette somessa ja minkä pitäisi muuttua, \
                         ja nimetkää sivulle ylläpitäjä.",
                        "Käykää sivu läpi seuraavassa tiimipalaverissa ja tallentakaa se paikkaan, josta kaikki \
                         löytävät sen.",
                    ],
                    evidence: "Kaksi ihmistä nimeää toisistaan tietämättä samat tavoitteet.",
                },
                AdviceTexts {
                    title: "Tehkää omista tavoitteista yhteisiä",
                    actions: [
                        "Pyytäkää jokaista somessa julkaisevaa kirjaamaan itsekseen, mitä hän tavoittelee, ja \
                         asettakaa vastaukset rinnakkain.",
                        "Valitkaa tunnin palaverissa kaksi tai kolme yhteistä tavoitetta ja kirjatkaa ne yhdelle \
                         sivulle perusteluineen.",
                        "Hyväksyttäkää sivu johdolla sovittuun päivään mennessä ja julkaiskaa se siellä, missä koko \
                         henkilöstö voi lukea sen.",
                    ],
                    evidence: "Jokainen julkaisija osaa sanoa, mitä tavoitetta hänen viimeisin julkaisunsa palvelee.",
                },
                AdviceTexts {
                    title: "Selvittäkää, mitä luvuilla tavoitellaan",
                    actions: [
                        "Kirjatkaa jokaisen julkaisu- ja seuraajatavoitteen viereen, minkä pitäisi muuttua, kun \
                         tavoite saavutetaan.",
                        "Poistakaa tavoitteet, joita kukaan ei osaa perustella, ja muotoilkaa loput muutoksiksi, \
                         joita haluatte saada aikaan.",
                        "Kootkaa tavoitteet perusteluineen yhdelle sivulle ja käykää se kuukauden kuluessa läpi \
                         esihenkilön ja tiimin kanssa.",
                    ],
                    evidence: "Tavoitteet ymmärtää, vaikka sivulta poistaisi kaikki julkaisu- ja seuraajamäärät.",
                },
                AdviceTexts {
                    title: "Antakaa joka tavoitteelle peruste, mittari ja määräaika",
                    actions: [
                        "Kirjatkaa jokaisen tavoitteen viereen, mistä organisaation tavoitteesta se on johdettu, ja \
                         karsikaa irralliset.",
                        "Antakaa jokaiselle tavoitteelle mittari, lähtötaso, tavoitearvo ja määräaika ja nimetkää \
                         henkilö, joka seuraa sitä.",
                        "Esitelkää tavoitteet johdolle ja henkilöstölle ja kysykää viikon päästä viideltä \
                         kollegalta, mitkä ne ovat.",
                    ],
                    evidence: "Neljä kollegaa viidestä osaa nimetä yhden tavoitteen ja sen määräajan.",
                },
                AdviceTexts {
                    title: "Tarkistakaa tavoitteita opitun perusteella",
                    actions: [
                        "Varatkaa tavoitteiden tarkistukselle aika kolmen kuukauden välein, nimetkää vetäjä ja \
                         aloittakaa kuukauden sisällä.",
                        "Päättäkää tulosten perusteella, mitkä tavoitteet pysyvät, mitkä muuttuvat ja mistä \
                         luovutte, ja kirjatkaa syyt.",
                        "Valitkaa johdon kanssa jokaisen tavoitteen rinnalle yksi organisaation tunnusluku ja \
                         seuratkaa molempia samassa taulukossa.",
                    ],
                    evidence: "Yksi tavoite on muuttunut opitun myötä, ja toisen saavuttaminen näkyy johdon luvuissa.",
                },
            ],
            keep: "Kysykää jokaisessa tarkistuksessa, mikä tavoite on menettänyt merkityksensä, ja luopukaa siitä, \
                   vaikka se olisi toteutumassa.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Päättäkää, ketkä haluatte tavoittaa ja missä",
                    actions: [
                        "Listatkaa ryhmät, joista tavoitteidenne saavuttaminen riippuu, valitkaa kolme tärkeintä ja \
                         kirjatkaa, ketkä rajaatte pois.",
                        "Kysykää viideltä ihmiseltä kustakin ryhmästä, missä he seuraavat alaanne ja keskustelevat \
                         siitä, ja kootkaa vastaukset taulukkoon.",
                        "Kirjatkaa yhdelle sivulle jokainen ryhmä, sen pääkanava ja valinnan peruste, ja käykää sivu \
                         tiimissä läpi sovittuna päivänä.",
                    ],
                    evidence: "Jokainen tiimissä osaa nimetä kolme kohderyhmää ja kunkin pääkanavan.",
                },
                AdviceTexts {
                    title: "Määrittäkää jokaiselle kanavalle kohderyhmä ja peruste",
                    actions: [
                        "Luetteloikaa kaikki tilinne: kuka tilin avasi, ketä varten se on ja milloin sitä on \
                         viimeksi käytetty.",
                        "Kutsukaa tilien ylläpitäjät koolle ja sopikaa kolmesta tärkeimmästä kohderyhmästä ja kunkin \
                         pääkanavasta.",
                        "Kirjatkaa ryhmät, kanavat ja perusteet yhteiselle sivulle ja jättäkää tauolle tilit, joille \
                         ei löydy kohderyhmää.",
                    ],
                    evidence: "Yhteisellä sivulla on kohderyhmä ja peruste jokaiselle käytössä olevalle tilille.",
                },
                AdviceTexts {
                    title: "Kirjatkaa kohderyhmät ja perustelkaa kanavat",
                    actions: [
                        "Kuvatkaa jokainen tärkeä kohderyhmä viidellä rivillä: keitä he ovat, mitä he tarvitsevat ja \
                         kysyvät ja missä keskustelevat.",
                        "Näyttäkää kuvaus kahdelle kohderyhmään kuuluvalle ja korjatkaa kohdat, joista he eivät \
                         tunnista itseään.",
                        "Kirjatkaa jokaisen kanavan kohdalle, keitä sillä tavoitatte ja miksi käytätte sitä, ja \
                         julkaiskaa sivu päivättynä.",
                    ],
                    evidence: "Uusi työntekijä näkee sivulta, ketä varten kukin kanava on ja miksi.",
                },
                AdviceTexts {
                    title: "Priorisoikaa kanavat ja päättäkää, mitkä jätätte pois",
                    actions: [
                        "Kootkaa kohderyhmistä tiedot yhdelle sivulle: missä ne liikkuvat, mitä kysyvät ja mitä \
                         mielipidevaikuttajia kuuntelevat.",
                        "Pisteyttäkää, miten hyvin kukin kanava palvelee tavoitteita ja tavoittaa ryhmät, ja jakakaa \
                         työtunnit pisteiden mukaan.",
                        "Listatkaa pois jätettävät kanavat perusteluineen ja kertokaa niiden seuraajille, mistä \
                         teidät jatkossa löytää.",
                    ],
                    evidence: "Suurin osa tunneista menee tärkeimpiin kanaviin, ja kaikki tietävät, mitkä on karsittu.",
                },
                AdviceTexts {
                    title: "Tarkistakaa kohderyhmät ja kanavat neljännesvuosittain",
                    actions: [
                        "Merkitkää kalenteriin tunnin palaveri neljännesvuosittain, nimetkää vetäjä ja pitäkää \
                         ensimmäinen kuukauden sisällä.",
                        "Kootkaa ennen palaveria yhdelle sivulle, mitä kuuntelu kertoo kohderyhmistä ja mitä \
                         mittarit kertovat kanavista.",
                        "Päättäkää joka ryhmästä ja kanavasta, panostatteko siihen enemmän, vähemmän, saman verran \
                         vai ette lainkaan, ja kirjatkaa syyt.",
                    ],
                    evidence: "Muistiinpanoista näkee, mikä valinta muuttui, milloin ja minkä tiedon perusteella.",
                },
            ],
            keep: "Kysykää vuosittain muutamalta ihmiseltä joka ryhmästä, mistä he nyt etsivät teitä, ja \
                   kyseenalaistakaa yksi itsestäänselvyys.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Suunnitelkaa seuraavat neljä viikkoa",
                    actions: [
                        "Pyytäkää kollegoilta, jotka kohtaavat asiakkaita, jäseniä tai asukkaita, 20 yleisintä \
                         kysymystä ja tehkää niistä aihelista.",
                        "Sopikaa rytmi, josta pystytte pitämään kiinni, esimerkiksi julkaisu joka tiistai ja torstai.",
                        "Täyttäkää neljän viikon kalenteri (aihe, kanava, päivä, vastuuhenkilö) ja lisätkää siihen \
                         joka maanantai uusi viikko.",
                    ],
                    evidence: "Neljä viikkoa on toteutunut suunnitellusti, ja seuraavat neljä ovat kalenterissa.",
                },
                AdviceTexts {
                    title: "Kootkaa kaikkien ideat yhteen kalenteriin",
                    actions: [
                        "Avatkaa yhteinen aihelista ja pyytäkää jokaista julkaisijaa lisäämään siihen viikon \
                         kuluessa vähintään viisi ideaa.",
                        "Sopikaa seuraaviksi neljäksi viikoksi julkaisupäivät, kanavat ja se, kenen vuoro milloinkin \
                         on.",
                        "Sijoittakaa joka maanantai 20 minuutin palaverissa seuraavien neljän viikon aiheet \
                         yhteiseen kalenteriin.",
                    ],
                    evidence: "Julkaisut ovat ilmestyneet kuukauden ajan sovittuina päivinä, myös kiireviikkoina.",
                },
                AdviceTexts {
                    title: "Suunnitelkaa myös kampanjoiden väliset viikot",
                    actions: [
                        "Viekää vuoden kampanjat ja tapahtumat samaan kalenteriin ja merkitkää siihen viikot, jotka \
                         ovat vielä tyhjiä.",
                        "Valitkaa kolme toistuvaa arkiaihetta, vaikkapa vastaukset yleisimpiin kysymyksiin, ja \
                         nimetkää kullekin vastuuhenkilö.",
                        "Täyttäkää ensi kuun tyhjät viikot (aihe, kanava, päivä) ja käykää kalenteri yhdessä läpi \
                         joka maanantai.",
                    ],
                    evidence: "Kuukauteen ei ole ollut yhtään tyhjää viikkoa, ja seuraavakin kuukausi on suunniteltu.",
                },
                AdviceTexts {
                    title: "Liittäkää kaikki tekeminen kohderyhmään ja tavoitteeseen",
                    actions: [
                        "Lisätkää suunnitelman joka riville kohderyhmä ja tavoite ja poistakaa rivit, joilta \
                         jompikumpi jää puuttumaan.",
                        "Kirjatkaa joka riville yhdellä lauseella, miksi aihe kiinnostaisi kohderyhmää, ja vaihtakaa \
                         aiheet, joille ei löydy syytä.",
                        "Näyttäkää ensi kuun aiheet viidelle kohderyhmiin kuuluvalle ja säilyttäkää ne, jotka he \
                         itse lukisivat tai jakaisivat.",
                    ],
                    evidence: "Joka rivi on täytetty, ja kohderyhmät kommentoivat ja kysyvät enemmän kuin ennen.",
                },
                AdviceTexts {
                    title: "Kokeilkaa, karsikaa ja parantakaa joka kuukausi",
                    actions: [
                        "Varatkaa suunnitelmasta joka toiselle viikolle paikka yhdelle kokeilulle ja kirjatkaa \
                         etukäteen, mitä siltä odotatte.",
                        "Käykää kuukausipalaverissa läpi, mikä toimi parhaiten ja mikä heikoimmin, ja kirjatkaa \
                         kummallekin todennäköinen syy.",
                        "Karsikaa samassa palaverissa jotakin toimimatonta, ottakaa tilalle onnistunut kokeilu ja \
                         päivittäkää suunnitelma.",
                    ],
                    evidence: "Suunnitelmasta näkee kuukausittain, mitä kokeiltiin, karsittiin ja parannettiin ja \
                               miksi.",
                },
            ],
            keep: "Pitäkää joka kuukauden suunnitelmassa yksi kokeilu ja kertokaa kaikille, miten siinä kävi, vaikka \
                   se olisi epäonnistunut.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Sopikaa, kuka somesta vastaa ja mikä on sallittua",
                    actions: [
                        "Pyytäkää johtoa nimeämään sovittuun päivään mennessä vastuuhenkilö ja sijainen ja varaamaan \
                         heille työaikaa.",
                        "Täyttäkää taulukko: kuka päättää, kuka julkaisee, kuka vastaa kysymyksiin ja kuka sijaistaa \
                         ketäkin.",
                        "Tiivistäkää henkilöstön ja vapaaehtoisten pelisäännöt sivulle (mikä on suotavaa, mikä \
                         kiellettyä, keneltä kysyä) ja esitelkää ne.",
                    ],
                    evidence: "Kuka tahansa työntekijä osaa sanoa, kuka somesta vastaa ja mistä pelisäännöt löytyvät.",
                },
                AdviceTexts {
                    title: "Jakakaa yhden ihmisen työ useammalle",
                    actions: [
                        "Listatkaa viikon sometyöt ja se, kuka ne nyt hoitaa, ja antakaa jokaisen tilin käyttöoikeus \
                         vähintään kahdelle ihmiselle.",
                        "Sopikaa esihenkilöiden kanssa jokaiselle tehtävälle vastuuhenkilö ja sijainen ja antakaa \
                         sijaisen hoitaa tehtävä kerran.",
                        "Tehkää nykyisten julkaisijoiden kanssa henkilöstölle sivun mittaiset pelisäännöt ja käykää \
                         ne läpi henkilöstökokouksessa.",
                    ],
                    evidence: "Kanavat toimivat viikon ilman vakituista tekijää, eikä yksikään kysymys jää \
                               vastaamatta.",
                },
                AdviceTexts {
                    title: "Antakaa vastuuhenkilölle aikaa, valtuudet ja pelisäännöt",
                    actions: [
                        "Sopikaa esihenkilön kanssa viikkotunneista ja siitä, mitä vastuuhenkilö päättää itse, ja \
                         kirjatkaa ne tehtävänkuvaan.",
                        "Nimetkää sijainen ja antakaa kanavat kuukauden sisällä viikoksi hänen hoitoonsa.",
                        "Tehkää henkilöstölle sivun mittaiset pelisäännöt esimerkkeineen (mikä käy, mikä ei) ja \
                         julkaiskaa ne sovittuna päivänä.",
                    ],
                    evidence: "Tunnit näkyvät kalenterissa, sijainen on hoitanut kanavia ja henkilöstö tuntee säännöt.",
                },
                AdviceTexts {
                    title: "Ottakaa muut yksiköt mukaan ja varautukaa kriisiin",
                    actions: [
                        "Pyytäkää edustajat muista yksiköistä (esimerkiksi palvelu, myynti, HR, IT) ja sopikaa, \
                         mihin kukin vastaa ja miten nopeasti.",
                        "Sopikaa johdon kanssa ensi vuoden sometyön tunneista ja rahoista ja varmistakaa, että ne \
                         kirjataan budjettiin.",
                        "Tehkää sivun mittainen kriisiohje (kuka päättää, kuka kirjoittaa, kuka vastaa) ja \
                         harjoitelkaa tunti keksityllä tapauksella.",
                    ],
                    evidence: "Harjoituksessa kaikki tiesivät tehtävänsä, ja joka yksikkö on jo vastannut kysymyksiin.",
                },
                AdviceTexts {
                    title: "Jakakaa omistajuus koko organisaatioon",
                    actions: [
                        "Pyytäkää jokaista yksikköä kirjaamaan vuosisuunnitelmaansa oma osuutensa sometyöstä, sen \
                         vastuuhenkilö ja aikataulu.",
                        "Pyytäkää yhtä johtoryhmän tai hallituksen jäsentä tukemaan sometyötä ja viemään se \
                         asialistalle kahdesti vuodessa.",
                        "Kerätkää neljännesvuosittain henkilöstön ehdotukset vastuista ja säännöistä, tehkää \
                         muutokset ja kertokaa, mikä muuttui ja miksi.",
                    ],
                    evidence: "Some on joka yksikön suunnitelmassa; vastuut ja säännöt on päivitetty neljänneksen \
                               aikana.",
                },
            ],
            keep: "Tarkistakaa neljännesvuosittain ja joka kriisin jälkeen, että tehtävillä on yhä vastuuhenkilö, \
                   sijainen ja riittävästi aikaa.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Päättäkää, mitä kuuntelette, ja aloittakaa",
                    actions: [
                        "Valitkaa viisi aihetta, kuten oma nimenne, palvelunne ja alanne, ja kirjatkaa, miksi \
                         kutakin kannattaa seurata.",
                        "Sopikaa, missä, millä välineellä ja millä hakusanoilla aiheita seurataan, ja tallentakaa \
                         haut koko tiimin käyttöön.",
                        "Nimetkää kuuntelija ja sijainen, varatkaa seurantaan vartti joka työpäivä ja kootkaa \
                         havainnot samaan listaan.",
                    ],
                    evidence: "Listassa on havaintoja joka viikolta, myös kuuntelijan poissaolojen ajalta.",
                },
                AdviceTexts {
                    title: "Tehkää satunnaisesta seurannasta yhteinen tapa",
                    actions: [
                        "Kysykää kaikilta, jotka vilkaisevat keskusteluja silloin tällöin, mitä ja missä he \
                         seuraavat, ja kootkaa vastaukset listaksi.",
                        "Valitkaa yhdessä seurattavat aiheet, kirjatkaa kunkin perään syy ja päättäkää, millä \
                         välineillä niitä seurataan.",
                        "Jakakaa kuunteluvuorot niin, että joka työpäivälle on nimi, ja kirjatkaa havainnot samaan \
                         paikkaan.",
                    ],
                    evidence: "Huomaatte teitä koskevan keskustelun itse, ennen kuin kukaan ehtii vinkata siitä.",
                },
                AdviceTexts {
                    title: "Päättäkää, mitä varten seuraatte",
                    actions: [
                        "Listatkaa kaikki käytössä olevat hälytykset ja haut ja kirjatkaa kunkin kohdalle, kuka \
                         tietoa tarvitsee ja mihin.",
                        "Poistakaa ne, joita kukaan ei tarvitse, ja lisätkää aiheet, joita tavoitteenne ja \
                         kohderyhmänne edellyttävät.",
                        "Nimetkää henkilö, joka käy osumat läpi joka työpäivä, ja varatkaa niille kymmenen minuuttia \
                         viikkopalaverista.",
                    ],
                    evidence: "Kuka tahansa tiimistä osaa kertoa, miksi mitäkin aihetta seurataan.",
                },
                AdviceTexts {
                    title: "Viekää havainnot niille, jotka niitä tarvitsevat",
                    actions: [
                        "Kysykää muutamalta muulta yksiköltä, vaikkapa asiakaspalvelulta ja HR:ltä, mitä ne haluavat \
                         tietää, ja sopikaa yhteyshenkilöt.",
                        "Tiivistäkää joka perjantai viikon havainnot enintään kolmeen kohtaan: mitä puhuttiin, mitä \
                         se tarkoittaa ja mitä ehdotatte.",
                        "Lähettäkää kukin kohta sille yhteyshenkilölle, jota se koskee, ja pitäkää listaa siitä, \
                         mitä yksikkö teki asialle.",
                    ],
                    evidence: "Ainakin kaksi muuta yksikköä on toiminut välittämänne tiedon pohjalta.",
                },
                AdviceTexts {
                    title: "Tehkää päätöksiä kuulemanne pohjalta",
                    actions: [
                        "Viekää johtoryhmälle tai hallitukselle joka kuukausi yksi havainto ja ehdotus ja pyytäkää \
                         kirjaamaan päätös pöytäkirjaan.",
                        "Kootkaa heikot signaalit listaan, nimetkää kullekin vastuuhenkilö ja käykää lista läpi joka \
                         toinen viikko.",
                        "Palatkaa yhteen aiheeseen, joka yllätti teidät, etsikää sen ensimmäinen merkki ja lisätkää \
                         se seurantaan.",
                    ],
                    evidence: "Pöytäkirjassa on kuunteluun perustuva päätös, ja yksi signaali on huomattu ajoissa.",
                },
            ],
            keep: "Karsikaa neljännesvuosittain turhat aiheet, lisätkää kaksi uutta ja kysykää yksiköiltä, mistä \
                   havainnosta oli eniten hyötyä.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Alkakaa vastata ja lähtekää mukaan keskusteluun",
                    actions: [
                        "Sopikaa vastausaika, vaikkapa yksi työpäivä, ja kertokaa siitä omilla kanavillanne.",
                        "Nimetkää, kuka vastaa kysymyksiin arkisin ja kuka sijaistaa, ja laatikaa mallivastaukset \
                         viiteen yleisimpään.",
                        "Etsikää kolme paikkaa, joissa kohderyhmänne keskustelevat, ja kirjoittakaa joka viikko \
                         johonkin niistä jotain hyödyllistä.",
                    ],
                    evidence: "Kahdessa viikossa joka kysymykseen vastattiin ajallaan ja liityttiin kahteen \
                               keskusteluun.",
                },
                AdviceTexts {
                    title: "Sopikaa yhteinen tapa vastata",
                    actions: [
                        "Kootkaa viime kuussa vastaamatta jääneet kysymykset, vastatkaa niihin, joihin vielä ehtii, \
                         ja sopikaa vastausaika.",
                        "Tehkää vuorolista ja sivun mittainen ohje: millä sävyllä vastataan, mitä saa luvata ja \
                         milloin kysymys siirretään eteenpäin.",
                        "Valitkaa joka viikkopalaverissa kaksi kohderyhmillenne tärkeää keskustelua ja sopikaa, kuka \
                         niihin osallistuu.",
                    ],
                    evidence: "Vuorosta riippumatta vastaatte ajallaan ja osallistutte kahteen keskusteluun viikossa.",
                },
                AdviceTexts {
                    title: "Lähtekää mukaan kohderyhmienne keskusteluihin",
                    actions: [
                        "Listatkaa omien kanavienne ulkopuolelta viisi kohderyhmien seuraamaa keskustelua ja \
                         nimetkää jokaiseen osallistuja.",
                        "Kirjatkaa yhdelle sivulle, mitä voitte tuoda keskusteluun (tietoa, apua, kysymyksiä) ja \
                         miten esittelette itsenne.",
                        "Osallistukaa joka viikko ainakin kahteen keskusteluista ja sopikaa vastausaika omien \
                         kanavienne kommenteille.",
                    ],
                    evidence: "Joku ulkopuolinen on vastannut teille keskustelussa, jota ette itse aloittaneet.",
                },
                AdviceTexts {
                    title: "Kutsukaa muita mukaan ja antakaa henkilöstön äänen kuulua",
                    actions: [
                        "Listatkaa kymmenen mielipidevaikuttajaa, joihin kohderyhmänne luottavat, ja kutsukaa kaksi \
                         haastatteluun tai tapahtumaan.",
                        "Kysykää yhden kohderyhmän mielipidettä asiasta, josta ei ole vielä päätetty, ja kertokaa \
                         avoimesti, mihin se johti.",
                        "Etsikää viestinnän ulkopuolelta kolme halukasta, opastakaa heidät tunnissa alkuun ja \
                         antakaa heidän valita aiheensa.",
                    ],
                    evidence: "Yksi ulkopuolinen ja kolme työntekijää ovat osallistuneet omalla nimellään.",
                },
                AdviceTexts {
                    title: "Muuttakaa toimintaanne keskustelun perusteella",
                    actions: [
                        "Käykää läpi kuukauden keskustelut ja valitkaa yksi toive, jonka todella pystytte \
                         toteuttamaan.",
                        "Sopikaa asianomaisen yksikön kanssa muutoksesta, vastuuhenkilöstä ja määräajasta ja \
                         kertokaa siitä toiveen esittäjille.",
                        "Näyttäkää yhdelle kohderyhmälle seuraavan palvelun, tapahtuman tai tekstin luonnos ja \
                         kertokaa, mitä palaute muutti.",
                    ],
                    evidence: "Voitte osoittaa muutoksen ja keskustelun, josta se sai alkunsa.",
                },
            ],
            keep: "Kutsukaa neljännesvuosittain mukaan ryhmä, jonka kanssa ette ole vielä puhuneet, ja kertokaa, \
                   mitä edellinen keskustelu muutti.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Valitkaa jokaiselle tavoitteelle mittari",
                    actions: [
                        "Kirjatkaa taulukkoon kaksi tärkeintä asiaa, jotka somella pitäisi saada aikaan, ja \
                         kummallekin yksi mittari.",
                        "Hakekaa viime kuun luvut lähtötasoksi ja merkitkää viereen päivä ja se, mistä kukin luku on \
                         saatu.",
                        "Varatkaa joka kuukausi puoli tuntia, jolloin nimetty henkilö vertaa uusia lukuja lähtötasoon.",
                    ],
                    evidence: "Taulukosta näkee tavoitteen, mittarin, lähtötason ja tämän kuun luvun.",
                },
                AdviceTexts {
                    title: "Sopikaa, mitä lukuja tiimi seuraa",
                    actions: [
                        "Kysykää jokaiselta tiimin jäseneltä, mitä lukuja hän katsoo ja mihin hän käyttää niitä, ja \
                         kootkaa luvut samaan taulukkoon.",
                        "Yhdistäkää luvut tavoitteisiin, karsikaa irralliset ja lisätkää mittari tavoitteelle, jolta \
                         se puuttuu.",
                        "Kirjatkaa nykytaso lähtötasoksi, nimetkää taulukon päivittäjä ja käykää luvut yhdessä läpi \
                         kerran kuussa.",
                    ],
                    evidence: "Kuukausipalaverissa jokaisen luvun vieressä on tavoite ja lähtötaso.",
                },
                AdviceTexts {
                    title: "Valitkaa mittarit ja lukekaa raportit yhdessä",
                    actions: [
                        "Käykää viimeisin raportti läpi ja jättäkää siihen vain luvut, jotka kertovat, eteneekö \
                         jokin tavoitteistanne.",
                        "Verratkaa niitä vuoden takaisiin tai vanhimman raporttinne lukuihin ja kirjatkaa nämä \
                         lähtötasoksi.",
                        "Nimetkää lukija, joka vertaa jokaista uutta raporttia lähtötasoon ja kertoo \
                         kuukausipalaverissa, mikä on muuttunut.",
                    ],
                    evidence: "Kuukausipalaverissa joku kertoo omin sanoin, mikä on muuttunut.",
                },
                AdviceTexts {
                    title: "Asettakaa tavoitearvot ja selvittäkää syyt",
                    actions: [
                        "Antakaa päämittareille tavoitearvo ja määräaika ja ottakaa yhdeksi mittariksi julkisuuden \
                         sävy.",
                        "Piirtäkää kustakin mittarista kuluneen vuoden käyrä, merkitkää siihen tavoitearvo ja \
                         päivittäkää käyrä kuukausittain.",
                        "Lukekaa kuukauden suurimpaan muutokseen liittyvät julkaisut ja kommentit ja kirjatkaa \
                         muutoksen syy kahdella virkkeellä.",
                    ],
                    evidence: "Käyrässä näkyy tavoitearvo, ja joka kuukauden suurimman muutoksen viereen on kirjattu \
                               syy.",
                },
                AdviceTexts {
                    title: "Muuttakaa analyysit päätöksiksi",
                    actions: [
                        "Sopikaa joka kuukausikatsauksen lopuksi yksi asia, jonka aloitatte, lopetatte tai muutatte, \
                         sekä vastuuhenkilö ja määräaika.",
                        "Viekää tämän kuun analyysi tavoitteista vastaaville ja sopikaa heidän kanssaan yhdestä \
                         muutoksesta strategiaan.",
                        "Etsikää mittari, joka ei ole puoleen vuoteen johtanut yhteenkään päätökseen, ja vaihtakaa \
                         se parempaan.",
                    ],
                    evidence: "Analyysista syntynyt päätös näkyy strategiassa, ja yksi mittari on vaihdettu.",
                },
            ],
            keep: "Verratkaa mittareita kahdesti vuodessa koko organisaation tuloksiin ja luopukaa siitä, joka \
                   kertoo vähiten.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Pitäkää ensimmäinen oppimispalaveri",
                    actions: [
                        "Varatkaa joka toinen viikko puoli tuntia yhdelle onnistumiselle ja epäonnistumiselle: mitä \
                         tapahtui, miksi ja mitä teette toisin.",
                        "Kirjatkaa jokainen oppi parilla rivillä yhteiseen tiedostoon ja nimetkää tiedostolle \
                         ylläpitäjä.",
                        "Kutsukaa joka kerralle joku toisesta yksiköstä ja pyytäkää häntä kertomaan yksi oppi omassa \
                         tiimissään.",
                    ],
                    evidence: "Tiedostossa on neljä oppia, ja joku tiimin ulkopuolinen osaa kertoa niistä yhden.",
                },
                AdviceTexts {
                    title: "Tuokaa yksittäisten ihmisten opit yhteiseen käyttöön",
                    actions: [
                        "Pyytäkää kaikilta sometyötä tekeviltä kolme parasta oppia ja kootkaa ne yhteiseen tiedostoon.",
                        "Sopikaa joka kuukaudelle puolituntinen, johon jokainen tuo yhden onnistumisen ja yhden \
                         epäonnistumisen.",
                        "Lähettäkää opit sen jälkeen yhteyshenkilöille kahteen muuhun yksikköön ja pyytäkää \
                         vastineeksi yksi oppi heiltä.",
                    ],
                    evidence: "Joku on hyödyntänyt kollegansa oppia ja osaa sanoa, mikä oppi se oli.",
                },
                AdviceTexts {
                    title: "Tehkää läpikäynnistä säännöllinen ja avatkaa se muille",
                    actions: [
                        "Merkitkää kalenteriin puoleksi vuodeksi kuukausittainen läpikäynti: mikä onnistui, mikä ei \
                         ja mitä muutatte.",
                        "Kutsukaa mukaan nimetty henkilö vähintään kahdesta muusta yksiköstä ja pyytäkää kultakin \
                         oma esimerkki.",
                        "Julkaiskaa kolme tärkeintä oppia koko henkilöstön nähtäväksi kahden päivän kuluessa \
                         läpikäynnistä.",
                    ],
                    evidence: "Toinenkin läpikäynti pidettiin ajallaan, ja mukana oli kaksi muuta yksikköä.",
                },
                AdviceTexts {
                    title: "Viekää opit sekä strategiaan että arkeen",
                    actions: [
                        "Päättäkää joka läpikäynnissä yhdestä muutoksesta strategiaan ja yhdestä arkeen ja sopikaa \
                         vastuuhenkilöt ja määräajat.",
                        "Pyytäkää johtajaa kertomaan henkilöstölle, mitä jokin epäonnistunut kokeilu opetti, ja \
                         kiittämään kokeilijoita.",
                        "Kysykää kollegoilta, mikä estää heitä osallistumasta, ja poistakaa yksi este kuukauden \
                         kuluessa.",
                    ],
                    evidence: "Yksi oppi on muuttanut strategiaa, toinen arkea, ja yksi osallistumisen este on \
                               poistettu.",
                },
                AdviceTexts {
                    title: "Antakaa kaikkien kehittää toimintatapoja",
                    actions: [
                        "Perustakaa paikka, jossa kuka tahansa voi ehdottaa muutosta, ja luvatkaa vastaus nimetyltä \
                         henkilöltä kahdessa viikossa.",
                        "Pyytäkää jokaista yksikköä tekemään tässä kuussa yksi pieni kokeilu ja kertomaan muille, \
                         mitä siitä opittiin.",
                        "Lisätkää perehdytykseen vartti siitä, miten teillä tehdään sometyötä ja miten kuka tahansa \
                         voi kehittää sitä.",
                    ],
                    evidence: "Joka yksikkö on kertonut kokeilustaan, ja yksi ehdotus on muuttanut kaikkien tapaa \
                               toimia.",
                },
            ],
            keep: "Antakaa läpikäynnin vetovastuu neljännesvuosittain eri yksikölle ja kysykää kaikilta, mistä \
                   pitäisi luopua.",
        },
    ],
    missing: AdviceTexts {
        title: "Nimetkää menestystekijöille vastuuhenkilöt ja aloittakaa",
        actions: [
            "Sopikaa tällä viikolla, kuka ottaa hoitaakseen kunkin puuttuvan tai sattuman varassa olevan \
             menestystekijän.",
            "Valitkaa jokaiselle niistä ensimmäinen teko ja päivä ja kirjatkaa ne yhteiseen suunnitelmaan.",
            "Käykää kaikki kahdeksan menestystekijää lyhyesti läpi kerran kuussa, jottei mikään unohdu uudelleen.",
        ],
        evidence: "Kaikkien kahdeksan menestystekijän kohdalla on nimi ja päivä.",
    },
    uneven: AdviceTexts {
        title: "Siirtäkää tunteja jälkeen jääneille menestystekijöille",
        actions: [
            "Arvioikaa, montako tuntia kukin menestystekijä vei viime kuussa, ja kirjatkaa kahdeksan lukua rinnakkain.",
            "Keskeyttäkää kuukaudeksi se kärjessä olevan menestystekijän tehtävä, jota kaivataan vähiten.",
            "Varatkaa vapautuneet tunnit nimetyn henkilön kalenterista kahdelle heikoimmalle menestystekijälle.",
        ],
        evidence: "Vapautuneet tunnit näkyvät kalenterissa, ja yksi jälkeen jäänyt on noussut portaan.",
    },
    one_cycle_strategy: AdviceTexts {
        title: "Kokeilkaa yhtä suunnitelmaa oikean yleisön kanssa",
        actions: [
            "Poimikaa suunnitelmasta yksi asia ja kokeilkaa sitä kahden viikon kuluessa oikean yleisön kanssa, \
             vaikka pienesti.",
            "Sopikaa etukäteen, kuka kuuntelee palautetta, kuka vastaa siihen ja mitä yhtä lukua seuraatte.",
            "Kokoontukaa viikon kuluessa kokeilusta ja muuttakaa yksi kohta suunnitelmasta sen mukaan, mitä tapahtui.",
        ],
        evidence: "Suunnitelmassa on yksi muutos, joka sai alkunsa oikean yleisön reaktioista.",
    },
    one_cycle_execution: AdviceTexts {
        title: "Antakaa tekemiselle suunta",
        actions: [
            "Listatkaa kahden viime viikon tekemiset ja kirjatkaa kunkin kohdalle, kenelle se tehtiin ja mitä \
             tavoitetta se palveli.",
            "Luopukaa kahdesta asiasta, joille ei löydy perustetta, ja tiivistäkää säästyneellä ajalla tavoitteenne \
             yhdelle sivulle.",
            "Sopikaa, ettei mitään uutta aloiteta ilman kohderyhmää, tavoitetta ja vastuuhenkilöä.",
        ],
        evidence: "Tiimi osaa sanoa jokaisesta tulevasta julkaisusta, kenelle ja miksi se tehdään.",
    },
    blocked_fully: AdviceTexts {
        title: "Varatkaa oppimiselle säännöllinen puolituntinen",
        actions: [
            "Varatkaa joka toiselle viikolle puoli tuntia samaan aikaan ja kutsukaa koolle sekä suunnittelijat että \
             toteuttajat.",
            "Kysykää joka kerta, mitä olette oppineet, ja muuttakaa yksi päätös sen perusteella.",
            "Kirjatkaa muutettu päätös, vastuuhenkilö ja päivä yhteiseen listaan ja aloittakaa seuraava kerta \
             katsomalla, miten kävi.",
        ],
        evidence: "Kuukauden kuluttua listassa on kaksi päätöstä, joita muutettiin opitun perusteella.",
    },
    blocked_partly: AdviceTexts {
        title: "Viekää opit päätöksiin asti",
        actions: [
            "Poimikaa kolmen viime palaverin muistioista opit, jotka eivät muuttaneet mitään, ja valitkaa niistä \
             tärkein.",
            "Varatkaa joka kuukausi puoli tuntia, jonka aikana muutatte yhtä päätöstä opitun perusteella, ja \
             aloittakaa valitsemastanne opista.",
            "Ottakaa joku kommentteihin vastaavista mukaan suunnitteluun ja pyytäkää suunnittelijaa vastaamaan \
             niihin puoli päivää.",
        ],
        evidence: "Muistiossa on joka kuukausi muutettu päätös ja oppi, johon se perustuu.",
    },
};
