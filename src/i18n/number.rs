use super::Language;
use crate::digits::{shown_parts, whole};

/// A number with one decimal, as the language writes it: `2.2`, `2,2`, `−1,1`.
pub fn tenths(value: f64, language: Language) -> String {
    let tenths = shown_parts(value, 10.0);
    let separator: &str = &language.locale().decimal.to_string();
    let sign = if value < 0.0 && tenths > 0 { "\u{2212}" } else { "" };
    [sign, &whole(tenths / 10), separator, &whole(tenths % 10)].concat()
}

/// A share 0…1 in whole per cent, as the language writes it: `60%`, or with a no-break space `60 %`.
pub fn percent(share: f64, language: Language) -> String {
    let sign = if language == Language::English { "%" } else { "\u{A0}%" };
    [&*whole(shown_parts(share, 100.0)), sign].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(tenths(2.2187, Language::English), "2.2");
        assert_eq!(tenths(2.2187, Language::Finnish), "2,2");
        assert_eq!(tenths(-1.0515, Language::Swedish), "\u{2212}1,1");
        assert_eq!(tenths(-0.01, Language::English), "0.0");
        assert_eq!(tenths(2.95, Language::English), "3.0");
        assert_eq!(percent(0.6031, Language::English), "60%");
        assert_eq!(percent(1.0, Language::Finnish), "100\u{A0}%");
    }
}
