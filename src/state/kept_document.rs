use super::DocumentError;
use serde::Deserializer;

/// A document stored under its own key, beside the visitor's answers. Its revision lets a tab detect a save by another
/// tab.
pub trait KeptDocument: Sized {
    /// Start of the storage key; the path of the deployment is appended.
    const NAME: &'static str;
    /// Maximum size in bytes; a longer document is not ours.
    const SIZE_LIMIT: usize;

    /// Serializes to JSON with the given revision.
    fn to_json(&self, revision: u32) -> String;

    /// Reads a document and its revision from any serde deserializer: repairs what it can and refuses the rest.
    fn restore<'de, D: Deserializer<'de>>(source: D) -> Result<(Self, u32), DocumentError>;
}
