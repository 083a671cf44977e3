use crate::records::Version;

/// Whether one edit of an item came after another, or counts as if it had: the same in every tab.
pub(super) fn is_later(one: &Version, other: &Version) -> bool {
    (one.revision, &one.writer) > (other.revision, &other.writer)
}
