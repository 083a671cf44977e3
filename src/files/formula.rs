//! Cells that a program for tables would run as a formula: they get a leading apostrophe on the way out, and lose it on
//! the way in. Every text comes back as it was.

use std::borrow::Cow;

/// A text as a cell that no program runs.
pub fn escape_formula(text: &str) -> Cow<'_, str> {
    if is_risky(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text of a cell.
pub fn unescape_formula(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_risky(text)).unwrap_or(cell)
}

/// Whether a text begins, behind apostrophes and white space, with a sign that begins a formula, also in the full width
/// that spreadsheets of East Asia read alike; or begins with a tab or the end of a line, which some programs skip.
fn is_risky(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    let formula = ['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'];
    bare.starts_with(['\t', '\r', '\n']) || bare.trim_start().starts_with(formula)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_defused_and_come_back() {
        for text in ["=1+1", "+358", "-1", "@SUM(A1)", "\tx", "\r=1", "\n", " =1", "'=1", "''@x", "＝1", "\u{A0}-1"] {
            assert_eq!(escape_formula(text), format!("'{text}"));
            assert_eq!(unescape_formula(&escape_formula(text)), text);
        }
    }

    #[test]
    fn plain_texts_stay_as_they_are() {
        for text in ["", "a=b", "'", "''", "'quoted'", "1-2", "ä", "a\n=b", " x"] {
            assert_eq!(escape_formula(text), text);
            assert_eq!(unescape_formula(text), text);
        }
    }
}
