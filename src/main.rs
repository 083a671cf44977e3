//! Mounts the page, nothing else.

use double_cycle::browser;
use double_cycle::components::App;

fn main() {
    browser::install_failure_panel();
    if let Some(start) = browser::start() {
        yew::Renderer::<App>::with_root_and_props(start.root, start.props).render();
    }
}
