//! The page: its state, its messages and their effects, and how it starts.
//!
//! The tools are in a separate program that includes the page (feature `studio`). The page calls them only through
//! `tools`, whose types are empty in the page's own program.

mod effects;
mod notice;
mod page;
mod props;
mod start;
#[cfg(feature = "studio")]
mod tools;
#[cfg(not(feature = "studio"))]
#[path = "no_tools.rs"]
mod tools;

pub use notice::Notice;
pub use page::{App, Msg};
pub use props::{AppProps, Streams};
pub use start::{Start, start};
pub use tools::{ToolMsg, ToolNotice};
