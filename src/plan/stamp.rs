use crate::records::Version;

/// The stamp of an edit as text, and back: `7.WRITER`. Of two edits of one item the greater stamp holds, in every tab alike.
pub(super) type Stamp = Version;

/// Whether one edit came after another, or counts as if it had.
pub(super) fn is_later(one: &Stamp, other: &Stamp) -> bool {
    (one.revision, &one.writer) > (other.revision, &other.writer)
}
