use crate::i18n::StudioTexts;

pub(super) const STUDIO: StudioTexts =
    StudioTexts { back_to_rating: "Back to the rating", picture: super::picture::PICTURE };
