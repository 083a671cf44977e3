use super::FileRepair;
use crate::framework::Profile;
use crate::records::Record;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    /// Its records, in its order; no id twice.
    pub records: Vec<Record>,
    /// The answers that were being given when it was written, if it has them.
    pub present: Option<Profile>,
    /// What had to be mended.
    pub repairs: Vec<FileRepair>,
}
