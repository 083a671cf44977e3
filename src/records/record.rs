use super::{RecordId, RecordTime};
use crate::framework::{Profile, Ratings};
use crate::outside;
use std::rc::Rc;

/// Longest organisation name or record title, in characters.
pub const NAME_LIMIT: usize = 120;

/// A saved rating of one organisation: answers and notes with a date and names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    id: RecordId,
    organisation: String,
    title: String,
    at: RecordTime,
    profile: Rc<Profile>,
}

impl Record {
    /// A record without names.
    pub fn new(id: RecordId, at: impl Into<RecordTime>, profile: impl Into<Rc<Profile>>) -> Record {
        Record { id, organisation: String::new(), title: String::new(), at: at.into(), profile: profile.into() }
    }

    /// The record with the name of its organisation or unit, [cleaned](clean_name). May be empty.
    #[must_use]
    pub fn in_organisation(self, name: &str) -> Record {
        Record { organisation: clean_name(name), ..self }
    }

    /// The record with a title, [cleaned](clean_name). May be empty.
    #[must_use]
    pub fn titled(self, title: &str) -> Record {
        Record { title: clean_name(title), ..self }
    }

    /// The record under another id.
    #[must_use]
    pub fn under(self, id: RecordId) -> Record {
        Record { id, ..self }
    }

    /// The record's unique id.
    pub fn id(&self) -> &RecordId {
        &self.id
    }

    /// The name of the organisation or unit; empty if none was given.
    pub fn organisation(&self) -> &str {
        &self.organisation
    }

    /// The title; empty if none was given.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// When it was rated.
    pub fn at(&self) -> RecordTime {
        self.at
    }

    /// The answers and notes.
    pub fn profile(&self) -> &Rc<Profile> {
        &self.profile
    }

    /// The ratings alone, as scoring takes them.
    pub fn ratings(&self) -> Ratings {
        self.profile.ratings()
    }

    /// Whether it adds nothing to the record saved just before: same answers, notes and organisation. An empty title
    /// counts as the same title.
    pub fn repeats(&self, last: &Record) -> bool {
        let is_titled_anew = !self.title.is_empty() && self.title != last.title;
        self.profile == last.profile && self.organisation == last.organisation && !is_titled_anew
    }
}

/// A name on one line, cut at [`NAME_LIMIT`] characters: each run of white space becomes one space; invisible
/// characters (controls, bidirectional marks) are removed. A clean name is unchanged.
pub fn clean_name(name: &str) -> String {
    outside::clean(name, NAME_LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Timestamp;

    #[test]
    fn a_record_saved_twice_repeats_itself_until_something_is_different() {
        let record = |id: &str, profile: Profile| {
            Record::new(id.parse().unwrap(), Timestamp::from_millis(1.0).unwrap(), profile).in_organisation("North")
        };
        let last = record("a", Profile::default()).titled("Spring");
        let again = record("b", Profile::default());
        assert!(again.repeats(&last) && again.clone().titled("Spring").repeats(&last));
        assert!(!again.clone().titled("Autumn").repeats(&last));
        assert!(!again.in_organisation("South").repeats(&last));
        let noted = Profile::default().with_note(crate::framework::Factor::Listening, "new");
        assert!(!record("c", noted).repeats(&last));
    }

    #[test]
    fn names_are_cleaned_once_and_for_all() {
        for (name, clean) in [
            ("", ""),
            ("  Northern\tunit \r\n 2 ", "Northern unit 2"),
            ("\u{202E}evil\u{0}\u{7F}", "evil"),
            ("\u{FEFF}a\u{200B}b", "ab"),
            ("a\u{200B} \u{200B} b", "a b"),
            ("Åäö 🌊 <b>", "Åäö 🌊 <b>"),
        ] {
            assert_eq!(clean_name(name), clean);
            assert_eq!(clean_name(clean), clean);
        }
        let long = format!("{} b", "a".repeat(NAME_LIMIT - 1));
        assert_eq!(clean_name(&long), "a".repeat(NAME_LIMIT - 1));
    }
}
