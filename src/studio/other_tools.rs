use super::Tools;
use super::present::Present;
use crate::codec::RatingCode;
use crate::framework::Ratings;
use crate::meeting::{Step, Team};
use crate::records::Records;
use crate::state::Tool;

/// What a tool takes from the other tools. The tool that asks is not among them.
#[derive(Clone, Copy)]
pub struct OtherTools<'a> {
    tools: &'a Tools,
    open: Option<Tool>,
}

impl<'a> OtherTools<'a> {
    /// Those that are in their places.
    pub(super) fn of(tools: &'a Tools, open: Option<Tool>) -> OtherTools<'a> {
        OtherTools { tools, open }
    }

    /// The tool that is open; none where the page itself is.
    pub fn open(self) -> Option<Tool> {
        self.open
    }

    /// The step of the presentation, while one is going on.
    pub fn presented_step(self) -> Option<Step> {
        self.presentation().map(Present::step)
    }

    /// The ratings of the presentation, while one is going on.
    pub fn presented(self) -> Option<Ratings> {
        self.presentation().map(Present::ratings)
    }

    /// The team on show, that of the link or the visitor's own.
    pub fn team(self) -> Team {
        self.tools.team.as_ref().map(|team| team.team()).unwrap_or_default()
    }

    /// The median of the visitor's own team, if there is a team.
    pub fn median(self) -> Option<Ratings> {
        self.tools.team.as_ref()?.median()
    }

    /// The median of the team of a link, where one is on show.
    pub fn viewed_median(self) -> Option<RatingCode> {
        self.tools.team.as_ref()?.viewed_median()
    }

    /// The records of the history.
    pub fn records(self) -> Option<&'a Records> {
        self.tools.history.as_ref().map(|history| history.records())
    }

    fn presentation(self) -> Option<&'a Present> {
        self.tools.present.as_ref()?.going_on()
    }
}
