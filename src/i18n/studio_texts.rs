//! The texts of the studio alone, in a file that is fetched with the studio's program.

use super::pack::texts;
use super::{
    AllAdviceTexts, CameraTexts, CertaintyTexts, FrameTexts, KeepingTexts, MeetingTexts, PictureTexts, PlanTexts,
};

texts! {
    /// The texts of the studio's tools.
    #[derive(Debug)]
    #[allow(missing_docs, reason = "a text says for itself what it is")]
    pub struct StudioTexts {
        pub frame: FrameTexts,
        pub meeting: MeetingTexts,
        pub keeping: KeepingTexts,
        pub picture: PictureTexts,
        pub plan: PlanTexts,
        pub advice: AllAdviceTexts,
        pub certainty: CertaintyTexts,
        pub camera: CameraTexts,
    }
}
