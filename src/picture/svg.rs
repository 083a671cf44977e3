//! Text in an SVG picture: in its `metadata` element, which viewers do not show.

use super::canvas::Canvas;
use super::escape::unescape;
use super::{CARRIED_LIMIT, PICTURE_LIMIT};

/// Distinguishes our metadata from what an editor may have added.
const OPENING: &str = "<metadata id=\"double-cycle\">";
const CLOSING: &str = "</metadata>";

/// Writes the text that the picture carries.
pub(super) fn write(canvas: &mut Canvas, text: &str) {
    canvas.leaf("metadata", &[("id", "double-cycle")], text);
}

/// The text that one of our SVGs carries; `None` if there is none or it cannot be read.
///
/// The file is untrusted. It is not parsed: the text between our marker and the next tag is taken. Nothing in it is
/// drawn or executed.
pub fn read_text(svg: &str) -> Option<String> {
    if svg.len() > PICTURE_LIMIT {
        return None;
    }
    let after = svg.split_once(OPENING)?.1;
    let (inside, _) = after.split_once(CLOSING)?;
    if inside.len() > CARRIED_LIMIT || inside.contains('<') {
        return None;
    }
    unescape(inside)
}
