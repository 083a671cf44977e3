use std::fmt;
use std::str::FromStr;

/// A record's unique id: 1…64 ASCII letters, digits, `-` or `_`. The caller makes it at random.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(String);

/// The error for a text that is not a [`RecordId`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoId;

/// Longest id, in characters.
const LIMIT: usize = 64;

impl RecordId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An id from a number, for a record without one.
    pub(crate) fn of_number(number: u64) -> RecordId {
        RecordId(format!("x{number:016x}"))
    }

    /// The first free variant of this id: `ID-2`, `ID-3` …
    pub(crate) fn beside(&self, is_taken: impl Fn(&RecordId) -> bool) -> RecordId {
        let stem = &self.0[..self.0.len().min(LIMIT - 12)];
        let mut number = 2_u32;
        loop {
            let id = RecordId(format!("{stem}-{number}"));
            if !is_taken(&id) {
                return id;
            }
            number += 1;
        }
    }
}

impl FromStr for RecordId {
    type Err = NoId;

    fn from_str(text: &str) -> Result<RecordId, NoId> {
        let is_fit = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if (1..=LIMIT).contains(&text.len()) && text.bytes().all(is_fit) {
            Ok(RecordId(text.into()))
        } else {
            Err(NoId)
        }
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_and_plain() {
        let long = "a".repeat(64);
        for text in ["a", "0b2f7c1e-9d44-4c0a-8f27-5b1d3e6a9c10", "_-", &long] {
            assert_eq!(text.parse::<RecordId>().unwrap().as_str(), text);
        }
        for text in ["", " a", "a b", "é", "a.b", "a/b", "../x", "<a>", &format!("{long}a")] {
            assert_eq!(text.parse::<RecordId>(), Err(NoId), "{text}");
        }
    }

    #[test]
    fn an_id_beside_another_is_free_and_fit() {
        let id: RecordId = "z".repeat(64).parse().unwrap();
        let second = id.beside(|_| false);
        let third = id.beside(|other| *other == second);
        assert_ne!(second, third);
        for beside in [second, third] {
            assert_eq!(beside.as_str().parse(), Ok(beside));
        }
    }
}
