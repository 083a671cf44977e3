//! The texts of the frame around a tool in English.

use crate::i18n::FrameTexts;

pub(super) const FRAME: FrameTexts =
    FrameTexts { back_to_rating: "Back to the assessment", back_to_presentation: "Back to the presentation" };
