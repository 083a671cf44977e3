use crate::i18n::StudioTexts;

pub(super) const STUDIO: StudioTexts =
    StudioTexts { back_to_rating: "Takaisin arvioon", picture: super::picture::PICTURE };
