//! The page's texts in Swedish.

use crate::i18n::PageTexts;

pub(super) const PAGE: PageTexts = PageTexts {
    product: "Double Cycle",
    title: "Double Cycle: var fastnar ert arbete i sociala medier?",
    tagline: "Var fastnar ert arbete i sociala medier?",
    intro: "Åtta frågor, ungefär tre minuter. Du ser hur arbetet flyter, var det fastnar och vilka tre saker ni bör \
            göra först.",
    description: "Bedöm din organisations arbete i sociala medier utifrån åtta framgångsfaktorer och se nivå, balans \
                  och flöde som en dubbelcykel. Gratis, privat och direkt i webbläsaren.",
    skip: "Gå till bedömningen",
    language: "Språk",
    theme: "Tema",
    theme_auto: "Som på enheten",
    theme_light: "Ljust",
    theme_dark: "Mörkt",
    no_script: "Sidan behöver JavaScript. Tillåt det och ladda om sidan.",

    begin: "Starta",
    go_on: "Fortsätt",
    have_code: "Jag har en kod",
    see_example: "Se ett exempel",
    promise: "Inget konto, inga kakor. Dina svar stannar i webbläsaren.",
    example: "Exempel. {headline}",
    settings: "Språk och tema",

    figure: "Dubbelcykeln",
    strategy_cycle: "Strategicykeln",
    execution_cycle: "Genomförandecykeln",
    unrated: "inte bedömd än",
    station: "{number} {name}: {state}",
    station_rated: "{rating} av 5, {step}",
    figure_help: ["Välj en faktor i figuren.", " Eller tryck på dess nummer och sedan på ett värde från 0 till 5."],
    figure_awaiting_rating: ["Välj ett värde på ringen.", " Eller tryck på 0–5."],
    start_here: "Börja här",
    keep_running: "Låt vattnet rinna",
    outflow: "utflöde",
    backflow: "återflöde",

    card_progress: "Faktor {number} av 8",
    rated: "{rated} av 8 klara",
    one_at_a_time: "En i taget",
    all_eight: "Alla åtta",
    view: "Visa faktorerna",
    choose_step: "Vilken beskrivning passar din organisation bäst?",
    dont_know: "Vet inte än",
    good: "När det fungerar",
    wrong: "När det går fel",
    guidance: "När det fungerar och när det går fel",
    guidance_note: "När det fungerar och egen anteckning",
    goes_on: "Gå direkt vidare när jag trycker på ett svar",
    note: "Egen anteckning",
    note_hint: "Varför valde du så? Texten stannar i den här webbläsaren.",
    back: "Tillbaka",
    next: "Nästa",
    to_result: "Se resultatet",
    undo: "Ångra",
    redo: "Gör om",
    start_over: "Börja om",
    start_over_question: "Vill du börja om?",
    start_over_explained: "Alla dina bedömningar och anteckningar tas bort. Du kan ångra det så länge sidan är öppen.",
    start_over_yes: "Ja, börja om",
    cancel: "Avbryt",
    close: "Stäng",
    dismiss: "Stäng",

    new_version: "Det finns en ny version av sidan. Dina svar finns kvar.",
    use_new_version: "Använd den nu",
    offline_ready: "Sidan fungerar också utan internetanslutning.",

    saved: "Sparat bara i den här webbläsaren",
    not_saved: "Sparas inte: försvinner när du stänger sidan",
    storage_blocked: "Webbläsaren låter inte sidan spara något, så dina svar försvinner när du stänger den. Kopiera \
                      koden nedan för att behålla din bedömning.",
    storage_full: "Webbläsarens lagringsutrymme är fullt, så den senaste ändringen har inte sparats. Kopiera koden \
                   nedan för att behålla din bedömning.",
    storage_unreadable: "Det som fanns sparat här gick inte att läsa. Det har lagts undan oförändrat och finns under \
                         ”Spara och skriv ut”.",
    storage_other: "En annan version av sidan har sparat något annat här. Det finns oförändrat under ”Spara och skriv \
                    ut”.",
    storage_newer: "Det som finns sparat här kommer från en nyare version av sidan (format {version}). Det finns \
                    kvar, men nya ändringar sparas inte. Kopiera koden nedan och ladda sedan om sidan för att få den \
                    nyare versionen.",
    storage_repaired: "En del av det som fanns sparat gick inte att använda. Vid nästa ändring läggs allt undan \
                       oförändrat under ”Spara och skriv ut”.",
    storage_check: "Kontrollera de här faktorerna: {factors}.",
    storage_no_room: "Det saknas utrymme för att lägga undan det som är sparat här, så ändringar sparas inte. Frigör \
                      utrymme under ”Spara och skriv ut”.",
    other_tab: "Dina svar ändrades i en annan flik, och ändringen syns nu även här. Du kan ångra den.",
    language_missing: "Språket kunde inte hämtas, så sidans språk ändras inte. Kontrollera anslutningen och försök \
                       igen.",

    share: "Ta med dig resultatet",
    share_explained: "Hela bedömningen ryms i åtta tecken: läs upp dem, skriv dem i en chatt eller skicka länken. \
                      Anteckningarna följer aldrig med.",
    code: "Bedömningskod",
    link_label: "Länk",
    copy_code: "Kopiera koden",
    copy_link: "Kopiera länken",
    sign_link: "Ange i länken vems bedömningen är",
    copied: "Kopierat",
    copy_refused: "Webbläsaren tillät inte kopieringen. Texten är markerad: kopiera den med Ctrl+C, eller ⌘C på en \
                   Mac.",
    open_code: "Öppna en kod",
    open_code_hint: "En bedömningskod eller en länk med en kod",
    open_code_button: "Öppna",
    viewing: "Du tittar på bedömningen {code}",
    quoted: "”\u{2068}{name}\u{2069}”",
    sent: "Bedömning från {name}",
    sent_by_link: "Uppgifterna kommer från länken. Kod {code}.",
    own_of: "Din bedömning från den {date}",
    viewing_example: "Det här är ett exempel",
    leave_example: "Stäng exemplet",
    rate_yours: "Gör en egen bedömning och jämför",
    compare_both: "Jämför faktor för faktor",
    rate_again: "Gör en ny bedömning och jämför",
    change_ratings: "Ändra bedömningarna",
    compared: "Nivån är {after}; i bedömningen {code} är den {before}.",
    answers: "De åtta bedömningarna",
    keep_mine: "Behåll min",
    use_this: "Använd den här",

    code_length: "”{text}” är ingen bedömningskod: en kod har 8 tecken, men den här har {count}.",
    code_symbol: "”{text}” är ingen bedömningskod: tecknet ”{symbol}” förekommer aldrig i en kod.",
    code_check: "”{text}” är ingen giltig bedömningskod: några tecken är felskrivna.",
    code_near: "”{text}” är ingen giltig bedömningskod. Menade du {near}?",
    code_version: "”{text}” har skapats med en nyare version av sidan (kodversion {version}). Ladda om sidan och öppna \
                   sedan koden igen.",
    code_range: "”{text}” motsvarar ingen bedömning. Kontrollera koden med den som gav dig den.",
    open_near: "Öppna {near}",
    own_untouched: "Din egen bedömning är orörd.",

    further: "Gå vidare",
    present: "Presentera",
    present_about: "Led en grupp genom dubbelcykeln på stor skärm, med fjärrkontroll och ett eget fönster för \
                    publiken.",
    team: "I teamet",
    team_about: "Klistra in allas koder och se vad ni är överens om och vad ni bör tala om först.",
    compare: "Jämför och prova",
    compare_about: "Ställ en bedömning bredvid en tidigare, någon annans eller ett mål och se vad en ändring skulle \
                    ge.",
    plan: "Gör en plan",
    plan_about: "Vem gör vad och när: mål att följa och datum till kalendern.",
    history: "Spara och skriv ut",
    history_about: "Historik och utveckling, bilder, en utskrift på en sida och filer.",
    tool_missing: "Den här delen av sidan kunde inte hämtas. Kontrollera anslutningen och försök igen. Din bedömning är orörd.",

    keys: "Kortkommandon",
    keys_explained: "Kortkommandon med en tangent fungerar överallt på sidan utom i textfält.",
    keys_switch: "Använd kortkommandon med en tangent",
    key_choose: "välj en faktor",
    key_rate: "bedöm den sedan",
    key_next: "nästa faktor",
    key_back: "föregående faktor",
    key_ends: "första och sista faktorn i figuren",
    key_leave: "lämna den valda faktorn",
    key_undo: "ångra",
    key_redo: "gör om",
    key_present: "presentera",
    key_help: "den här listan",

    about: "Om sidan",
    about_framework: "Bygger på ramverket Social Media Framework, publicerat av M-Brain: åtta framgångsfaktorer i två \
                      cykler och de fyra vanligaste orsakerna till misslyckande.",
    about_independent: "Double Cycle är fristående och har ingen koppling till M-Brain. Figuren, bedömningsskalan och \
                        poängmodellen är Double Cycles egna; M-Brain publicerar varken skala eller poängmodell.",
    about_model: "Poängmodell, version {version}. Nivån, flödet och de två cyklerna ligger på samma skala 0–5 som \
                  stegen du väljer. Balansen anges i procent och är störst när alla bedömningar är lika. I nivån väger \
                  alla faktorer lika mycket; i flödet räknas faktor 8 två gånger, eftersom varje varv passerar den två \
                  gånger.",
    about_limits: "Resultatet speglar dina svar och mäter ingenting i sig. Om en enda bedömning ligger ett steg fel \
                   ändras nivån i genomsnitt med ungefär 0,1 och flödet med ungefär 0,2. Läs därför alltid \
                   totalvärdena tillsammans med de åtta bedömningarna.",
    about_privacy: "Dina svar stannar i webbläsaren: inget konto, inga kakor, ingen spårning och inga anslutningar \
                    till andra.",
    embed: "Bädda in på din egen webbplats",

    broken: "Något gick fel, men dina svar finns kvar",
    broken_explained: "Sidan stannade på grund av ett fel. Kopiera dina svar nedan och ladda sedan om: det som har \
                       sparats i den här webbläsaren kommer tillbaka.",
    broken_answers: "Dina svar",
    not_started: "Sidan kunde inte starta",
    not_started_explained: "En del av sidan laddades inte, eller så är webbläsaren för gammal eller för strängt \
                            inställd. Kontrollera anslutningen och ladda om. Det du har sparat här tidigare är orört.",
    reload: "Ladda om",

    said_answer: "Faktor {number}: {state}. {rated} av 8 klara.",
    said_start_over: "Alla bedömningar har tagits bort.",
    said_undo: "Ändringen har ångrats.",
    said_redo: "Ändringen har gjorts om.",
    said_complete: "Alla åtta är bedömda. {headline}",
};
