use super::js_value::Source;
use super::stored_document::{Reading, Stored};
use crate::state::{Document, DocumentError, Profile, Repair, Restored, Settings, restore};
use std::rc::Rc;

/// No document of ours comes near this many bytes.
const SIZE_LIMIT: usize = 256 * 1024;

/// The visitor's answers and settings, as they are stored.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answers {
    /// The answers and notes.
    pub profile: Rc<Profile>,
    /// The settings.
    pub settings: Settings,
}

impl Stored for Answers {
    const NAME: &'static str = "double-cycle";
    type Repair = Repair;

    fn read(text: &str) -> Result<Reading<Answers>, DocumentError> {
        let Restored { profile, settings, revision, repairs } = parse(text)?;
        Ok(Reading { document: Answers { profile: Rc::new(profile), settings }, revision, repairs })
    }

    fn write(&self, revision: u32) -> String {
        Document::of(&self.profile, self.settings, revision).to_json()
    }
}

/// Reads the document of a visitor's answers from its text.
pub(super) fn parse(text: &str) -> Result<Restored, DocumentError> {
    if text.len() > SIZE_LIMIT {
        return Err(DocumentError::Unreadable);
    }
    let value = js_sys::JSON::parse(text).map_err(|_| DocumentError::Unreadable)?;
    restore(Source::from(value))
}
