use super::grouped;
use crate::codec::{LinkError, grouped_fragment, team_fragment};
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
    /// The link with the groups; the same without them if there are none.
    pub grouped_link: Result<String, LinkError>,
}

impl Facts {
    pub(super) fn of(team: &Team) -> Facts {
        let summary = team.summary();
        let assessment = summary.assessment();
        let TeamReport { summary: told, groups, .. } = TeamReport::of(team);
        let link = team_fragment(&team.codes());
        let grouped_link = if groups.is_empty() { link.clone() } else { grouped_fragment(&grouped(team)) };
        Facts { summary, told, groups, assessment, duplicates: team.duplicates(), link, grouped_link }
    }
}
