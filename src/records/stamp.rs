use super::RecordId;
use std::fmt;
use std::str::FromStr;

/// Names one save of the history: which it was in the row of saves, and whose. Two tabs that save at the same time make
/// the same number, but not the same stamp.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Stamp {
    /// Counts the saves.
    pub revision: u32,
    /// The tab that saved, by an id made at random outside.
    pub writer: RecordId,
}

/// A text that is no [`Stamp`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoStamp;

impl fmt::Display for Stamp {
    /// `7.WRITER`.
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}.{}", self.revision, self.writer)
    }
}

impl FromStr for Stamp {
    type Err = NoStamp;

    fn from_str(text: &str) -> Result<Stamp, NoStamp> {
        let (revision, writer) = text.split_once('.').ok_or(NoStamp)?;
        if revision.is_empty() || !revision.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NoStamp);
        }
        let revision = revision.parse().map_err(|_| NoStamp)?;
        Ok(Stamp { revision, writer: writer.parse().map_err(|_| NoStamp)? })
    }
}
