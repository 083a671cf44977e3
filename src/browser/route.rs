//! The tool and the settings in the page's address.

use super::address::{fragment, query, replace_setting};
use super::listener::Listener;
use crate::codec::{Query, pair_of, team_of};
use crate::state::Tool;
use gloo::events::EventListener;
use web_sys::window;
use yew::Callback;

/// The tool named by the page's address. For a link without a mode that carries a team or two ratings, it is the team
/// or compare tool, and the mode is added to the address.
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

/// A parameter of the page's address.
pub fn setting(name: &str) -> Option<String> {
    query().get(name).map(Into::into)
}

/// Sets a parameter in the page's address; `None` removes it.
pub fn set_setting(name: &str, value: Option<&str>) {
    if setting(name).as_deref() != value {
        replace_setting(name, value);
    }
}

/// The query string for a tool with settings; keeps the page's other parameters, such as language and theme, but not what
/// is to be added to the plan: whoever made the address meant that once.
pub fn address_of(tool: Tool, settings: &[(&str, Option<&str>)]) -> String {
    with_settings(query().with("add", None), tool, settings)
}

/// The query string for a tool with these settings alone: a room reads the address of a window that is opened for it, and
/// whatever else stands in this page's address may name somebody.
pub fn bare_address_of(tool: Tool, settings: &[(&str, Option<&str>)]) -> String {
    with_settings(Query::default(), tool, settings)
}

fn with_settings(query: Query, tool: Tool, settings: &[(&str, Option<&str>)]) -> String {
    let query = query.with("mode", Some(tool.mode()));
    settings.iter().fold(query, |query, (name, value)| query.with(name, *value)).text()
}

/// Calls back on navigation within the page: links to tools, back and forward.
pub fn on_address(changed: Callback<()>) -> Listener {
    Listener(window().map(|window| EventListener::new(&window, "popstate", move |_| changed.emit(()))))
}

/// Calls back when the page is left or reloaded.
pub fn on_leave(leaving: Callback<()>) -> Listener {
    Listener(window().map(|window| EventListener::new(&window, "pagehide", move |_| leaving.emit(()))))
}

/// Navigates to a tool, or with `None` to the page itself, as a link does: adds a history entry.
pub fn go_to(tool: Option<Tool>) {
    let Some(window) = window() else { return };
    let query = query().with("mode", tool.map(Tool::mode)).text();
    let address = if query.is_empty() { "?" } else { &query };
    let Ok(history) = window.history() else { return };
    if history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address)).is_ok()
        && let Ok(event) = web_sys::Event::new("popstate")
    {
        let _ = window.dispatch_event(&event);
    }
}

/// Marks the open tool on the document, for the style sheet.
pub fn show_tool(tool: Option<Tool>) {
    let Some(root) = window().and_then(|window| window.document()?.document_element()) else { return };
    let _ = match tool {
        Some(tool) => root.set_attribute("data-tool", tool.mode()),
        None => root.remove_attribute("data-tool"),
    };
}
