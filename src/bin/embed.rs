//! The custom element's program. It has no start-up code: `embed/element.js` calls the exports of
//! `double_cycle::embed`.

// In a browser nothing runs at the start, and a `main` would link the runtime's start-up code.
#![cfg_attr(target_arch = "wasm32", no_main)]

// Links the exports, although nothing here calls them.
use double_cycle as _;
use rlsf::SmallGlobalTlsf;

/// Two-level segregated lists: as quick as the standard allocator however many blocks are free, and two kilobytes
/// smaller.
#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
