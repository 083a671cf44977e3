//! The texts in and around pictures, QR codes, paper and sharing.

use super::pack::texts;

texts! {
    /// The texts of exporting a rating. A comment in braces lists the places that the text must contain.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is; comments stand where there are places to fill")]
    pub struct PictureTexts {
        // In every picture.
        pub credit: &'static str,

        // Making one.
        pub picture: &'static str,
        pub picture_explained: &'static str,
        /// {headline}, {code}
        pub picture_alt: &'static str,
        pub frame: &'static str,
        pub frame_sheet: &'static str,
        pub frame_slide: &'static str,
        pub frame_figure: &'static str,
        pub resolution: &'static str,
        pub resolution_once: &'static str,
        pub resolution_twice: &'static str,
        pub name_label: &'static str,
        pub name_hint: &'static str,
        pub with_notes: &'static str,
        pub with_notes_explained: &'static str,
        pub save_svg: &'static str,
        pub save_png: &'static str,
        pub copy_picture: &'static str,
        pub picture_saved: &'static str,
        pub picture_handed_on: &'static str,
        pub picture_copied: &'static str,
        pub picture_copy_refused: &'static str,
        pub picture_failed: &'static str,
        pub picture_altered: &'static str,

        // Opening one.
        pub open_picture: &'static str,
        pub open_picture_explained: &'static str,
        pub choose_picture: &'static str,
        pub drop_here: &'static str,
        /// {file}
        pub opened_picture: &'static str,
        /// {file}
        pub picture_empty: &'static str,
        /// {file}
        pub picture_damaged: &'static str,
        /// {file}, {limit}
        pub picture_large: &'static str,
        /// {file}
        pub picture_unreadable: &'static str,
        pub picture_withheld: &'static str,

        // QR code.
        pub qr: &'static str,
        pub qr_explained: &'static str,
        pub qr_too_long: &'static str,

        // The link with the sender's name.
        pub signed: &'static str,
        pub signed_name: &'static str,
        /// {date}
        pub signed_date: &'static str,
        pub signed_explained: &'static str,

        // The system's share dialog.
        pub share_system: &'static str,
        /// {code}
        pub share_text: &'static str,
        pub share_picture: &'static str,
        pub share_failed: &'static str,
        pub share_picture_failed: &'static str,

        // Slides.
        pub slides: &'static str,
        pub slides_explained: &'static str,
        pub slides_with_notes: &'static str,
        pub save_slides: &'static str,
        pub slides_coming: &'static str,
        pub slides_failed: &'static str,
        pub slides_factors: &'static str,
        pub slides_evidence: &'static str,

        // Paper.
        pub print: &'static str,
        pub print_explained: &'static str,
        pub print_with_notes: &'static str,
        pub print_notes: &'static str,
        /// {left}
        pub print_notes_left: &'static str,
        pub print_scan: &'static str,
    }
}
