/// What the page can be besides the place to rate and to understand: the tools that the studio's program holds.
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
    /// All tools.
    pub const ALL: [Tool; 6] = [Tool::Present, Tool::Audience, Tool::Kiosk, Tool::Team, Tool::Compare, Tool::History];

    /// Whether others than the visitor look at it: then nothing of the visitor's may be in its window.
    pub const fn is_for_others(self) -> bool {
        matches!(self, Tool::Audience | Tool::Kiosk)
    }

    /// The value of `mode` in the page's address.
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
}
