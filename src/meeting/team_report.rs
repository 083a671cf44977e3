use super::{ENOUGH, Group, NAMED_LIMIT, Summary, Team, TeamEntry};
use crate::framework::{Factor, Ratings};

/// What may leave of a team's result: the statistics, and everybody's answers from three people on. The floor of three
/// holds for each factor: one with fewer answers has only their number.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamReport {
    /// The statistics, with medians of three or more answers only.
    pub summary: Summary,
    /// Whether the answers have names: they are switched on, and neither fewer than three people count nor more than
    /// [`NAMED_LIMIT`].
    pub is_named: bool,
    /// Everybody's answers; empty for fewer than three people. First those with a name, in order of arrival; then those
    /// without, sorted by the answers, so that the order tells nothing.
    pub answers: Vec<ToldAnswers>,
    /// The groups, by name, with what may be shown of each.
    pub groups: Vec<Group>,
}

/// One person's answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldAnswers {
    /// The name, where names show and it is known.
    pub name: Option<String>,
    /// The ratings; factors with fewer than three answers are left out.
    pub ratings: Ratings,
}

impl TeamReport {
    /// What may leave of a team.
    pub fn of(team: &Team) -> TeamReport {
        let Summary { people, factors, .. } = team.summary();
        let summary = Summary::told(people, factors);
        let is_told = people >= ENOUGH as usize;
        let is_named = is_told && team.named && people <= NAMED_LIMIT;
        let told = |entry: &TeamEntry| {
            let all = entry.code.ratings();
            let ratings =
                Factor::ALL.map(|factor| all.get(factor).filter(|_| summary.factor(factor).enough().is_some()));
            ToldAnswers { name: entry.name.clone().filter(|_| is_named), ratings: Ratings::new(ratings) }
        };
        let mut answers: Vec<ToldAnswers> = team.counted().filter(|_| is_told).map(told).collect();
        answers.sort_by_key(|told| {
            let order = Factor::ALL.map(|factor| told.ratings.get(factor));
            (told.name.is_none(), Some(order).filter(|_| told.name.is_none()))
        });
        TeamReport { summary, is_named, answers, groups: Group::all_of(team) }
    }
}
