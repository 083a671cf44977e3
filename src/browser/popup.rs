use super::tab::keep_out_while;
use web_sys::{Window, window};

/// The name of the audience's window: opening it again finds the one that is open.
pub const AUDIENCE_WINDOW: &str = "double-cycle-audience";

/// Opens an address in the audience's window, and says whether the browser has let it. The window gets no copy of what
/// this tab keeps.
pub fn open_window(address: &str) -> bool {
    let open = |window: Window| window.open_with_url_and_target_and_features(address, AUDIENCE_WINDOW, "popup").ok()?;
    keep_out_while(|| window().and_then(open)).is_some()
}
