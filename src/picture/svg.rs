//! What an SVG picture carries: text in its `metadata`, where no viewer shows it.

use super::canvas::Canvas;
use super::escape::unescape;
use super::{CARRIED_LIMIT, PICTURE_LIMIT};

/// Marks our own metadata among whatever an editor may have added.
const OPENING: &str = "<metadata id=\"double-cycle\">";
const CLOSING: &str = "</metadata>";

/// Adds the text that the picture carries.
pub(super) fn write(canvas: &mut Canvas, text: &str) {
    canvas.leaf("metadata", &[("id", "double-cycle")], text);
}

/// The text that an SVG of ours carries; none where there is none, or where it cannot be read.
///
/// The file comes from anywhere. It is not parsed: our mark is looked for, and what stands after it up to the next tag
/// is taken as text. Nothing in it is ever drawn or run.
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
