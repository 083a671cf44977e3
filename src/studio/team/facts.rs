use crate::codec::{LinkError, team_fragment};
use crate::meeting::{Duplicate, Summary, Team};
use crate::scoring::Assessment;

/// What is computed from a team, once per change.
pub(super) struct Facts {
    pub summary: Summary,
    pub assessment: Assessment,
    pub duplicates: Vec<Duplicate>,
    pub link: Result<String, LinkError>,
}

impl Facts {
    pub(super) fn of(team: &Team) -> Facts {
        let summary = team.summary();
        let assessment = summary.assessment();
        Facts { summary, assessment, duplicates: team.duplicates(), link: team_fragment(&team.codes()) }
    }
}
