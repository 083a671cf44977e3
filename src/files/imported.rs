use super::FileRepair;
use crate::framework::Profile;
use crate::plan::PlanItem;
use crate::records::Record;

/// The contents of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    /// Its records, in file order. Ids are unique.
    pub records: Vec<Record>,
    /// The items of its plan, in file order. Ids are unique.
    pub plan: Vec<PlanItem>,
    /// The present answers, if the file has them.
    pub present: Option<Profile>,
    /// What was repaired.
    pub repairs: Vec<FileRepair>,
}
