//! The texts of the frame around a tool in Finnish.

use crate::i18n::FrameTexts;

pub(super) const FRAME: FrameTexts =
    FrameTexts { back_to_rating: "Takaisin arviointiin", back_to_presentation: "Takaisin esitykseen" };
