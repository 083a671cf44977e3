//! Guards cells that a spreadsheet program would run as a formula: writing adds an apostrophe, reading removes it.
//! Every text survives the round trip.

use std::borrow::Cow;

/// A text as a cell that is not run as a formula.
pub fn escape_formula(text: &str) -> Cow<'_, str> {
    if is_risky(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text of a cell, without the guard.
pub fn unescape_formula(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_risky(text)).unwrap_or(cell)
}

/// Whether a text, after any apostrophes and white space, begins with a sign that starts a formula, including the
/// full-width forms that East Asian spreadsheets treat alike; or begins with a tab or line break, which some programs
/// skip.
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
