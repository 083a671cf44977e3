use super::Record;

/// Deleted records, kept while the deletion can be undone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Removed(pub(super) Vec<Record>);

impl Removed {
    /// The number of deleted records.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was deleted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
