use super::keeping::KEEPING;
use super::meeting::MEETING;
use super::picture::PICTURE;
use crate::i18n::StudioTexts;

pub(super) const STUDIO: StudioTexts = StudioTexts {
    back_to_rating: "Back to the assessment",
    back_to_presentation: "Back to the presentation",
    meeting: MEETING,
    keeping: KEEPING,
    picture: PICTURE,
};
