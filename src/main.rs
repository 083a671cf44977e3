//! Mounts the page, nothing else.

use double_cycle::browser;
use double_cycle::components::App;

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        // Without a place to mount in, or a language, there is nothing to show: whoever started the program says so.
        let Some(start) = browser::start().await else { std::process::abort() };
        // In a task of its own: between the two the browser answers whoever is already scrolling or typing.
        browser::later(move || {
            yew::Renderer::<App>::with_root_and_props(start.root, start.props).render();
            if let Some(id) = start.focused {
                browser::focus_later(&id);
            }
            browser::declare_ready();
        });
    });
}
