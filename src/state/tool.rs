use crate::i18n::PageTexts;

/// What the page can be besides the place to rate and to understand: the tools that the studio's program holds. All that
/// is fixed of a tool stands here, in matches without an arm for the rest: what a new tool lacks does not compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tool {
    /// The presentation, for whoever leads a meeting.
    Present,
    /// The presentation's second window, for the room.
    Audience,
    /// A rating on its own, for a stand: starts over when nobody is there.
    Kiosk,
    /// The ratings of several people.
    Team,
    /// Two ratings side by side, what-if, and targets.
    Compare,
    /// Records, pictures, paper and files.
    History,
}

impl Tool {
    /// All tools, in the order in which the page links to them.
    pub const ALL: [Tool; 6] = [Tool::Present, Tool::Audience, Tool::Kiosk, Tool::Team, Tool::Compare, Tool::History];

    /// Whether others than the visitor look at it: then nothing of the visitor's may be in its window.
    pub const fn is_for_others(self) -> bool {
        match self {
            Tool::Audience | Tool::Kiosk => true,
            Tool::Present | Tool::Team | Tool::Compare | Tool::History => false,
        }
    }

    /// Whether somebody leads others through it, step by step: keys turn its steps, and its address shows no rating.
    pub const fn is_led(self) -> bool {
        match self {
            Tool::Present => true,
            Tool::Audience | Tool::Kiosk | Tool::Team | Tool::Compare | Tool::History => false,
        }
    }

    /// The value of `mode` in the page's address, and the last part of the class of its page.
    pub const fn mode(self) -> &'static str {
        match self {
            Tool::Present => "present",
            Tool::Audience => "audience",
            Tool::Kiosk => "kiosk",
            Tool::Team => "team",
            Tool::Compare => "compare",
            Tool::History => "history",
        }
    }

    /// The tool of a mode; none for a mode of the page itself, or one that is not known.
    pub fn from_mode(mode: &str) -> Option<Tool> {
        Tool::ALL.into_iter().find(|tool| tool.mode() == mode)
    }

    /// What it is called. The stand is the page's own rating, and is called as the page is.
    pub const fn name(self, page: &PageTexts) -> &'static str {
        match self {
            Tool::Present | Tool::Audience => page.present,
            Tool::Kiosk => page.tagline,
            Tool::Team => page.team,
            Tool::Compare => page.compare,
            Tool::History => page.history,
        }
    }

    /// What it is for, as the page's link to it says; none where the page does not link to it.
    pub const fn about(self, page: &PageTexts) -> Option<&'static str> {
        match self {
            Tool::Audience | Tool::Kiosk => None,
            Tool::Present => Some(page.present_about),
            Tool::Team => Some(page.team_about),
            Tool::Compare => Some(page.compare_about),
            Tool::History => Some(page.history_about),
        }
    }
}
