use super::Tools;
use super::plan::PlanTool;
use super::present::Present;
use crate::codec::RatingCode;
use crate::components::El;
use crate::framework::Ratings;
use crate::meeting::{Step, Team};
use crate::records::Records;
use crate::state::{State, Tool};

/// What a tool may read from the others. The tool being called is taken out, so its own values are missing.
#[derive(Clone, Copy)]
pub struct OtherTools<'a> {
    tools: &'a Tools,
    open: Option<Tool>,
}

impl<'a> OtherTools<'a> {
    /// Reads from the tools that are in their places.
    pub(super) fn of(tools: &'a Tools, open: Option<Tool>) -> OtherTools<'a> {
        OtherTools { tools, open }
    }

    /// The open tool; `None` while the page itself is shown.
    pub fn open(self) -> Option<Tool> {
        self.open
    }

    /// The step of the running presentation.
    pub fn presented_step(self) -> Option<Step> {
        self.presentation().map(Present::step)
    }

    /// The ratings of the running presentation.
    pub fn presented(self) -> Option<Ratings> {
        self.presentation().map(Present::ratings)
    }

    /// The team shown: that of the link, or else the visitor's own.
    pub fn team(self) -> Team {
        self.tools.team.as_ref().map(|team| team.team()).unwrap_or_default()
    }

    /// Whether the browser keeps the visitor's own team as it is.
    pub fn keeps_team(self) -> bool {
        self.tools.team.as_ref().is_some_and(|team| team.is_kept())
    }

    /// The median of the visitor's own team; `None` if nobody counts in it.
    pub fn median(self) -> Option<Ratings> {
        self.tools.team.as_ref()?.median()
    }

    /// The median of the link's team; `None` unless one is shown.
    pub fn viewed_median(self) -> Option<RatingCode> {
        self.tools.team.as_ref()?.viewed_median()
    }

    /// The records of the history; `None` only for the history itself.
    pub fn records(self) -> Option<&'a Records> {
        self.tools.history.as_ref().map(|history| history.records())
    }

    /// Whether the browser keeps the history as it is.
    pub fn keeps_history(self) -> bool {
        self.tools.history.as_ref().is_some_and(|history| history.is_kept())
    }

    /// The printed sheet of the visitor's own result; `None` only for the history itself.
    pub fn result_sheet(self, state: &State) -> Option<El> {
        self.tools.history.as_ref().map(|history| history.result_sheet(state).key("result-sheet"))
    }

    /// The plan; `None` only for the plan itself.
    pub fn plan(self) -> Option<&'a PlanTool> {
        self.tools.plan.as_deref()
    }

    fn presentation(self) -> Option<&'a Present> {
        self.tools.present.as_ref()?.going_on()
    }
}
