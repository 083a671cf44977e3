use super::{Full, Record, RecordId, Records, Resolution};

/// What an import would do, record by record, for the visitor to see and choose before anything changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportPlan {
    /// An entry for each record of the file, in file order.
    pub entries: Vec<ImportEntry>,
}

/// One record of a file, and its effect on the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportEntry {
    /// The file's record.
    pub theirs: Record,
    /// Its effect.
    pub action: ImportAction,
}

/// The effect of importing a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportAction {
    /// It is new, and is added.
    New,
    /// The history has an identical record: nothing happens.
    Same,
    /// The history has a different record with its id.
    Conflicts {
        /// The record in the history.
        mine: Box<Record>,
        /// What to do; [`Resolution::Mine`] unless the visitor chooses otherwise.
        resolution: Resolution,
    },
}

/// Why a plan was not carried out. Nothing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportPlanError {
    /// The records have changed since the plan was made; make a new one.
    Stale,
    /// The history has no space for the records.
    Full,
}

impl From<Full> for ImportPlanError {
    fn from(_: Full) -> ImportPlanError {
        ImportPlanError::Full
    }
}

impl ImportPlan {
    /// The plan for importing `theirs` into `records`.
    pub fn of(records: &Records, theirs: Vec<Record>) -> ImportPlan {
        let entry = |theirs: Record| {
            let action = action(records, &theirs);
            ImportEntry { theirs, action }
        };
        ImportPlan { entries: theirs.into_iter().map(entry).collect() }
    }

    /// How many records are new, identical and conflicting.
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

    /// Sets the resolution of the conflict with this id, or of all conflicts.
    pub fn choose(&mut self, id: Option<&RecordId>, resolution: Resolution) {
        for entry in self.entries.iter_mut().filter(|entry| id.is_none_or(|id| entry.theirs.id() == id)) {
            if let ImportAction::Conflicts { resolution: chosen, .. } = &mut entry.action {
                *chosen = resolution;
            }
        }
    }

    /// The records after the import; the argument is left unchanged.
    pub fn apply(&self, records: &Records) -> Result<Records, ImportPlanError> {
        let mut after = records.clone();
        for ImportEntry { theirs, action: planned } in &self.entries {
            let now = action(records, theirs);
            match (planned, &now) {
                (ImportAction::New, ImportAction::New) => after.save(theirs.clone())?,
                // The same record may have arrived another way since; it is not added twice.
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
