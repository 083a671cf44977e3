use crate::i18n::PageTexts;

/// A mode of the page besides rating and reading the result. The studio's program holds the tools. Their fixed
/// properties are matched here without a wildcard arm, so a new tool with a missing property does not compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tool {
    /// The presentation, for the person who leads a meeting.
    Present,
    /// The presentation's second window, which the audience sees.
    Audience,
    /// A rating page for a stand; starts over when nobody uses it.
    Kiosk,
    /// The combined ratings of several people.
    Team,
    /// Two ratings side by side, and what-if.
    Compare,
    /// Who does what by when, with targets.
    Plan,
    /// Stored records, pictures, printing and files.
    History,
}

impl Tool {
    /// All tools, in the order in which the page links to them.
    pub const ALL: [Tool; 7] =
        [Tool::Plan, Tool::Present, Tool::Audience, Tool::Kiosk, Tool::Team, Tool::Compare, Tool::History];

    /// Whether people other than the visitor see it. Its window must then show nothing of the visitor's data.
    pub const fn is_for_others(self) -> bool {
        match self {
            Tool::Audience | Tool::Kiosk => true,
            Tool::Present | Tool::Team | Tool::Compare | Tool::Plan | Tool::History => false,
        }
    }

    /// Whether somebody leads others through it, step by step: keys turn its steps, and its address shows no rating.
    pub const fn is_led(self) -> bool {
        match self {
            Tool::Present => true,
            Tool::Audience | Tool::Kiosk | Tool::Team | Tool::Compare | Tool::Plan | Tool::History => false,
        }
    }

    /// Whether people look at it for long without touching anything: the screen must stay on.
    pub const fn is_looked_at(self) -> bool {
        match self {
            Tool::Present | Tool::Audience | Tool::Kiosk => true,
            Tool::Team | Tool::Compare | Tool::Plan | Tool::History => false,
        }
    }

    /// The value of `mode` in the page's address; also the last part of its page's CSS class.
    pub const fn mode(self) -> &'static str {
        match self {
            Tool::Present => "present",
            Tool::Audience => "audience",
            Tool::Kiosk => "kiosk",
            Tool::Team => "team",
            Tool::Compare => "compare",
            Tool::Plan => "plan",
            Tool::History => "history",
        }
    }

    /// The tool with a given mode; `None` for unknown modes and for modes of the page itself.
    pub fn from_mode(mode: &str) -> Option<Tool> {
        Tool::ALL.iter().copied().find(|tool| tool.mode() == mode)
    }

    /// Its displayed name. The kiosk is the page's own rating, so it has the page's name.
    pub const fn name(self, page: &PageTexts) -> &'static str {
        match self {
            Tool::Present | Tool::Audience => page.present,
            Tool::Kiosk => page.tagline,
            Tool::Team => page.team,
            Tool::Compare => page.compare,
            Tool::Plan => page.plan,
            Tool::History => page.history,
        }
    }

    /// Its description beside the page's link; `None` for tools the page does not link to.
    pub const fn about(self, page: &PageTexts) -> Option<&'static str> {
        match self {
            Tool::Audience | Tool::Kiosk => None,
            Tool::Present => Some(page.present_about),
            Tool::Team => Some(page.team_about),
            Tool::Compare => Some(page.compare_about),
            Tool::Plan => Some(page.plan_about),
            Tool::History => Some(page.history_about),
        }
    }
}
