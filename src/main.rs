//! Mounts the page, nothing else.

use double_cycle::browser;
use double_cycle::components::App;

fn main() {
    browser::install_failure_panel();
    wasm_bindgen_futures::spawn_local(async {
        match browser::start().await {
            Some(start) => {
                yew::Renderer::<App>::with_root_and_props(start.root, start.props).render();
                if let Some(id) = start.focused {
                    browser::focus_later(&id);
                }
                browser::declare_ready();
            }
            None => browser::show_failure(),
        }
    });
}
