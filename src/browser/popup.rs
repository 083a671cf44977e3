use super::tab::keep_out_while;
use web_sys::{Window, window};

/// The target name of the audience's window; opening it again reuses the open window.
pub const AUDIENCE_WINDOW: &str = "double-cycle-audience";

/// Opens an address in the audience's window; returns whether the browser allowed it. The new window gets no copy of
/// this tab's session storage entry.
pub fn open_window(address: &str) -> bool {
    let open = |window: Window| window.open_with_url_and_target_and_features(address, AUDIENCE_WINDOW, "popup").ok()?;
    keep_out_while(|| window().and_then(open)).is_some()
}
