use super::{Choice, Difference, Full, RecordId, Records, Stamp, reconcile};

/// How many saves are remembered, in the stored document by their stamps and in a tab with what they held.
const REMEMBERED: usize = 12;

/// The history as it stands in the browser's storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// This save.
    pub stamp: Stamp,
    /// The saves that this one knew of, the newest first.
    pub seen: Vec<Stamp>,
    /// The records.
    pub records: Records,
}

/// The history in one tab, which may have others beside it: what it holds, and as of which save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    writer: RecordId,
    records: Records,
    /// What this tab has read or saved, the newest first.
    synced: Vec<Kept>,
    differences: Vec<Difference>,
}

/// What came of a look at what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meeting {
    /// Nobody else has saved.
    Nothing,
    /// Another tab's changes came in, and none of them is in the way of this tab's.
    Merged,
    /// Some records differ: see [`Shelf::differences`].
    Differs,
}

impl Shelf {
    /// An empty history. The writer is this tab, by an id made at random outside.
    pub fn new(writer: RecordId) -> Shelf {
        Shelf { writer, records: Records::default(), synced: Vec::new(), differences: Vec::new() }
    }

    /// The history as it was stored.
    pub fn open(writer: RecordId, kept: Kept) -> Shelf {
        Shelf { records: kept.records.clone(), synced: vec![kept], ..Shelf::new(writer) }
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
    pub fn differences(&self) -> &[Difference] {
        &self.differences
    }

    /// What to store next. Ask [`Shelf::meet`] first, and tell [`Shelf::saved`] when it is stored.
    pub fn next(&self) -> Kept {
        let revision = self.synced.first().map_or(1, |last| last.stamp.revision.saturating_add(1));
        let mut seen: Vec<Stamp> = Vec::new();
        // This tab's own saves too: another may have read one before a third wrote over it.
        let known = self.synced.iter().map(|kept| &kept.stamp);
        for stamp in known.chain(self.synced.iter().flat_map(|kept| &kept.seen)) {
            if seen.len() < REMEMBERED && !seen.contains(stamp) {
                seen.push(stamp.clone());
            }
        }
        Kept { stamp: Stamp { revision, writer: self.writer.clone() }, seen, records: self.records.clone() }
    }

    /// Notes that a document has been stored.
    pub fn saved(&mut self, kept: Kept) {
        self.synced.insert(0, kept);
        self.synced.truncate(REMEMBERED);
    }

    /// Looks at what is stored, and brings in what another tab has saved. Compared is with the newest save that both tabs
    /// knew; where they have none in common, nothing counts as deleted.
    pub fn meet(&mut self, stored: Kept) -> Result<Meeting, Full> {
        if self.synced.first().is_some_and(|last| last.stamp == stored.stamp) {
            return Ok(Meeting::Nothing);
        }
        let is_common = |own: &&Kept| own.stamp == stored.stamp || stored.seen.contains(&own.stamp);
        let common = self.synced.iter().find(is_common).map(|kept| kept.records.clone()).unwrap_or_default();
        let merged = reconcile(&common, &self.records, &stored.records)?;
        self.records = merged.records;
        let meeting = if merged.differences.is_empty() { Meeting::Merged } else { Meeting::Differs };
        self.differences.extend(merged.differences);
        self.saved(stored);
        Ok(meeting)
    }

    /// Chooses which of two records stays, of the first difference with this id. What was changed on either since then
    /// stays changed.
    pub fn settle(&mut self, id: &RecordId, choice: Choice) {
        let Some(place) = self.differences.iter().position(|difference| difference.id == *id) else { return };
        let Difference { mine, theirs, copy, .. } = self.differences.remove(place);
        match (choice, copy) {
            (Choice::Both, _) => {}
            (Choice::Theirs, Some(copy)) => drop(self.records.delete(&copy)),
            (Choice::Mine, Some(copy)) => {
                if let Some(record) = self.records.get(&copy).cloned() {
                    self.records.delete(&copy);
                    self.records.put(record.under(id.clone()));
                }
            }
            (Choice::Mine, None) if mine.is_none() => drop(self.records.delete(id)),
            (Choice::Theirs, None) if theirs.is_none() => drop(self.records.delete(id)),
            (_, None) => {}
        }
    }
}
