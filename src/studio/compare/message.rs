use super::source::CompareSource;
use crate::framework::{Factor, Rating};
use crate::records::RecordId;
use crate::scoring::FindingId;
use crate::studio::pair::Pick;

/// Which of the ratings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The earlier one.
    Before,
    /// The later one.
    After,
    /// The one that others are tried on.
    Base,
}

/// What the page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CompareView {
    /// Two ratings side by side.
    #[default]
    Two,
    /// What if.
    Trial,
}

/// What happens on the page that compares and tries.
#[derive(Debug, Clone, PartialEq)]
pub enum CompareMsg {
    /// Shows two ratings, or what if.
    Show(CompareView),
    /// The team's median is to be compared.
    Median,
    /// A side comes from a source.
    Choose(Slot, CompareSource),
    /// A side comes from a record.
    Record(Slot, RecordId),
    /// A side comes from a code or link that was typed or pasted.
    Code(Slot, String),
    /// A code is being typed.
    Typed(Slot, String),
    /// The two change places.
    Swap,
    /// Copies the link.
    Copy,
    /// Copying has ended, and went well or not.
    Copied(bool),
    /// Something in the figure was pointed at.
    Pick(Pick),
    /// A rating is tried.
    Try(Factor, Option<Rating>),
    /// What is tried is dropped.
    Drop,
    /// What is tried is kept as the target.
    Keep,
    /// What is tried becomes the visitor's rating.
    Use,
    /// The target is tried.
    TryTarget,
    /// There is no target any more.
    RemoveTarget,
    /// What clears a finding is tried.
    Clear(FindingId),
    /// What was said of the stored target was read.
    ReadTrouble,
    /// Another tab may have changed the target.
    OtherTab,
    /// Says aloud what waits to be said.
    Speak,
}
