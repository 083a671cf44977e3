use super::js_value::JsSource;
use super::stored_document::{Reading, Stored, json_of, keeps_all};
use crate::codec::{Day, RatingCode};
use crate::framework::Profile;
use crate::state::{AnswerRepair, Document, DocumentError, Restored, Settings, restore};
use std::rc::Rc;

/// Maximum size in bytes; none of our documents comes near it.
const SIZE_LIMIT: usize = 256 * 1024;

/// The visitor's answers and settings as stored.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answers {
    /// The answers and notes.
    pub profile: Rc<Profile>,
    /// The day on which they last changed, if known.
    pub changed: Option<Day>,
    /// The rating to compare with, if there is one.
    pub before: Option<RatingCode>,
    /// The settings.
    pub settings: Settings,
}

impl Stored for Answers {
    const NAME: &'static str = "double-cycle";
    type Repair = AnswerRepair;

    fn read(text: &str) -> Result<Reading<Answers>, DocumentError> {
        let value = json_of(text, SIZE_LIMIT)?;
        let Restored { profile, changed, before, settings, revision, repairs } =
            restore(JsSource::from(value.clone()))?;
        let document = Answers { profile: Rc::new(profile), changed, before, settings };
        Ok(Reading { is_whole: keeps_all(&value, &document.write(revision)), document, revision, repairs })
    }

    fn write(&self, revision: u32) -> String {
        Document { changed: self.changed, before: self.before, ..Document::of(&self.profile, self.settings, revision) }
            .to_json()
    }
}
