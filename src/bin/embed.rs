//! The custom element's program. It does nothing by itself: `embed/element.js` calls what `double_cycle::embed` exports.

// In a browser nothing runs at the start, and a main function would bring what prepares one.
#![cfg_attr(target_arch = "wasm32", no_main)]

// Only what is named is linked.
use double_cycle as _;
use lol_alloc::{FreeListAllocator, LockedAllocator};

/// One list of free blocks: slower than the standard allocator where thousands are free, and two kilobytes smaller.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
