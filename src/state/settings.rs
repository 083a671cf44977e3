use crate::i18n::Language;

/// Light, dark, or as the visitor's system says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the system says.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// All themes, in the order in which the switch shows them.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The theme's name in queries, documents and style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme of a name.
    pub fn from_id(id: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.id() == id)
    }
}

/// What a visitor has chosen about the page itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// The language chosen by hand; none where it follows the page's address or the browser.
    pub language: Option<Language>,
    /// The theme.
    pub theme: Theme,
    /// Whether single keys work; keys held together with Ctrl always do.
    pub hotkeys: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { language: None, theme: Theme::default(), hotkeys: true }
    }
}

impl Settings {
    /// These, which were `before`, with what another tab has changed since: a setting that both have changed stays as it
    /// is here.
    pub fn with_other(self, before: Settings, other: Settings) -> Settings {
        fn either<T: PartialEq>(own: T, before: T, other: T) -> T {
            if own == before { other } else { own }
        }
        Settings {
            language: either(self.language, before.language, other.language),
            theme: either(self.theme, before.theme, other.theme),
            hotkeys: either(self.hotkeys, before.hotkeys, other.hotkeys),
        }
    }
}
