use super::DocumentError;
use serde::Deserializer;

/// What the browser keeps under a key of its own beside the visitor's answers: one document with a revision, so that one
/// tab sees that another was there.
pub trait KeptDocument: Sized {
    /// The first part of the key it is kept under; the path of the deployment follows.
    const NAME: &'static str;
    /// Bytes that a document may have; a longer one is none of ours.
    const SIZE_LIMIT: usize;

    /// The document in JSON.
    fn to_json(&self, revision: u32) -> String;

    /// Reads a document and its revision from anything that serde can read, repairs what it can, and refuses the rest.
    fn restore<'de, D: Deserializer<'de>>(source: D) -> Result<(Self, u32), DocumentError>;
}
