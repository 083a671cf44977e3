//! Mounts the page, nothing else.

use double_cycle::app::{self, App};
use double_cycle::browser;
#[cfg(not(feature = "studio"))]
use lol_alloc::{FreeListAllocator, LockedAllocator};

/// One list of free blocks: slower than the standard allocator where thousands are free, and two kilobytes smaller. The
/// studio, which may hold thousands of codes, has the standard one.
#[cfg(not(feature = "studio"))]
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        // Without a place to mount in, or a language, there is nothing to show: whoever started the program says so.
        let Some(mut start) = app::start().await else { std::process::abort() };
        // Each in a task of its own: in between the browser answers whoever is already scrolling or typing.
        browser::later(move || {
            App::draw_ahead(&mut start.props);
            browser::later(move || mount(start));
        });
    });
}

fn mount(mut start: app::Start) {
    start.take_over();
    yew::Renderer::<App>::with_root_and_props(start.root, start.props).render();
    if let Some(id) = start.focused {
        browser::focus_later(&id);
    }
    browser::declare_ready();
}
