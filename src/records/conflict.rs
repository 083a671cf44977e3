use super::{Record, RecordId};

/// Which of two records stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolution {
    /// The one of this tab, or the one that is there.
    Mine,
    /// The one of the other tab, or of the file.
    Theirs,
    /// Both.
    Both,
}

/// A record that two tabs changed in different ways. Until somebody chooses, both are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Of which record.
    pub id: RecordId,
    /// As this tab has it; none where it was deleted here.
    pub mine: Option<Record>,
    /// As the other tab has it; none where it was deleted there.
    pub theirs: Option<Record>,
    /// The id under which this tab's is kept beside the other's, where there are two.
    pub copy: Option<RecordId>,
}
