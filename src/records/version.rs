use super::RecordId;
use std::fmt;
use std::str::FromStr;

/// Names one save of the history: which it was in the row of saves, and whose. Two tabs that save at the same time make
/// the same number, but not the same version.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Version {
    /// Counts the saves.
    pub revision: u32,
    /// The tab that saved, by an id made at random outside.
    pub writer: RecordId,
}

/// A text that is no [`Version`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseVersionError;

impl fmt::Display for Version {
    /// `7.WRITER`.
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}.{}", self.revision, self.writer)
    }
}

impl FromStr for Version {
    type Err = ParseVersionError;

    fn from_str(text: &str) -> Result<Version, ParseVersionError> {
        let (revision, writer) = text.split_once('.').ok_or(ParseVersionError)?;
        if revision.is_empty() || !revision.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ParseVersionError);
        }
        let revision = revision.parse().map_err(|_| ParseVersionError)?;
        Ok(Version { revision, writer: writer.parse().map_err(|_| ParseVersionError)? })
    }
}
