use std::fmt::Write;
use web_sys::window;

/// A random identifier of 16 hexadecimal digits for this window. `None` if the browser has no random generator.
pub fn random_id() -> Option<String> {
    let mut bytes = [0; 8];
    window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    let mut id = String::new();
    for byte in bytes {
        let _ = write!(id, "{byte:02x}");
    }
    Some(id)
}
