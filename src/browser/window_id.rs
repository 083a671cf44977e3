use std::fmt::Write;
use web_sys::window;

/// A name that no other window has: 16 letters and digits out of the browser's own chance. None where it has none.
pub fn random_id() -> Option<String> {
    let mut bytes = [0; 8];
    window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    let mut id = String::new();
    for byte in bytes {
        let _ = write!(id, "{byte:02x}");
    }
    Some(id)
}
