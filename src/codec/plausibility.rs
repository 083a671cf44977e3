//! Whether words that have the shape of a code are one. The check symbols alone do not tell: a chat of a long meeting
//! holds thousands of words, dates and numbers, and one in 32,768 passes.

use super::CodeError;
use super::candidate::{Candidate, is_in_word};
use super::code::is_dash;

/// What the characters of a candidate are.
struct Traits {
    digits: usize,
    letters: usize,
    /// Letters that nobody writes for a digit.
    plain: usize,
    /// Whether there is a small letter.
    small: bool,
    /// How often a digit follows a letter or a letter a digit.
    turns: usize,
    /// Whether the groups are joined by one dash and nothing else.
    dash: bool,
}

/// Whether a candidate is a code, or was meant as one.
///
/// * In a link of ours everything is.
/// * A code that checks has digits and letters. Without letters (a telephone number, a date) it must stand alone with
///   its dash, or be the code of eight zeros; without digits (words) it must have its dash and capitals. A number of
///   four digits beside a small word of four letters (`2026 plan`) is none.
/// * A code that does not check must have both, stand alone, and begin as codes do with its dash, or be one symbol away
///   from a code.
pub(super) fn is_believable(candidate: &Candidate) -> bool {
    if candidate.chained || is_linked(&candidate.text[..candidate.at.start]) {
        return true;
    }
    let text = &candidate.text[candidate.at.clone()];
    let look = look(text);
    let before = joined_word(candidate.text[..candidate.at.start].chars().rev());
    let after = joined_word(candidate.text[candidate.at.end..].chars());
    if after.is_some_and(is_dash) && !look.dash && candidate.groups > 1 {
        return false;
    }
    let mixed = look.digits > 0 && look.letters > 0;
    let number_and_word = look.turns == 1 && look.digits == 4 && look.plain > 0;
    // Seven to the eighth is below six times two to the twentieth, so codes of this version begin with 0 to 5.
    let begins = text.starts_with(|c| matches!(c, '0'..='5'));
    let stands_alone = !before.is_some_and(is_dash) && !after.is_some_and(is_dash);
    match candidate.code {
        Ok(_) if look.letters == 0 => {
            candidate.groups <= 2 && text.chars().all(|c| c == '0' || !is_in_word(c))
                || look.dash && candidate.groups == 2 && before.is_none() && after.is_none()
        }
        Ok(_) if look.digits == 0 => look.dash && !look.small && candidate.groups == 2,
        Ok(_) if candidate.groups > 2 => !look.small,
        // An identifier in groups of small letters and digits, which many programs write into their links.
        Ok(_) if before.is_some_and(is_dash) && after.is_some_and(is_dash) && look.small => false,
        Ok(_) => !(number_and_word && look.small),
        Err(_) if !mixed || !stands_alone || candidate.groups > 2 => false,
        Err(CodeError::Length(_)) => look.dash && !look.small && look.turns > 1 && begins,
        Err(error) => {
            let near = matches!(error, CodeError::Check(Some(_)) | CodeError::Version(_));
            look.dash && begins && !number_and_word || near && (look.turns > 1 || look.dash && !look.small)
        }
    }
}

fn look(text: &str) -> Traits {
    let mut look = Traits { digits: 0, letters: 0, plain: 0, small: false, turns: 0, dash: false };
    let (mut last, mut joints, mut dashes) = (None, 0, 0);
    for c in text.chars() {
        if !is_in_word(c) {
            joints += 1;
            dashes += usize::from(is_dash(c));
            continue;
        }
        let digit = c.is_ascii_digit();
        look.digits += usize::from(digit);
        look.letters += usize::from(!digit);
        look.plain += usize::from(!digit && !matches!(c.to_ascii_uppercase(), 'O' | 'I' | 'L'));
        look.small |= !digit && !c.is_ascii_uppercase();
        look.turns += usize::from(last.is_some_and(|last| last != digit));
        last = Some(digit);
    }
    look.dash = joints == 1 && dashes == 1;
    look
}

/// Whether a link's `#r=`, `#a=`, `&b=` or `#team=` stands right before.
fn is_linked(before: &str) -> bool {
    let name = before.strip_suffix('=').unwrap_or_default();
    ["r", "a", "b", "team"]
        .into_iter()
        .any(|wanted| name.strip_suffix(wanted).is_some_and(|rest| rest.ends_with(['#', '&'])))
}

/// The dash that joins a candidate to a word beside it, or the space, plus or bracket that joins it to a number.
fn joined_word(mut outwards: impl Iterator<Item = char>) -> Option<char> {
    let joint = outwards.next()?;
    let beyond = outwards.next();
    match joint {
        '+' => Some(joint),
        joint if is_dash(joint) => beyond.filter(|&c| is_in_word(c)).map(|_| joint),
        ' ' | '\u{A0}' | '.' | '/' | ')' => {
            let number = beyond.is_some_and(|c| c.is_ascii_digit() || c == ')');
            number.then_some(joint)
        }
        _ => None,
    }
}
