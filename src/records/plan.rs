use super::{Choice, Full, Record, RecordId, Records};

/// What an import would do, record by record: shown and chosen from before anything is touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Every record of the file, in the file's order.
    pub entries: Vec<Entry>,
}

/// One record of a file, and what would become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The file's record.
    pub theirs: Record,
    /// What would become of it.
    pub fate: Fate,
}

/// What would become of a file's record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It is new, and comes in.
    New,
    /// It is there already, and says the same: nothing happens.
    Same,
    /// A record with its id is there and says something else.
    Differs {
        /// The one that is there.
        mine: Box<Record>,
        /// What to do; the one that is there stays unless that is chosen otherwise.
        choice: Choice,
    },
}

/// Why a plan was not carried out. Nothing has changed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanError {
    /// The records have changed since the plan was made: it has to be made anew.
    Stale,
    /// There is no room.
    Full,
}

impl From<Full> for PlanError {
    fn from(_: Full) -> PlanError {
        PlanError::Full
    }
}

impl Plan {
    /// The plan for records from a file, beside those that are there.
    pub fn of(records: &Records, theirs: Vec<Record>) -> Plan {
        let entry = |theirs: Record| {
            let fate = fate(records, &theirs);
            Entry { theirs, fate }
        };
        Plan { entries: theirs.into_iter().map(entry).collect() }
    }

    /// How many come in, are there already, and differ.
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |is_counted: fn(&Fate) -> bool| self.entries.iter().filter(|entry| is_counted(&entry.fate)).count();
        (
            count(|fate| *fate == Fate::New),
            count(|fate| *fate == Fate::Same),
            count(|fate| matches!(fate, Fate::Differs { .. })),
        )
    }

    /// Chooses for one record that differs, or for all.
    pub fn choose(&mut self, id: Option<&RecordId>, choice: Choice) {
        for entry in self.entries.iter_mut().filter(|entry| id.is_none_or(|id| entry.theirs.id() == id)) {
            if let Fate::Differs { choice: chosen, .. } = &mut entry.fate {
                *chosen = choice;
            }
        }
    }

    /// The records after the import. Those that are there stay as they are: whoever asked puts the result in their place.
    pub fn apply(&self, records: &Records) -> Result<Records, PlanError> {
        let mut after = records.clone();
        for Entry { theirs, fate: planned } in &self.entries {
            let now = fate(records, theirs);
            match (planned, &now) {
                (Fate::New, Fate::New) => after.save(theirs.clone())?,
                // What came in by another way in the meantime need not come in again.
                (Fate::New | Fate::Same, Fate::Same) => {}
                (Fate::Differs { mine, choice }, Fate::Differs { mine: now, .. }) if mine == now => match choice {
                    Choice::Mine => {}
                    Choice::Theirs => after.save(theirs.clone())?,
                    Choice::Both => {
                        after.save_beside(theirs.clone())?;
                    }
                },
                _ => return Err(PlanError::Stale),
            }
        }
        Ok(after)
    }
}

fn fate(records: &Records, theirs: &Record) -> Fate {
    match records.get(theirs.id()) {
        None => Fate::New,
        Some(mine) if mine == theirs => Fate::Same,
        Some(mine) => Fate::Differs { mine: Box::new(mine.clone()), choice: Choice::Mine },
    }
}
