//! The texts of the frame around a tool in Swedish.

use crate::i18n::FrameTexts;

pub(super) const FRAME: FrameTexts =
    FrameTexts { back_to_rating: "Tillbaka till bedömningen", back_to_presentation: "Tillbaka till presentationen" };
