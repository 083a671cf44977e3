use super::team_merge::same_entries;
use super::{Team, TeamEntry};
use std::fmt;

/// Names one entry of the team that is shown, for as long as it is in it. Its place changes whenever another is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowId(u32);

/// The rows of the team that is shown, each with an id that follows its entry: what somebody types or presses in a row
/// is meant for the entry that stood there, whatever has come in from another tab since.
#[derive(Debug, Default)]
pub struct Rows {
    entries: Vec<TeamEntry>,
    ids: Vec<RowId>,
    next: u32,
}

impl fmt::Display for RowId {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl Rows {
    /// Follows the same team through a change: what stays keeps its id, what is new gets an id that was never used.
    pub fn follow(&mut self, team: &Team) {
        if self.entries == team.entries() {
            return;
        }
        let [was, now] = [&self.entries, team.entries()].map(|list| list.iter().collect::<Vec<_>>());
        let same = same_entries(&was, &now);
        let was = std::mem::take(&mut self.ids);
        for place in same {
            let known = place.and_then(|place| was.get(place)).copied();
            let id = known.unwrap_or_else(|| self.fresh());
            self.ids.push(id);
        }
        self.entries = team.entries().to_vec();
    }

    /// Shows another team: no id of before means an entry of this one.
    pub fn renew(&mut self, team: &Team) {
        (self.entries, self.ids) = Default::default();
        self.follow(team);
    }

    /// The id of the entry at a place.
    pub fn at(&self, place: usize) -> Option<RowId> {
        self.ids.get(place).copied()
    }

    /// Where the entry is now; `None` if it is gone.
    pub fn place(&self, id: RowId) -> Option<usize> {
        self.ids.iter().position(|one| *one == id)
    }

    fn fresh(&mut self) -> RowId {
        self.next += 1;
        RowId(self.next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn team(text: &str) -> Team {
        Team::gather(text).unwrap().0
    }

    #[test]
    fn a_row_is_its_entry_whatever_goes_before_it() {
        let (mut rows, mut shown) = (Rows::default(), team("Anna: 2RCH-ZG67\nBert: 3N94-0N7X\nCarl: 126B-MTN6"));
        rows.follow(&shown);
        let [anna, bert, carl] = [0, 1, 2].map(|place| rows.at(place).unwrap());
        shown.remove(0);
        rows.follow(&shown);
        assert_eq!([anna, bert, carl].map(|id| rows.place(id)), [None, Some(0), Some(1)]);
        shown.rename(0, "Bea");
        shown.count(1, false);
        shown.append(team("2RCH-ZG67"));
        rows.follow(&shown);
        assert_eq!([anna, bert, carl].map(|id| rows.place(id)), [None, Some(0), Some(1)], "an id is never used again");
        assert!(rows.at(2).is_some_and(|id| id != anna) && rows.at(3).is_none());
    }

    #[test]
    fn people_who_rated_alike_are_told_apart_by_their_names() {
        let (mut rows, mut shown) = (Rows::default(), team("Anna: 2RCH-ZG67\nBert: 2RCH-ZG67\nCarl: 2RCH-ZG67"));
        rows.follow(&shown);
        let [anna, bert, carl] = [0, 1, 2].map(|place| rows.at(place).unwrap());
        shown.remove(0);
        shown.rename(1, "Karl");
        rows.follow(&shown);
        assert_eq!([anna, bert, carl].map(|id| rows.place(id)), [None, Some(0), Some(1)]);
    }

    #[test]
    fn no_row_of_one_team_is_one_of_another() {
        let (mut rows, shown) = (Rows::default(), team("2RCH-ZG67 3N94-0N7X"));
        rows.follow(&shown);
        let first = rows.at(0).unwrap();
        rows.renew(&shown);
        assert_eq!(rows.place(first), None);
    }
}
