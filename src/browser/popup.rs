use web_sys::window;

/// The name of the audience's window: opening it again finds the one that is open.
pub const AUDIENCE_WINDOW: &str = "double-cycle-audience";

/// Opens an address in the audience's window, and says whether the browser has let it.
pub fn open_window(address: &str) -> bool {
    window()
        .and_then(|window| {
            window.open_with_url_and_target_and_features(address, AUDIENCE_WINDOW, "popup").ok().flatten()
        })
        .is_some()
}
