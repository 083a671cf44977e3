//! Mounts the page, nothing else.

use double_cycle::app::{self, App};
use double_cycle::browser;
#[cfg(not(feature = "studio"))]
use rlsf::SmallGlobalTlsf;

/// Two-level segregated lists: as quick as the standard allocator however many blocks are free, and two kilobytes
/// smaller. The studio, of which bytes matter less, uses the standard one.
#[cfg(not(feature = "studio"))]
#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        // Without our document or any texts nothing can be shown; the script that started the program reports it.
        let Some(mut start) = app::start().await else { std::process::abort() };
        // Separate tasks, so that the browser can respond to scrolling and typing in between.
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
