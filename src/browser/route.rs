//! Which tool the page's address names, and where in it.

use super::address::{fragment, query, replace_setting};
use crate::codec::{pair_of, team_of};
use crate::state::Tool;
use gloo::events::EventListener;
use web_sys::window;
use yew::Callback;

/// Listens as long as it is kept.
#[must_use = "a dropped listener no longer listens"]
pub struct Listener(#[allow(dead_code, reason = "kept for its drop")] pub(super) Option<EventListener>);

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

/// A setting of the page's address.
pub fn setting(name: &str) -> Option<String> {
    query().get(name).map(Into::into)
}

/// Writes a setting into the page's address, or takes it out.
pub fn set_setting(name: &str, value: Option<&str>) {
    if setting(name).as_deref() != value {
        replace_setting(name, value);
    }
}

/// The address of a tool with settings, from the page's own: its language and theme stay.
pub fn address_of(tool: Tool, settings: &[(&str, Option<&str>)]) -> String {
    let query = query().with("mode", Some(tool.mode()));
    settings.iter().fold(query, |query, (name, value)| query.with(name, *value)).to_string()
}

/// Listens to changes of the page's address that load no other page: links to tools, back and forward.
pub fn on_address(changed: Callback<()>) -> Listener {
    Listener(window().map(|window| EventListener::new(&window, "popstate", move |_| changed.emit(()))))
}

/// Listens to the page being left or reloaded.
pub fn on_leave(leaving: Callback<()>) -> Listener {
    Listener(window().map(|window| EventListener::new(&window, "pagehide", move |_| leaving.emit(()))))
}

/// Goes to a tool, or back to the page itself, as a link does; the way back is the browser's.
pub fn go_to(tool: Option<Tool>) {
    let Some(window) = window() else { return };
    let query = query().with("mode", tool.map(Tool::mode)).to_string();
    let address = if query.is_empty() { "?" } else { &query };
    let Ok(history) = window.history() else { return };
    if history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address)).is_ok()
        && let Ok(event) = web_sys::Event::new("popstate")
    {
        let _ = window.dispatch_event(&event);
    }
}

/// Makes the document say which tool is open, for the style sheet.
pub fn show_tool(tool: Option<Tool>) {
    let Some(root) = window().and_then(|window| window.document()?.document_element()) else { return };
    let _ = match tool {
        Some(tool) => root.set_attribute("data-tool", tool.mode()),
        None => root.remove_attribute("data-tool"),
    };
}
