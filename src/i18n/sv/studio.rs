use super::keeping::KEEPING;
use super::meeting::MEETING;
use super::picture::PICTURE;
use crate::i18n::StudioTexts;

pub(super) const STUDIO: StudioTexts = StudioTexts {
    back_to_rating: "Tillbaka till bedömningen",
    back_to_presentation: "Tillbaka till presentationen",
    meeting: MEETING,
    keeping: KEEPING,
    picture: PICTURE,
};
