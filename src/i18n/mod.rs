//! Every text, in every language.
//!
//! The texts are structs of plain fields, so a text missing in one language does not compile. Numbers are shown with at
//! most one decimal, from whole tenths, which keeps the formatting of floats out of the page's program.

/// Declares the files of a language's folder and puts its texts together; called from the folder's `mod.rs`. A file more for
/// each language is named here, once.
#[cfg(not(feature = "packed-texts"))]
macro_rules! folder {
    ($language:ident) => {
        mod advice;
        mod answer;
        mod camera;
        mod certainty;
        mod embed;
        mod factors;
        mod frame;
        mod host;
        mod keeping;
        mod meeting;
        mod page;
        mod picture;
        mod plan;
        mod results;

        pub(super) use host::{BUILDER, LOADER, SHEET};

        pub(super) static TEXTS: super::Texts = super::Texts {
            language: super::Language::$language,
            factors: factors::FACTORS,
            scale: factors::SCALE,
            page: page::PAGE,
            results: results::RESULTS,
            embed: embed::EMBED,
            answer: answer::ANSWER,
            studio: super::StudioTexts {
                frame: frame::FRAME,
                meeting: meeting::MEETING,
                keeping: keeping::KEEPING,
                picture: picture::PICTURE,
                plan: plan::PLAN,
                advice: advice::ADVICE,
                certainty: certainty::CERTAINTY,
                camera: camera::CAMERA,
            },
        };
    };
}
#[cfg(not(feature = "packed-texts"))]
use folder;

#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
mod advice_texts;
#[cfg(any(feature = "answer", not(feature = "packed-texts")))]
mod answer_texts;
#[cfg(not(feature = "packed-texts"))]
mod builder_texts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
mod camera_texts;
#[cfg(any(feature = "studio", feature = "certainty", not(feature = "packed-texts")))]
mod certainty_texts;
mod embed_texts;
mod en;
mod factor_texts;
mod fi;
mod fill;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
mod frame_texts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
mod keeping_texts;
mod language;
#[cfg(feature = "packed-texts")]
mod loaded;
#[cfg(not(feature = "packed-texts"))]
#[path = "compiled_in.rs"]
mod loaded;
#[cfg(not(feature = "packed-texts"))]
mod loader_texts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
mod meeting_texts;
mod number;
mod pack;
mod page_texts;
mod picture_texts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
mod plan_texts;
#[cfg(feature = "pseudo")]
mod pseudo;
mod result_texts;
#[cfg(not(feature = "packed-texts"))]
mod sheet_texts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
mod studio_texts;
mod sv;
mod texts;

#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub use advice_texts::{AdviceTexts, AllAdviceTexts, FactorAdviceTexts};
#[cfg(any(feature = "answer", not(feature = "packed-texts")))]
pub use answer_texts::AnswerTexts;
#[cfg(not(feature = "packed-texts"))]
pub use builder_texts::BuilderTexts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub use camera_texts::CameraTexts;
#[cfg(any(feature = "studio", feature = "certainty", not(feature = "packed-texts")))]
pub use certainty_texts::CertaintyTexts;
pub use embed_texts::EmbedTexts;
pub use factor_texts::FactorTexts;
pub use fill::fill;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub use frame_texts::FrameTexts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub use keeping_texts::KeepingTexts;
pub use language::{Language, Locale};
pub use loaded::{is_loaded, load};
#[cfg(not(feature = "packed-texts"))]
pub use loader_texts::LoaderTexts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub use meeting_texts::{CompareTexts, KioskTexts, MeetingTexts, PresentTexts, TeamTexts};
pub use number::{percent, tenths};
pub use page_texts::PageTexts;
pub use picture_texts::PictureTexts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub use plan_texts::PlanTexts;
pub use result_texts::{MeaningTexts, ResultTexts};
#[cfg(not(feature = "packed-texts"))]
pub use sheet_texts::SheetTexts;
#[cfg(any(feature = "studio", not(feature = "packed-texts")))]
pub use studio_texts::StudioTexts;
pub use texts::Texts;
