use super::RecordId;
use std::fmt;
use std::str::FromStr;

/// Identifies one save of the history. Two tabs that save at the same time use the same revision, but differ in writer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Version {
    /// Counts saves, from 1.
    pub revision: u32,
    /// The id of the tab that saved, made at random by the caller.
    pub writer: RecordId,
}

impl Version {
    /// Whether it is the same save or a later one of the same tab, which has all that the other had.
    pub(super) fn includes(&self, other: &Version) -> bool {
        self.writer == other.writer && self.revision >= other.revision
    }
}

/// The error for a text that is not a [`Version`].
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
