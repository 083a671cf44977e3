use crate::codec::{LinkError, team_fragment};
use crate::meeting::{Duplicate, Group, Summary, Team, TeamReport};
use crate::scoring::Assessment;

/// What is computed from a team, once per change.
pub(super) struct Facts {
    pub summary: Summary,
    /// The same with medians of three or more answers only.
    pub told: Summary,
    /// The groups, by name.
    pub groups: Vec<Group>,
    pub assessment: Assessment,
    pub duplicates: Vec<Duplicate>,
    pub link: Result<String, LinkError>,
}

impl Facts {
    pub(super) fn of(team: &Team) -> Facts {
        let summary = team.summary();
        let assessment = summary.assessment();
        let TeamReport { summary: told, groups, .. } = TeamReport::of(team);
        Facts { summary, told, groups, assessment, duplicates: team.duplicates(), link: team_fragment(&team.codes()) }
    }
}
