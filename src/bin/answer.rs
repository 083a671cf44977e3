//! The program of a phone that answers. It has no start-up code: `web/answer.js` calls the export of
//! `double_cycle::answer`.

// In a browser nothing runs at the start, and a `main` would link the runtime's start-up code.
#![cfg_attr(target_arch = "wasm32", no_main)]

// Links the export, although nothing here calls it.
use double_cycle as _;
use rlsf::SmallGlobalTlsf;

/// The allocator of the page and the embed.
#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
