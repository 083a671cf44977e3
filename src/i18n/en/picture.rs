//! The texts in and around pictures, QR codes, paper and sharing, in English.

use crate::i18n::PictureTexts;

pub(super) const PICTURE: PictureTexts = PictureTexts {
    credit: "Based on the Social Media Framework published by M-Brain. Independent of M-Brain; scale and scoring are \
             Double Cycle’s own.",

    picture: "Picture",
    picture_explained: "The double cycle with your ratings, key figures and code. The file holds the assessment too: \
                        drop it on this page, and it opens again.",
    picture_alt: "{headline} Rating code {code}",
    frame: "Layout",
    frame_sheet: "Portrait page",
    frame_slide: "Slide, 1920 × 1080",
    frame_figure: "The figure only",
    resolution: "Resolution of the PNG",
    resolution_once: "Normal",
    resolution_twice: "Double",
    name_label: "Name on the picture",
    name_hint: "Your organisation or team, if you like",
    with_notes: "Put my notes into the file",
    with_notes_explained: "They do not show in the picture, but anyone who opens the file on this page can read \
                           them.",
    save_svg: "Save as SVG",
    save_png: "Save as PNG",
    copy_picture: "Copy the picture",
    picture_saved: "The picture is saved.",
    picture_handed_on: "The picture was handed to the app you chose.",
    picture_copied: "The picture is copied: paste it into a document, a slide or a chat.",
    picture_copy_refused: "The browser did not allow copying the picture. Save it as a file instead.",
    picture_failed: "The browser could not draw the picture. Try the other resolution, or save it as SVG.",
    picture_altered: "This browser changes the pixels of pictures to protect you from tracking, so no PNG was made. \
                      Save the picture as SVG instead: that is not changed.",

    open_picture: "Open a picture",
    open_picture_explained: "Drop a picture saved from this page anywhere on the page, paste it, or choose the file.",
    choose_picture: "Choose a picture",
    drop_here: "Drop the picture to open its assessment",
    opened_picture: "“{file}” is open.",
    picture_empty: "“{file}” holds no assessment. Only pictures saved from this page do, and a chat or an editor may \
                    have removed it. The code in the picture still opens the assessment.",
    picture_damaged: "The assessment in “{file}” is damaged. The code in the picture still opens it.",
    picture_large: "“{file}” is too large: a picture may be at most {limit} MB.",
    picture_unreadable: "“{file}” could not be read. Has it been moved?",
    picture_withheld: "This browser does not hand over the picture from the clipboard. Save it as a file, and open the file here.",

    qr: "QR code",
    qr_explained: "Point a phone’s camera at it, and the page opens with this assessment.",
    qr_too_long: "The address of this page is too long for a QR code. Send the link instead.",

    signed: "A link with your name",
    signed_name: "Your name or organisation",
    signed_date: "With the date: {date}",
    signed_explained: "Name and date are in the link itself, so everyone who has it can read them. They are shown \
                       above your assessment and are not stored here.",

    share_system: "Share…",
    share_text: "Our social media work as a double cycle, rating code {code}",
    share_picture: "Share the picture…",
    share_failed: "Sharing did not work. Copy the link instead.",
    share_picture_failed: "The picture could not be shared. Save it as a file instead.",

    slides: "Slides",
    slides_explained: "A PowerPoint file you can edit: the figure as shapes, the tables as tables, speaker’s notes, and your \
                       plan if you have one.",
    slides_with_notes: "Add my notes to the speaker’s notes",
    save_slides: "Save as slides (.pptx)",
    slides_coming: "The slides are being made…",
    slides_failed: "The slides could not be made. Check the connection and try again.",
    slides_factors: "The eight factors",
    slides_evidence: "What the ratings show",

    print: "Print",
    print_explained: "One page, A4 or Letter. Readable in black and white.",
    print_with_notes: "Print my notes too",
    print_notes: "Notes",
    print_notes_left: "Shortened to fit one page; in full on screen: {left}",
    print_scan: "Scan to open this assessment",
};
