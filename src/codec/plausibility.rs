//! Whether words in the shape of a code are one. The check symbols alone cannot tell: the chat of a long meeting has
//! thousands of words, dates and numbers, and one in 32,768 passes.

use super::CodeError;
use super::candidate::{Candidate, is_in_word};
use super::code::is_dash;
use super::pick::phone_at;

/// Features of a candidate's characters.
struct Traits {
    digits: usize,
    letters: usize,
    /// Letters that are not look-alikes of a digit.
    plain: usize,
    /// Whether there is a lowercase letter.
    small: bool,
    /// How often a letter follows a digit or a digit a letter.
    turns: usize,
    /// Whether exactly two groups are joined by one dash, without spaces.
    dash: bool,
}

/// Whether a candidate is a code, or was meant as one.
///
/// * Everything in one of our links is, but for the sender's name: a name of five letters has eight symbols, too.
/// * A valid code has digits and letters. Without letters (a telephone number, a date) it must stand alone with its
///   dash, or be the code of eight zeros; without digits (words) it must have its dash and capitals. Four digits beside
///   a lowercase word of four letters (`2026 plan`) are not a code.
/// * With a phone's tag, which has a digit and a letter, a valid code is one; in one word only in capitals, and not as a
///   part of something longer.
/// * An invalid code must have both, stand alone, and either begin as codes do and have its dash, or be one symbol away
///   from a code.
pub(super) fn is_believable(candidate: &Candidate) -> bool {
    let start = &candidate.text[..candidate.at.start];
    if is_linked(start, &["by"]) {
        return false;
    }
    if candidate.chained || is_linked(start, &["r", "a", "b", "team"]) {
        return true;
    }
    let text = &candidate.text[candidate.at.clone()];
    let look = look(text);
    let before = joined_word(start.chars().rev());
    let after = joined_word(candidate.text[candidate.at.end..].chars());
    if after.is_some_and(is_dash) && !look.dash && candidate.groups > 1 {
        return false;
    }
    let rest = &candidate.text[candidate.at.end..];
    if phone_at(rest).is_some() {
        let in_one_word = rest.starts_with(is_in_word);
        return candidate.code.is_ok() && !before.is_some_and(is_dash) && !(in_one_word && look.small);
    }
    let mixed = look.digits > 0 && look.letters > 0;
    let number_and_word = look.turns == 1 && look.digits == 4 && look.plain > 0;
    // 7⁸ < 6·2²⁰, so the first symbol of this version's codes is 0…5.
    let begins = text.starts_with(|c| matches!(c, '0'..='5'));
    let stands_alone = !before.is_some_and(is_dash) && !after.is_some_and(is_dash);
    match candidate.code {
        Ok(_) if look.letters == 0 => {
            candidate.groups <= 2 && text.chars().all(|c| c == '0' || !is_in_word(c))
                || look.dash && candidate.groups == 2 && before.is_none() && after.is_none()
        }
        Ok(_) if look.digits == 0 => look.dash && !look.small && candidate.groups == 2,
        Ok(_) if candidate.groups > 2 => !look.small,
        // Part of a lowercase identifier in groups, which many programs put into their links.
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

/// Whether the text ends with one of these fields of a link, such as `#r=` or `&b=`.
fn is_linked(before: &str, names: &[&str]) -> bool {
    let name = before.strip_suffix('=').unwrap_or_default();
    names.iter().any(|wanted| name.strip_suffix(wanted).is_some_and(|rest| rest.ends_with(['#', '&'])))
}

/// The character that joins a candidate to its neighbour: a plus, a dash before a word, or a space, dot, slash or
/// bracket before a number.
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
