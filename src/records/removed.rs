use super::Record;

/// Records that were deleted, for as long as that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Removed(pub(super) Vec<Record>);

impl Removed {
    /// How many were deleted.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was deleted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
