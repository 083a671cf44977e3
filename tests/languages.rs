//! What the languages of the product say of themselves.

use double_cycle::i18n::Language;

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
