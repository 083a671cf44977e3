//! The texts in and around pictures, QR codes, paper and sharing, in Swedish.

use crate::i18n::PictureTexts;

pub(super) const PICTURE: PictureTexts = PictureTexts {
    credit: "Bygger på ramverket Social Media Framework, publicerat av M-Brain. Oberoende av M-Brain; skalan och \
             poängmodellen är Double Cycles egna.",

    picture: "Bild",
    picture_explained: "Figuren med dina bedömningar, nyckeltalen och koden. Bedömningen följer med i filen: släpp den \
                        på sidan, så öppnas bedömningen igen.",
    picture_alt: "{headline} Bedömningskod {code}",
    frame: "Layout",
    frame_sheet: "Stående sida",
    frame_slide: "Presentationsbild, 1920 × 1080",
    frame_figure: "Bara figuren",
    resolution: "PNG-bildens upplösning",
    resolution_once: "Normal",
    resolution_twice: "Dubbel",
    name_label: "Namn på bilden",
    name_hint: "Organisation eller team, om du vill",
    with_notes: "Lägg in mina anteckningar i filen",
    with_notes_explained: "De syns inte i bilden, men den som öppnar filen på den här sidan kan läsa dem.",
    save_svg: "Spara som SVG",
    save_png: "Spara som PNG",
    copy_picture: "Kopiera bilden",
    picture_saved: "Bilden är sparad.",
    picture_handed_on: "Bilden skickades till appen du valde.",
    picture_copied: "Bilden är kopierad: klistra in den i ett dokument, en presentation eller en chatt.",
    picture_copy_refused: "Webbläsaren tillät inte att bilden kopierades. Spara den som en fil i stället.",
    picture_failed: "Webbläsaren kunde inte rita bilden. Prova den andra upplösningen eller spara den som SVG.",
    picture_altered: "Den här webbläsaren ändrar pixlarna i bilder för att skydda dig mot spårning, så ingen PNG \
                      skapades. Spara bilden som SVG i stället: den ändras inte.",

    open_picture: "Öppna en bild",
    open_picture_explained: "Släpp en bild som har sparats från den här sidan var som helst på sidan, klistra in den \
                             eller välj filen.",
    choose_picture: "Välj en bild",
    drop_here: "Släpp bilden för att öppna dess bedömning",
    opened_picture: "”{file}” är öppnad.",
    picture_empty: "”{file}” innehåller ingen bedömning. Det gör bara bilder som har sparats från den här sidan, och \
                    en chatt eller ett bildprogram kan ha tagit bort den. Koden i bilden öppnar ändå bedömningen.",
    picture_damaged: "Bedömningen i ”{file}” är skadad. Koden i bilden öppnar den ändå.",
    picture_large: "”{file}” är för stor: en bild får vara högst {limit} MB.",
    picture_unreadable: "”{file}” gick inte att läsa. Finns filen kvar?",
    picture_withheld: "Webbläsaren lämnade inte ut bilden från urklipp. Spara bilden som en fil och öppna filen här.",

    qr: "QR-kod",
    qr_explained: "Rikta mobilkameran mot koden, så öppnas sidan med den här bedömningen.",
    qr_too_long: "Sidans adress är för lång för en QR-kod. Skicka länken i stället.",

    signed: "En länk med ditt namn",
    signed_name: "Ditt namn eller din organisation",
    signed_date: "Med datum: {date}",
    signed_explained: "Namnet och datumet står i själva länken, så alla som har den kan läsa dem. De visas ovanför \
                       din bedömning och sparas inte i den här webbläsaren.",

    share_system: "Dela\u{A0}…",
    share_text: "Vårt arbete i sociala medier som en dubbelcykel, bedömningskod {code}",
    share_picture: "Dela bilden\u{A0}…",
    share_failed: "Delningen misslyckades. Kopiera länken i stället.",
    share_picture_failed: "Bilden gick inte att dela. Spara den som en fil i stället.",

    slides: "Presentationsbilder",
    slides_explained: "En PowerPoint-fil som går att redigera: figuren som former, tabellerna som tabeller, \
                       talarens anteckningar och din plan om du har en.",
    slides_with_notes: "Ta med mina anteckningar i talarens anteckningar",
    save_slides: "Spara som presentation (.pptx)",
    slides_coming: "Presentationen skapas\u{A0}…",
    slides_failed: "Presentationen kunde inte skapas. Kontrollera anslutningen och försök igen.",
    slides_factors: "De åtta faktorerna",
    slides_evidence: "Vad bedömningen visar",

    print: "Skriv ut",
    print_explained: "En sida, A4 eller Letter. Går att läsa även i svartvitt.",
    print_with_notes: "Skriv också ut mina anteckningar",
    print_notes: "Anteckningar",
    print_notes_left: "Förkortat för att rymmas på en sida; i sin helhet på skärmen: {left}",
    print_scan: "Skanna för att öppna bedömningen",
};
