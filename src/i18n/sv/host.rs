//! The texts for site owners, and those shown when the embed's program does not run, in Swedish.

use crate::i18n::{BuilderTexts, LoaderTexts, SheetTexts};

pub(in crate::i18n) static LOADER: &LoaderTexts = &LoaderTexts {
    network: "Bedömningen kunde inte hämtas. Kontrollera anslutningen.",
    unavailable: "Bedömningen kan inte visas här.",
    restarted: "Bedömningen kraschade och har startats om. Dina bedömningar finns kvar.",
    crashed: "Bedömningen har stannat. Dina bedömningar:",
    again: "Försök igen",
};

pub(in crate::i18n) static BUILDER: &BuilderTexts = &BuilderTexts {
    title: "Double Cycle på din webbplats",
    intro: "Välj vad dina besökare ser och kopiera ett kodstycke. Inga kakor, ingen spårning och inga anslutningar \
            till någon annan server än den som filerna ligger på.",
    back: "Till bedömningen",
    options: "Val",
    language: "Språk",
    language_any: "Som den omgivande sidan",
    theme: "Tema",
    theme_auto: "Som på besökarens enhet",
    theme_light: "Ljust",
    theme_dark: "Mörkt",
    mode: "Vad som visas",
    mode_rate: "Allt: besökarna bedömer",
    mode_result: "Figur och resultat för visning",
    mode_figure: "Enbart figuren",
    code: "Bedömningskod att börja med",
    contact: "Kontaktlänkens adress",
    contact_label: "Länkens text",
    keep: "Spara bedömningen i besökarens webbläsare",
    colours: "Egna färger",
    accent: "Knappar och länkar",
    strategy: "Strategicykeln",
    execution: "Genomförandecykeln",
    shade: "[asked] är för ljus för att synas väl på ljus bakgrund. Regeln nedan använder [given], den närmaste nyansen som är mörk nog.",
    preview: "Förhandsvisning",
    element: "Elementet",
    element_explained: "Klistra in detta där bedömningen ska visas. Elementet tar den höjd det behöver och meddelar \
                        din sida resultatet genom händelser (events).",
    csp: "Om din webbplats använder en Content-Security-Policy",
    csp_explained: "Lägg till just de här källorna i den.",
    css: "Dina färger",
    css_explained: "Lägg in detta i din stilmall. I det mörka temat görs dina färger så mycket ljusare att de syns.",
    frame: "Ramen",
    frame_explained: "För webbplatser som tar bort skript eller inte kan tillåta källorna ovan. Utan skriptet behåller \
                      ramen den höjd som står i koden.",
    copy: "Kopiera",
    copied: "Kopierat",
    no_code: "Det är ingen bedömningskod.",
    no_address: "Adressen måste börja med https:, http:, mailto: eller tel:.",
};

pub(in crate::i18n) static SHEET: &SheetTexts = &SheetTexts {
    link: "Frågorna som text",
    title: "De åtta frågorna, att läsa och fylla i för hand",
    intro: "Kryssa för ett steg för varje framgångsfaktor: det som gäller i dag, inte det som är planerat. Lämna en \
            faktor tom om ni inte vet. Inget program körs på den här sidan: den går att läsa i vilken webbläsare som \
            helst och att skriva ut.",
    back: "Till bedömningen",
    organisation: "Organisation",
    rated_by: "Bedömd av",
    date: "Datum",
    note: "Anteckning",
    reasons_explained: "De fyra vanligaste orsakerna till misslyckande. Med hjälp av reglerna ser ni själva vilka som \
                        gäller.",
    enter: "När ni matar in de åtta siffrorna i bedömningen ser ni nivå, balans och flöde, och vad ni kan göra \
            härnäst.",
    no_wasm: "Den här webbläsaren kör inte WebAssembly, som sidan behöver. Låst läge (Lockdown Mode) på Apples enheter \
              och strikta säkerhetsinställningar stänger av det. Tillåt det för webbplatsen, eller öppna sidan i en \
              annan webbläsare. Frågorna går att läsa och skriva ut ändå.",
    no_wasm_embed: "Bedömningen kan inte visas här, eftersom webbläsaren inte kör WebAssembly. Låst läge (Lockdown \
                    Mode) på Apples enheter och strikta säkerhetsinställningar stänger av det. Tillåt det för \
                    webbplatsen, eller öppna sidan i en annan webbläsare.",
};
