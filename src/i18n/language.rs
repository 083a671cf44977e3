use super::Texts;
#[cfg(feature = "packed-texts")]
use super::loaded;
#[cfg(not(feature = "packed-texts"))]
use super::{en, fi, sv};

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// Finnish, the language of the framework's founding texts.
    Finnish,
    /// Swedish.
    Swedish,
}

impl Language {
    /// All languages, in the order in which the switch shows them.
    pub const ALL: [Language; 3] = [Language::English, Language::Finnish, Language::Swedish];

    /// The language's tag, as in `lang="fi"`.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Finnish => "fi",
            Language::Swedish => "sv",
        }
    }

    /// The language's name in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Finnish => "Suomi",
            Language::Swedish => "Svenska",
        }
    }

    /// The language of a tag, `fi` or `fi-FI`, whatever its case.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The first language that one of the tags names, in the order of the tags.
    pub fn choose<'a>(tags: impl IntoIterator<Item = &'a str>) -> Option<Language> {
        tags.into_iter().find_map(Language::from_tag)
    }

    /// All texts of the language, as they were loaded.
    #[cfg(feature = "packed-texts")]
    pub fn texts(self) -> &'static Texts {
        loaded::texts(self)
    }

    /// All texts of the language.
    #[cfg(not(feature = "packed-texts"))]
    pub const fn texts(self) -> &'static Texts {
        match self {
            Language::English => &en::TEXTS,
            Language::Finnish => &fi::TEXTS,
            Language::Swedish => &sv::TEXTS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_by_their_primary_part() {
        assert_eq!(Language::from_tag("sv-FI"), Some(Language::Swedish));
        assert_eq!(Language::from_tag("FI"), Some(Language::Finnish));
        assert_eq!(Language::from_tag("fil"), None);
        assert_eq!(Language::choose(["de-DE", "fi-FI", "en"]), Some(Language::Finnish));
        assert_eq!(Language::choose([""]), None);
    }
}
