//! What only the studio says: a file of its own, fetched with the studio's program.

use super::PictureTexts;
use super::pack::texts;

texts! {
    /// The texts of the studio's tools.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is")]
    pub struct StudioTexts {
        pub back_to_rating: &'static str,
        /// Pictures, QR codes, paper and sharing.
        pub picture: PictureTexts,
    }
}
