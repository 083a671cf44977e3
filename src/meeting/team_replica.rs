use super::team_merge::{Merging, merged};
use super::{EditedTeam, Team};
use std::cmp::Reverse;
use std::rc::Rc;

/// How many teams a tab remembers.
const REMEMBERED: usize = 12;
/// Of how many tabs a stored document lists the latest save, at most: each loading of the page is a tab of its own.
const LISTED: usize = 100;

/// Identifies one save of the team. Two tabs that save at the same moment use the same revision, but differ in writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamStamp {
    /// Counts saves.
    pub revision: u32,
    /// The tab that saved; empty in a document of before tabs had ids.
    pub writer: String,
}

impl TeamStamp {
    /// Whether it is a later save of the same tab, which has all that the other had.
    fn includes(&self, other: &TeamStamp) -> bool {
        !self.writer.is_empty() && self.writer == other.writer && self.revision > other.revision
    }
}

/// The team as saved in the browser's storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedTeam {
    /// Which save this is.
    pub stamp: TeamStamp,
    /// The latest saves that this one was based on, of each tab one.
    pub seen: Vec<TeamStamp>,
    /// The team.
    pub team: Rc<Team>,
}

/// One tab's copy of the team, with the saves it has seen. Other tabs may have their own.
#[derive(Debug)]
pub struct TeamReplica {
    writer: String,
    /// The highest revision it has seen. Its own saves must differ in revision, also where another tab that has seen
    /// fewer saves has written over them.
    revision: u32,
    edited: EditedTeam,
    /// The saves this tab has read or made, the newest first.
    synced: Vec<SavedTeam>,
}

impl TeamReplica {
    /// An empty team. `writer` is this tab's id, made at random by the caller.
    pub fn new(writer: String) -> TeamReplica {
        TeamReplica { writer, revision: 0, edited: EditedTeam::default(), synced: Vec::new() }
    }

    /// The team.
    pub fn team(&self) -> &Team {
        self.edited.team()
    }

    /// The team with what can be undone.
    pub fn edited(&self) -> &EditedTeam {
        &self.edited
    }

    /// The team, to change; save afterwards.
    pub fn edited_mut(&mut self) -> &mut EditedTeam {
        &mut self.edited
    }

    /// Whether the last save has all of it.
    pub fn is_saved(&self) -> bool {
        self.synced.first().is_some_and(|last| last.team == *self.edited.shared())
    }

    /// What to save next. Call [`TeamReplica::saved`] once it is stored.
    pub fn next(&self) -> SavedTeam {
        let revision = self.revision.saturating_add(1);
        let mut seen: Vec<TeamStamp> = Vec::new();
        // This tab's own saves, too: another tab may have read one before a third has written over it.
        let known = self.synced.iter().map(|saved| &saved.stamp);
        for stamp in known.chain(self.synced.iter().flat_map(|saved| &saved.seen)) {
            // A tab's latest save stands for its earlier ones.
            if let Some(seen) = seen.iter_mut().find(|seen| seen.includes(stamp) || stamp.includes(seen)) {
                seen.revision = seen.revision.max(stamp.revision);
            } else if !seen.contains(stamp) {
                seen.push(stamp.clone());
            }
        }
        seen.sort_by_key(|stamp| Reverse(stamp.revision));
        seen.truncate(LISTED);
        let stamp = TeamStamp { revision, writer: self.writer.clone() };
        SavedTeam { stamp, seen, team: self.edited.shared().clone() }
    }

    /// Notes that a save is stored.
    pub fn saved(&mut self, saved: SavedTeam) {
        self.revision = self.revision.max(saved.stamp.revision);
        self.synced.insert(0, saved);
        self.synced.truncate(REMEMBERED);
    }

    /// Merges what is stored, against the newest save that both tabs have seen; if there is none, nothing counts as
    /// removed. Returns whether the team has changed.
    pub fn merge(&mut self, stored: SavedTeam) -> bool {
        let is_first = self.synced.is_empty() && self.team().is_empty();
        let is_common = |own: &&SavedTeam| {
            **own == stored
                || stored.seen.contains(&own.stamp)
                || stored.seen.iter().chain([&stored.stamp]).any(|seen| seen.includes(&own.stamp))
        };
        let base = self.synced.iter().find(is_common).map(|own| &*own.team);
        let team = match base {
            _ if is_first => stored.team.clone(),
            Some(base) if *base == *self.team() => stored.team.clone(),
            _ => Rc::new(merged(base, self.team(), &stored.team, Merging::Tabs)),
        };
        self.saved(stored);
        self.edited.take_over(team)
    }
}
