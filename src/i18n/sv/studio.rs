use crate::i18n::StudioTexts;

pub(super) const STUDIO: StudioTexts =
    StudioTexts { back_to_rating: "Tillbaka till bedömningen", picture: super::picture::PICTURE };
