use super::{Full, Record, RecordId, Records, Resolution};

/// What an import would do, record by record: shown and chosen from before anything is touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportPlan {
    /// Every record of the file, in the file's order.
    pub entries: Vec<ImportEntry>,
}

/// One record of a file, and what would become of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportEntry {
    /// The file's record.
    pub theirs: Record,
    /// What would become of it.
    pub action: ImportAction,
}

/// What would become of a file's record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportAction {
    /// It is new, and comes in.
    New,
    /// It is there already, and says the same: nothing happens.
    Same,
    /// A record with its id is there and says something else.
    Conflicts {
        /// The one that is there.
        mine: Box<Record>,
        /// What to do; the one that is there stays unless that is chosen otherwise.
        resolution: Resolution,
    },
}

/// Why a plan was not carried out. Nothing has changed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportPlanError {
    /// The records have changed since the plan was made: it has to be made anew.
    Stale,
    /// There is no room.
    Full,
}

impl From<Full> for ImportPlanError {
    fn from(_: Full) -> ImportPlanError {
        ImportPlanError::Full
    }
}

impl ImportPlan {
    /// The plan for records from a file, beside those that are there.
    pub fn of(records: &Records, theirs: Vec<Record>) -> ImportPlan {
        let entry = |theirs: Record| {
            let action = action(records, &theirs);
            ImportEntry { theirs, action }
        };
        ImportPlan { entries: theirs.into_iter().map(entry).collect() }
    }

    /// How many come in, are there already, and differ.
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |is_counted: fn(&ImportAction) -> bool| {
            self.entries.iter().filter(|entry| is_counted(&entry.action)).count()
        };
        (
            count(|action| *action == ImportAction::New),
            count(|action| *action == ImportAction::Same),
            count(|action| matches!(action, ImportAction::Conflicts { .. })),
        )
    }

    /// Chooses for one record that differs, or for all.
    pub fn choose(&mut self, id: Option<&RecordId>, resolution: Resolution) {
        for entry in self.entries.iter_mut().filter(|entry| id.is_none_or(|id| entry.theirs.id() == id)) {
            if let ImportAction::Conflicts { resolution: chosen, .. } = &mut entry.action {
                *chosen = resolution;
            }
        }
    }

    /// The records after the import. Those that are there stay as they are: whoever asked puts the result in their place.
    pub fn apply(&self, records: &Records) -> Result<Records, ImportPlanError> {
        let mut after = records.clone();
        for ImportEntry { theirs, action: planned } in &self.entries {
            let now = action(records, theirs);
            match (planned, &now) {
                (ImportAction::New, ImportAction::New) => after.save(theirs.clone())?,
                // What came in by another way in the meantime need not come in again.
                (ImportAction::New | ImportAction::Same, ImportAction::Same) => {}
                (ImportAction::Conflicts { mine, resolution }, ImportAction::Conflicts { mine: now, .. })
                    if mine == now =>
                {
                    match resolution {
                        Resolution::Mine => {}
                        Resolution::Theirs => after.save(theirs.clone())?,
                        Resolution::Both => {
                            after.save_beside(theirs.clone())?;
                        }
                    }
                }
                _ => return Err(ImportPlanError::Stale),
            }
        }
        Ok(after)
    }
}

fn action(records: &Records, theirs: &Record) -> ImportAction {
    match records.get(theirs.id()) {
        None => ImportAction::New,
        Some(mine) if mine == theirs => ImportAction::Same,
        Some(mine) => ImportAction::Conflicts { mine: Box::new(mine.clone()), resolution: Resolution::Mine },
    }
}
