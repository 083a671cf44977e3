//! Pictures, drawn for people to look at: `PICTURES=folder cargo test --test picture` writes them there.

use double_cycle::framework::{Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::picture::{Frame, Look, Picture};
use double_cycle::scoring::Assessment;

/// Ratings worth looking at; `-` is unrated.
const CASES: [(&str, &str); 9] = [
    ("narrow", "33422311"),
    ("top", "55555555"),
    ("even", "44434444"),
    ("blocked", "44444440"),
    ("half", "345-2--3"),
    ("dry", "00000000"),
    ("empty", "--------"),
    ("alone", "44441113"),
    ("all-findings", "05051110"),
];

fn ratings(text: &str) -> Ratings {
    let all: Vec<Option<Rating>> =
        text.chars().map(|c| c.to_digit(10).map(|digit| Rating::try_from(digit as u8).unwrap())).collect();
    Ratings::new(all.try_into().unwrap())
}

#[test]
fn pictures_to_look_at() {
    let Some(folder) = std::env::var_os("PICTURES") else { return };
    let folder = std::path::PathBuf::from(folder);
    for (case, text) in CASES {
        let assessment = Assessment::of(&ratings(text));
        for language in Language::ALL {
            for (look, look_id) in [(Look::Light, "light"), (Look::Dark, "dark"), (Look::Paper, "paper")] {
                for frame in Frame::ALL {
                    let picture = Picture {
                        texts: language.texts(),
                        own: language.picture_texts(),
                        assessment: &assessment,
                        name: "Esimerkki Oy",
                        date: "25.11.2026",
                        link: Some("https://example.org/double-cycle/#r=2RCH-ZG67"),
                        look,
                        frame,
                        carried: None,
                    };
                    let name = format!("{case}-{}-{look_id}-{}.svg", language.tag(), frame.id());
                    std::fs::write(folder.join(name), picture.svg()).unwrap();
                }
            }
        }
    }
}
