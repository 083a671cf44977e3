use super::lettering::Lettering;
use crate::framework::Factor;

/// A note as printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperNote {
    /// The factor it belongs to.
    pub factor: Factor,
    /// Its text as one paragraph; ends with an ellipsis if it was cut.
    pub text: String,
}

/// Used for the width of the factor number before a note.
const NUMBER: &str = "8  ";

/// Fits the notes into `lines` lines of `width`. Returns the fitted notes and the factors whose notes were cut or left
/// out.
///
/// Lines are distributed one at a time, so that long notes do not push out short ones.
pub(super) fn fit(
    notes: [&str; Factor::COUNT],
    lettering: Lettering,
    width: f64,
    lines: usize,
) -> (Vec<PaperNote>, Vec<Factor>) {
    let width = width - lettering.width(NUMBER);
    // Line breaks in a note would waste lines, so paragraphs are joined.
    let wrapped: Vec<(Factor, Vec<String>)> = Factor::ALL
        .into_iter()
        .zip(notes)
        .map(|(factor, note)| (factor, whole_lines(lettering, note, width)))
        .filter(|(_, lines)| !lines.is_empty())
        .collect();
    let mut given = vec![0; wrapped.len()];
    for _ in 0..lines {
        // The note with the fewest lines so far that still needs more; the first among equals.
        let open = wrapped.iter().zip(&given).enumerate().filter(|(_, ((_, all), given))| all.len() > **given);
        let Some(place) = open.min_by_key(|(_, (_, given))| **given).map(|(place, _)| place) else { break };
        given[place] += 1;
    }
    let mut left = Vec::new();
    let mut fitted = Vec::new();
    for ((factor, all), given) in wrapped.into_iter().zip(given) {
        if given < all.len() {
            left.push(factor);
        }
        if given == 0 {
            continue;
        }
        let mut text = all[..given].concat().trim_end().to_string();
        if given < all.len() {
            // Leaves room for the ellipsis in the last line.
            let keep = text.chars().count().saturating_sub(2);
            text = text.chars().take(keep).collect::<String>().trim_end().to_string() + "…";
        }
        fitted.push(PaperNote { factor, text });
    }
    (fitted, left)
}

/// The lines of a note, with their trailing spaces. A word wider than a line is broken.
fn whole_lines(lettering: Lettering, note: &str, width: f64) -> Vec<String> {
    let mut lines = Vec::new();
    for line in lettering.wrap(note, width) {
        let mut part = String::new();
        let mut used = 0.0;
        for c in line.chars() {
            let own = lettering.width(c.encode_utf8(&mut [0; 4]));
            if used + own > width && !part.is_empty() {
                lines.push(std::mem::take(&mut part));
                used = 0.0;
            }
            used += own;
            part.push(c);
        }
        part.push(' ');
        lines.push(part);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: Lettering = Lettering::new(7.5, "");

    fn notes(all: [&str; 3]) -> [&str; 8] {
        [all[0], "", all[1], "", "", "", "", all[2]]
    }

    #[test]
    fn notes_that_fit_stay_whole() {
        let (fitted, left) = fit(notes(["one", "two\n\nthree", "  "]), TYPE, 500.0, 2);
        let texts: Vec<&str> = fitted.iter().map(|note| note.text.as_str()).collect();
        assert_eq!((texts, left), (vec!["one", "two three"], vec![]));
    }

    #[test]
    fn a_long_note_is_cut_and_a_short_one_beside_it_is_not() {
        let long = "a word and another ".repeat(80);
        let (fitted, left) = fit(notes([&long, "short", &long]), TYPE, 500.0, 5);
        assert_eq!(left, [Factor::Objectives, Factor::Learning]);
        assert_eq!(fitted[1].text, "short");
        for note in [&fitted[0], &fitted[2]] {
            assert!(note.text.ends_with('…'));
            assert!(TYPE.wrap(&note.text, 500.0 - TYPE.width(NUMBER)).len() <= 2);
        }
    }

    #[test]
    fn without_room_every_note_is_named_as_left() {
        let (fitted, left) = fit(notes(["one", "two", "three"]), TYPE, 500.0, 0);
        assert!(fitted.is_empty() && left.len() == 3);
        let (fitted, left) = fit(notes(["one", "two", "three"]), TYPE, 500.0, 2);
        assert_eq!((fitted.len(), left), (2, vec![Factor::Learning]));
    }

    #[test]
    fn a_word_without_an_end_takes_the_lines_it_takes() {
        let word = "x".repeat(2000);
        let (fitted, left) = fit(notes([&word, "", ""]), TYPE, 500.0, 4);
        assert_eq!(left, [Factor::Objectives]);
        assert!(!fitted[0].text.contains(' ') && TYPE.width(&fitted[0].text) <= 4.0 * 500.0);
    }
}
