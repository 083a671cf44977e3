//! The embed's loader and documentation name exactly the languages of the product.

use double_cycle::i18n::Language;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn documents_of_the_embed_name_every_language() {
    let listed = Language::ALL.map(|language| format!("\"{}\"", language.tag()));
    for (path, list) in [
        ("embed/loader.js", listed.join("|")),
        ("docs/embed.md", Language::ALL.map(|language| format!("`{}`", language.tag())).join(", ")),
    ] {
        assert!(read(path).contains(&list), "{path} does not list {list}");
    }
}

#[test]
fn what_a_language_says_of_itself_is_its_own() {
    for language in Language::ALL {
        assert_eq!(language.texts().language, language);
        let dates = language.locale().dates;
        assert_eq!(dates.split('-').next(), Some(language.tag()), "{dates}");
    }
}

#[test]
fn tags_and_names_are_of_one_language_each() {
    for (place, one) in Language::ALL.into_iter().enumerate() {
        assert!(one.tag().bytes().all(|letter| letter.is_ascii_lowercase()), "{}", one.tag());
        for other in &Language::ALL[place + 1..] {
            assert!(one.tag() != other.tag() && one.name() != other.name());
        }
    }
}
