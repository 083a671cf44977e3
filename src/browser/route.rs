//! Which tool the page's address names.

use super::address::{fragment, query, replace_setting};
use crate::codec::{pair_of, team_of};
use crate::state::Tool;
use gloo::events::EventListener;
use web_sys::window;
use yew::Callback;

/// Listens as long as it is kept.
#[must_use = "a dropped listener no longer listens"]
pub struct Listener(#[allow(dead_code, reason = "kept for its drop")] Option<EventListener>);

/// The tool that the page's address names. A link that carries a team or two ratings and no mode is for their tool, and
/// gets its mode.
pub fn tool() -> Option<Tool> {
    let query = query();
    if let Some(mode) = query.get("mode") {
        return Tool::from_mode(mode);
    }
    let fragment = fragment();
    let tool = team_of(&fragment).map(|_| Tool::Team).or_else(|| pair_of(&fragment).map(|_| Tool::Compare))?;
    replace_setting("mode", Some(tool.mode()));
    Some(tool)
}

/// Listens to changes of the page's address that load no other page: links to tools, back and forward.
pub fn on_address(changed: Callback<()>) -> Listener {
    Listener(window().map(|window| EventListener::new(&window, "popstate", move |_| changed.emit(()))))
}
