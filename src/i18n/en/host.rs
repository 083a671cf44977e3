//! The texts for site owners, and those shown when the embed's program does not run, in English.

use crate::i18n::{BuilderTexts, LoaderTexts, SheetTexts};

pub(in crate::i18n) static LOADER: &LoaderTexts = &LoaderTexts {
    network: "The assessment could not be loaded. Check the connection.",
    unavailable: "The assessment cannot be shown here.",
    restarted: "The assessment stopped and has restarted. Your ratings are kept.",
    crashed: "The assessment stopped. Your ratings:",
    again: "Try again",
};

pub(in crate::i18n) static BUILDER: &BuilderTexts = &BuilderTexts {
    title: "Double Cycle on your site",
    intro: "Choose what your visitors see, and copy one snippet. No cookies, no tracking, and no requests except to \
            the server that holds these files.",
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
    mode_result: "Figure and result, view only",
    mode_figure: "The figure only",
    code: "Rating code to start with",
    contact: "Address of a contact link",
    contact_label: "Text of the link",
    keep: "Save the assessment in the visitor’s browser",
    colours: "My own colours",
    accent: "Buttons and links",
    strategy: "Strategy cycle",
    execution: "Execution cycle",
    shade: "[asked] is too light to show up on a light background. The rule below uses the nearest shade that is dark \
            enough, [given].",
    preview: "Preview",
    element: "The element",
    element_explained: "Paste this where the assessment should appear. It sets its own height, and passes the result \
                        to your page as events.",
    csp: "If your site sends a Content-Security-Policy",
    csp_explained: "Add exactly these sources to it.",
    css: "Your colours",
    css_explained: "Put this into your style sheet. In the dark theme your colours are lightened enough to be seen.",
    frame: "The frame",
    frame_explained: "For sites that strip scripts or cannot allow the sources above. Without the script, the frame \
                      keeps the height written in it.",
    copy: "Copy",
    copied: "Copied",
    no_code: "That is not a rating code.",
    no_address: "The address must begin with https:, http:, mailto: or tel:.",
};

pub(in crate::i18n) static SHEET: &SheetTexts = &SheetTexts {
    link: "The questions as text",
    title: "The eight questions, to read and to fill in by hand",
    intro: "Tick one step for each success factor: what is true today, not what is planned. Leave a factor blank if \
            you do not know. No program runs on this page: it can be read in any browser, and printed.",
    back: "To the assessment",
    organisation: "Organisation",
    rated_by: "Rated by",
    date: "Date",
    note: "Note",
    reasons_explained: "The four most common reasons for failure. With the rules you can see for yourself which of \
                        them apply.",
    enter: "Enter the eight numbers in the assessment to see your level, balance and flow, and what to do next.",
    no_wasm: "This browser does not run WebAssembly, which this page needs. Lockdown Mode on Apple devices and strict \
              security settings turn it off. Allow it for this site, or open the page in another browser. Even without \
              it, you can read and print the questions.",
    no_wasm_embed: "The assessment cannot be shown here: this browser does not run WebAssembly. Lockdown Mode on Apple \
                    devices and strict security settings turn it off. Allow it for this site, or open the page in \
                    another browser.",
};
