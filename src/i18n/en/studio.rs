use super::keeping::KEEPING;
use super::meeting::MEETING;
use crate::i18n::StudioTexts;

pub(super) const STUDIO: StudioTexts =
    StudioTexts { back_to_rating: "Back to the rating", meeting: MEETING, keeping: KEEPING };
