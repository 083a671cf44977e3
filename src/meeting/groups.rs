use super::{ENOUGH, Summary, Team};
use crate::framework::Factor;
use std::collections::BTreeMap;

/// Maximum length of a group's name in characters.
pub const GROUP_LIMIT: usize = 40;

/// A group of a team, with what may be shown of it beside the team and the other groups.
///
/// Groups divide a team: nobody is in two. Every part into which the shown groups divide its people, and the answers to
/// each factor, is empty or has [`ENOUGH`] or more: otherwise the team's numbers less those of its groups would tell what
/// one or two people answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// How many of those who count are in it.
    pub people: usize,
    /// Its statistics; `None` if only the number of people may be shown. A factor whose answers may not be shown has only
    /// their number.
    pub summary: Option<Summary>,
}

impl Group {
    /// The groups of a team, by name; empty if nobody who counts is in one.
    pub fn all_of(team: &Team) -> Vec<Group> {
        let mut members = BTreeMap::<&str, Vec<_>>::new();
        for entry in team.counted() {
            if let Some(name) = &entry.group {
                members.entry(name).or_default().push(entry.code.ratings());
            }
        }
        let whole = team.summary();
        let people: Vec<u32> = members.values().map(|members| members.len() as u32).collect();
        let may_show = shown(&people, whole.people as u32);
        let mut groups: Vec<Group> = members
            .into_iter()
            .zip(may_show)
            .map(|((name, members), may_show)| Group {
                name: name.into(),
                people: members.len(),
                summary: may_show.then(|| Summary::of(members.into_iter())),
            })
            .collect();
        let mut summaries: Vec<&mut Summary> = groups.iter_mut().filter_map(|group| group.summary.as_mut()).collect();
        for factor in Factor::ALL {
            let answers: Vec<u32> = summaries.iter().map(|summary| summary.factor(factor).answers()).collect();
            let may_show = shown(&answers, whole.factor(factor).answers());
            for (summary, may_show) in summaries.iter_mut().zip(may_show) {
                if !may_show {
                    let stats = &mut summary.factors[factor.index()];
                    *stats = stats.number_only();
                }
            }
        }
        for summary in summaries {
            *summary = Summary::told(summary.people, summary.factors);
        }
        groups
    }
}

/// What stands on one side of two groups compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupSide {
    /// Everybody who counts.
    WholeTeam,
    /// The group of this name.
    Group(String),
}

impl GroupSide {
    /// The group's name; `None` for the whole team.
    pub fn name(&self) -> Option<&str> {
        match self {
            GroupSide::WholeTeam => None,
            GroupSide::Group(name) => Some(name),
        }
    }

    /// What may be shown of it: `told` for the whole team, and for a group that may not be shown.
    pub fn summary<'a>(&self, groups: &'a [Group], told: &'a Summary) -> &'a Summary {
        let named = self.name().and_then(|name| groups.iter().find(|group| group.name == name));
        named.and_then(|group| group.summary.as_ref()).unwrap_or(told)
    }
}

/// The sides chosen to be compared; `None` where nobody has chosen.
pub type ChosenSides = [Option<GroupSide>; 2];

/// The two sides to compare: what was chosen, as long as it may be shown; otherwise the first two groups, or the only one
/// beside the team. `None` if no group may be shown.
pub fn compared(groups: &[Group], chosen: &ChosenSides) -> Option<[GroupSide; 2]> {
    let shown: Vec<&str> =
        groups.iter().filter(|group| group.summary.is_some()).map(|group| group.name.as_str()).collect();
    let by_default =
        |place: usize| shown.get(place).map_or(GroupSide::WholeTeam, |name| GroupSide::Group((*name).into()));
    let may_show = |side: &GroupSide| side.name().is_none_or(|name| shown.contains(&name));
    let sides = [0, 1].map(|place| chosen[place].clone().filter(may_show).unwrap_or_else(|| by_default(place)));
    (!shown.is_empty()).then_some(sides)
}

/// Which parts of `all` may be shown: those of [`ENOUGH`] or more, unless what is in none of them would then be one or two.
/// Then the smallest give way, all that are equally small, until it is none or enough.
pub(super) fn shown(parts: &[u32], all: u32) -> Vec<bool> {
    let mut least = ENOUGH;
    loop {
        let shown = parts.iter().filter(|&&part| part >= least);
        let rest = all.saturating_sub(shown.clone().sum());
        match shown.min() {
            Some(smallest) if (1..ENOUGH).contains(&rest) => least = smallest + 1,
            _ => return parts.iter().map(|&part| part >= least).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_parts_leave_over_is_nothing_or_enough() {
        for (parts, all, expected) in [
            (vec![3, 3], 6, vec![true, true]),
            (vec![3, 3], 9, vec![true, true]),
            // All but one; all but two.
            (vec![5], 6, vec![false]),
            (vec![5], 7, vec![false]),
            (vec![5], 8, vec![true]),
            // Seven people with two groups of three.
            (vec![3, 3], 7, vec![false, false]),
            // The smaller one gives way, and with it there are enough left.
            (vec![4, 3], 8, vec![true, false]),
            (vec![2, 4], 6, vec![false, false]),
            (vec![2, 4, 1], 7, vec![false, true, false]),
            (vec![], 7, vec![]),
            (vec![3], 3, vec![true]),
        ] {
            assert_eq!(shown(&parts, all), expected, "{parts:?} of {all}");
        }
    }
}
