/// Largest file that is read, in bytes. A larger one is refused before it is parsed.
pub const SIZE_LIMIT: usize = 320 * 1024;

/// Most characters quoted from a file in a message.
pub(super) const QUOTED: usize = 40;

/// Text from a file, shortened to one line for a message.
pub(super) fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(QUOTED).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(QUOTED).is_some() {
        short.push('…');
    }
    short
}
