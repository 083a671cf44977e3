//! The page: its state, its messages and what they do in the browser, and what it starts from.
//!
//! The tools are another program, which holds the page too (feature `studio`). All that the page asks of them goes through
//! `tools`, whose types do nothing in the page's own program.

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
