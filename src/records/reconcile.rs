use super::{Conflict, Full, Record, RecordId, Records};

/// What two tabs have made of the same records, put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconciled {
    /// Every change of both.
    pub records: Records,
    /// Where the two differ: both are in the records, and somebody has to choose.
    pub conflicts: Vec<Conflict>,
}

/// Puts the changes of two tabs together, record by record: what only one of them changed is taken from it, and what both
/// changed in different ways is kept twice. A change beats a deletion, so that nothing is lost before somebody chose.
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

/// The ids of both, each once, in the order of the dates.
fn ids(mine: &Records, theirs: &Records) -> Vec<RecordId> {
    let only_mine = mine.iter().map(Record::id).filter(|id| theirs.get(id).is_none());
    theirs.iter().map(Record::id).chain(only_mine).cloned().collect()
}
