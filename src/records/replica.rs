use super::{Conflict, Full, RecordId, Records, Resolution, Version, reconcile};
use std::cmp::Reverse;

/// How many saves a tab remembers.
const REMEMBERED: usize = 12;
/// Of how many tabs a stored document lists the latest version, at most: each loading of the page is a tab of its own.
const LISTED: usize = 100;

/// The history as saved in the browser's storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistorySnapshot {
    /// The version of this save.
    pub version: Version,
    /// The latest versions this save was based on, of each tab one.
    pub seen: Vec<Version>,
    /// The records.
    pub records: Records,
}

/// One tab's copy of the history, with the saves it has seen. Other tabs may have their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryReplica {
    writer: RecordId,
    records: Records,
    /// The snapshots this tab has read or saved, the newest first.
    synced: Vec<HistorySnapshot>,
    conflicts: Vec<Conflict>,
}

/// The result of merging what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeOutcome {
    /// No other tab has saved.
    Nothing,
    /// Another tab's changes were merged without conflict.
    Merged,
    /// Some records conflict: see [`HistoryReplica::conflicts`].
    Conflicts,
}

impl HistoryReplica {
    /// An empty history. `writer` is this tab's id, made at random by the caller.
    pub fn new(writer: RecordId) -> HistoryReplica {
        HistoryReplica { writer, records: Records::default(), synced: Vec::new(), conflicts: Vec::new() }
    }

    /// The records.
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// The records, to change; save afterwards.
    pub fn records_mut(&mut self) -> &mut Records {
        &mut self.records
    }

    /// Whether the records differ from the last save.
    pub fn is_changed(&self) -> bool {
        self.synced.first().map_or(!self.records.is_empty(), |last| last.records != self.records)
    }

    /// Whether it has read or saved a snapshot yet.
    pub fn is_synced(&self) -> bool {
        !self.synced.is_empty()
    }

    /// Unresolved conflicts between this tab and another.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// The snapshot to store next. Call [`HistoryReplica::merge`] first, and [`HistoryReplica::saved`] once it is
    /// stored.
    pub fn next(&self) -> HistorySnapshot {
        // Its own saves must differ in revision, also where another tab that has seen fewer has written over them.
        let highest = self.synced.iter().map(|kept| kept.version.revision).max();
        let revision = highest.map_or(1, |highest| highest.saturating_add(1));
        let mut seen: Vec<Version> = Vec::new();
        // Includes this tab's own saves: another tab may have read one before a third overwrote it.
        let known = self.synced.iter().map(|kept| &kept.version);
        for version in known.chain(self.synced.iter().flat_map(|kept| &kept.seen)) {
            // A tab's latest save stands for its earlier ones.
            if let Some(seen) = seen.iter_mut().find(|seen| seen.writer == version.writer) {
                seen.revision = seen.revision.max(version.revision);
            } else {
                seen.push(version.clone());
            }
        }
        seen.sort_by_key(|version| Reverse(version.revision));
        seen.truncate(LISTED);
        HistorySnapshot {
            version: Version { revision, writer: self.writer.clone() },
            seen,
            records: self.records.clone(),
        }
    }

    /// Records that a snapshot has been stored.
    pub fn saved(&mut self, kept: HistorySnapshot) {
        self.synced.insert(0, kept);
        self.synced.truncate(REMEMBERED);
    }

    /// Merges what another tab has stored. Three-way merge against the newest save both tabs have seen. With no common
    /// base, nothing is treated as deleted.
    ///
    /// # Errors
    ///
    /// [`Full`] if the merged records exceed the capacity; nothing has changed.
    pub fn merge(&mut self, stored: HistorySnapshot) -> Result<MergeOutcome, Full> {
        if self.synced.first().is_some_and(|last| last.version == stored.version) {
            return Ok(MergeOutcome::Nothing);
        }
        let is_common = |own: &&HistorySnapshot| {
            stored.seen.iter().chain([&stored.version]).any(|seen| seen.includes(&own.version))
        };
        let common = self.synced.iter().find(is_common).map(|kept| kept.records.clone()).unwrap_or_default();
        let merged = reconcile(&common, &self.records, &stored.records)?;
        self.records = merged.records;
        let outcome = if merged.conflicts.is_empty() { MergeOutcome::Merged } else { MergeOutcome::Conflicts };
        self.conflicts.extend(merged.conflicts);
        self.saved(stored);
        Ok(outcome)
    }

    /// Resolves the first conflict with this id. Later changes to the record that is kept are preserved.
    pub fn resolve(&mut self, id: &RecordId, resolution: Resolution) {
        let Some(place) = self.conflicts.iter().position(|conflict| conflict.id == *id) else { return };
        let Conflict { mine, theirs, copy, .. } = self.conflicts.remove(place);
        match (resolution, copy) {
            (Resolution::Both, _) => {}
            (Resolution::Theirs, Some(copy)) => drop(self.records.delete(&copy)),
            (Resolution::Mine, Some(copy)) => {
                if let Some(record) = self.records.get(&copy).cloned() {
                    self.records.delete(&copy);
                    self.records.put(record.under(id.clone()));
                }
            }
            (Resolution::Mine, None) if mine.is_none() => drop(self.records.delete(id)),
            (Resolution::Theirs, None) if theirs.is_none() => drop(self.records.delete(id)),
            (_, None) => {}
        }
    }
}
