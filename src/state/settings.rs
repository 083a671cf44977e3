use crate::i18n::Language;

/// Light, dark, or following the operating system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Follows the operating system.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// All themes, in the order of the switch.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The theme's name in queries, documents and style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme with a given name.
    pub fn from_id(id: &str) -> Option<Theme> {
        Theme::ALL.iter().copied().find(|theme| theme.id() == id)
    }
}

/// The visitor's settings for the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// The language chosen by hand; `None` to follow the page's address or the browser.
    pub language: Option<Language>,
    /// The theme.
    pub theme: Theme,
    /// Whether single keys work; combinations with Ctrl always do.
    pub hotkeys: bool,
    /// Whether an answer tapped or clicked goes on to the next question.
    pub goes_on: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { language: None, theme: Theme::default(), hotkeys: true, goes_on: true }
    }
}

impl Settings {
    /// Three-way merge of the settings, with `before` as the common base: takes another tab's changes, and keeps its
    /// own value where both have changed.
    pub fn with_other(self, before: Settings, other: Settings) -> Settings {
        fn either<T: PartialEq>(own: T, before: T, other: T) -> T {
            if own == before { other } else { own }
        }
        Settings {
            language: either(self.language, before.language, other.language),
            theme: either(self.theme, before.theme, other.theme),
            hotkeys: either(self.hotkeys, before.hotkeys, other.hotkeys),
            goes_on: either(self.goes_on, before.goes_on, other.goes_on),
        }
    }
}
