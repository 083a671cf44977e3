use super::Texts;
#[cfg(not(feature = "packed-texts"))]
use super::{BuilderTexts, LoaderTexts};

/// What is to be known of a language besides its texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// The language's tag, as in `lang="fi"`: lower-case letters.
    pub tag: &'static str,
    /// The language's name in itself.
    pub name: &'static str,
    /// The tag by which the browser writes dates and times.
    pub dates: &'static str,
    /// Whether a date has its month as a number, and not as a word.
    pub numeric_month: bool,
    /// What stands before the decimals of a number.
    pub decimal: char,
    /// What stands between the cells of a table in a file, as programs for tables expect it where the language is spoken.
    pub delimiter: char,
}

/// Declares the languages, each with its module, in the order in which the switch shows them.
macro_rules! languages {
    ($($(#[$meta:meta])* $name:ident in $module:ident,)+) => {
        /// A language of the product.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Language {
            $($(#[$meta])* #[allow(missing_docs, reason = "a language says for itself what it is")] $name,)+
        }

        impl Language {
            /// All languages, in the order in which the switch shows them. The first is that of the page which stands for any.
            pub const ALL: [Language; [$($(#[$meta])* (),)+].len()] = [$($(#[$meta])* Language::$name,)+];

            /// What is to be known of the language besides its texts.
            pub const fn locale(self) -> Locale {
                match self {
                    $($(#[$meta])* Language::$name => super::$module::LOCALE,)+
                }
            }

            /// All texts of the language.
            #[cfg(not(feature = "packed-texts"))]
            pub fn texts(self) -> &'static Texts {
                match self {
                    $($(#[$meta])* Language::$name => &super::$module::TEXTS,)+
                }
            }
        }

        #[cfg(not(feature = "packed-texts"))]
        impl LoaderTexts {
            /// The texts in a language.
            pub fn of(language: Language) -> LoaderTexts {
                match language {
                    $($(#[$meta])* Language::$name => *super::$module::LOADER,)+
                }
            }
        }

        #[cfg(not(feature = "packed-texts"))]
        impl BuilderTexts {
            /// The texts in a language.
            pub fn of(language: Language) -> BuilderTexts {
                match language {
                    $($(#[$meta])* Language::$name => *super::$module::BUILDER,)+
                }
            }
        }
    };
}

languages! {
    English in en,
    Finnish in fi,
    Swedish in sv,
    #[cfg(feature = "pseudo")]
    Pseudo in pseudo,
}

impl Language {
    /// The language of the page that stands for any.
    pub const FIRST: Language = Language::ALL[0];

    /// The language's tag, as in `lang="fi"`.
    pub const fn tag(self) -> &'static str {
        self.locale().tag
    }

    /// The language's name in itself.
    pub const fn name(self) -> &'static str {
        self.locale().name
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
        super::loaded::texts(self)
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
