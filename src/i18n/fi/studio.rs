use super::keeping::KEEPING;
use super::meeting::MEETING;
use super::picture::PICTURE;
use crate::i18n::StudioTexts;

pub(super) const STUDIO: StudioTexts = StudioTexts {
    back_to_rating: "Takaisin arviointiin",
    back_to_presentation: "Takaisin esitykseen",
    meeting: MEETING,
    keeping: KEEPING,
    picture: PICTURE,
};
