//! Whole numbers as text. The standard library's formatting of them is ten times as much program, and every visitor
//! fetches it: nothing in the page's program formats, and a single `format!` or `to_string` of a number would bring it back.

/// A whole number as text.
pub(crate) fn whole(number: i32) -> String {
    let mut text = String::new();
    if number < 0 {
        text.push('-');
    }
    push(&mut text, number.unsigned_abs());
    text
}

/// How many parts of one a value shows, without its sign. Half a part goes away from zero, with the slack of the model's
/// comparisons, so that a number shows alike however its last binary digit fell.
pub(crate) fn shown_parts(value: f64, parts: f64) -> i32 {
    (value.abs() * parts + 0.5 + 1e-9) as i32
}

/// A value as it is shown, in `parts` of one: 10 for tenths, 100 for per cent.
pub(crate) fn as_shown(value: f64, parts: f64) -> f64 {
    f64::from(shown_parts(value, parts)).copysign(value) / parts
}

/// A whole number from 0 up as text.
#[inline(never)]
pub(crate) fn natural(number: u32) -> String {
    let mut text = String::new();
    push(&mut text, number);
    text
}

/// Writes a whole number at the end of a text.
#[inline(never)]
pub(crate) fn push(text: &mut String, number: u32) {
    if number > 9 {
        push(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_standard_library_writes_them() {
        for number in [0, 7, 10, -1, 120, -9_999, i32::MAX, i32::MIN] {
            assert_eq!(whole(number), number.to_string());
        }
        for number in [0, 9, 10, 2_166_136_261, u32::MAX] {
            assert_eq!(natural(number), number.to_string());
        }
    }
}
