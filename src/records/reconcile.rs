use super::{Conflict, Full, Record, RecordId, Records};

/// The merged records of two tabs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconciled {
    /// The records with the changes of both.
    pub records: Records,
    /// Records that the two changed differently. Both versions are in `records` until the visitor chooses.
    pub conflicts: Vec<Conflict>,
}

/// Three-way merge by record. A record that one side changed is taken from that side; one that both changed differently
/// is kept twice, as a conflict. A change beats a deletion, so that nothing is lost before the visitor has chosen.
pub fn reconcile(base: &Records, mine: &Records, theirs: &Records) -> Result<Reconciled, Full> {
    let mut records = Records::default();
    let mut differ = Vec::new();
    for id in ids(mine, theirs) {
        let (was, here, there) = (base.get(&id), mine.get(&id), theirs.get(&id));
        let stays = match (here, there) {
            (here, there) if here == there || there == was => here,
            (here, there) if here == was => there,
            (here, there) => {
                differ.push((id, here.cloned(), there.cloned()));
                there.or(here)
            }
        };
        if let Some(record) = stays {
            records.save(record.clone())?;
        }
    }
    let mut conflicts = Vec::new();
    for (id, here, there) in differ {
        let copy = match (&here, &there) {
            (Some(record), Some(_)) => Some(records.save_beside(record.clone())?),
            _ => None,
        };
        conflicts.push(Conflict { id, mine: here, theirs: there, copy });
    }
    Ok(Reconciled { records, conflicts })
}

/// The ids of both, each once: theirs first, then those only in mine.
fn ids(mine: &Records, theirs: &Records) -> Vec<RecordId> {
    let only_mine = mine.iter().map(Record::id).filter(|id| theirs.get(id).is_none());
    theirs.iter().map(Record::id).chain(only_mine).cloned().collect()
}
