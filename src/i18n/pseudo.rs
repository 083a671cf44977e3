//! A pseudo-language for tests (feature `pseudo`), made from English: every letter is accented and every vowel doubled,
//! which makes texts 25 to 45 % longer. Text that is cut off in it does not fit; text without accents is not
//! translated.

#[cfg(not(feature = "packed-texts"))]
pub(super) use made::{BUILDER, LOADER, SHEET, TEXTS};

use super::Locale;

pub(super) const LOCALE: Locale =
    Locale { tag: "qps", name: "Þšéûðö", dates: "en-GB", numeric_month: false, decimal: ',', delimiter: ';' };

#[cfg(not(feature = "packed-texts"))]
mod made {
    use crate::i18n::pack::Pack;
    use crate::i18n::{BuilderTexts, Language, LoaderTexts, SheetTexts, Texts};
    use std::sync::LazyLock;

    pub static LOADER: LazyLock<LoaderTexts> = LazyLock::new(|| made(&LoaderTexts::of(Language::English)));
    pub static BUILDER: LazyLock<BuilderTexts> = LazyLock::new(|| made(&BuilderTexts::of(Language::English)));
    pub static SHEET: LazyLock<SheetTexts> = LazyLock::new(|| made(&SheetTexts::of(Language::English)));
    pub static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
        let english = Language::English.texts();
        Texts {
            language: Language::Pseudo,
            factors: made(&english.factors),
            scale: made(&english.scale),
            page: made(&english.page),
            results: made(&english.results),
            embed: made(&english.embed),
            answer: made(&english.answer),
            studio: made(&english.studio),
        }
    });

    fn made<T: Pack>(english: &T) -> T {
        let mut lines = Vec::new();
        english.write(&mut lines);
        let made: String = lines.into_iter().map(|line| pseudo(line) + "\n").collect();
        let mut texts = T::BLANK;
        texts.read(&mut Box::leak(made.into_boxed_str()).split('\n'));
        texts
    }

    /// A text with accents and doubled vowels. Names in braces are unchanged.
    fn pseudo(english: &str) -> String {
        let mut text = String::new();
        let mut is_name = false;
        for letter in english.chars() {
            is_name = (is_name || letter == '{') && letter != '}';
            match accented(letter).filter(|_| !is_name) {
                Some((accented, true)) => text.extend([accented, accented]),
                Some((accented, false)) => text.push(accented),
                None => text.push(letter),
            }
        }
        text
    }

    /// A letter with an accent, and whether it is a vowel; `None` for other characters.
    fn accented(letter: char) -> Option<(char, bool)> {
        const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
        let place = PLAIN.chars().position(|plain| plain == letter)?;
        Some((ACCENTED.chars().nth(place)?, "aeiouAEIOU".contains(letter)))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn accents_and_vowels_and_names_that_stay() {
            assert_eq!(pseudo("Rate {count} of 8"), "Ŕååţéé {count} ööƒ 8");
            let (english, pseudo) = (Language::English.texts().pack(), Language::Pseudo.texts().pack());
            let length = |text: &str| text.chars().count() as f64;
            let share = length(&pseudo) / length(&english);
            assert!((1.25..1.45).contains(&share), "{share}");
        }
    }
}
