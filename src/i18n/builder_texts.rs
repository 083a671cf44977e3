//! The page that writes the snippets for a site's owner: static HTML, filled by the build.

use super::Language;
use serde::Serialize;

/// The texts of the embed's page in one language.
#[derive(Debug, Clone, Copy, Serialize)]
#[allow(missing_docs, reason = "a text says for itself what it is")]
pub struct BuilderTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub back: &'static str,
    pub options: &'static str,
    pub language: &'static str,
    pub language_any: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub mode: &'static str,
    pub mode_rate: &'static str,
    pub mode_result: &'static str,
    pub mode_figure: &'static str,
    pub code: &'static str,
    pub contact: &'static str,
    pub contact_label: &'static str,
    pub keep: &'static str,
    pub colours: &'static str,
    pub accent: &'static str,
    pub strategy: &'static str,
    pub execution: &'static str,
    pub shade: &'static str,
    pub preview: &'static str,
    pub element: &'static str,
    pub element_explained: &'static str,
    pub csp: &'static str,
    pub csp_explained: &'static str,
    pub css: &'static str,
    pub css_explained: &'static str,
    pub frame: &'static str,
    pub frame_explained: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub no_code: &'static str,
    pub no_address: &'static str,
}

impl BuilderTexts {
    /// The texts in a language.
    pub const fn of(language: Language) -> BuilderTexts {
        match language {
            Language::English => ENGLISH,
            Language::Finnish => FINNISH,
            Language::Swedish => SWEDISH,
        }
    }
}

const ENGLISH: BuilderTexts = BuilderTexts {
    title: "Double Cycle on your site",
    intro: "Choose what your visitors see, and copy one snippet. No cookies, no tracking, and no request to anyone but \
            the server that these files are on.",
    back: "To the assessment",
    options: "Options",
    language: "Language",
    language_any: "Match the page around it",
    theme: "Theme",
    theme_auto: "Match the visitor’s device",
    theme_light: "Light",
    theme_dark: "Dark",
    mode: "What is shown",
    mode_rate: "Everything: visitors rate",
    mode_result: "Figure and result, to look at",
    mode_figure: "The figure alone",
    code: "Rating code to begin with",
    contact: "Address of a contact link",
    contact_label: "What the link says",
    keep: "Keep the visitor’s rating in their browser",
    colours: "My own colours",
    accent: "Buttons and links",
    strategy: "Strategy cycle",
    execution: "Execution cycle",
    shade: "[asked] is too light to be seen well on a light ground. The rule below takes [given], the nearest shade that is not.",
    preview: "Preview",
    element: "The element",
    element_explained: "Paste this where the assessment should appear. It takes the height it needs, and tells your \
                        page the result in events.",
    csp: "If your site sends a Content-Security-Policy",
    csp_explained: "Add exactly these sources to it.",
    css: "Your colours",
    css_explained: "Put this into your style sheet. In the dark theme your colours are as much lighter as they must be to be \
                    seen.",
    frame: "The frame",
    frame_explained: "For sites that strip scripts or cannot allow the sources above. Without the script, the frame \
                      keeps the height written in it.",
    copy: "Copy",
    copied: "Copied",
    no_code: "That is not a rating code.",
    no_address: "An address begins with https:, http:, mailto: or tel:.",
};

const FINNISH: BuilderTexts = BuilderTexts {
    title: "Double Cycle omalle sivustollesi",
    intro: "Valitse, mitä kävijäsi näkevät, ja kopioi yksi koodinpätkä. Ei evästeitä, ei seurantaa eikä pyyntöjä \
            muualle kuin palvelimelle, jolla nämä tiedostot ovat.",
    back: "Arviointiin",
    options: "Valinnat",
    language: "Kieli",
    language_any: "Ympäröivän sivun mukaan",
    theme: "Teema",
    theme_auto: "Kävijän laitteen mukaan",
    theme_light: "Vaalea",
    theme_dark: "Tumma",
    mode: "Mitä näytetään",
    mode_rate: "Kaikki: kävijät arvioivat",
    mode_result: "Kuva ja tulos, vain katseltavaksi",
    mode_figure: "Pelkkä kuva",
    code: "Arviointikoodi, josta aloitetaan",
    contact: "Yhteydenottolinkin osoite",
    contact_label: "Linkin teksti",
    keep: "Säilytä arviointi kävijän selaimessa",
    colours: "Omat värit",
    accent: "Painikkeet ja linkit",
    strategy: "Strategiasykli",
    execution: "Toteutussykli",
    shade: "[asked] on liian vaalea näkyäkseen hyvin vaalealla taustalla. Alla oleva sääntö käyttää lähintä riittävän tummaa sävyä, [given].",
    preview: "Esikatselu",
    element: "Elementti",
    element_explained: "Liitä tämä kohtaan, jossa arvioinnin pitää olla. Se ottaa tarvitsemansa korkeuden ja kertoo \
                        tuloksen sivullesi tapahtumina.",
    csp: "Jos sivustosi lähettää Content-Security-Policyn",
    csp_explained: "Lisää siihen täsmälleen nämä lähteet.",
    css: "Omat värisi",
    css_explained: "Lisää tämä tyylitiedostoosi. Tummassa teemassa värejäsi vaalennetaan sen verran, että ne näkyvät.",
    frame: "Kehys",
    frame_explained: "Sivustoille, jotka poistavat skriptit tai eivät voi sallia yllä olevia lähteitä. Ilman skriptiä \
                      kehyksen korkeus on se, joka siihen on kirjoitettu.",
    copy: "Kopioi",
    copied: "Kopioitu",
    no_code: "Tämä ei ole arviointikoodi.",
    no_address: "Osoitteen alussa on https:, http:, mailto: tai tel:.",
};

const SWEDISH: BuilderTexts = BuilderTexts {
    title: "Double Cycle på din webbplats",
    intro: "Välj vad dina besökare ser och kopiera ett kodstycke. Inga kakor, ingen spårning och inga anrop till någon \
            annan än servern som filerna ligger på.",
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
    mode_result: "Figur och resultat, att titta på",
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
    element_explained: "Klistra in detta där bedömningen ska visas. Den tar den höjd den behöver och meddelar din sida \
                        resultatet genom händelser.",
    csp: "Om din webbplats skickar en Content-Security-Policy",
    csp_explained: "Lägg till exakt dessa källor.",
    css: "Dina färger",
    css_explained: "Lägg in detta i din stilmall. I det mörka temat görs dina färger så mycket ljusare att de syns.",
    frame: "Ramen",
    frame_explained: "För webbplatser som tar bort skript eller inte kan tillåta källorna ovan. Utan skriptet har ramen \
                      den höjd som står i den.",
    copy: "Kopiera",
    copied: "Kopierat",
    no_code: "Det är ingen bedömningskod.",
    no_address: "En adress börjar med https:, http:, mailto: eller tel:.",
};
