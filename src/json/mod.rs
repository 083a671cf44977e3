//! JSON: helpers for writing it, and one reader for any value, guarded against deep nesting and duplicate names.

mod text;
mod value;

pub(crate) use text::{list, quote};
pub use value::{DEPTH_LIMIT, Fault, ReadError, Value, fields, read};
