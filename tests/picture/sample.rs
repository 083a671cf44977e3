//! The pictures that the tests draw.

use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::picture::{Colours, Frame, Picture};
use double_cycle::scoring::Assessment;
use proptest::prelude::*;

/// Ratings worth looking at; `-` is unrated.
pub const CASES: [(&str, &str); 9] = [
    ("narrow", "33422311"),
    ("top", "55555555"),
    ("even", "44434444"),
    ("blocked", "44444440"),
    ("half", "345-2--3"),
    ("dry", "00000000"),
    ("empty", "--------"),
    ("alone", "44441113"),
    ("hard", "05051110"),
];

pub const LOOKS: [(&str, Colours); 3] = [("light", Colours::Light), ("dark", Colours::Dark), ("paper", Colours::Paper)];
pub const LINK: &str = "https://example.org/double-cycle/#r=2RCH-ZG67";

/// Ratings from the notation of [`CASES`].
pub fn ratings(text: &str) -> Ratings {
    let all: Vec<Option<Rating>> =
        text.chars().map(|c| c.to_digit(10).map(|digit| Rating::try_from(digit as u8).unwrap())).collect();
    Ratings::new(all.try_into().unwrap())
}

pub fn picture(assessment: &Assessment, language: Language) -> Picture<'_> {
    Picture {
        texts: language.texts(),
        own: &language.texts().studio.picture,
        assessment,
        name: "",
        date: "25.11.2026",
        link: Some(LINK),
        look: Colours::Light,
        frame: Frame::Sheet,
        carried: None,
    }
}

pub fn any_ratings() -> impl Strategy<Value = Ratings> {
    prop::array::uniform8(prop::option::of(0u8..6)).prop_map(|all: [_; Factor::COUNT]| {
        Ratings::new(all.map(|value| value.map(|value| Rating::try_from(value).unwrap())))
    })
}

pub fn any_language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

pub fn any_frame() -> impl Strategy<Value = Frame> {
    prop::sample::select(Frame::ALL.to_vec())
}
