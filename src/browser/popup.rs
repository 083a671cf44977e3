use super::tab::keep_out_while;
use web_sys::{Window, window};

/// The target name of the audience's window; opening it again reuses the open window.
pub const AUDIENCE_WINDOW: &str = "double-cycle-audience";

/// Gives up the audience's name where a window has it and shows something else: opening the audience's window would load
/// it over what is there.
pub fn give_up_name() {
    if let Some(window) = window().filter(|window| window.name().is_ok_and(|name| name == AUDIENCE_WINDOW)) {
        let _ = window.set_name("");
    }
}

/// Opens an address in the audience's window, as a window of its own or as a tab; returns whether the browser allowed
/// it. It gets no copy of this tab's session storage entry.
pub fn open_window(address: &str, is_tab: bool) -> bool {
    let features = if is_tab { "" } else { "popup" };
    let open =
        |window: Window| window.open_with_url_and_target_and_features(address, AUDIENCE_WINDOW, features).ok()?;
    keep_out_while(|| window().and_then(open)).is_some()
}
