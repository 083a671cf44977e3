use super::{Conflict, Full, RecordId, Records, Resolution, Version, reconcile};

/// How many saves are remembered, in the stored document by their versions and in a tab with what they held.
const REMEMBERED: usize = 12;

/// The history as it stands in the browser's storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistorySnapshot {
    /// This save.
    pub version: Version,
    /// The saves that this one knew of, the newest first.
    pub seen: Vec<Version>,
    /// The records.
    pub records: Records,
}

/// The history in one tab, which may have others beside it: what it holds, and as of which save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryReplica {
    writer: RecordId,
    records: Records,
    /// What this tab has read or saved, the newest first.
    synced: Vec<HistorySnapshot>,
    conflicts: Vec<Conflict>,
}

/// What came of a look at what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeOutcome {
    /// Nobody else has saved.
    Nothing,
    /// Another tab's changes came in, and none of them is in the way of this tab's.
    Merged,
    /// Some records differ: see [`HistoryReplica::conflicts`].
    Conflicts,
}

impl HistoryReplica {
    /// An empty history. The writer is this tab, by an id made at random outside.
    pub fn new(writer: RecordId) -> HistoryReplica {
        HistoryReplica { writer, records: Records::default(), synced: Vec::new(), conflicts: Vec::new() }
    }

    /// The records.
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// The records, to be changed; the change is to be saved then.
    pub fn records_mut(&mut self) -> &mut Records {
        &mut self.records
    }

    /// Whether something has changed since the last save.
    pub fn is_changed(&self) -> bool {
        self.synced.first().map_or(!self.records.is_empty(), |last| last.records != self.records)
    }

    /// Where this tab and another differ, until somebody chooses.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// What to store next. Ask [`HistoryReplica::merge`] first, and tell [`HistoryReplica::saved`] when it is stored.
    pub fn next(&self) -> HistorySnapshot {
        let revision = self.synced.first().map_or(1, |last| last.version.revision.saturating_add(1));
        let mut seen: Vec<Version> = Vec::new();
        // This tab's own saves too: another may have read one before a third wrote over it.
        let known = self.synced.iter().map(|kept| &kept.version);
        for version in known.chain(self.synced.iter().flat_map(|kept| &kept.seen)) {
            if seen.len() < REMEMBERED && !seen.contains(version) {
                seen.push(version.clone());
            }
        }
        HistorySnapshot {
            version: Version { revision, writer: self.writer.clone() },
            seen,
            records: self.records.clone(),
        }
    }

    /// Notes that a document has been stored.
    pub fn saved(&mut self, kept: HistorySnapshot) {
        self.synced.insert(0, kept);
        self.synced.truncate(REMEMBERED);
    }

    /// Looks at what is stored, and brings in what another tab has saved. Compared is with the newest save that both tabs
    /// knew; where they have none in common, nothing counts as deleted.
    pub fn merge(&mut self, stored: HistorySnapshot) -> Result<MergeOutcome, Full> {
        if self.synced.first().is_some_and(|last| last.version == stored.version) {
            return Ok(MergeOutcome::Nothing);
        }
        let is_common = |own: &&HistorySnapshot| own.version == stored.version || stored.seen.contains(&own.version);
        let common = self.synced.iter().find(is_common).map(|kept| kept.records.clone()).unwrap_or_default();
        let merged = reconcile(&common, &self.records, &stored.records)?;
        self.records = merged.records;
        let outcome = if merged.conflicts.is_empty() { MergeOutcome::Merged } else { MergeOutcome::Conflicts };
        self.conflicts.extend(merged.conflicts);
        self.saved(stored);
        Ok(outcome)
    }

    /// Chooses which of two records stays, of the first difference with this id. What was changed on either since then
    /// stays changed.
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
