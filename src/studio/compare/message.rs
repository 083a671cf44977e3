use super::source::CompareSource;
use crate::framework::{Factor, Rating};
use crate::records::RecordId;
use crate::scoring::FindingId;
use crate::studio::pair::Pick;

/// One of the ratings on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The earlier rating of the comparison.
    Before,
    /// The later rating of the comparison.
    After,
    /// The rating that what-if starts from.
    Base,
}

/// The two views of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CompareView {
    /// Two ratings side by side.
    #[default]
    Two,
    /// What-if.
    Trial,
}

/// Messages of comparison and what-if.
#[derive(Debug, Clone, PartialEq)]
pub enum CompareMsg {
    /// Switches between comparison and what-if.
    Show(CompareView),
    /// Compares with the median of the team shown.
    Median,
    /// Takes a rating from a source.
    Choose(Slot, CompareSource),
    /// Takes a rating from a record.
    Record(Slot, RecordId),
    /// Takes a rating from a code or link that was typed or pasted.
    Code(Slot, String),
    /// The text in the field for a code has changed.
    Typed(Slot, String),
    /// Swaps the two ratings.
    Swap,
    /// Copies the link.
    Copy,
    /// Copying succeeded (`true`) or was refused.
    Copied(bool),
    /// Something in the figure was chosen.
    Pick(Pick),
    /// Tries a rating of a factor.
    Try(Factor, Option<Rating>),
    /// Drops what is tried.
    Drop,
    /// Makes what is tried what the plan aims at.
    Keep,
    /// Makes what is tried the visitor's own rating.
    Use,
    /// Tries the target.
    TryTarget,
    /// Tries the fewest steps that clear a finding.
    Clear(FindingId),
    /// Announces the waiting text.
    Speak,
}
