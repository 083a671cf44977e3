//! JSON: a writer of its parts, and one reader of any value, guarded against what no document of ours has.

mod text;
mod value;

pub(crate) use text::{list, quote};
pub use value::{DEPTH_LIMIT, Fault, ReadError, Value, read};
