//! The texts of the studio alone, in a file that is fetched with the studio's program.

use super::pack::texts;
use super::{KeepingTexts, MeetingTexts, PictureTexts};

texts! {
    /// The texts of the studio's tools.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is")]
    pub struct StudioTexts {
        pub back_to_rating: &'static str,
        pub back_to_presentation: &'static str,
        pub meeting: MeetingTexts,
        pub keeping: KeepingTexts,
        pub picture: PictureTexts,
    }
}
