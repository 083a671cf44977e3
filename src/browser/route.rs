//! Which tool the page's address names.

use super::address::query;
use crate::state::Tool;
use gloo::events::EventListener;
use web_sys::window;
use yew::Callback;

/// Listens as long as it is kept.
#[must_use = "a dropped listener no longer listens"]
pub struct Listener(#[allow(dead_code, reason = "kept for its drop")] Option<EventListener>);

/// The tool that the page's address names.
pub fn tool() -> Option<Tool> {
    query().get("mode").and_then(Tool::from_mode)
}

/// Listens to changes of the page's address that load no other page: links to tools, back and forward.
pub fn on_address(changed: Callback<()>) -> Listener {
    Listener(window().map(|window| EventListener::new(&window, "popstate", move |_| changed.emit(()))))
}
