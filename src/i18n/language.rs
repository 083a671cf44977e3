use super::Texts;
#[cfg(not(feature = "packed-texts"))]
use super::{BuilderTexts, LoaderTexts, SheetTexts};

/// A language's properties besides its texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// The language's tag, as in `lang="fi"`: lower-case letters.
    pub tag: &'static str,
    /// The language's name in that language.
    pub name: &'static str,
    /// The tag with which the browser formats dates and times.
    pub dates: &'static str,
    /// Whether dates show the month as a number instead of a word.
    pub numeric_month: bool,
    /// The decimal separator.
    pub decimal: char,
    /// The separator of cells in CSV files, as spreadsheet programs expect it where the language is spoken.
    pub delimiter: char,
}

/// Declares the languages and their modules, in the order of the language switch.
macro_rules! languages {
    ($($(#[$meta:meta])* $name:ident in $module:ident,)+) => {
        /// A language of the product.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Language {
            $($(#[$meta])* #[allow(missing_docs, reason = "a language says for itself what it is")] $name,)+
        }

        impl Language {
            /// All languages, in the order of the language switch. The first is the default page's, `x-default`.
            pub const ALL: [Language; [$($(#[$meta])* (),)+].len()] = [$($(#[$meta])* Language::$name,)+];

            /// The language's properties besides its texts.
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

        #[cfg(not(feature = "packed-texts"))]
        impl SheetTexts {
            /// The texts in a language.
            pub fn of(language: Language) -> SheetTexts {
                match language {
                    $($(#[$meta])* Language::$name => *super::$module::SHEET,)+
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
    /// The language of the default page, `x-default`.
    pub const FIRST: Language = Language::ALL[0];

    /// The language's tag, as in `lang="fi"`.
    pub const fn tag(self) -> &'static str {
        self.locale().tag
    }

    /// The language's name in that language.
    pub const fn name(self) -> &'static str {
        self.locale().name
    }

    /// The language of a tag such as `fi` or `fi-FI`, in any case; `None` if there is none.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::ALL.iter().copied().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The language of the first tag that names one; `None` if none does.
    pub fn choose<'a>(tags: impl IntoIterator<Item = &'a str>) -> Option<Language> {
        tags.into_iter().find_map(Language::from_tag)
    }

    /// All texts of the language, as loaded from its file.
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
        assert_eq!(Language::choose(["xx-XX", "fi-FI", "en"]), Some(Language::Finnish));
        assert_eq!(Language::choose([""]), None);
    }
}
