/// Bytes of a text that is read; a longer one is refused before anything looks into it.
pub const SIZE_LIMIT: usize = 256 * 1024;

/// As many characters of what was found are said back.
pub(super) const QUOTED: usize = 40;

/// What was found, short enough for a sentence, on one line.
pub(super) fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(QUOTED).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(QUOTED).is_some() {
        short.push('…');
    }
    short
}
