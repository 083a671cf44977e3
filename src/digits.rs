//! Whole numbers as text. The standard library's formatting of them is ten times as much program, and every visitor
//! fetches it.

/// A whole number as text.
pub(crate) fn whole(number: i32) -> String {
    let mut text = String::new();
    if number < 0 {
        text.push('-');
    }
    push(&mut text, number.unsigned_abs());
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
    }
}
