use super::{Record, RecordId};

/// Which of two records to keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolution {
    /// This tab's, or the one already in the history.
    Mine,
    /// The other tab's, or the file's.
    Theirs,
    /// Both.
    Both,
}

/// A record that two tabs changed in different ways. Both versions are kept until the visitor chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The id of the record.
    pub id: RecordId,
    /// This tab's version; `None` if deleted here.
    pub mine: Option<Record>,
    /// The other tab's version; `None` if deleted there.
    pub theirs: Option<Record>,
    /// The id of this tab's version beside the other's; `None` if one of the two was deleted.
    pub copy: Option<RecordId>,
}
